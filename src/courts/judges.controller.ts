import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, CreatedAt } from '../platform/http/answers.js';
import type { Page } from '../platform/http/page.js';
import { RepeatKey } from '../platform/http/repeat-key.js';
import type { Repeat } from '../platform/http/repeat-key.js';
import { UuidParam } from '../platform/http/uuid-param.js';
import { EnterJudgeRequest } from './dto/enter-judge.request.js';
import { JudgePage, JudgeResponse } from './dto/judge.response.js';
import { ListJudgesQuery } from './dto/list-judges.query.js';
import { JudgesService } from './judges.service.js';

@ApiTags('courts')
@Controller('judges')
export class JudgesController {
  constructor(private readonly judges: JudgesService) {}

  @Post()
  @CreatedAt('/api/v1/judges/:id', JudgeResponse)
  enter(
    @Body() request: EnterJudgeRequest,
    @RepeatKey() repeat: Repeat | undefined,
  ): Promise<JudgeResponse> {
    return this.judges.enter(request, repeat);
  }

  @Get()
  @Answers(JudgePage)
  list(@Query() query: ListJudgesQuery): Promise<Page<JudgeResponse>> {
    return this.judges.list(query);
  }

  @Get(':judgeId')
  @Answers(JudgeResponse)
  find(@UuidParam('judgeId') judgeId: string): Promise<JudgeResponse> {
    return this.judges.find(judgeId);
  }
}
