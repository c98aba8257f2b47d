import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, CreatedAt } from '../../platform/http/answers.js';
import type { Page } from '../../platform/http/page.js';
import { RepeatKey } from '../../platform/http/repeat-key.js';
import type { Repeat } from '../../platform/http/repeat-key.js';
import { UuidParam } from '../../platform/http/uuid-param.js';
import { CaseDeadlinesService } from './case-deadlines.service.js';
import { DeadlinesOfCaseQuery } from './dto/deadlines.query.js';
import { DeadlinePage, DeadlineResponse } from './dto/deadline.response.js';
import { StartDeadlineRequest } from './dto/start-deadline.request.js';
import { WhatIfRequest } from './dto/what-if.request.js';
import { WhatIfResponse } from './dto/what-if.response.js';

@ApiTags('Deadlines')
@Controller()
export class CaseDeadlinesController {
  constructor(private readonly deadlines: CaseDeadlinesService) {}

  @Get('cases/:caseId/deadlines')
  @Answers(DeadlinePage)
  list(
    @UuidParam('caseId') caseId: string,
    @Query() query: DeadlinesOfCaseQuery,
  ): Promise<Page<DeadlineResponse>> {
    return this.deadlines.list(caseId, query);
  }

  @Post('cases/:caseId/deadlines')
  @CreatedAt('/api/v1/deadlines/:id', DeadlineResponse)
  start(
    @UuidParam('caseId') caseId: string,
    @Body() request: StartDeadlineRequest,
    @RepeatKey() repeat: Repeat | undefined,
  ): Promise<DeadlineResponse> {
    return this.deadlines.start(caseId, request, repeat);
  }

  @Post('cases/:caseId/deadlines/what-if')
  @Answers(WhatIfResponse)
  whatIf(
    @UuidParam('caseId') caseId: string,
    @Body() request: WhatIfRequest,
  ): Promise<WhatIfResponse> {
    return this.deadlines.whatIf(caseId, request);
  }
}
