import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, CreatedAt } from '../platform/http/answers.js';
import { IfMatch } from '../platform/http/if-match.js';
import { PageQuery } from '../platform/http/page.js';
import type { Page } from '../platform/http/page.js';
import { RepeatKey } from '../platform/http/repeat-key.js';
import type { Repeat } from '../platform/http/repeat-key.js';
import { UuidParam } from '../platform/http/uuid-param.js';
import { CasesService } from './cases.service.js';
import { AsOfPageQuery } from './dto/as-of-page.query.js';
import { CaseRelationPage, CaseRelationResponse } from './dto/case-relation.response.js';
import { CaseResponse } from './dto/case.response.js';
import { AmendCaseRequest, EnterCaseRequest } from './dto/enter-case.request.js';
import { RelateCaseRequest } from './dto/relate-case.request.js';
import { RevisionPage } from './dto/revision.response.js';
import type { RevisionResponse } from './dto/revision.response.js';

/** Writes the record of cases. Reads of a case, which join what hangs on it, are in `search`. */
@ApiTags('Cases')
@Controller('cases')
export class CasesController {
  constructor(private readonly cases: CasesService) {}

  @Post()
  @CreatedAt('/api/v1/cases/:id', CaseResponse)
  enter(
    @Body() request: EnterCaseRequest,
    @RepeatKey() repeat: Repeat | undefined,
  ): Promise<CaseResponse> {
    return this.cases.enter(request, repeat);
  }

  @Patch(':caseId')
  @Answers(CaseResponse)
  amend(
    @UuidParam('caseId') caseId: string,
    @IfMatch() version: number,
    @Body() request: AmendCaseRequest,
  ): Promise<CaseResponse> {
    return this.cases.amend(caseId, version, request);
  }

  @Get(':caseId/revisions')
  @Answers(RevisionPage)
  revisions(
    @UuidParam('caseId') caseId: string,
    @Query() query: PageQuery,
  ): Promise<Page<RevisionResponse>> {
    return this.cases.revisions(caseId, query);
  }

  @Post(':caseId/relations')
  @CreatedAt('/api/v1/cases/:caseId/relations/:id', CaseRelationResponse)
  relate(
    @UuidParam('caseId') caseId: string,
    @Body() request: RelateCaseRequest,
    @RepeatKey() repeat: Repeat | undefined,
  ): Promise<CaseRelationResponse> {
    return this.cases.relate(caseId, request, repeat);
  }

  @Get(':caseId/relations')
  @Answers(CaseRelationPage)
  relations(
    @UuidParam('caseId') caseId: string,
    @Query() query: AsOfPageQuery,
  ): Promise<Page<CaseRelationResponse>> {
    return this.cases.relations(caseId, query);
  }

  @Get(':caseId/relations/:relationId')
  @Answers(CaseRelationResponse)
  relation(
    @UuidParam('caseId') caseId: string,
    @UuidParam('relationId') relationId: string,
  ): Promise<CaseRelationResponse> {
    return this.cases.relation(caseId, relationId);
  }
}
