import type { CaseState } from '../src/law/docket/case-state.js';
import { LAST_DAY } from '../src/law/calendar/civil-date.js';
import { foldDocket, foldEntries } from '../src/law/docket/fold-docket.js';
import { DocketReader } from '../src/docket/docket-reader.js';
import type { DocketEntryResponse } from '../src/docket/dto/docket-entry.response.js';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { Ask } from './support/ask.js';
import type { Answer } from './support/ask.js';
import { aMotion, enterEntry, file, refusalOf, stateOf } from './support/docket-records.js';
import { assertClaim, enterCase } from './support/records.js';

let nunc: AppUnderTest;
let ask: Ask;
let caseId: string;

beforeAll(async () => {
  nunc = await appUnderTest({ today: '2021-03-02' });
  ask = new Ask(nunc);
});

beforeEach(async () => {
  ({ id: caseId } = await enterCase(ask));
});

afterAll(async () => {
  await nunc.close();
});

/** As many requests at the same moment, each given its index. */
function atOnce(count: number, asking: (index: number) => Promise<Answer>): Promise<Answer[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => asking(index)));
}

async function storedState(): Promise<CaseState | undefined> {
  const [row] = await nunc.dataSource.query<{ state: CaseState }[]>(
    'SELECT state FROM case_states WHERE case_id = $1',
    [caseId],
  );
  return row?.state;
}

function statusesOf(answers: readonly Answer[]): readonly number[] {
  return answers.map(({ status }) => status).sort();
}

describe('fifty filings that come to one case at the same moment', () => {
  it('are fifty entries, none lost, in a sequence without gaps, and the stored state is their fold', async () => {
    const answers = await atOnce(50, (index) =>
      ask.post(
        `/cases/${caseId}/filings`,
        aMotion({
          number: index + 1,
          // Some belong before others that may be there already.
          filedOn: `2021-02-${String((index % 5) + 1).padStart(2, '0')}`,
          reliefSought: [{ kind: index % 2 === 0 ? 'seal' : 'stay' }],
        }),
      ),
    );
    expect(new Set(statusesOf(answers))).toEqual(new Set([201]));

    const entries = await ask.all<DocketEntryResponse>(`/cases/${caseId}/docket?limit=500`);
    const wanted = Array.from({ length: 50 }, (_, index) => index + 1);
    const ascending = (numbers: readonly (number | null)[]) =>
      numbers.toSorted((a, b) => Number(a) - Number(b));
    expect(ascending(entries.map(({ sequence }) => sequence))).toEqual(wanted);
    expect(ascending(entries.map(({ number }) => number))).toEqual(wanted);

    const docket = await nunc.app.get(DocketReader).docket(caseId);
    expect(await storedState()).toEqual(foldEntries(docket, LAST_DAY));
    expect(await storedState()).toEqual(foldDocket(docket, LAST_DAY));
    expect(await stateOf(ask, caseId)).toMatchObject({ entryCount: 50, irregularities: [] });
    const reliefs = await nunc.dataSource.query<{ id: string }[]>(
      `SELECT relief_id AS id FROM relief_states WHERE case_id = $1 AND status = 'pending'`,
      [caseId],
    );
    expect(reliefs).toHaveLength(50);
  });
});

describe('requests at the same moment', () => {
  it('ten with one Idempotency-Key make one entry and are answered alike', async () => {
    const key = { 'idempotency-key': 'ten at once' };
    const answers = await atOnce(10, () => ask.post(`/cases/${caseId}/filings`, aMotion(), key));
    expect(statusesOf(answers)).toEqual(Array(10).fill(201));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect((await stateOf(ask, caseId)).entryCount).toBe(1);
  });

  it('two filings with one number, whatever their court sequence: one is entered, the other is refused', async () => {
    for (let round = 1; round <= 5; round += 1) {
      const answers = await atOnce(2, (index) =>
        ask.post(
          `/cases/${caseId}/filings`,
          aMotion({ number: round, courtSequence: 100 * round + index }),
        ),
      );
      expect(statusesOf(answers)).toEqual([201, 409]);
      const refused = answers.find(({ status }) => status === 409);
      if (refused !== undefined) expect(refusalOf(refused)).toBe('409 number-taken /number');
    }
    expect((await stateOf(ask, caseId)).entryCount).toBe(5);
  });

  it('five corrections of one version: one is made, the others are told that it is no longer current', async () => {
    const { id } = await file(ask, caseId);
    const answers = await atOnce(5, (index) =>
      ask.patch(`/filings/${id}`, 1, { text: `wording ${index}` }),
    );
    expect(statusesOf(answers)).toEqual([200, 412, 412, 412, 412]);
    expect(await ask.found(`/entries/${id}/revisions`)).toMatchObject({ items: [{ revision: 1 }] });
  });

  it('filings, claims and corrections of one case leave it as one after another would', async () => {
    const { id } = await enterEntry(ask, caseId);
    const answers = await Promise.all([
      ...Array.from({ length: 6 }, () => ask.post(`/cases/${caseId}/filings`, aMotion())),
      ask.patch(`/entries/${id}`, 1, { kind: 'filing', type: 'complaint' }),
      ask.patch(`/cases/${caseId}`, 1, { terminatedOn: '2021-02-01' }),
      assertClaim(ask, caseId, { assertedIn: id }).then(() => ({
        status: 201,
        headers: {},
        body: {},
      })),
    ]);
    expect(statusesOf(answers)).toEqual([200, 200, ...Array<number>(7).fill(201)]);
    const docket = await nunc.app.get(DocketReader).docket(caseId);
    expect(await storedState()).toEqual(foldEntries(docket, LAST_DAY));
    expect(await stateOf(ask, caseId)).toMatchObject({
      ...{ status: 'closed', entryCount: 7, claims: [{ status: 'pending' }] },
      statusSince: '2021-02-01',
    });
  });
});
