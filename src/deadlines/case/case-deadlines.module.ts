import { Module } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { CasesModule } from '../../cases/cases.module.js';
import { AgendaReader } from '../agenda/agenda-reader.js';
import { DeadlinesAcrossController } from '../agenda/deadlines-across.controller.js';
import { DeadlinesAcrossReader } from '../agenda/deadlines-across.reader.js';
import { ComputingModule } from '../computing/computing.module.js';
import { CourtDaysService } from '../courts/court-days.service.js';
import { ActRecorder } from './act-recorder.js';
import { ActsRepository } from './acts.repository.js';
import { CaseDeadlinesController } from './case-deadlines.controller.js';
import { CaseDeadlinesService } from './case-deadlines.service.js';
import { CaseFactsRepository } from './case-facts.repository.js';
import { DeadlineActsService } from './deadline-acts.service.js';
import { DeadlineRefresh } from './deadline-refresh.js';
import { DeadlinesController } from './deadlines.controller.js';
import { DeadlinesReader } from './deadlines-reader.js';
import { DeriveCase } from './derive-case.js';
import { ExplainService } from './explain.service.js';
import { ExplanationRepository } from './explanation.repository.js';
import { MembersOfCase } from './members-of-case.js';
import { ProjectionRepository } from './projection.repository.js';
import { RefreshCase } from './refresh-case.js';
import { RulesInUse } from './rules-in-use.js';
import { StaleCases } from './stale-cases.js';
import { WhatIfService } from './what-if.service.js';

/** The deadlines of cases, one by one and across all of them. */
@Module({
  imports: [CasesModule, ComputingModule],
  controllers: [DeadlinesAcrossController, CaseDeadlinesController, DeadlinesController],
  providers: [
    ActRecorder,
    ActsRepository,
    AgendaReader,
    CaseDeadlinesService,
    CaseFactsRepository,
    DeadlineActsService,
    DeadlineRefresh,
    DeadlinesAcrossReader,
    DeadlinesReader,
    DeriveCase,
    ExplainService,
    ExplanationRepository,
    MembersOfCase,
    ProjectionRepository,
    RefreshCase,
    RulesInUse,
    StaleCases,
    WhatIfService,
  ],
  exports: [AgendaReader, CaseDeadlinesService, DeadlineRefresh],
})
export class CaseDeadlinesModule implements OnModuleInit {
  constructor(
    private readonly courtDays: CourtDaysService,
    private readonly stale: StaleCases,
  ) {}

  /** A day that is added to a court's calendar may move the deadlines of all its cases. */
  onModuleInit(): void {
    this.courtDays.onChange((manager, courtId) => this.stale.markOfCourt(manager, courtId));
  }
}
