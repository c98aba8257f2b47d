import { Module } from '@nestjs/common';
import { CourtsModule } from '../courts/courts.module.js';
import { CalendarsModule } from '../deadlines/calendars/calendars.module.js';
import { CaseDeadlinesModule } from '../deadlines/case/case-deadlines.module.js';
import { ComputingModule } from '../deadlines/computing/computing.module.js';
import { DocketModule } from '../docket/docket.module.js';
import { FilingsModule } from '../filings/filings.module.js';
import { ImportsModule } from '../imports/imports.module.js';
import { ReadingsModule } from '../readings/readings.module.js';
import { SearchModule } from '../search/search.module.js';
import { AssetsController } from './assets.controller.js';
import { CalculatorPagesController } from './calculator/calculator-pages.controller.js';
import { CalculatorPagesService } from './calculator/calculator-pages.service.js';
import { CalendarPagesController } from './calendars/calendar-pages.controller.js';
import { CasePagesController } from './case-pages.controller.js';
import { DeadlinePagesController } from './deadlines/deadline-pages.controller.js';
import { DeadlinePagesService } from './deadlines/deadline-pages.service.js';
import { ImportPagesController } from './imports/import-pages.controller.js';
import { CaseOpener } from './pages/case-opener.js';
import { CasePagesService } from './pages/case-pages.service.js';
import { ReviewPagesController } from './reviews/review-pages.controller.js';
import { ReviewPagesService } from './reviews/review-pages.service.js';
import { RulePagesController } from './rules/rule-pages.controller.js';
import { RulePagesReader } from './rules/rule-pages.reader.js';
import { StatusPageController } from './status-page.controller.js';
import { WhatIfPagesController } from './what-if/what-if-pages.controller.js';
import { WhatIfPagesService } from './what-if/what-if-pages.service.js';

@Module({
  imports: [
    CourtsModule,
    DocketModule,
    FilingsModule,
    ComputingModule,
    CaseDeadlinesModule,
    CalendarsModule,
    SearchModule,
    ImportsModule,
    ReadingsModule,
  ],
  controllers: [
    AssetsController,
    StatusPageController,
    CalculatorPagesController,
    RulePagesController,
    DeadlinePagesController,
    ImportPagesController,
    ReviewPagesController,
    WhatIfPagesController,
    CalendarPagesController,
    CasePagesController,
  ],
  providers: [
    CaseOpener,
    CasePagesService,
    CalculatorPagesService,
    DeadlinePagesService,
    ReviewPagesService,
    RulePagesReader,
    WhatIfPagesService,
  ],
})
export class DashboardModule {}
