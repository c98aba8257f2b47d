import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LAST_DAY } from '../law/calendar/civil-date.js';
import type { CaseState, ReliefState } from '../law/docket/case-state.js';
import type { CaseFrame, Docket, DocketEntry } from '../law/docket/docket-entry.js';
import { compareInDocketOrder } from '../law/docket/docket-order.js';
import { foldEntries } from '../law/docket/fold-docket.js';
import { terminateByHeader } from '../law/docket/standing.js';

const NO_PLACE = 2_147_483_647;

/** What is stored of a folded case beside the state itself, so that lists need not open it. */
export interface StoredState {
  readonly caseId: string;
  readonly state: CaseState;
  readonly frame: CaseFrame;
  /** From this day on the state of the whole docket is the state of the case. */
  readonly settledOn: string | null;
  readonly last: Pick<DocketEntry, 'filedOn' | 'enteredOn' | 'courtSequence' | 'number'> | null;
}

/** Places an entry last in docket order; the same expressions as the generated columns of `docket_entries`. */
export function placeOf(entry: NonNullable<StoredState['last']>): { day: string; place: number } {
  return {
    day: entry.filedOn ?? entry.enteredOn ?? 'infinity',
    place: entry.courtSequence ?? entry.number ?? NO_PLACE,
  };
}

export const UPSERT_STATE = `
INSERT INTO case_states (case_id, state, status, status_since, outcome, last_activity_on, entry_count,
  irregularity_count, settled_on, last_docket_day, last_docket_place)
SELECT ($1::jsonb ->> 'caseId')::uuid, $1::jsonb -> 'state', x.status, x."statusSince", x.outcome, x."lastActivityOn",
  x."entryCount", x."irregularityCount", x."settledOn", x."lastDay", x."lastPlace"
FROM jsonb_to_record($1::jsonb) AS x(status text, "statusSince" date, outcome text, "lastActivityOn" date,
  "entryCount" int, "irregularityCount" int, "settledOn" date, "lastDay" date, "lastPlace" int)
ON CONFLICT (case_id) DO UPDATE SET state = excluded.state, status = excluded.status,
  status_since = excluded.status_since, outcome = excluded.outcome, last_activity_on = excluded.last_activity_on,
  entry_count = excluded.entry_count, irregularity_count = excluded.irregularity_count,
  settled_on = excluded.settled_on, last_docket_day = excluded.last_docket_day,
  last_docket_place = excluded.last_docket_place`;

/** The same for a case that has a stored state, which every case on record does. */
export const UPDATE_STATE = `
UPDATE case_states s SET state = $1::jsonb -> 'state', status = x.status, status_since = x."statusSince",
  outcome = x.outcome, last_activity_on = x."lastActivityOn", entry_count = x."entryCount",
  irregularity_count = x."irregularityCount", settled_on = x."settledOn", last_docket_day = x."lastDay",
  last_docket_place = x."lastPlace"
FROM jsonb_to_record($1::jsonb) AS x(status text, "statusSince" date, outcome text, "lastActivityOn" date,
  "entryCount" int, "irregularityCount" int, "settledOn" date, "lastDay" date, "lastPlace" int)
WHERE s.case_id = $2`;

export const UPSERT_RELIEFS = `
INSERT INTO relief_states (relief_id, case_id, kind, status, sought_in, sought_on, decided_in, decided_on)
SELECT x.id, ($1::jsonb ->> 'caseId')::uuid, x.kind, x.status, x."soughtIn", x."soughtOn", x."decidedIn", x."decidedOn"
FROM jsonb_to_recordset($1::jsonb -> 'reliefs') AS x(id uuid, kind text, status text, "soughtIn" uuid,
  "soughtOn" date, "decidedIn" uuid, "decidedOn" date)
ON CONFLICT (relief_id) DO UPDATE SET kind = excluded.kind, status = excluded.status,
  sought_on = excluded.sought_on, decided_in = excluded.decided_in, decided_on = excluded.decided_on`;

/** A folded case with the columns that lists read, and the reliefs whose rows are to be written. */
export interface StoredForm {
  readonly reliefs: readonly ReliefState[];
}

/** The stored form of a folded case, as the one JSON parameter that the statements above read. */
export function toStored(stored: StoredState, reliefs: readonly ReliefState[]): StoredForm {
  const { caseId, state, frame, settledOn, last } = stored;
  const { standing } = terminateByHeader(state, frame, LAST_DAY);
  const place = last === null ? null : placeOf(last);
  const columns = {
    status: standing.status,
    statusSince: standing.status === 'not-filed' ? null : standing.since,
    outcome: standing.status === 'closed' ? standing.outcome : null,
    lastActivityOn: state.lastActivityOn,
    entryCount: state.entryCount,
    irregularityCount: state.irregularities.length,
    lastDay: place?.day ?? null,
    lastPlace: place?.place ?? null,
  };
  return { ...columns, ...{ caseId, state, settledOn, reliefs } };
}

/** The fold of a whole docket, to be stored. */
export function foldWhole(caseId: string, docket: Docket): StoredState {
  const state = foldEntries(docket, LAST_DAY);
  const strikes = docket.entries.flatMap(({ struck }) => (struck === null ? [] : [struck.on]));
  const settledOn = [...strikes, state.lastActivityOn ?? docket.filedOn].toSorted().at(-1) ?? null;
  const last = docket.entries.toSorted(compareInDocketOrder).at(-1) ?? null;
  return { caseId, state, frame: docket, settledOn, last };
}

@Injectable()
export class CaseStatesRepository {
  /** Stores the fold of a whole docket in place of what was stored. */
  async store(manager: EntityManager, stored: StoredState): Promise<void> {
    const { caseId, state } = stored;
    const row = JSON.stringify(toStored(stored, state.reliefs));
    await manager.query(
      `DELETE FROM relief_states WHERE case_id = $1 AND NOT relief_id = ANY ($2::uuid[])`,
      [caseId, state.reliefs.map(({ id }) => id)],
    );
    await manager.query(`WITH reliefs AS (${UPSERT_RELIEFS}) ${UPSERT_STATE}`, [row]);
  }
}
