import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { Clock } from '../platform/clock/clock.js';
import { Commands } from '../platform/database/commands.js';
import { staleVersion } from '../platform/http/if-match.js';
import type { Page, PageQuery } from '../platform/http/page.js';
import type { Repeat } from '../platform/http/repeat-key.js';
import { amended } from './amended.js';
import { toCaseColumns } from './case-columns.js';
import * as cases from './cases.repository.js';
import type { CaseColumns } from './cases.repository.js';
import { checkCase, unknownCourt } from './check-case.js';
import { findRelation, selectRelations } from './case-relations.repository.js';
import type { AsOfPageQuery } from './dto/as-of-page.query.js';
import type { CaseRelationResponse } from './dto/case-relation.response.js';
import type { CaseResponse } from './dto/case.response.js';
import type { AmendCaseRequest, CaseFields } from './dto/enter-case.request.js';
import type { RevisionResponse } from './dto/revision.response.js';
import type { RelationFields } from './dto/relate-case.request.js';
import { idAfter, pageOf } from '../platform/http/keyset.js';
import { refusal, stopIfRefused } from './refuse.js';
import { relateCases } from './relate-cases.js';
import { keepRevision, listRevisions } from './revisions.repository.js';

/** Told, in the transaction of the change itself, which case was entered or amended. */
export type CaseListener = (manager: EntityManager, caseId: string) => Promise<void>;

/** Which import says something of a case, and what the court's own system calls it, where the import says that too. */
export interface ImportedAs {
  readonly importId: string;
  readonly pacerCaseId: string | null;
}

/** The record of cases: number, caption, days, judges. */
@Injectable()
export class CasesService {
  private readonly listeners: CaseListener[] = [];

  constructor(
    private readonly dataSource: DataSource,
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  /** Has `listener` called whenever a case is entered or amended, after the rows are written; what it throws undoes the change. */
  onChange(listener: CaseListener): void {
    this.listeners.push(listener);
  }

  /**
   * Enters a case on the record. `sample` is the name of the sample that brings it, if one does.
   *
   * @throws {Problem} unknown-court, unknown-judge, docket-number-taken, or for its days
   */
  async enter(
    request: CaseFields,
    repeat: Repeat | undefined,
    sample: string | null = null,
  ): Promise<CaseResponse> {
    return this.commands.perform(repeat, async (manager) => {
      const id = v7();
      const columns = await this.recordable(manager, null, request);
      await cases.insertCase(manager, { id, ...columns, sample });
      return this.changed(manager, id);
    });
  }

  /**
   * Enters a case that an import brings, in the import's own transaction; its id.
   *
   * @throws {Problem} what `enter` refuses
   */
  async enterImported(
    manager: EntityManager,
    request: CaseFields,
    { importId, pacerCaseId }: ImportedAs,
  ): Promise<string> {
    const id = v7();
    const columns = await this.recordable(manager, null, request);
    const origin = { sample: null, importedIn: importId, pacerCaseId };
    await cases.insertCase(manager, { id, ...columns, ...origin });
    await this.changed(manager, id);
    return id;
  }

  /**
   * Changes the record of a case as an import says, in the import's own transaction: absent fields stay, null clears.
   * The caller holds the case.
   *
   * @throws {Problem} not-found, and what `enter` refuses
   */
  async amendImported(
    manager: EntityManager,
    caseId: string,
    request: AmendCaseRequest,
    { importId, pacerCaseId }: ImportedAs,
  ): Promise<void> {
    const earlier = await cases.findCase(manager, caseId);
    const columns = await this.recordable(manager, caseId, amended<CaseFields>(earlier, request));
    await keepRevision(manager, { caseId }, earlier, importId);
    await cases.updateCase(manager, caseId, {
      ...columns,
      ...(pacerCaseId === null ? {} : { pacerCaseId }),
    });
    await this.changed(manager, caseId);
  }

  /** The case as it stands on the record. @throws {Problem} not-found */
  async find(caseId: string): Promise<CaseResponse> {
    return cases.findCase(this.dataSource.manager, caseId);
  }

  /** Lets a read of what hangs on the case go on. @throws {Problem} not-found, when there is no such case */
  async require(caseId: string): Promise<void> {
    await cases.requireCase(this.dataSource.manager, caseId);
  }

  /**
   * Changes the record of a case that stands at `version`: absent fields stay, null clears. What it said
   * before is kept among its revisions.
   *
   * @throws {Problem} not-found, precondition-failed, and what `enter` refuses
   */
  async amend(caseId: string, version: number, request: AmendCaseRequest): Promise<CaseResponse> {
    return this.dataSource.transaction(async (manager) => {
      await cases.touchCase(manager, caseId);
      const earlier = await cases.findCase(manager, caseId);
      if (earlier.version !== version) throw staleVersion('case', version, earlier.version);
      const columns = await this.recordable(manager, caseId, amended<CaseFields>(earlier, request));
      await keepRevision(manager, { caseId }, earlier);
      await cases.updateCase(manager, caseId, columns);
      return this.changed(manager, caseId);
    });
  }

  /**
   * Records how the case stands to another one; both are changed by it.
   *
   * @throws {Problem} not-found, unknown-case, case-related-to-itself, case-relation-taken
   */
  async relate(
    caseId: string,
    request: RelationFields,
    repeat: Repeat | undefined,
  ): Promise<CaseRelationResponse> {
    return this.commands.perform(repeat, (manager) => relateCases(manager, caseId, request));
  }

  /**
   * The relations from and to the case, in the order of recording; with `asOf`, without those dated later.
   *
   * @throws {Problem} not-found
   */
  async relations(caseId: string, query: AsOfPageQuery): Promise<Page<CaseRelationResponse>> {
    const { manager } = this.dataSource;
    await this.require(caseId);
    const { asOf = null, limit, cursor } = query;
    const part = { afterId: idAfter(cursor), asOf, limit: limit + 1 };
    return pageOf(await selectRelations(manager, caseId, part), limit, ({ id }) => [id]);
  }

  /** One relation from or to the case. @throws {Problem} not-found */
  async relation(caseId: string, relationId: string): Promise<CaseRelationResponse> {
    return findRelation(this.dataSource.manager, caseId, relationId);
  }

  /** What the case said before each change, the first first. @throws {Problem} not-found */
  async revisions(caseId: string, page: PageQuery): Promise<Page<RevisionResponse>> {
    await this.require(caseId);
    return listRevisions(this.dataSource.manager, { caseId }, page);
  }

  /**
   * Notes that something in the case is being written: raises its `change` and holds its row until the
   * transaction ends, so that writers to one case take turns. Call it before reading what is to be changed.
   *
   * @throws {Problem} not-found
   */
  async touch(manager: EntityManager, caseId: string): Promise<void> {
    await cases.touchCase(manager, caseId);
  }

  private async recordable(
    manager: EntityManager,
    id: string | null,
    request: CaseFields,
  ): Promise<CaseColumns> {
    const court = await cases.findCourt(manager, request.courtId);
    if (court === null) throw refusal(unknownCourt(request.courtId));
    const columns = toCaseColumns(request, court.kind);
    const today = this.clock.today(court.timeZone);
    stopIfRefused(await checkCase(manager, { id, columns, court }, today));
    return columns;
  }

  private async changed(manager: EntityManager, caseId: string): Promise<CaseResponse> {
    for (const listener of this.listeners) await listener(manager, caseId);
    return cases.findCase(manager, caseId);
  }
}
