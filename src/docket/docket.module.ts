import { Module } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { EntityManager } from 'typeorm';
import { CasesModule } from '../cases/cases.module.js';
import { CasesService } from '../cases/cases.service.js';
import { ClaimsModule } from '../claims/claims.module.js';
import { ClaimsService } from '../claims/claims.service.js';
import { CaseFilesRepository } from './case-files.repository.js';
import { CaseStateEntity } from './case-state.entity.js';
import { DocketEntryEntity } from './docket-entry.entity.js';
import { EntryRelationEntity } from './entry-relation.entity.js';
import { ReliefStateEntity } from './relief-state.entity.js';
import { CaseStatesRepository } from './case-states.repository.js';
import { DocketController } from './docket.controller.js';
import { DocketListsRepository } from './docket-lists.repository.js';
import { DocketReader } from './docket-reader.js';
import { DocketService } from './docket.service.js';
import { DocketWriter } from './docket-writer.js';
import { DocketsRepository } from './dockets.repository.js';
import { DossiersRepository } from './dossiers.repository.js';
import { EntriesRepository } from './entries.repository.js';
import { ImportedEntriesRepository } from './imported-entries.repository.js';
import { MarksService } from './marks.service.js';
import { ReadEntriesRepository } from './read-entries.repository.js';
import { RebuildService } from './rebuild.service.js';
import { StateController } from './state.controller.js';

@Module({
  imports: [
    CasesModule,
    ClaimsModule,
    TypeOrmModule.forFeature([
      DocketEntryEntity,
      EntryRelationEntity,
      CaseStateEntity,
      ReliefStateEntity,
    ]),
  ],
  controllers: [DocketController, StateController],
  providers: [
    CaseFilesRepository,
    CaseStatesRepository,
    DocketListsRepository,
    DocketReader,
    DocketService,
    DocketWriter,
    DocketsRepository,
    DossiersRepository,
    EntriesRepository,
    ImportedEntriesRepository,
    MarksService,
    ReadEntriesRepository,
    RebuildService,
  ],
  exports: [
    DocketListsRepository,
    DocketReader,
    DocketService,
    DocketWriter,
    DossiersRepository,
    MarksService,
    ReadEntriesRepository,
    RebuildService,
  ],
})
export class DocketModule implements OnModuleInit {
  constructor(
    private readonly cases: CasesService,
    private readonly claims: ClaimsService,
    private readonly writer: DocketWriter,
  ) {}

  /** The stored state follows the case record and its claims, in the transaction that changes them. */
  onModuleInit(): void {
    const refold = (manager: EntityManager, caseId: string): Promise<void> =>
      this.writer.refold(manager, caseId);
    this.cases.onChange(refold);
    this.claims.onChange(refold);
  }
}
