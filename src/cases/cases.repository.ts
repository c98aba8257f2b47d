import type { EntityManager } from 'typeorm';
import type { CourtKind } from '../courts/data/court.js';
import { notFound } from '../platform/problems/machine-problems.js';
import { CASE_JSON } from './case-json.js';
import { CaseEntity } from './case.entity.js';
import type { CaseResponse } from './dto/case.response.js';

/** The columns of a case that a request says; the rest is kept by the database. */
export type CaseColumns = Omit<
  CaseEntity,
  'id' | 'sample' | 'pacerCaseId' | 'importedIn' | 'version'
>;

export async function insertCase(
  manager: EntityManager,
  row: CaseColumns & Pick<CaseEntity, 'id'> & Partial<CaseEntity>,
): Promise<void> {
  await manager.insert(CaseEntity, row);
}

/** Gives the case its new values and the next version. */
export async function updateCase(
  manager: EntityManager,
  caseId: string,
  columns: CaseColumns & Partial<Pick<CaseEntity, 'pacerCaseId'>>,
): Promise<void> {
  await manager.update(CaseEntity, { id: caseId }, { ...columns, version: () => 'version + 1' });
}

/** @throws {Problem} not-found */
export async function findCase(manager: EntityManager, caseId: string): Promise<CaseResponse> {
  const [row] = await manager.query<{ answer: CaseResponse }[]>(
    `SELECT ${CASE_JSON} AS answer FROM cases c WHERE c.id = $1`,
    [caseId],
  );
  if (row === undefined) throw notFound('case', caseId);
  return row.answer;
}

/** @throws {Problem} not-found */
export async function requireCase(manager: EntityManager, caseId: string): Promise<void> {
  if (!(await caseExists(manager, caseId))) throw notFound('case', caseId);
}

export async function caseExists(manager: EntityManager, caseId: string): Promise<boolean> {
  const rows = await manager.query<unknown[]>('SELECT 1 FROM cases WHERE id = $1', [caseId]);
  return rows.length === 1;
}

/**
 * Raises the case's `change` and holds its row until the transaction ends.
 *
 * @throws {Problem} not-found
 */
export async function touchCase(manager: EntityManager, caseId: string): Promise<void> {
  const [rows] = await manager.query<[unknown[], number]>(
    'UPDATE cases SET change = change + 1 WHERE id = $1 RETURNING id',
    [caseId],
  );
  if (rows.length === 0) throw notFound('case', caseId);
}

interface NumberedCase {
  readonly id: string;
  readonly docketNumber: string;
}

/** The cases of a court whose number may be the same as one of this key, year and serial. */
export async function findNumbered(
  manager: EntityManager,
  sought: Pick<CaseEntity, 'courtId' | 'docketNumberKey' | 'numberYear' | 'numberSerial'>,
): Promise<readonly NumberedCase[]> {
  return manager.query<NumberedCase[]>(
    `SELECT id, docket_number AS "docketNumber" FROM cases
     WHERE court_id = $1
       AND (docket_number_key = $2 OR (number_year = $3 AND number_serial = $4))
     ORDER BY recorded_at, id`,
    [sought.courtId, sought.docketNumberKey, sought.numberYear, sought.numberSerial],
  );
}

/** Waits until no other transaction enters or renumbers a case under `key`, and keeps others waiting. */
export async function lockIdentity(manager: EntityManager, key: string): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
}

export interface CourtOfCase {
  readonly id: string;
  readonly kind: CourtKind;
  readonly timeZone: string;
}

/** What a case needs of its court; null when there is no such court. */
export async function findCourt(
  manager: EntityManager,
  courtId: string,
): Promise<CourtOfCase | null> {
  const [row] = await manager.query<CourtOfCase[]>(
    'SELECT id, kind, time_zone AS "timeZone" FROM courts WHERE id = $1',
    [courtId],
  );
  return row ?? null;
}

export async function judgeExists(manager: EntityManager, judgeId: string): Promise<boolean> {
  const rows = await manager.query<unknown[]>('SELECT 1 FROM judges WHERE id = $1', [judgeId]);
  return rows.length === 1;
}
