import { Module } from '@nestjs/common';
import type { DynamicModule, Type } from '@nestjs/common';
import { RouterModule } from '@nestjs/core';
import { CasesModule } from './cases/cases.module.js';
import { ClaimsModule } from './claims/claims.module.js';
import { CourtsModule } from './courts/courts.module.js';
import { DashboardModule } from './dashboard/dashboard.module.js';
import { CalendarFeedsModule } from './deadlines/calendars/calendar-feeds.module.js';
import { CalendarsModule } from './deadlines/calendars/calendars.module.js';
import { CaseDeadlinesModule } from './deadlines/case/case-deadlines.module.js';
import { ComputingModule } from './deadlines/computing/computing.module.js';
import { DocketModule } from './docket/docket.module.js';
import { FilingsModule } from './filings/filings.module.js';
import { ImportsModule } from './imports/imports.module.js';
import { PartiesModule } from './parties/parties.module.js';
import type { Settings } from './platform/config/read-settings.js';
import { PlatformModule } from './platform/platform.module.js';
import { ReadingsModule } from './readings/readings.module.js';
import { RulingsModule } from './rulings/rulings.module.js';
import { SearchModule } from './search/search.module.js';
import { SummariesModule } from './summaries/summaries.module.js';
import { SamplesModule } from './samples/samples.module.js';

/** The modules whose routes are the interface for programs; pages and probes stand outside its base path. */
const INTERFACE: readonly Type[] = [
  CourtsModule,
  CasesModule,
  PartiesModule,
  ClaimsModule,
  DocketModule,
  FilingsModule,
  RulingsModule,
  ComputingModule,
  CaseDeadlinesModule,
  CalendarsModule,
  SummariesModule,
  SearchModule,
  ReadingsModule,
  ImportsModule,
];

/** Puts the routes of modules under the base path of the interface. */
export function underBasePath(modules: readonly Type[]): DynamicModule {
  return RouterModule.register(modules.map((module) => ({ path: '/api/v1', module })));
}

/** All of Nunc, its modules in the order to read them. */
@Module({})
export class AppModule {
  static with(settings: Settings, databaseUrl: string): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(settings, databaseUrl),
        underBasePath(INTERFACE),
        CourtsModule,
        CasesModule,
        PartiesModule,
        ClaimsModule,
        DocketModule,
        FilingsModule,
        RulingsModule,
        ComputingModule,
        CaseDeadlinesModule,
        CalendarsModule,
        CalendarFeedsModule,
        SummariesModule,
        SearchModule,
        ReadingsModule,
        ImportsModule,
        DashboardModule,
        SamplesModule,
      ],
    };
  }
}
