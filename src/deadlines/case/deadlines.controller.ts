import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers } from '../../platform/http/answers.js';
import type { JsonText } from '../../platform/http/answers.js';
import { IfMatch } from '../../platform/http/if-match.js';
import { UuidParam } from '../../platform/http/uuid-param.js';
import { CaseDeadlinesService } from './case-deadlines.service.js';
import { deadlineJson } from './deadline-json.js';
import { AmendDeadlineRequest } from './dto/amend-deadline.request.js';
import { DeadlineExplanation } from './dto/deadline-explanation.response.js';
import { DeadlineResponse } from './dto/deadline.response.js';

@ApiTags('Deadlines')
@Controller('deadlines')
export class DeadlinesController {
  constructor(private readonly deadlines: CaseDeadlinesService) {}

  @Get(':deadlineId')
  @Answers(DeadlineResponse)
  async find(@UuidParam('deadlineId') deadlineId: string): Promise<JsonText> {
    return deadlineJson(await this.deadlines.find(deadlineId));
  }

  @Patch(':deadlineId')
  @Answers(DeadlineResponse)
  amend(
    @UuidParam('deadlineId') deadlineId: string,
    @IfMatch() version: number,
    @Body() request: AmendDeadlineRequest,
  ): Promise<DeadlineResponse> {
    return this.deadlines.amend(deadlineId, version, request);
  }

  @Get(':deadlineId/explain')
  @Answers(DeadlineExplanation)
  explain(@UuidParam('deadlineId') deadlineId: string): Promise<DeadlineExplanation> {
    return this.deadlines.explain(deadlineId);
  }
}
