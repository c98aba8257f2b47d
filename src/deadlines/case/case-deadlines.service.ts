import { Injectable } from '@nestjs/common';
import type { Page } from '../../platform/http/page.js';
import type { Repeat } from '../../platform/http/repeat-key.js';
import type { CaseDeadlines } from './case-deadlines.js';
import { DeadlineActsService } from './deadline-acts.service.js';
import { DeadlinesReader } from './deadlines-reader.js';
import type { AmendDeadlineRequest } from './dto/amend-deadline.request.js';
import type { DeadlineExplanation } from './dto/deadline-explanation.response.js';
import type { DeadlinesOfCaseQuery } from './dto/deadlines.query.js';
import type { DeadlineResponse } from './dto/deadline.response.js';
import type { StartDeadlineRequest } from './dto/start-deadline.request.js';
import type { WhatIfRequest } from './dto/what-if.request.js';
import type { WhatIfResponse } from './dto/what-if.response.js';
import { ExplainService } from './explain.service.js';
import { toDeadlineResponse } from './to-deadline-response.js';
import { WhatIfService } from './what-if.service.js';

/** The deadlines of a case: what is due, why, and what people said of it. */
@Injectable()
export class CaseDeadlinesService {
  constructor(
    private readonly reader: DeadlinesReader,
    private readonly acts: DeadlineActsService,
    private readonly explaining: ExplainService,
    private readonly supposing: WhatIfService,
  ) {}

  /** Those of a case as of now, or the end of another day, the earliest first. @throws {Problem} not-found */
  ofCase(caseId: string, asOf?: string): Promise<CaseDeadlines> {
    return this.reader.ofCase(caseId, asOf ?? null);
  }

  /** A page of those of a case. @throws {Problem} not-found */
  list(caseId: string, query: DeadlinesOfCaseQuery): Promise<Page<DeadlineResponse>> {
    return this.reader.page(caseId, query);
  }

  /** One deadline as of now. @throws {Problem} not-found, also when it no longer follows from the docket */
  async find(deadlineId: string): Promise<DeadlineResponse> {
    const { among, deadline } = await this.reader.find(deadlineId);
    return toDeadlineResponse(deadline, among);
  }

  /** Why a deadline falls on its day, and all that became of it. @throws {Problem} not-found */
  explain(deadlineId: string): Promise<DeadlineExplanation> {
    return this.explaining.explain(deadlineId);
  }

  /** Says what became of a deadline that stands at `version`. @throws {Problem} as `DeadlineActsService.amend` */
  amend(id: string, version: number, request: AmendDeadlineRequest): Promise<DeadlineResponse> {
    return this.acts.amend(id, version, request);
  }

  /** Starts a deadline under a rule, or sets one outright. @throws {Problem} as `DeadlineActsService.start` */
  start(
    caseId: string,
    request: StartDeadlineRequest,
    repeat: Repeat | undefined,
  ): Promise<DeadlineResponse> {
    return this.acts.start(caseId, request, repeat);
  }

  /** What a change of an entry would do to the deadlines of its case. @throws {Problem} not-found, entry-not-in-case */
  whatIf(caseId: string, request: WhatIfRequest): Promise<WhatIfResponse> {
    return this.supposing.whatIf(caseId, request);
  }
}
