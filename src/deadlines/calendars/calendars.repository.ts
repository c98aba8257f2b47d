import type { EntityManager } from 'typeorm';
import { notFound } from '../../platform/problems/machine-problems.js';
import type { CalendarResponse } from './dto/calendar.response.js';

/** SQL: a row `f` of `calendar_feeds` as `CalendarResponse`. The digest of the token is no one's to read. */
const CALENDAR_JSON = `json_build_object('id', f.id, 'name', f.name, 'caseId', f.case_id, 'madeAt', f.made_at,
  'revokedAt', f.revoked_at, 'revokeReason', f.revoke_reason, 'version', f.version)`;

/** A calendar that is to be made. */
export interface CalendarDraft {
  readonly id: string;
  readonly name: string;
  readonly caseId: string | null;
  readonly tokenDigest: Buffer;
}

/** A calendar whose token was shown. */
export interface OpenFeed {
  readonly name: string;
  /** Null: the deadlines of all cases. */
  readonly caseId: string | null;
}

export async function insertCalendar(
  manager: EntityManager,
  { id, name, caseId, tokenDigest }: CalendarDraft,
): Promise<void> {
  await manager.query(
    'INSERT INTO calendar_feeds (id, name, case_id, token_digest) VALUES ($1, $2, $3, $4)',
    [id, name, caseId, tokenDigest],
  );
}

/** @throws {Problem} not-found */
export async function findCalendar(manager: EntityManager, id: string): Promise<CalendarResponse> {
  const [row] = await manager.query<{ answer: CalendarResponse }[]>(
    `SELECT ${CALENDAR_JSON} AS answer FROM calendar_feeds f WHERE f.id = $1`,
    [id],
  );
  if (row === undefined) throw notFound('calendar', id);
  return row.answer;
}

/** The calendars in the order in which they were made. */
export async function selectCalendars(
  manager: EntityManager,
  afterId: string,
  limit: number,
): Promise<{ answer: CalendarResponse }[]> {
  return manager.query<{ answer: CalendarResponse }[]>(
    `SELECT ${CALENDAR_JSON} AS answer FROM calendar_feeds f WHERE f.id > $1 ORDER BY f.id LIMIT $2`,
    [afterId, limit],
  );
}

/** Revokes a calendar that is not revoked yet; one that is stays as it is. */
export async function revokeCalendar(
  manager: EntityManager,
  id: string,
  reason: string | null,
): Promise<void> {
  await manager.query(
    `UPDATE calendar_feeds SET revoked_at = now(), revoke_reason = $2, version = version + 1
     WHERE id = $1 AND revoked_at IS NULL`,
    [id, reason],
  );
}

/** The calendar that a token opens; null when there is none, or none any more. */
export async function findOpenFeed(
  manager: EntityManager,
  tokenDigest: Buffer,
): Promise<OpenFeed | null> {
  const [row] = await manager.query<OpenFeed[]>(
    `SELECT name, case_id AS "caseId" FROM calendar_feeds WHERE token_digest = $1 AND revoked_at IS NULL`,
    [tokenDigest],
  );
  return row ?? null;
}
