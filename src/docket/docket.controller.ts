import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, CreatedAt } from '../platform/http/answers.js';
import type { JsonText } from '../platform/http/answers.js';
import { IfMatch } from '../platform/http/if-match.js';
import { PageQuery } from '../platform/http/page.js';
import type { Page } from '../platform/http/page.js';
import { RepeatKey } from '../platform/http/repeat-key.js';
import type { Repeat } from '../platform/http/repeat-key.js';
import { UuidParam } from '../platform/http/uuid-param.js';
import { DocketListsRepository } from './docket-lists.repository.js';
import { DocketService } from './docket.service.js';
import { AmendEntryRequest } from './dto/amend-entry.request.js';
import { DocketEntryPage, DocketEntryResponse } from './dto/docket-entry.response.js';
import { DocketQuery } from './dto/docket.query.js';
import { EnterEntryRequest } from './dto/enter-entry.request.js';
import { EntryRevisionPage } from './dto/entry-revision.response.js';
import type { EntryRevisionResponse } from './dto/entry-revision.response.js';
import { MarkEntryRequest } from './dto/mark-entry.request.js';
import { MarksService } from './marks.service.js';

@ApiTags('Docket')
@Controller()
export class DocketController {
  constructor(
    private readonly docket: DocketService,
    private readonly lists: DocketListsRepository,
    private readonly marks: MarksService,
  ) {}

  @Get('cases/:caseId/docket')
  @Answers(DocketEntryPage)
  list(@UuidParam('caseId') caseId: string, @Query() query: DocketQuery): Promise<JsonText> {
    return this.lists.list(caseId, query);
  }

  @Post('cases/:caseId/entries')
  @CreatedAt('/api/v1/entries/:id', DocketEntryResponse)
  enter(
    @UuidParam('caseId') caseId: string,
    @Body() request: EnterEntryRequest,
    @RepeatKey() repeat: Repeat | undefined,
  ): Promise<DocketEntryResponse> {
    return this.docket.enter(caseId, request, repeat);
  }

  @Get('entries/:entryId')
  @Answers(DocketEntryResponse)
  find(@UuidParam('entryId') entryId: string): Promise<DocketEntryResponse> {
    return this.docket.find(entryId);
  }

  @Patch('entries/:entryId')
  @Answers(DocketEntryResponse)
  amend(
    @UuidParam('entryId') entryId: string,
    @IfMatch() version: number,
    @Body() request: AmendEntryRequest,
  ): Promise<DocketEntryResponse> {
    return this.docket.amend(entryId, version, request);
  }

  @Post('entries/:entryId/strike')
  @Answers(DocketEntryResponse)
  strike(
    @UuidParam('entryId') entryId: string,
    @Body() request: MarkEntryRequest,
    @RepeatKey() repeat: Repeat | undefined,
  ): Promise<DocketEntryResponse> {
    return this.marks.strike(entryId, request, repeat);
  }

  @Post('entries/:entryId/void')
  @Answers(DocketEntryResponse)
  void(
    @UuidParam('entryId') entryId: string,
    @Body() request: MarkEntryRequest,
    @RepeatKey() repeat: Repeat | undefined,
  ): Promise<DocketEntryResponse> {
    return this.marks.voidEntry(entryId, request, repeat);
  }

  @Get('entries/:entryId/revisions')
  @Answers(EntryRevisionPage)
  revisions(
    @UuidParam('entryId') entryId: string,
    @Query() query: PageQuery,
  ): Promise<Page<EntryRevisionResponse>> {
    return this.docket.revisions(entryId, query);
  }
}
