import type { CivilDate } from '../../law/calendar/civil-date.js';
import type { CaseOutcome, CaseStatus } from '../../law/docket/outcomes.js';
import { OPEN_RELIEF } from '../open-relief.js';
import type { Parameters } from '../../platform/database/parameters.js';

/** The day that is asked about, zone by zone: each court has its own. */
export interface ZoneDay {
  readonly zone: string;
  readonly day: CivilDate;
}

/** A case as it stood on the day, where the stored state is of a later one. */
export interface FoldedCase {
  readonly caseId: string;
  readonly status: CaseStatus;
  readonly since: CivilDate | null;
  readonly outcome: CaseOutcome | null;
  readonly lastActivityOn: CivilDate | null;
  readonly entryCount: number;
  readonly irregularityCount: number;
  readonly reliefs: readonly FoldedRelief[];
}

/** An open request of such a case. */
export interface FoldedRelief {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly soughtIn: string;
  readonly soughtOn: CivilDate;
  readonly responses: readonly string[];
}

/** Where the rows of the docket status come from. */
export interface StatusSource {
  readonly days: readonly ZoneDay[];
  /** The cases whose stored state is of a later day; null when there are none, and all had been filed. */
  readonly folded: readonly FoldedCase[] | null;
}

const OPEN_NOW = `SELECT r.relief_id, r.case_id, r.kind, r.status, r.sought_in, r.sought_on, NULL::jsonb AS responses
  FROM relief_states r WHERE ${OPEN_RELIEF}`;

const NOW = `
standing AS NOT MATERIALIZED (
  SELECT case_id, status, status_since, outcome, last_activity_on, entry_count, irregularity_count FROM case_states
), open_relief AS NOT MATERIALIZED (${OPEN_NOW})`;

const THEN = (folded: string): string => `
folded AS MATERIALIZED (
  SELECT * FROM jsonb_to_recordset(${folded}) AS f("caseId" uuid, status text, since date, outcome text,
    "lastActivityOn" date, "entryCount" int, "irregularityCount" int, reliefs jsonb)
), standing AS NOT MATERIALIZED (
  SELECT f."caseId" AS case_id, f.status, f.since AS status_since, f.outcome, f."lastActivityOn" AS last_activity_on,
    f."entryCount" AS entry_count, f."irregularityCount" AS irregularity_count
  FROM folded f
  UNION ALL
  SELECT s.case_id, CASE WHEN n.is_later THEN 'not-filed' ELSE s.status END,
    CASE WHEN NOT n.is_later THEN s.status_since END, CASE WHEN NOT n.is_later THEN s.outcome END,
    CASE WHEN NOT n.is_later THEN s.last_activity_on END, CASE WHEN n.is_later THEN 0 ELSE s.entry_count END,
    CASE WHEN n.is_later THEN 0 ELSE s.irregularity_count END
  FROM case_states s
  JOIN cases c ON c.id = s.case_id
  JOIN courts ct ON ct.id = c.court_id
  JOIN days d ON d.zone = ct.time_zone
  CROSS JOIN LATERAL (SELECT c.filed_on > d.day AS is_later) n
  WHERE NOT EXISTS (SELECT FROM folded f WHERE f."caseId" = s.case_id)
), open_relief AS NOT MATERIALIZED (
  SELECT x.id AS relief_id, f."caseId" AS case_id, x.kind, x.status, x."soughtIn" AS sought_in,
    x."soughtOn" AS sought_on, x.responses
  FROM folded f, jsonb_to_recordset(f.reliefs) AS x(id uuid, kind text, status text, "soughtIn" uuid,
    "soughtOn" date, responses jsonb)
  UNION ALL
  ${OPEN_NOW} AND NOT EXISTS (SELECT FROM folded f WHERE f."caseId" = r.case_id)
)`;

/**
 * SQL, to stand before a SELECT: `days(zone, day)`, `standing` with a row for each case, and `open_relief` with a row
 * for each open request, all as of the day.
 */
export function withSource({ days, folded }: StatusSource, parameters: Parameters): string {
  const zones = parameters.add(
    days.map(({ zone }) => zone),
    'text[]',
  );
  const dates = parameters.add(
    days.map(({ day }) => day),
    'date[]',
  );
  const standings = folded === null ? NOW : THEN(parameters.add(JSON.stringify(folded), 'jsonb'));
  return `WITH days AS (SELECT * FROM unnest(${zones}, ${dates}) AS d(zone, day)), ${standings}`;
}
