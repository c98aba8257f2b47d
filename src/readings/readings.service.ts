import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { DocketWriter } from '../docket/docket-writer.js';
import { judgesNamed } from '../law/readings/judges-named.js';
import { DocketsOnRecordRepository } from './dockets-on-record.repository.js';
import type { DocketOnRecord } from './docket-on-record.js';
import { gatherReadings } from './gather-readings.js';
import type { Scope } from './gather-readings.js';
import { planRereading } from './plan-rereading.js';
import type { RereadingPlan } from './plan-rereading.js';
import { Problem } from '../platform/problems/problem.js';
import { ReadJudges } from './read-judges.js';
import { ReadingWriter } from './reading-writer.js';
import type { Reviewed } from './reading-writer.js';
import { toRereading } from './rereading.js';
import type { Rereading } from './rereading.js';
import { resolveDocket } from './resolve-docket.js';
import type { Said } from './said.js';

/** How a docket is read. */
interface How {
  readonly scope: Scope;
  readonly apply: boolean;
  readonly said: Said | null;
}

/** Puts on record what the texts of dockets say. */
@Injectable()
export class ReadingsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly dockets: DocketsOnRecordRepository,
    private readonly judges: ReadJudges,
    private readonly writer: ReadingWriter,
    private readonly docketWriter: DocketWriter,
  ) {}

  /**
   * Reads the texts of a docket that are new or changed, and has the entries say what they say. One transaction; the
   * case is folded again where an entry changed.
   *
   * @throws {Problem} not-found
   */
  readNew(caseId: string): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      await this.dockets.hold(manager, caseId);
      await this.read(manager, caseId, { scope: 'new', apply: true, said: null });
    });
  }

  /**
   * Reads all texts of a docket again; with `dryRun` only tells what would change. One transaction.
   *
   * @throws {Problem} not-found
   */
  async reread(caseId: string, { dryRun }: { readonly dryRun: boolean }): Promise<Rereading> {
    return this.dataSource.transaction(async (manager) => {
      if (!dryRun) await this.dockets.hold(manager, caseId);
      const how = { scope: 'all', apply: !dryRun, said: null } as const;
      return toRereading(await this.read(manager, caseId, how));
    });
  }

  /**
   * Puts on record what a person says of a reading, in the caller's transaction with the case held and its docket
   * loaded. What other entries say of this one follows.
   *
   * @throws {Problem} relief-ruled-upon, where an entry of another type could not seek what a ruling speaks of
   */
  async hear(
    manager: EntityManager,
    caseId: string,
    docket: DocketOnRecord,
    said: Said & Reviewed,
  ): Promise<void> {
    const plan = await this.plan(manager, docket, { scope: 'new', apply: true, said });
    insistOnType(plan, docket, said);
    await this.write(manager, caseId, plan, said);
  }

  private async read(manager: EntityManager, caseId: string, how: How): Promise<RereadingPlan> {
    const docket = await this.dockets.load(manager, caseId, how.scope === 'all');
    const plan = await this.plan(manager, docket, how);
    if (how.apply) await this.write(manager, caseId, plan, null);
    return plan;
  }

  private async plan(
    manager: EntityManager,
    docket: DocketOnRecord,
    { scope, apply, said }: How,
  ): Promise<RereadingPlan> {
    const gathered = gatherReadings(docket, scope, said);
    const names = judgesNamed(gathered.readings);
    const judgeIds = await this.judges.idsOf(manager, docket, names, apply);
    return planRereading(resolveDocket(docket, gathered, judgeIds, said));
  }

  private async write(
    manager: EntityManager,
    caseId: string,
    plan: RereadingPlan,
    reviewed: Reviewed | null,
  ): Promise<void> {
    await this.writer.write(manager, caseId, plan, reviewed);
    if (plan.changes.length > 0) await this.docketWriter.refold(manager, caseId);
  }
}

/** @throws {Problem} relief-ruled-upon, where the entry cannot be of that type */
function insistOnType({ changes }: RereadingPlan, docket: DocketOnRecord, said: Said): void {
  const { entryId, type } = said;
  const changed = changes.find(({ entry }) => entry.id === entryId);
  const says = changed?.to ?? docket.entries.find(({ id }) => id === entryId)?.says;
  if (type === null || says?.type === type) return;
  throw new Problem(
    'relief-ruled-upon',
    `As ${type.replaceAll('-', ' ')} the entry would not seek what a ruling on record speaks of.`,
  );
}
