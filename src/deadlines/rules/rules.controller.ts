import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, CreatedAt } from '../../platform/http/answers.js';
import type { Page } from '../../platform/http/page.js';
import { RepeatKey } from '../../platform/http/repeat-key.js';
import type { Repeat } from '../../platform/http/repeat-key.js';
import { EnterRuleRequest } from './dto/enter-rule.request.js';
import { ListRulesQuery } from './dto/list-rules.query.js';
import { RetireRuleRequest } from './dto/retire-rule.request.js';
import { RulePage, RuleResponse } from './dto/rule.response.js';
import { RuleVersionsResponse } from './dto/rule-versions.response.js';
import { OwnRulesService } from './own-rules.service.js';
import { RulesReader } from './rules.reader.js';

@ApiTags('Deadlines')
// Whole, because pages stand at /rules.
@Controller('rules')
export class RulesController {
  constructor(
    private readonly rules: RulesReader,
    private readonly own: OwnRulesService,
  ) {}

  @Get()
  @Answers(RulePage)
  list(@Query() query: ListRulesQuery): Promise<Page<RuleResponse>> {
    return this.rules.list(query);
  }

  @Post()
  @CreatedAt('/api/v1/rules/:id', RuleResponse)
  enter(
    @Body() request: EnterRuleRequest,
    @RepeatKey() repeat: Repeat | undefined,
  ): Promise<RuleResponse> {
    return this.own.enter(request, repeat);
  }

  @Get(':ruleId')
  @Answers(RuleVersionsResponse)
  find(@Param('ruleId') ruleId: string): Promise<RuleVersionsResponse> {
    return this.rules.find(ruleId);
  }

  @Post(':ruleId/retire')
  @Answers(RuleResponse)
  retire(
    @Param('ruleId') ruleId: string,
    @Body() request: RetireRuleRequest,
    @RepeatKey() repeat: Repeat | undefined,
  ): Promise<RuleResponse> {
    return this.own.retire(ruleId, request, repeat);
  }
}
