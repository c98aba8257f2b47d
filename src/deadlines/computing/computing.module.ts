import { Module } from '@nestjs/common';
import { CourtDaysController } from '../courts/court-days.controller.js';
import { CourtDaysService } from '../courts/court-days.service.js';
import { CourtFactsReader } from '../courts/court-facts.reader.js';
import { FiledRulesCheck } from '../rules/files/filed-rules-check.js';
import { RuleFiles } from '../rules/files/rule-files.js';
import { OwnRulesService } from '../rules/own-rules.service.js';
import { RuleBookService } from '../rules/rule-book.service.js';
import { RuleChecker } from '../rules/rule-checker.js';
import { RulesController } from '../rules/rules.controller.js';
import { RulesReader } from '../rules/rules.reader.js';
import { ComputeController } from './compute.controller.js';
import { ComputeService } from './compute.service.js';
import { NotingCalculator } from './noting-calculator.js';
import { RequestCalendar } from './request-calendar.js';
import { RuleCalculator } from './rule-calculator.js';

/** Rules, the calendars of courts, and dates worked out without a case. */
@Module({
  controllers: [ComputeController, RulesController, CourtDaysController],
  providers: [
    ComputeService,
    CourtDaysService,
    CourtFactsReader,
    FiledRulesCheck,
    NotingCalculator,
    OwnRulesService,
    RequestCalendar,
    RuleBookService,
    RuleCalculator,
    RuleChecker,
    RuleFiles,
    RulesReader,
  ],
  exports: [
    ComputeService,
    CourtDaysService,
    CourtFactsReader,
    OwnRulesService,
    RuleBookService,
    RulesReader,
  ],
})
export class ComputingModule {}
