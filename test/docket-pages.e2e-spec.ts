import { v7 } from 'uuid';
import type { DocketEntryResponse } from '../src/docket/dto/docket-entry.response.js';
import { DocketWriter } from '../src/docket/docket-writer.js';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { Ask } from './support/ask.js';
import { enterEntry, stateOf } from './support/docket-records.js';
import { enterCase } from './support/records.js';

let nunc: AppUnderTest;
let ask: Ask;
let caseId: string;

interface Imported {
  readonly filedOn?: string | null;
  readonly enteredOn?: string | null;
  readonly number?: number | null;
  readonly courtSequence?: number | null;
}

/** An entry as an import would bring it: without a day, early, or with a number that is there already. */
async function bring(entry: Imported): Promise<void> {
  const { filedOn = null, enteredOn = null, number = null, courtSequence = null } = entry;
  await nunc.dataSource.query(
    `WITH counted AS (UPDATE cases SET last_sequence = last_sequence + 1 WHERE id = $2 RETURNING last_sequence)
     INSERT INTO docket_entries (id, case_id, sequence, kind, type, text, facts, filed_on, entered_on, number, court_sequence)
     SELECT $1, $2, last_sequence, 'unread', 'unread', concat_ws(' ', $3::text, $4::text, $5::text, $6::text), '{}',
       $3::date, $4::date, $5::int, $6::int FROM counted`,
    [v7(), caseId, filedOn, enteredOn, number, courtSequence],
  );
}

beforeAll(async () => {
  nunc = await appUnderTest({ today: '2021-03-02' });
  ask = new Ask(nunc);
  ({ id: caseId } = await enterCase(ask));
  for (const entry of [
    {},
    { number: 90 },
    { number: 90, courtSequence: 91 },
    { filedOn: '2021-01-08' },
    { filedOn: '2021-01-12', number: 2 },
    { filedOn: '2021-01-12', number: 1 },
    { filedOn: '2021-01-12', number: 1, courtSequence: 3 },
    { filedOn: '2021-01-12', number: 1, courtSequence: 4 },
    { filedOn: '2021-01-12' },
    { filedOn: '2021-01-12' },
    { enteredOn: '2021-01-13' },
    { filedOn: '2021-01-14', enteredOn: '2021-01-11' },
    {},
  ]) {
    await bring(entry);
  }
  await nunc.dataSource.transaction((manager) =>
    nunc.app.get(DocketWriter).refold(manager, caseId),
  );
});

afterAll(async () => {
  await nunc.close();
});

const IN_ORDER = [
  ...['2021-01-08', '2021-01-12 1', '2021-01-12 2', '2021-01-12 1 3', '2021-01-12 1 4'],
  ...['2021-01-12', '2021-01-12', '2021-01-13', '2021-01-14 2021-01-11', '90', '90 91', '', ''],
];

describe('a docket of undated, early and repeated entries', () => {
  it.each([1, 2, 3, 5, 12, 13, 500])(
    'is read %i at a time without skipping or repeating one, from either end',
    async (limit) => {
      const path = `/cases/${caseId}/docket?limit=${limit}`;
      const forward = await ask.all<DocketEntryResponse>(path);
      expect(forward.map(({ text }) => text)).toEqual(IN_ORDER);
      const backward = await ask.all<DocketEntryResponse>(`${path}&order=desc`);
      expect(backward).toEqual(forward.toReversed());
    },
  );

  it('says in a header, too, where its next page is', async () => {
    const { body, headers } = await ask.get(`/cases/${caseId}/docket?limit=2&kind=unread`);
    const { next } = body as { next: string };
    expect(headers.link).toBe(
      `</api/v1/cases/${caseId}/docket?limit=2&kind=unread&cursor=${next}>; rel="next"`,
    );
    expect((await ask.get(`/cases/${caseId}/docket?limit=13`)).headers).not.toHaveProperty('link');
  });

  it('has, as of a day, the entries filed or entered by then', async () => {
    const entries = await ask.all<DocketEntryResponse>(`/cases/${caseId}/docket?asOf=2021-01-11`);
    expect(entries.map(({ text }) => text)).toEqual(['2021-01-08', '2021-01-14 2021-01-11']);
  });

  it('folds to a state that names the irregular ones and drops none', async () => {
    const { entryCount, irregularities, lastActivityOn } = await stateOf(ask, caseId);
    expect(entryCount).toBe(9);
    expect(lastActivityOn).toBe('2021-01-13');
    expect(irregularities.map(({ code }) => code).sort()).toEqual([
      'before-case-filed',
      ...['repeated-number', 'repeated-number', 'repeated-number'],
      ...['undated', 'undated', 'undated', 'undated'],
    ]);
  });

  it('takes a further entry in its place, before the undated ones, and goes on with the sequence', async () => {
    const entry = await enterEntry(ask, caseId, { text: 'new', filedOn: '2021-01-12', number: 50 });
    expect(entry.sequence).toBe(14);
    const entries = await ask.all<DocketEntryResponse>(`/cases/${caseId}/docket`);
    expect(entries.findIndex(({ text }) => text === 'new')).toBe(5);
    expect((await stateOf(ask, caseId)).entryCount).toBe(10);
  });
});
