import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { CasesModule } from './cases/cases.module.js';
import { ClaimsModule } from './claims/claims.module.js';
import { CourtsModule } from './courts/courts.module.js';
import { DashboardModule } from './dashboard/dashboard.module.js';
import { DocketModule } from './docket/docket.module.js';
import { FilingsModule } from './filings/filings.module.js';
import { ImportsModule } from './imports/imports.module.js';
import { PartiesModule } from './parties/parties.module.js';
import type { Settings } from './platform/config/read-settings.js';
import { PlatformModule } from './platform/platform.module.js';
import { RulingsModule } from './rulings/rulings.module.js';
import { SearchModule } from './search/search.module.js';
import { SummariesModule } from './summaries/summaries.module.js';
import { SamplesModule } from './samples/samples.module.js';

/** All of Nunc, its modules in the order to read them. */
@Module({})
export class AppModule {
  static with(settings: Settings, databaseUrl: string): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(settings, databaseUrl),
        CourtsModule,
        CasesModule,
        PartiesModule,
        ClaimsModule,
        DocketModule,
        FilingsModule,
        RulingsModule,
        SummariesModule,
        SearchModule,
        ImportsModule,
        DashboardModule,
        SamplesModule,
      ],
    };
  }
}
