import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LAST_DAY } from '../law/calendar/civil-date.js';
import type { CaseState, ReliefState } from '../law/docket/case-state.js';
import type { CaseFrame, Docket, DocketEntry } from '../law/docket/docket-entry.js';
import { compareInDocketOrder } from '../law/docket/docket-order.js';
import { foldEntries } from '../law/docket/fold-docket.js';
import { terminateByHeader } from '../law/docket/standing.js';
import { CaseStateEntity } from './case-state.entity.js';
import { inParts } from './in-parts.js';

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

/** SQL: stores the state of the case `$2`, given as JSON in `$1`, beside an entry that is appended. */
export const UPDATE_STATE = `
UPDATE case_states s SET state = $1::jsonb -> 'state', status = x.status, status_since = x."statusSince",
  outcome = x.outcome, last_activity_on = x."lastActivityOn", entry_count = x."entryCount",
  irregularity_count = x."irregularityCount", settled_on = x."settledOn", last_docket_day = x."lastDay",
  last_docket_place = x."lastPlace"
FROM jsonb_to_record($1::jsonb) AS x(status text, "statusSince" date, outcome text, "lastActivityOn" date,
  "entryCount" int, "irregularityCount" int, "settledOn" date, "lastDay" date, "lastPlace" int)
WHERE s.case_id = $2`;

/** SQL: stores where the reliefs stand that are given as JSON in `$1`. */
export const UPSERT_RELIEFS = `
INSERT INTO relief_states (relief_id, case_id, kind, status, sought_in, sought_on, decided_in, decided_on)
SELECT x.id, ($1::jsonb ->> 'caseId')::uuid, x.kind, x.status, x."soughtIn", x."soughtOn", x."decidedIn", x."decidedOn"
FROM jsonb_to_recordset($1::jsonb -> 'reliefs') AS x(id uuid, kind text, status text, "soughtIn" uuid,
  "soughtOn" date, "decidedIn" uuid, "decidedOn" date)
ON CONFLICT (relief_id) DO UPDATE SET kind = excluded.kind, status = excluded.status,
  sought_on = excluded.sought_on, decided_in = excluded.decided_in, decided_on = excluded.decided_on`;

// A long docket has thousands of reliefs: their ids are compared as a table is, not one by one.
const FORGET_RELIEFS = `
DELETE FROM relief_states s WHERE s.case_id = $1
  AND NOT EXISTS (SELECT FROM unnest($2::uuid[]) AS kept(id) WHERE kept.id = s.relief_id)`;

/** A folded case as it is stored, and the reliefs whose rows are to be written. */
export interface StoredForm extends CaseStateEntity {
  readonly reliefs: readonly ReliefState[];
}

/** The stored form of a folded case; as JSON it is the one parameter that the statements above read. */
export function toStored(stored: StoredState, reliefs: readonly ReliefState[]): StoredForm {
  const { caseId, state, frame, settledOn, last } = stored;
  const { standing } = terminateByHeader(state, frame, LAST_DAY);
  const place = last === null ? null : placeOf(last);
  return {
    ...{ caseId, state, settledOn, reliefs },
    status: standing.status,
    statusSince: standing.status === 'not-filed' ? null : standing.since,
    outcome: standing.status === 'closed' ? standing.outcome : null,
    lastActivityOn: state.lastActivityOn,
    entryCount: state.entryCount,
    irregularityCount: state.irregularities.length,
    lastDay: place?.day ?? null,
    lastPlace: place?.place ?? null,
  };
}

/** The fold of a whole docket, to be stored. */
export function foldWhole(caseId: string, docket: Docket): StoredState {
  const state = foldEntries(docket, LAST_DAY);
  const strikes = docket.entries.flatMap(({ struck }) => (struck === null ? [] : [struck.on]));
  const settledOn = [...strikes, state.lastActivityOn ?? docket.filedOn].toSorted().at(-1) ?? null;
  const last = docket.entries.reduce<DocketEntry | null>(
    (latest, entry) =>
      latest !== null && compareInDocketOrder(latest, entry) > 0 ? latest : entry,
    null,
  );
  return { caseId, state, frame: docket, settledOn, last };
}

@Injectable()
export class CaseStatesRepository {
  /** Stores the fold of a whole docket in place of what was stored. */
  async store(manager: EntityManager, stored: StoredState): Promise<void> {
    const { caseId, state } = stored;
    const { reliefs, ...row } = toStored(stored, state.reliefs);
    const ids = reliefs.map(({ id }) => id);
    await manager.query(FORGET_RELIEFS, [caseId, ids]);
    await manager.upsert(CaseStateEntity, row, ['caseId']);
    for (const part of inParts(reliefs)) {
      await manager.query(UPSERT_RELIEFS, [JSON.stringify({ caseId, reliefs: part })]);
    }
  }
}
