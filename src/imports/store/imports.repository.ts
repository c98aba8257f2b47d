import type { EntityManager } from 'typeorm';
import type { Warning } from '../snapshot/docket-snapshot.js';
import { notFound } from '../../platform/problems/machine-problems.js';
import type { PlanCounts, PlanRow } from '../merge/case-plan.js';
import { ImportEntity } from './import.entity.js';
import { UNFINISHED } from './import-status.js';
import type { ImportStatus } from './import-status.js';

/** What an import has to say of one case. */
export interface CaseOfImport {
  readonly ordinal: number;
  readonly caseId: string | null;
  readonly courtId: string;
  readonly docketNumber: string | null;
  readonly caption: string | null;
  readonly isNew: boolean;
  readonly status: 'planned' | 'refused' | 'applied' | 'failed';
  readonly refusal: { readonly code: string; readonly detail: string } | null;
  /** What was noticed where the files told of the case differently. */
  readonly warnings: readonly Warning[];
  readonly counts: PlanCounts;
  /** Tells one plan from another. */
  readonly digest: string;
}

export async function insertImport(
  manager: EntityManager,
  row: Pick<ImportEntity, 'id' | 'apply' | 'kind' | 'courtId'>,
): Promise<void> {
  await manager.insert(ImportEntity, { ...row, status: 'received' });
}

/** @throws {Problem} not-found */
export async function findImport(manager: EntityManager, importId: string): Promise<ImportEntity> {
  const row = await manager.findOneBy(ImportEntity, { id: importId });
  if (row === null) throw notFound('import', importId);
  return row;
}

/** The same, held until the transaction ends, so that nobody else moves it on. @throws {Problem} not-found */
export async function holdImport(manager: EntityManager, importId: string): Promise<ImportEntity> {
  const row = await manager.findOne(ImportEntity, {
    where: { id: importId },
    lock: { mode: 'pessimistic_write' },
  });
  if (row === null) throw notFound('import', importId);
  return row;
}

/** Moves an import on. One that ends is stamped with the time. */
export async function moveImport(
  manager: EntityManager,
  importId: string,
  columns: Partial<ImportEntity> & { readonly status: ImportStatus },
): Promise<void> {
  const ends = UNFINISHED.includes(columns.status) ? null : new Date();
  await manager.update(ImportEntity, { id: importId }, { ...columns, finishedAt: ends });
}

/** How far the present step is: so many of so many. */
export async function noteProgress(
  manager: EntityManager,
  importId: string,
  { done, total }: { readonly done: number; readonly total: number },
): Promise<void> {
  await manager.update(ImportEntity, { id: importId }, { done, total });
}

/** The imports on which somebody should be working. */
export async function listUnfinished(manager: EntityManager): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `SELECT id FROM imports WHERE status IN ('received', 'reading', 'applying') ORDER BY requested_at`,
  );
  return rows.map(({ id }) => id);
}

/** What the import has planned or done so far, case by case. */
export function listCases(manager: EntityManager, importId: string): Promise<CaseOfImport[]> {
  return manager.query<CaseOfImport[]>(
    `SELECT ordinal, case_id AS "caseId", court_id AS "courtId", docket_number AS "docketNumber", caption,
       is_new AS "isNew", status, refusal, warnings, counts, digest
     FROM import_cases WHERE import_id = $1 ORDER BY ordinal`,
    [importId],
  );
}

/** The rows of a plan, and what the source says at each place of its docket. */
export interface StoredPlan {
  readonly rows: readonly PlanRow[];
  readonly words: ReadonlyMap<string, string>;
}

/** Stores the plan for one case in place of what was planned for it before. */
export async function storePlan(
  manager: EntityManager,
  importId: string,
  planned: CaseOfImport,
  plan: StoredPlan,
): Promise<void> {
  const { ordinal, caseId, courtId, docketNumber, caption, isNew, status, refusal } = planned;
  const [kept] = await manager.query<{ digest: string }[]>(
    `SELECT digest FROM import_cases WHERE import_id = $1 AND ordinal = $2`,
    [importId, ordinal],
  );
  await manager.query(
    `INSERT INTO import_cases (import_id, ordinal, case_id, court_id, docket_number, caption, is_new, status, refusal,
       counts, digest, warnings, applied_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, CASE WHEN $8 = 'applied' THEN now() END)
     ON CONFLICT (import_id, ordinal) DO UPDATE SET case_id = excluded.case_id, court_id = excluded.court_id,
       docket_number = excluded.docket_number, caption = excluded.caption, is_new = excluded.is_new,
       status = excluded.status, refusal = excluded.refusal, counts = excluded.counts, digest = excluded.digest,
       warnings = excluded.warnings, applied_at = excluded.applied_at`,
    [
      ...[importId, ordinal, caseId, courtId, docketNumber, caption, isNew, status],
      ...[refusal === null ? null : JSON.stringify(refusal), JSON.stringify(planned.counts)],
      ...[planned.digest, JSON.stringify(planned.warnings)],
    ],
  );
  if (kept?.digest !== planned.digest) await storeRows(manager, importId, ordinal, plan);
}

const AT_ONCE = 2_000;

async function storeRows(
  manager: EntityManager,
  importId: string,
  ordinal: number,
  { rows, words }: StoredPlan,
): Promise<void> {
  await manager.query(`DELETE FROM import_rows WHERE import_id = $1 AND case_ordinal = $2`, [
    importId,
    ordinal,
  ]);
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const part = rows.slice(at, at + AT_ONCE).map((row) => forReading(row, words));
    await manager.query(
      `INSERT INTO import_rows (import_id, case_ordinal, ordinal, action, row)
       SELECT $1, $2, $3 + r.ordinal, r.row ->> 'action', r.row
       FROM jsonb_array_elements($4::jsonb) WITH ORDINALITY AS r(row, ordinal)`,
      [importId, ordinal, at, JSON.stringify(part)],
    );
  }
}

/** The row as people read it, without what only the step that applies it needs. */
function forReading(row: PlanRow, words: StoredPlan['words']): object {
  const { what, action, place, label, recordId, changes, because, basis, question } = row;
  const isAsked = action === 'add' || action === 'propose';
  const says = what === 'entry' && isAsked ? beginning(words.get(place) ?? null) : null;
  return { what, action, place, label, says, recordId, changes, because, basis, question };
}

const LONGEST_SAID = 500;

function beginning(words: string | null): string | null {
  if (words === null || words.length <= LONGEST_SAID) return words;
  return `${words.slice(0, LONGEST_SAID)}…`;
}

/** Takes a plan off again, when the import is planned anew. */
export async function forgetPlans(manager: EntityManager, importId: string): Promise<void> {
  await manager.query(
    `DELETE FROM import_rows r USING import_cases c
     WHERE c.import_id = r.import_id AND c.ordinal = r.case_ordinal AND r.import_id = $1 AND c.status <> 'applied'`,
    [importId],
  );
  await manager.query(`DELETE FROM import_cases WHERE import_id = $1 AND status <> 'applied'`, [
    importId,
  ]);
}
