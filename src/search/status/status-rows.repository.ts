import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CaseStatus } from '../../law/docket/outcomes.js';
import { Parameters } from '../../platform/database/parameters.js';
import type { CaseRow, FiledStatus, LatestEntry, OpenRequest } from './docket-status.js';
import { CASE_NAME, entryName } from './status-columns.js';
import { withSource } from './status-source.js';
import type { StatusSource } from './status-source.js';

/** A place in an order of days and ids. */
export type DayAndId = readonly [day: string, id: string];

/** Which part of a list is asked for: rows after a place, one more than are shown. */
export interface Part {
  readonly after: DayAndId | null;
  readonly limit: number;
}

/** A row with its place in the order. */
export interface Placed<T> {
  readonly row: T;
  readonly day: string;
  readonly id: string;
}

export interface OpenCounts {
  readonly open: number;
  readonly inClosedCases: number;
}

const COUNT_OPEN = `
SELECT count(*) FILTER (WHERE s.status IN ('pending', 'stayed'))::int AS open,
  count(*) FILTER (WHERE s.status = 'closed')::int AS "inClosedCases"
FROM open_relief r JOIN standing s ON s.case_id = r.case_id`;

/** The entries that answered, of a request of a case as it stands or as it was folded for an earlier day. */
const RESPONSES = `
SELECT coalesce(json_agg(${entryName('a')} ORDER BY o.place), '[]')
FROM jsonb_array_elements_text(coalesce(r.responses, (
  SELECT relief -> 'responses' FROM case_states s, jsonb_array_elements(s.state -> 'reliefs') AS listed(relief)
  WHERE s.case_id = r.case_id AND relief ->> 'id' = r.relief_id::text))) WITH ORDINALITY AS o(id, place)
JOIN docket_entries a ON a.id = o.id::uuid`;

const OPEN_REQUEST = `json_build_object('reliefId', r.relief_id, 'kind', r.kind, 'status', r.status,
  'case', ${CASE_NAME}, 'caseStatus', r.case_status, 'soughtIn', ${entryName('e')}, 'soughtOn', r.sought_on,
  'daysPending', d.day - r.sought_on, 'responses', (${RESPONSES}))`;

const CASE_ROW = `json_build_object('id', c.id, 'courtId', c.court_id, 'courtCitation', ct.citation,
  'docketNumber', c.docket_number, 'docketNumberNormal', c.docket_number_normal, 'caption', c.caption,
  'judge', j.name, 'status', s.status, 'since', s.status_since, 'outcome', s.outcome,
  'lastActivityOn', s.last_activity_on, 'entryCount', s.entry_count,
  'openRequests', (SELECT count(*) FROM open_relief r WHERE r.case_id = c.id))`;

const LATEST = `json_build_object('case', ${CASE_NAME}, 'entry', ${entryName('e')}, 'text', e.text,
  'sealed', e.sealed, 'proposed', e.proposed, 'struck', coalesce(e.struck_on <= e.day, false))`;

// A case without activity is older than every other. In these words, which an index knows.
const MOVED_ON = `coalesce(s.last_activity_on, date '-infinity')`;

/** Reads the figures and the rows of the docket status, as of the day of their source. */
@Injectable()
export class StatusRowsRepository {
  async counts(
    manager: EntityManager,
    source: StatusSource,
  ): Promise<{ status: CaseStatus; count: number }[]> {
    const parameters = new Parameters();
    const statement = `${withSource(source, parameters)}
      SELECT status, count(*)::int AS count FROM standing GROUP BY status`;
    return manager.query(statement, parameters.values);
  }

  async irregularCases(manager: EntityManager, source: StatusSource): Promise<number> {
    const parameters = new Parameters();
    const statement = `${withSource(source, parameters)}
      SELECT count(*)::int AS count FROM standing WHERE irregularity_count > 0`;
    const [row] = await manager.query<{ count: number }[]>(statement, parameters.values);
    return row?.count ?? 0;
  }

  async openCounts(manager: EntityManager, source: StatusSource): Promise<OpenCounts> {
    const parameters = new Parameters();
    const statement = `${withSource(source, parameters)} ${COUNT_OPEN}`;
    const [row] = await manager.query<OpenCounts[]>(statement, parameters.values);
    return row ?? { open: 0, inClosedCases: 0 };
  }

