import type { EntityManager } from 'typeorm';
import type { CourtDay } from './court-day.js';
import type { CourtDayResponse } from './dto/court-day.response.js';
import type { AddCourtDayRequest } from './dto/add-court-day.request.js';

/** SQL: a row `d` of `court_days` as `CourtDayResponse`, field by field. */
const DAY_JSON = `json_build_object(
  'id', d.id,
  'courtId', d.court_id,
  'on', d.day,
  'kind', d.kind,
  'name', d.name,
  'reason', d.reason,
  'sources', d.sources,
  'origin', 'record',
  'withdrawnAt', d.withdrawn_at,
  'withdrawnBecause', d.withdrawn_because,
  'version', d.version,
  'recordedAt', d.recorded_at
)`;

interface Row {
  readonly answer: CourtDayResponse;
}

/** The days of a court that count. */
export async function selectDaysOf(manager: EntityManager, courtId: string): Promise<CourtDay[]> {
  return manager.query<CourtDay[]>(
    'SELECT day AS "on", kind FROM court_days WHERE court_id = $1 AND withdrawn_at IS NULL',
    [courtId],
  );
}

/** From when until when, both days included. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** The days of a court within a span in order; the withdrawn ones only when asked for. */
export async function listDays(
  manager: EntityManager,
  courtId: string,
  { from, to }: Span,
  isWithdrawnToo: boolean,
): Promise<CourtDayResponse[]> {
  const rows = await manager.query<Row[]>(
    `SELECT ${DAY_JSON} AS answer FROM court_days d
     WHERE d.court_id = $1 AND d.day BETWEEN $2 AND $3 AND (d.withdrawn_at IS NULL OR $4)
     ORDER BY d.day, d.id`,
    [courtId, from, to, isWithdrawnToo],
  );
  return rows.map(({ answer }) => answer);
}

/** Which day of which court. */
export interface DayKey {
  readonly courtId: string;
  readonly dayId: string;
}

export async function findDay(
  manager: EntityManager,
  { courtId, dayId }: DayKey,
): Promise<CourtDayResponse | null> {
  const [row] = await manager.query<Row[]>(
    `SELECT ${DAY_JSON} AS answer FROM court_days d WHERE d.court_id = $1 AND d.id = $2`,
    [courtId, dayId],
  );
  return row?.answer ?? null;
}

export async function insertDay(
  manager: EntityManager,
  { courtId, dayId }: DayKey,
  { on, kind, name, reason, sources }: AddCourtDayRequest,
): Promise<void> {
  await manager.query(
    `INSERT INTO court_days (id, court_id, day, kind, name, reason, sources)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [dayId, courtId, on, kind, name, reason ?? null, JSON.stringify(sources ?? [])],
  );
}

/** Marks the day as no longer counting; false when it is withdrawn already. */
export async function withdrawDay(
  manager: EntityManager,
  dayId: string,
  reason: string,
): Promise<boolean> {
  const rows = await manager.query<[unknown[], number]>(
    `UPDATE court_days SET withdrawn_at = now(), withdrawn_because = $2, version = version + 1
     WHERE id = $1 AND withdrawn_at IS NULL`,
    [dayId, reason],
  );
  return rows[1] === 1;
}
