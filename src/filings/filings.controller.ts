import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DocketListsRepository } from '../docket/docket-lists.repository.js';
import { EntriesOfKindQuery } from '../docket/dto/docket.query.js';
import { Answers, CreatedAt } from '../platform/http/answers.js';
import type { JsonText } from '../platform/http/answers.js';
import { IfMatch } from '../platform/http/if-match.js';
import { RepeatKey } from '../platform/http/repeat-key.js';
import type { Repeat } from '../platform/http/repeat-key.js';
import { UuidParam } from '../platform/http/uuid-param.js';
import { AmendFilingRequest, FileDocumentRequest } from './dto/file-document.request.js';
import { FilingPage, FilingResponse, FILING_DETAILS } from './dto/filing.response.js';
import { FilingsService } from './filings.service.js';

@ApiTags('Filings')
@Controller()
export class FilingsController {
  constructor(
    private readonly filings: FilingsService,
    private readonly lists: DocketListsRepository,
  ) {}

  @Post('cases/:caseId/filings')
  @CreatedAt('/api/v1/filings/:id', FilingResponse)
  file(
    @UuidParam('caseId') caseId: string,
    @Body() request: FileDocumentRequest,
    @RepeatKey() repeat: Repeat | undefined,
  ): Promise<FilingResponse> {
    return this.filings.file(caseId, request, repeat);
  }

  @Get('cases/:caseId/filings')
  @Answers(FilingPage)
  list(@UuidParam('caseId') caseId: string, @Query() query: EntriesOfKindQuery): Promise<JsonText> {
    return this.lists.list(caseId, { ...query, kind: 'filing' }, FILING_DETAILS);
  }

  @Get('filings/:entryId')
  @Answers(FilingResponse)
  find(@UuidParam('entryId') entryId: string): Promise<FilingResponse> {
    return this.filings.find(entryId);
  }

  @Patch('filings/:entryId')
  @Answers(FilingResponse)
  amend(
    @UuidParam('entryId') entryId: string,
    @IfMatch() version: number,
    @Body() request: AmendFilingRequest,
  ): Promise<FilingResponse> {
    return this.filings.amend(entryId, version, request);
  }
}
