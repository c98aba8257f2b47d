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
import { ClaimsService } from './claims.service.js';
import { AmendClaimRequest, AssertClaimRequest } from './dto/assert-claim.request.js';
import { ClaimPage, ClaimResponse } from './dto/claim.response.js';

@ApiTags('Claims')
@Controller()
export class ClaimsController {
  constructor(private readonly claims: ClaimsService) {}

  @Post('cases/:caseId/claims')
  @CreatedAt('/api/v1/claims/:id', ClaimResponse)
  assert(
    @UuidParam('caseId') caseId: string,
    @Body() request: AssertClaimRequest,
    @RepeatKey() repeat: Repeat | undefined,
  ): Promise<ClaimResponse> {
    return this.claims.assert(caseId, request, repeat);
  }

  @Get('cases/:caseId/claims')
  @Answers(ClaimPage)
  list(
    @UuidParam('caseId') caseId: string,
    @Query() query: AsOfPageQuery,
  ): Promise<Page<ClaimResponse>> {
    return this.claims.list(caseId, query);
  }

  @Get('claims/:claimId')
  @Answers(ClaimResponse)
  find(
    @UuidParam('claimId') claimId: string,
    @Query() { asOf }: AsOfQuery,
  ): Promise<ClaimResponse> {
    return this.claims.find(claimId, asOf);
  }

  @Patch('claims/:claimId')
  @Answers(ClaimResponse)
  amend(
    @UuidParam('claimId') claimId: string,
    @IfMatch() version: number,
    @Body() request: AmendClaimRequest,
  ): Promise<ClaimResponse> {
    return this.claims.amend(claimId, version, request);
  }

  @Get('claims/:claimId/revisions')
  @Answers(RevisionPage)
  revisions(
    @UuidParam('claimId') claimId: string,
    @Query() query: PageQuery,
  ): Promise<Page<RevisionResponse>> {
    return this.claims.revisions(claimId, query);
  }
}
