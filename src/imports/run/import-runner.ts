import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { reason } from '../../platform/config/error-code.js';
import { Problem } from '../../platform/problems/problem.js';
import { ReadingsService } from '../../readings/readings.service.js';
import { CaseImporter } from './case-importer.js';
import type { Planned } from './case-importer.js';
import type { CaseGroup } from '../merge/group-cases.js';
import { groupCases } from '../merge/group-cases.js';
import { ReadFiles } from './read-files.js';
import { forgetBytes } from '../store/files.repository.js';
import type { ImportEntity } from '../store/import.entity.js';
import { UNFINISHED } from '../store/import-status.js';
import {
  findImport,
  forgetPlans,
  listCases,
  moveImport,
  noteProgress,
} from '../store/imports.repository.js';
import { holding } from './holding.js';

/** The plans of an import's cases, by their ordinals. */
type Plans = ReadonlyMap<number, Planned>;

/** Thrown where an import that a person cancelled stops. */
class Cancelled extends Error {}

/** Takes an import from its files to its end: reads, plans and applies. What was done before a crash is not done again. */
@Injectable()
export class ImportRunner {
  private readonly log = new Logger('Imports');

  constructor(
    private readonly dataSource: DataSource,
    private readonly files: ReadFiles,
    private readonly cases: CaseImporter,
    private readonly readings: ReadingsService,
  ) {}

  /** Works on an import until it waits for a person or has ended; nothing when another process works on it. */
  async run(importId: string): Promise<void> {
    await holding(this.dataSource, importId, async () => {
      const found = await findImport(this.dataSource.manager, importId);
      if (!UNFINISHED.includes(found.status)) return;
      await this.work(found);
    });
  }

  private async work(found: ImportEntity): Promise<void> {
    const { manager } = this.dataSource;
    const { id } = found;
    try {
      await moveImport(manager, id, { status: 'reading' });
      const sourced = await this.files.read(found, () => this.stopIfCancelled(id));
      if (sourced.length === 0) throw nothingRead();
      const groups = groupCases(sourced);
      const plans = await this.plan(found, groups);
      if (!found.apply) {
        await moveImport(manager, id, { status: 'planned' });
        return;
      }
      await moveImport(manager, id, { status: 'applying' });
      await this.apply(found, groups, plans);
      await this.end(id, { status: 'applied' });
    } catch (error) {
      await this.fail(id, error);
    }
  }

  private async plan(found: ImportEntity, groups: readonly CaseGroup[]): Promise<Plans> {
    const { manager } = this.dataSource;
    const plans = new Map<number, Planned>();
    await forgetPlans(manager, found.id);
    const applied = await this.applied(found.id);
    for (const [at, group] of groups.entries()) {
      await this.stopIfCancelled(found.id);
      if (!applied.has(at + 1)) plans.set(at + 1, await this.cases.plan(found, at + 1, group));
      await noteProgress(manager, found.id, { done: at + 1, total: groups.length });
    }
    return plans;
  }

  private async apply(
    found: ImportEntity,
    groups: readonly CaseGroup[],
    plans: Plans,
  ): Promise<void> {
    const applied = await this.applied(found.id);
    for (const [at, group] of groups.entries()) {
      await this.stopIfCancelled(found.id);
      const caseId = applied.has(at + 1)
        ? (applied.get(at + 1) ?? null)
        : await this.cases.apply(found, at + 1, group, plans.get(at + 1));
      if (caseId !== null) await this.read(caseId);
      await noteProgress(this.dataSource.manager, found.id, { done: at + 1, total: groups.length });
    }
  }

  /** A step of its own after the import's: a docket is on record, unread, though the reading of it should fail. */
  private async read(caseId: string): Promise<void> {
    try {
      await this.readings.readNew(caseId);
    } catch (error) {
      this.log.error(`The texts of the case ${caseId} were not read: ${reason(error)}`);
    }
  }

  /** The cases of an import that are on record, by their ordinals. */
  private async applied(importId: string): Promise<ReadonlyMap<number, string | null>> {
    const cases = await listCases(this.dataSource.manager, importId);
    return new Map(
      cases.flatMap(({ status, ordinal, caseId }) =>
        status === 'applied' ? [[ordinal, caseId] as const] : [],
      ),
    );
  }

  private async stopIfCancelled(importId: string): Promise<void> {
    const { cancelAsked } = await findImport(this.dataSource.manager, importId);
    if (cancelAsked) throw new Cancelled();
  }

  private async end(importId: string, columns: Parameters<typeof moveImport>[2]): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await moveImport(manager, importId, columns);
      await forgetBytes(manager, importId);
    });
  }

  private async fail(importId: string, error: unknown): Promise<void> {
    if (error instanceof Cancelled) {
      await this.end(importId, { status: 'cancelled' });
      return;
    }
    if (!(error instanceof Problem)) this.log.error(`Import ${importId}: ${reason(error)}`);
    await this.end(importId, { status: 'failed', problem: problemOf(error) });
  }
}

function nothingRead(): Problem {
  return new Problem(
    'nothing-to-import',
    'None of the files tells of a case; with each it is said why.',
  );
}

function problemOf(error: unknown): { code: string; detail: string } {
  if (error instanceof Problem) return { code: error.code, detail: error.detail };
  return { code: 'internal', detail: `Something failed that should not (${reason(error)}).` };
}
