import { Controller, Get, Param, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { ReadyText } from '../../platform/http/answers.js';
import { htmlAnswer } from '../pages/html-answer.js';
import { PageFilter } from '../pages/page.filter.js';
import { RulePagesReader } from './rule-pages.reader.js';
import { RuleView } from './rule-view.js';
import { RulesView } from './rules-view.js';
import { toRulePage } from './to-rule-page.js';
import { toRulesPage } from './to-rules-page.js';

/** The pages of the rule book. */
@ApiExcludeController()
@UseFilters(PageFilter)
@Controller('rules')
export class RulePagesController {
  constructor(private readonly reader: RulePagesReader) {}

  @Get()
  async showRules(): Promise<ReadyText> {
    const { book, today } = await this.reader.book();
    return htmlAnswer(<RulesView page={toRulesPage(book, today)} />);
  }

  @Get(':ruleId')
  async showRule(@Param('ruleId') ruleId: string): Promise<ReadyText> {
    return htmlAnswer(<RuleView page={toRulePage(await this.reader.rule(ruleId))} />);
  }
}