  /** Open requests of cases in one of the standings, the oldest first. */
  async openRequests(
    manager: EntityManager,
    source: StatusSource,
    statuses: readonly FiledStatus[],
    { after, limit }: Part,
  ): Promise<Placed<OpenRequest>[]> {
    const parameters = new Parameters();
    const given = withSource(source, parameters);
    const conditions = [`s.status = ANY (${parameters.add(statuses, 'text[]')})`];
    if (after !== null) {
      const place = `${parameters.add(after[0], 'date')}, ${parameters.add(after[1], 'uuid')}`;
      conditions.push(`(r.sought_on, r.relief_id) > (${place})`);
    }
    const statement = `${given}
      SELECT ${OPEN_REQUEST} AS row, r.sought_on AS day, r.relief_id AS id
      FROM (
        SELECT r.*, s.status AS case_status FROM open_relief r JOIN standing s ON s.case_id = r.case_id
        WHERE ${conditions.join(' AND ')}
        ORDER BY r.sought_on, r.relief_id LIMIT ${parameters.add(limit + 1, 'int')}
      ) r
      JOIN cases c ON c.id = r.case_id
      JOIN courts ct ON ct.id = c.court_id
      JOIN days d ON d.zone = ct.time_zone
      JOIN docket_entries e ON e.id = r.sought_in
      ORDER BY r.sought_on, r.relief_id`;
    return manager.query(statement, parameters.values);
  }

  /** The cases that had been filed, of one standing or of any, the latest to move first. */
  async cases(
    manager: EntityManager,
    source: StatusSource,
    status: FiledStatus | null,
    { after, limit }: Part,
  ): Promise<Placed<CaseRow>[]> {
    const parameters = new Parameters();
    const given = withSource(source, parameters);
    const conditions = [
      status === null ? `s.status <> 'not-filed'` : `s.status = ${parameters.add(status, 'text')}`,
    ];
    if (after !== null) {
      const place = `${parameters.add(after[0], 'date')}, ${parameters.add(after[1], 'uuid')}`;
      conditions.push(`(${MOVED_ON}, s.case_id) < (${place})`);
    }
    const statement = `${given}
      SELECT ${CASE_ROW} AS row, ${MOVED_ON} AS day, c.id
      FROM (
        SELECT s.* FROM standing s WHERE ${conditions.join(' AND ')}
        ORDER BY ${MOVED_ON} DESC, s.case_id DESC LIMIT ${parameters.add(limit + 1, 'int')}
      ) s
      JOIN cases c ON c.id = s.case_id
      JOIN courts ct ON ct.id = c.court_id
      LEFT JOIN judges j ON j.id = c.assigned_judge_id
      ORDER BY ${MOVED_ON} DESC, c.id DESC`;
    return manager.query(statement, parameters.values);
  }

  /** The entries that counted last by the day, in any case; void ones count on none. */
  async latestEntries(
    manager: EntityManager,
    { days }: StatusSource,
    limit: number,
  ): Promise<LatestEntry[]> {
    const last =
      days
        .map(({ day }) => day)
        .toSorted()
        .at(-1) ?? null;
    const rows = await manager.query<{ row: LatestEntry }[]>(
      `WITH days AS (SELECT * FROM unnest($1::text[], $2::date[]) AS d(zone, day)), latest AS (
         SELECT e.*, d.day FROM docket_entries e
         JOIN cases c ON c.id = e.case_id
         JOIN courts ct ON ct.id = c.court_id
         JOIN days d ON d.zone = ct.time_zone
         WHERE e.counts_from <= $3::date AND e.counts_from <= d.day AND e.voided_at IS NULL
         ORDER BY e.counts_from DESC, e.id DESC LIMIT $4::int)
       SELECT ${LATEST} AS row FROM latest e
       JOIN cases c ON c.id = e.case_id
       JOIN courts ct ON ct.id = c.court_id
       ORDER BY e.counts_from DESC, e.id DESC`,
      [days.map(({ zone }) => zone), days.map(({ day }) => day), last, limit],
    );
    return rows.map(({ row }) => row);
  }
}
