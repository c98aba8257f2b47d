import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CivilDate } from '../law/calendar/civil-date.js';
import type { CaseFile } from '../law/docket/case-file.js';
import type { CaseState } from '../law/docket/case-state.js';
import type { CaseFrame } from '../law/docket/docket-entry.js';
import { Parameters } from '../platform/database/parameters.js';
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
  /** Without the claims: an entry that is new asserts none yet. */
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
  readonly parties: readonly string[];
  readonly entries: readonly { readonly id: string; readonly day: CivilDate | null }[];
  readonly numberTaken: boolean;
}

/**
 * The file of a case in one statement, which asks no more than is needed. Of two requests at once the second waits for
 * the first one's lock, and then has the locked rows as the first one left them: the sequence and the state. What else
 * it reads may be older by that one request; a number taken meanwhile is refused by the unique index.
 */
function openStatement(caseId: string, needs: Needs): { text: string; values: unknown[] } {
  const parameters = new Parameters();
  const id = parameters.add(caseId, 'uuid');
  const { partyIds, entryIds, number, self } = needs;
  const parties =
    partyIds.length === 0 ? `'[]'::json` : knownParties(parameters.add(partyIds, 'uuid[]'));
  const asksOfEntries = entryIds.length > 0 || number !== null;
  const another =
    self === undefined || !asksOfEntries ? '' : `AND e.id <> ${parameters.add(self, 'uuid')}`;
  const entries =
    entryIds.length === 0
      ? `'[]'::json`
      : knownEntries(parameters.add(entryIds, 'uuid[]'), another);
  const taken = number === null ? 'false' : numberTaken(parameters.add(number, 'int'), another);
  const text = `
SELECT c.filed_on AS "filedOn", c.terminated_on AS "terminatedOn", c.last_sequence AS "lastSequence",
  ct.time_zone AS "timeZone", s.state, s.settled_on AS "settledOn", s.last_docket_day AS "lastDay",
  s.last_docket_place AS "lastPlace", ${parties} AS parties, ${entries} AS entries, ${taken} AS "numberTaken"
FROM cases c
JOIN courts ct ON ct.id = c.court_id
JOIN case_states s ON s.case_id = c.id
WHERE c.id = ${id}
FOR UPDATE OF c, s`;
  return { text, values: parameters.values };
}

const knownParties = (ids: string): string => `(SELECT coalesce(json_agg(p.id), '[]')
  FROM parties p WHERE p.case_id = c.id AND p.id = ANY (${ids}))`;

const knownEntries = (ids: string, another: string): string =>
  `(SELECT coalesce(json_agg(json_build_object('id', e.id, 'day', e.counts_from)), '[]') FROM docket_entries e
    WHERE e.case_id = c.id AND e.id = ANY (${ids}) AND e.voided_at IS NULL ${another})`;

const numberTaken = (number: string, another: string): string =>
  `EXISTS (SELECT FROM docket_entries e
    WHERE e.case_id = c.id AND e.number = ${number} AND e.voided_at IS NULL ${another})`;

@Injectable()
export class CaseFilesRepository {
  constructor(private readonly clock: Clock) {}

  /** The file of a case, locked for a change. @throws {Problem} not-found */
  async open(manager: EntityManager, caseId: string, needs: Needs): Promise<OpenCaseFile> {
    const { text, values } = openStatement(caseId, needs);
    const [row] = await manager.query<Row[]>(text, values);
    if (row === undefined) throw notFound('case', caseId);
    const { filedOn, terminatedOn, state, timeZone, numberTaken, settledOn } = row;
    return {
      ...{ caseId, timeZone, filedOn, state, numberTaken, settledOn },
      today: this.clock.today(timeZone) as CivilDate,
      frame: { filedOn, terminatedOn, claims: [] },
      nextSequence: row.lastSequence + 1,
      lastPlace: row.lastDay === null ? null : { day: row.lastDay, place: row.lastPlace },
      parties: new Set(row.parties),
      entries: new Map(row.entries.map(({ id, day }) => [id, day])),
    };
  }
}
