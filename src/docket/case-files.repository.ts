import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CivilDate } from '../law/calendar/civil-date.js';
import type { CaseFile } from '../law/docket/case-file.js';
import type { CaseState } from '../law/docket/case-state.js';
import type { CaseFrame, Claim } from '../law/docket/docket-entry.js';
import { Clock } from '../platform/clock/clock.js';
import { notFound } from '../platform/problems/machine-problems.js';

/** What a draft names, so that the file holds what a decision about it asks. */
export interface Needs {
  readonly number: number | null;
  readonly entryIds: readonly string[];
  readonly partyIds: readonly string[];
  /** The entry being changed: its own number is not taken by another, and it is not related to itself. */
  readonly self?: string;
}

/** A case file open for one change: the case is locked until the transaction ends. */
export interface OpenCaseFile extends CaseFile {
  readonly caseId: string;
  readonly timeZone: string;
  readonly frame: CaseFrame;
  readonly nextSequence: number;
  /** The place in docket order after which a new entry comes last; null on an empty docket. */
  readonly lastPlace: { readonly day: string; readonly place: number } | null;
  readonly settledOn: string | null;
}

interface Row {
  readonly filedOn: CivilDate;
  readonly terminatedOn: CivilDate | null;
  readonly lastSequence: number;
  readonly timeZone: string;
  readonly state: CaseState;
  readonly settledOn: string | null;
  readonly lastDay: string | null;
  readonly lastPlace: number;
  readonly claims: readonly Claim[];
  readonly parties: readonly string[];
  readonly entries: readonly { readonly id: string; readonly day: CivilDate | null }[];
  readonly numberTaken: boolean;
}

// Of two requests at once the second waits here. What the first one left is read by a statement of its own: one that
// waits itself would go on to read all but the locked rows as they were before.
const LOCK = `SELECT FROM cases WHERE id = $1 FOR UPDATE`;

const OPEN = `
SELECT c.filed_on AS "filedOn", c.terminated_on AS "terminatedOn", c.last_sequence AS "lastSequence",
  ct.time_zone AS "timeZone", s.state, s.settled_on AS "settledOn",
  s.last_docket_day AS "lastDay", s.last_docket_place AS "lastPlace",
  (SELECT coalesce(json_agg(json_build_object('id', cl.id, 'title', cl.title, 'assertedIn', cl.asserted_in)
     ORDER BY cl.count NULLS LAST, cl.id), '[]') FROM claims cl WHERE cl.case_id = c.id) AS claims,
  (SELECT coalesce(json_agg(p.id), '[]') FROM parties p WHERE p.case_id = c.id AND p.id = ANY ($2::uuid[])) AS parties,
  (SELECT coalesce(json_agg(json_build_object('id', e.id, 'day', e.counts_from)), '[]') FROM docket_entries e
     WHERE e.case_id = c.id AND e.id = ANY ($3::uuid[]) AND e.voided_at IS NULL
       AND e.id IS DISTINCT FROM $5::uuid) AS entries,
  $4::int IS NOT NULL AND EXISTS (SELECT FROM docket_entries e WHERE e.case_id = c.id AND e.number = $4::int
     AND e.voided_at IS NULL AND e.id IS DISTINCT FROM $5::uuid) AS "numberTaken"
FROM cases c
JOIN courts ct ON ct.id = c.court_id
JOIN case_states s ON s.case_id = c.id
WHERE c.id = $1`;

@Injectable()
export class CaseFilesRepository {
  constructor(private readonly clock: Clock) {}

  /** The file of a case, locked for a change. @throws {Problem} not-found */
  async open(manager: EntityManager, caseId: string, needs: Needs): Promise<OpenCaseFile> {
    await manager.query(LOCK, [caseId]);
    const [row] = await manager.query<Row[]>(OPEN, [
      caseId,
      needs.partyIds,
      needs.entryIds,
      needs.number,
      needs.self ?? null,
    ]);
    if (row === undefined) throw notFound('case', caseId);
    const { filedOn, terminatedOn, claims, state, timeZone, numberTaken, settledOn } = row;
    return {
      ...{ caseId, timeZone, filedOn, state, numberTaken, settledOn },
      today: this.clock.today(timeZone) as CivilDate,
      frame: { filedOn, terminatedOn, claims },
      nextSequence: row.lastSequence + 1,
      lastPlace: row.lastDay === null ? null : { day: row.lastDay, place: row.lastPlace },
      parties: new Set(row.parties),
      entries: new Map(row.entries.map(({ id, day }) => [id, day])),
    };
  }
}
