import { Module } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { CasesModule } from '../cases/cases.module.js';
import { CourtsModule } from '../courts/courts.module.js';
import { DocketModule } from '../docket/docket.module.js';
import { PartiesModule } from '../parties/parties.module.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { ReadingsModule } from '../readings/readings.module.js';
import { SearchModule } from '../search/search.module.js';
import { ApplyPlan } from './apply/apply-plan.service.js';
import { CaseApplier } from './apply/case-applier.js';
import { EntryApplier } from './apply/entry-applier.js';
import { PartyApplier } from './apply/party-applier.js';
import { ImportsController } from './imports.controller.js';
import { ImportsReader } from './imports.reader.js';
import { ImportsService } from './imports.service.js';
import { CaseImporter } from './run/case-importer.js';
import { FindCase } from './run/find-case.js';
import { ImportRunner } from './run/import-runner.js';
import { ReadFiles } from './run/read-files.js';
import { SightingsController } from './sightings/sightings.controller.js';
import { SightingsReader } from './sightings/sightings.reader.js';
import { ImportEntity } from './store/import.entity.js';
import { listUnfinished } from './store/imports.repository.js';

/** Dockets that come in from outside. */
@Module({
  imports: [
    CourtsModule,
    CasesModule,
    PartiesModule,
    DocketModule,
    SearchModule,
    ReadingsModule,
    TypeOrmModule.forFeature([ImportEntity]),
  ],
  controllers: [ImportsController, SightingsController],
  providers: [
    ApplyPlan,
    CaseApplier,
    CaseImporter,
    EntryApplier,
    FindCase,
    ImportRunner,
    ImportsReader,
    ImportsService,
    PartyApplier,
    ReadFiles,
    SightingsReader,
  ],
  exports: [ImportsReader, ImportsService, SightingsReader],
})
export class ImportsModule implements OnApplicationBootstrap {
  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: Jobs,
    private readonly runner: ImportRunner,
  ) {}

  /** Takes up its work, and what a process that ended before its time left undone. */
  async onApplicationBootstrap(): Promise<void> {
    const unfinished = await listUnfinished(this.dataSource.manager);
    await this.jobs.work('imports', (job) => this.runner.run((job as ImportJob).importId));
    for (const importId of unfinished) await this.jobs.send('imports', { importId });
  }
}

interface ImportJob {
  readonly importId: string;
}
