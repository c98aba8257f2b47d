import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { ClaimsModule } from '../claims/claims.module.js';
import { CourtsModule } from '../courts/courts.module.js';
import { FilingsModule } from '../filings/filings.module.js';
import { PartiesModule } from '../parties/parties.module.js';
import { RulingsModule } from '../rulings/rulings.module.js';
import { CaseDeadlinesModule } from '../deadlines/case/case-deadlines.module.js';
import {
  RecordOfCases,
  RecordOfDeadlines,
  RecordOfPapers,
  RecordOfPeople,
} from './put-on-record.js';
import { SamplesService } from './samples.service.js';

@Module({
  imports: [
    CourtsModule,
    CasesModule,
    PartiesModule,
    ClaimsModule,
    FilingsModule,
    RulingsModule,
    CaseDeadlinesModule,
  ],
  providers: [RecordOfCases, RecordOfDeadlines, RecordOfPapers, RecordOfPeople, SamplesService],
  exports: [SamplesService],
})
export class SamplesModule {}
