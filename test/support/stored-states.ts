import type { DataSource } from 'typeorm';
import { DocketReader } from '../../src/docket/docket-reader.js';
import { LAST_DAY } from '../../src/law/calendar/civil-date.js';
import type { CaseState, ReliefState } from '../../src/law/docket/case-state.js';
import { foldDocket, foldEntries } from '../../src/law/docket/fold-docket.js';
import type { AppUnderTest } from './app-under-test.js';

/**
 * Compares, for every case in the database, what is stored of its state with its docket folded anew. How many cases
 * there were, so that a test can tell that it compared any.
 */
export async function expectStatesStoredAsFolded(nunc: AppUnderTest): Promise<number> {
  const reader = nunc.app.get(DocketReader, { strict: false });
  const cases = await nunc.dataSource.query<{ id: string }[]>('SELECT id FROM cases ORDER BY id');
  for (const { id } of cases) {
    const docket = await reader.docket(id);
    const whole = foldDocket(docket, LAST_DAY);
    expect(await storedState(nunc.dataSource, id)).toEqual({
      caseId: id,
      state: asJson(foldEntries(docket, LAST_DAY)),
      ...columnsOf(whole),
    });
    expect(await storedReliefs(nunc.dataSource, id)).toEqual(
      whole.reliefs.map(toStoredRelief).toSorted(byId),
    );
  }
  return cases.length;
}

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function columnsOf({ standing, lastActivityOn, entryCount, irregularities }: CaseState): object {
  return {
    status: standing.status,
    since: standing.status === 'not-filed' ? null : standing.since,
    outcome: standing.status === 'closed' ? standing.outcome : null,
    ...{ lastActivityOn, entryCount },
    irregularityCount: irregularities.length,
  };
}

async function storedState(dataSource: DataSource, caseId: string): Promise<unknown> {
  const [row] = await dataSource.query<unknown[]>(
    `SELECT case_id AS "caseId", state, status, status_since AS since, outcome, last_activity_on AS "lastActivityOn",
       entry_count AS "entryCount", irregularity_count AS "irregularityCount"
     FROM case_states WHERE case_id = $1`,
    [caseId],
  );
  return row;
}

interface StoredRelief {
  readonly id: string;
}

function toStoredRelief(relief: ReliefState): StoredRelief {
  const { id, kind, status, soughtIn, soughtOn } = relief;
  const decided = 'decidedOn' in relief ? relief : { decidedIn: null, decidedOn: null };
  const { decidedIn, decidedOn } = decided;
  return { id, ...{ kind, status, soughtIn, soughtOn, decidedIn, decidedOn } };
}

async function storedReliefs(dataSource: DataSource, caseId: string): Promise<StoredRelief[]> {
  return dataSource.query(
    `SELECT relief_id AS id, kind, status, sought_in AS "soughtIn", sought_on AS "soughtOn",
       decided_in AS "decidedIn", decided_on AS "decidedOn"
     FROM relief_states WHERE case_id = $1 ORDER BY relief_id`,
    [caseId],
  );
}

function byId(one: StoredRelief, other: StoredRelief): number {
  return one.id < other.id ? -1 : 1;
}
