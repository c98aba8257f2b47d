import fc from 'fast-check';
import { DocketReader } from '../src/docket/docket-reader.js';
import type { DocketEntryResponse } from '../src/docket/dto/docket-entry.response.js';
import type { CaseState } from '../src/law/docket/case-state.js';
import { LAST_DAY } from '../src/law/calendar/civil-date.js';
import { foldEntries } from '../src/law/docket/fold-docket.js';
import { DISPOSITION_OUTCOMES } from '../src/law/docket/outcomes.js';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { Ask } from './support/ask.js';
import type { Answer } from './support/ask.js';
import { aMotion, anEntry, anOrder, stateOf } from './support/docket-records.js';
import { aClaim, enterCase } from './support/records.js';

let nunc: AppUnderTest;
let ask: Ask;

beforeAll(async () => {
  nunc = await appUnderTest({ today: '2021-03-02' });
  ask = new Ask(nunc);
});

afterAll(async () => {
  await nunc.close();
});

/** What is on a case's record by now, so that a step can name some of it. */
interface Known {
  readonly caseId: string;
  readonly entries: readonly DocketEntryResponse[];
  readonly reliefs: readonly string[];
  readonly claims: readonly string[];
}

/** One thing somebody does to a case; the numbers choose what it is done to, and how. */
interface Step {
  readonly what: number;
  readonly to: number;
  readonly how: number;
  readonly day: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  what: fc.nat(9),
  to: fc.nat(7),
  how: fc.nat(DISPOSITION_OUTCOMES.length - 1),
  day: fc.integer({ min: 10, max: 30 }),
});

function pick<T>(list: readonly T[], index: number): T | undefined {
  return list[index % Math.max(list.length, 1)];
}

function dispositionOf({ reliefs, claims, entries }: Known, { to, how }: Step): object {
  const outcome = DISPOSITION_OUTCOMES[how];
  if (outcome === 'converted') return { reliefId: pick(reliefs, to), outcome, convertedTo: 'stay' };
  if (how % 5 === 1) return { claimId: pick(claims, to), outcome };
  if (how % 5 === 2) return { entryId: pick(entries, to)?.id, outcome };
  return { reliefId: pick(reliefs, to), outcome };
}

function dispositionsOf(known: Known, one: Step): object[] {
  const second = { reliefId: pick(known.reliefs, one.to), outcome: 'denied' };
  return [dispositionOf(known, one), ...(one.how % 2 === 0 ? [second] : [])];
}

const soughtBy = ({ how }: Step): object[] =>
  ['seal', 'stay', 'remand'].slice(how % 4).map((kind) => ({ kind }));

function relationsTo({ entries }: Known, { to, how }: Step): object[] {
  const kind = ['responds-to', 'replies-to', 'withdraws'][how % 3];
  return entries.length === 0 ? [] : [{ to: pick(entries, to)?.id, kind }];
}

type Request = readonly [method: 'post' | 'patch', path: string, body: object];
type Way = (known: Known, one: Step, filedOn: string) => Request;

const onCase = (part: string, body: (...step: Parameters<Way>) => object): Way => {
  return (...step) => ['post', `/cases/${step[0].caseId}/${part}`, body(...step)];
};
/** On the entry that the step names; where there is none, on an id that is of no entry. */
const onEntry = (
  [method, before, after]: readonly ['post' | 'patch', string, string],
  body: (...step: Parameters<Way>) => object,
): Way => {
  return (...step) => {
    const [{ caseId, entries }, { to }] = step;
    return [method, `/${before}/${pick(entries, to)?.id ?? caseId}${after}`, body(...step)];
  };
};

/** What may be done to a case. */
const WAYS: readonly Way[] = [
  onCase('filings', (_, one, filedOn) => ({ ...aMotion(), filedOn, reliefSought: soughtBy(one) })),
  onCase('filings', (known, one, filedOn) => ({
    ...{ ...aMotion(), type: 'response', filedOn },
    relations: relationsTo(known, one),
  })),
  onCase('rulings', (known, one, filedOn) => ({
    ...{ ...anOrder(), filedOn, dispositions: dispositionsOf(known, one) },
    movesCaseTo: one.how > 11 ? 'stayed' : null,
  })),
  onCase('claims', ({ entries }, { to }) => ({ ...aClaim(), assertedIn: pick(entries, to)?.id })),
  onCase('entries', (_, { to }, filedOn) => anEntry({ filedOn, number: to })),
  onEntry(['patch', 'filings', ''], (_, one, filedOn) => ({
    filedOn,
    reliefSought: soughtBy(one),
  })),
  onEntry(['patch', 'rulings', ''], (known, one, filedOn) => ({
    ...{ filedOn, dispositions: dispositionsOf(known, one) },
    closesCase: one.how > 11 ? 'settled' : null,
  })),
  onEntry(['patch', 'entries', ''], (_, { how }, filedOn) => ({
    ...{ filedOn, enteredOn: how > 7 ? '2021-01-12' : null },
  })),
  onEntry(['post', 'entries', '/strike'], ({ entries }, { how }) => ({
    ...{ reason: 'Redundant', orderedIn: pick(entries, how)?.id },
  })),
  onEntry(['post', 'entries', '/void'], () => ({ reason: 'A mistake' })),
];

async function known(caseId: string): Promise<Known> {
  const entries = await ask.all<DocketEntryResponse>(`/cases/${caseId}/docket?limit=500`);
  const { reliefs, claims } = await stateOf(ask, caseId, LAST_DAY);
  return {
    caseId,
    entries,
    reliefs: reliefs.map(({ id }) => id),
    claims: claims.map(({ id }) => id),
  };
}

async function take(caseId: string, one: Step): Promise<Answer> {
  const now = await known(caseId);
  const way = pick(WAYS, one.what);
  if (way === undefined) throw new Error('There is nothing to do');
  const [method, path, body] = way(now, one, `2021-01-${one.day}`);
  if (method === 'post') return ask.post(path, body);
  return ask.patch(path, pick(now.entries, one.to)?.version ?? 1, body);
}

async function storedState(caseId: string): Promise<CaseState | undefined> {
  const [row] = await nunc.dataSource.query<{ state: CaseState }[]>(
    'SELECT state FROM case_states WHERE case_id = $1',
    [caseId],
  );
  return row?.state;
}

describe('whatever is done to a case, in whatever order,', () => {
  it('the server answers, and the stored state is the fold of the docket', async () => {
    const statuses = new Set<number>();
    const property = fc.asyncProperty(
      fc.array(step, { minLength: 12, maxLength: 24 }),
      async (steps) => {
        const { id: caseId } = await enterCase(ask);
        for (const one of steps) {
          const { status, body } = await take(caseId, one);
          statuses.add(status);
          if (status >= 500) throw new Error(JSON.stringify([one, body]));
          const docket = await nunc.app.get(DocketReader).docket(caseId);
          expect(await storedState(caseId)).toEqual(foldEntries(docket, LAST_DAY));
        }
      },
    );
    await fc.assert(property, { numRuns: 10 });
    expect([...statuses].sort()).toEqual(expect.arrayContaining([200, 201, 422]));
  }, 120_000);
});
