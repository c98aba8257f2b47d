import { Module } from '@nestjs/common';
import { DocketModule } from '../docket/docket.module.js';
import { CaseFinder } from './case-finder.js';
import { CaseListsRepository } from './case-lists.repository.js';
import { CaseReader } from './case-reader.js';
import { SearchController } from './search.controller.js';
import { DocketStatusController } from './status/docket-status.controller.js';
import { DocketStatusReader } from './status/docket-status-reader.js';
import { StatusDays } from './status/status-days.js';
import { StatusRowsRepository } from './status/status-rows.repository.js';

@Module({
  imports: [DocketModule],
  controllers: [SearchController, DocketStatusController],
  providers: [
    CaseFinder,
    CaseListsRepository,
    CaseReader,
    DocketStatusReader,
    StatusDays,
    StatusRowsRepository,
  ],
  exports: [CaseFinder, CaseReader, DocketStatusReader],
})
export class SearchModule {}
