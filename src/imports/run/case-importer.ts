import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { Problem } from '../../platform/problems/problem.js';
import { ApplyPlan } from '../apply/apply-plan.service.js';
import type { CasePlan } from '../merge/case-plan.js';
import type { CaseGroup } from '../merge/group-cases.js';
import { planCase, refusePlan } from '../merge/plan-case.js';
import { numberOf, pacerCaseIdOf } from '../merge/plan-header.js';
import { loadCase } from '../record/load-case.js';
import { noteSightings } from '../sightings/sightings.repository.js';
import { toSightings } from '../sightings/to-sightings.js';
import type { ImportEntity } from '../store/import.entity.js';
import { storePlan } from '../store/imports.repository.js';
import type { CaseOfImport } from '../store/imports.repository.js';
import { bringsTexts } from './brings-texts.js';
import { FindCase } from './find-case.js';
import type { MeantCase } from './find-case.js';

/** So many documents tell a case for certain. */
const MOST_DOCUMENTS = 100;

type Found = Pick<ImportEntity, 'id' | 'answers'>;

/** A plan, with how the case stood when it was made: while that is so, the plan stands. */
export interface Planned {
  readonly caseId: string | null;
  /** What every write to the case raises; null for a case that is not on record. */
  readonly change: number | null;
  readonly plan: CasePlan;
}

/** Plans and applies what an import says of one case. */
@Injectable()
export class CaseImporter {
  constructor(
    private readonly dataSource: DataSource,
    private readonly finder: FindCase,
    private readonly applyPlan: ApplyPlan,
  ) {}

  /** Makes the plan for one case and stores it; nothing else changes. */
  async plan(found: Found, ordinal: number, group: CaseGroup): Promise<Planned> {
    const { manager } = this.dataSource;
    const meant = await this.meantBy(group);
    const caseId = meant.kind === 'case' ? meant.caseId : null;
    const change = caseId === null ? null : await changeOf(manager, caseId);
    const plan = await planned(manager, found, group, meant);
    await storePlan(manager, found.id, toStored(group, ordinal, caseId, plan, 'planned'), {
      rows: plan.rows,
      words: wordsIn(group),
    });
    return { caseId, change, plan };
  }

  /**
   * Does what the plan says, all in one transaction with the case held; where the case changed since the plan was made,
   * the plan is made again first. What the record refuses is told with the case; the import goes on with the next one.
   * Answers the id of the case where there are texts to be read, else null.
   */
  async apply(
    found: Found,
    ordinal: number,
    group: CaseGroup,
    earlier: Planned | null = null,
  ): Promise<string | null> {
    try {
      return await this.attempt(found, ordinal, group, earlier);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      // Another request entered the case a moment ago: it is on record now, and the plan is another.
      if (error.code === 'docket-number-taken') return this.attempt(found, ordinal, group, null);
      await this.noteFailure(found, ordinal, group, error);
      return null;
    }
  }

  private async attempt(
    found: Found,
    ordinal: number,
    group: CaseGroup,
    earlier: Planned | null,
  ): Promise<string | null> {
    const meant = await this.meantBy(group);
    return this.dataSource.transaction(async (manager) => {
      const caseId = meant.kind === 'case' ? meant.caseId : null;
      const change = caseId === null ? null : await changeOf(manager, caseId, 'FOR UPDATE');
      const stands = earlier?.caseId === caseId && earlier.change === change;
      const plan = stands ? earlier.plan : await planned(manager, found, group, meant);
      if (plan.refusal !== null) {
        const refused = toStored(group, ordinal, caseId, plan, 'refused');
        await storePlan(manager, found.id, refused, { rows: plan.rows, words: wordsIn(group) });
        return null;
      }
      const applied = await this.applyPlan.apply(manager, found.id, caseId, plan);
      const subject = { importId: found.id, caseId: applied.caseId };
      await noteSightings(manager, subject, toSightings(group), applied);
      const stored = toStored(group, ordinal, applied.caseId, plan, 'applied');
      await storePlan(manager, found.id, stored, { rows: plan.rows, words: wordsIn(group) });
      return bringsTexts(plan) ? applied.caseId : null;
    });
  }

  private async noteFailure(
    found: Found,
    ordinal: number,
    group: CaseGroup,
    { code, detail }: Problem,
  ): Promise<void> {
    const { manager } = this.dataSource;
    const meant = await this.meantBy(group);
    const plan = await planned(manager, found, group, meant);
    const caseId = meant.kind === 'case' ? meant.caseId : null;
    const failed = {
      ...toStored(group, ordinal, caseId, plan, 'failed'),
      refusal: { code, detail },
    };
    await storePlan(manager, found.id, failed, { rows: plan.rows, words: wordsIn(group) });
  }

  private meantBy({ courtId, reading }: CaseGroup): Promise<MeantCase> {
    const documentIds = reading.entries.flatMap(({ pacerDocumentId: id }) =>
      id === null ? [] : [id],
    );
    return this.finder.find({
      courtId,
      docketNumber: numberOf(reading),
      pacerCaseId: pacerCaseIdOf(reading),
      documentIds: documentIds.slice(0, MOST_DOCUMENTS),
    });
  }
}

/** What every write to the case raises; `FOR UPDATE` keeps others from writing until the transaction ends. */
async function changeOf(
  manager: EntityManager,
  caseId: string,
  lock: '' | 'FOR UPDATE' = '',
): Promise<number | null> {
  const [row] = await manager.query<{ change: number }[]>(
    `SELECT change FROM cases WHERE id = $1 ${lock}`,
    [caseId],
  );
  return row?.change ?? null;
}

async function planned(
  manager: EntityManager,
  { answers }: Found,
  { courtId, kind, reading, entryKinds }: CaseGroup,
  meant: MeantCase,
): Promise<CasePlan> {
  const onRecord = meant.kind === 'case' && meant.caseId !== null;
  const record = onRecord ? await loadCase(manager, meant.caseId) : null;
  const plan = planCase(reading, record, { courtId, kind, answers, entryKinds });
  if (meant.kind === 'case') return plan;
  return refusePlan(plan, { code: 'unclear-case', detail: meant.detail });
}

function toStored(
  { warnings }: CaseGroup,
  ordinal: number,
  caseId: string | null,
  plan: CasePlan,
  status: CaseOfImport['status'],
): CaseOfImport {
  const { subject, isNew, refusal, counts } = plan;
  const digest = digestOf(plan);
  return { ordinal, caseId, ...subject, isNew, status, refusal, warnings, counts, digest };
}

/** What tells one plan for the same files from another: what is to be done with which row, and the changes. */
function digestOf({ rows }: CasePlan): string {
  const digest = createHash('sha256');
  for (const { place, action, recordId, changes } of rows) {
    const changed = changes.length === 0 ? '' : JSON.stringify(changes);
    digest.update(`${place} ${action} ${recordId ?? ''} ${changed}\n`);
  }
  return digest.digest('hex');
}

/** What the source says at each place of its docket. */
function wordsIn({ reading }: CaseGroup): ReadonlyMap<string, string> {
  return new Map(
    reading.entries.map(({ place, text, shortText }) => [
      place,
      text === '' ? (shortText ?? '') : text,
    ]),
  );
}
