import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AsOfPageQuery } from '../cases/dto/as-of-page.query.js';
import { RevisionPage } from '../cases/dto/revision.response.js';
import type { RevisionResponse } from '../cases/dto/revision.response.js';
import { Answers, CreatedAt } from '../platform/http/answers.js';
import { AsOfQuery } from '../platform/http/as-of.query.js';
import { IfMatch } from '../platform/http/if-match.js';
import { PageQuery } from '../platform/http/page.js';
import type { Page } from '../platform/http/page.js';
import { RepeatKey } from '../platform/http/repeat-key.js';
import type { Repeat } from '../platform/http/repeat-key.js';
import { UuidParam } from '../platform/http/uuid-param.js';
import { CounselService } from './counsel.service.js';
import { AddCounselRequest, AmendCounselRequest } from './dto/add-counsel.request.js';
import { CounselPage, CounselResponse } from './dto/counsel.response.js';

@ApiTags('Parties')
@Controller()
export class CounselController {
  constructor(private readonly counsel: CounselService) {}

  @Post('parties/:partyId/counsel')
  @CreatedAt('/api/v1/counsel/:id', CounselResponse)
  add(
    @UuidParam('partyId') partyId: string,
    @Body() request: AddCounselRequest,
    @RepeatKey() repeat: Repeat | undefined,
  ): Promise<CounselResponse> {
    return this.counsel.add(partyId, request, repeat);
  }

  @Get('parties/:partyId/counsel')
  @Answers(CounselPage)
  list(
    @UuidParam('partyId') partyId: string,
    @Query() query: AsOfPageQuery,
  ): Promise<Page<CounselResponse>> {
    return this.counsel.list(partyId, query);
  }

  @Get('counsel/:counselId')
  @Answers(CounselResponse)
  find(
    @UuidParam('counselId') counselId: string,
    @Query() { asOf }: AsOfQuery,
  ): Promise<CounselResponse> {
    return this.counsel.find(counselId, asOf);
  }

  @Patch('counsel/:counselId')
  @Answers(CounselResponse)
  amend(
    @UuidParam('counselId') counselId: string,
    @IfMatch() version: number,
    @Body() request: AmendCounselRequest,
  ): Promise<CounselResponse> {
    return this.counsel.amend(counselId, version, request);
  }

  @Get('counsel/:counselId/revisions')
  @Answers(RevisionPage)
  revisions(
    @UuidParam('counselId') counselId: string,
    @Query() query: PageQuery,
  ): Promise<Page<RevisionResponse>> {
    return this.counsel.revisions(counselId, query);
  }
}
