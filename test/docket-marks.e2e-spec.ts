import type { DocketEntryResponse } from '../src/docket/dto/docket-entry.response.js';
import type { EntryRevisionResponse } from '../src/docket/dto/entry-revision.response.js';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { Ask } from './support/ask.js';
import {
  enterEntry,
  fileSeeking,
  recordOf,
  refusalOf,
  rule,
  stateOf,
} from './support/docket-records.js';
import { assertClaim, enterCase } from './support/records.js';

const NOBODY = '00000000-0000-7000-8000-000000000000';
const BECAUSE = { reason: 'Redundant' };

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

async function marked(
  entryId: string,
  mark: 'strike' | 'void',
  said: object = BECAUSE,
): Promise<DocketEntryResponse> {
  const { status, body } = await ask.post(`/entries/${entryId}/${mark}`, said);
  expect(status).toBe(200);
  return body as DocketEntryResponse;
}

describe('an entry struck', () => {
  it('by an order stays visible and marked, and counts as struck from the day of the order', async () => {
    const { motion } = await fileSeeking(ask, caseId, 'seal', { number: 2 });
    const { id: orderedIn } = await rule(ask, caseId, { filedOn: '2021-02-01' });
    const struck = await marked(motion.id, 'strike', { ...BECAUSE, orderedIn });
    const strike = { on: '2021-02-01', reason: 'Redundant', orderedIn };
    expect(struck).toMatchObject({
      stricken: true,
      strike,
      voided: false,
      revision: 2,
      version: 2,
      number: 2,
    });

    const entries = await ask.all<DocketEntryResponse>(`/cases/${caseId}/docket`);
    expect(entries.map(({ stricken }) => stricken)).toEqual([true, false]);
    const then = await ask.all<DocketEntryResponse>(`/cases/${caseId}/docket?asOf=2021-01-31`);
    expect(then).toMatchObject([{ id: motion.id, stricken: false, strike: null }]);

    const before = await stateOf(ask, caseId, '2021-01-31');
    expect(before.reliefs).toMatchObject([{ status: 'pending', decidedIn: null }]);
    const after = await stateOf(ask, caseId);
    expect(after.reliefs).toMatchObject([
      { status: 'stricken', decidedIn: orderedIn, decidedOn: '2021-02-01' },
    ]);
    expect(after.entryCount).toBe(2);
  });

  it('by nobody is struck on the day given, or else today', async () => {
    const [first, second] = [await enterEntry(ask, caseId), await enterEntry(ask, caseId)];
    expect(await marked(first.id, 'strike', { ...BECAUSE, on: '2021-02-03' })).toMatchObject({
      strike: { on: '2021-02-03', orderedIn: null },
    });
    expect(await marked(second.id, 'strike')).toMatchObject({ strike: { on: '2021-03-02' } });
  });

  it('moves with the order when the day of that is corrected', async () => {
    const { motion } = await fileSeeking(ask, caseId, 'seal');
    const { id: orderedIn } = await rule(ask, caseId, { filedOn: '2021-02-01' });
    await marked(motion.id, 'strike', { ...BECAUSE, orderedIn });
    await ask.patch(`/rulings/${orderedIn}`, 1, { filedOn: '2021-02-10' });
    expect(await ask.found(`/entries/${motion.id}`)).toMatchObject({
      strike: { on: '2021-02-10' },
    });
    expect((await stateOf(ask, caseId, '2021-02-05')).reliefs).toMatchObject([
      { status: 'pending' },
    ]);
    expect((await stateOf(ask, caseId, '2021-02-10')).reliefs).toMatchObject([
      { status: 'stricken' },
    ]);
  });

  it('is struck no longer when the order that struck it is void, and may be struck again', async () => {
    const { motion } = await fileSeeking(ask, caseId, 'seal');
    const { id: orderedIn } = await rule(ask, caseId, { filedOn: '2021-02-01' });
    await marked(motion.id, 'strike', { ...BECAUSE, orderedIn });
    await marked(orderedIn, 'void', { reason: 'Of another case' });
    expect(await ask.found(`/entries/${motion.id}`)).toMatchObject({
      stricken: false,
      revision: 3,
    });
    expect((await stateOf(ask, caseId)).reliefs).toMatchObject([{ status: 'pending' }]);
    const revisions = await ask.all<EntryRevisionResponse>(`/entries/${motion.id}/revisions`);
    expect(revisions.map(({ reason, earlier }) => [reason, earlier.stricken])).toEqual([
      ['Redundant', false],
      ['Of another case', true],
    ]);
    expect(await marked(motion.id, 'strike')).toMatchObject({ stricken: true });
  });

  it('once, however often one request is repeated', async () => {
    const { id } = await enterEntry(ask, caseId);
    const key = { 'idempotency-key': `strike ${id}` };
    const first = await ask.post(`/entries/${id}/strike`, BECAUSE, key);
    const again = await ask.post(`/entries/${id}/strike`, BECAUSE, key);
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(again.body).toEqual(first.body);
  });
});

describe('an entry voided', () => {
  it('no longer counts, stays in the record, and frees its number', async () => {
    const { motion } = await fileSeeking(ask, caseId, 'seal', { number: 2 });
    await assertClaim(ask, caseId, { assertedIn: motion.id });
    const entry = await marked(motion.id, 'void', { reason: 'Entered in the wrong case' });
    expect(entry).toMatchObject({
      voided: true,
      voiding: { reason: 'Entered in the wrong case' },
      number: 2,
    });

    const state = await stateOf(ask, caseId);
    expect(state).toMatchObject({ entryCount: 0, reliefs: [], claims: [], lastActivityOn: null });
    expect((await enterEntry(ask, caseId, { number: 2 })).number).toBe(2);
    const entries = await ask.all<DocketEntryResponse>(`/cases/${caseId}/docket`);
    expect(entries.map(({ voided }) => voided)).toEqual([true, false]);
    const today = await ask.all<DocketEntryResponse>(`/cases/${caseId}/docket?asOf=2021-03-02`);
    expect(today.map(({ voided }) => voided)).toEqual([false]);
    expect(await ask.found(`/filings/${motion.id}`)).toMatchObject({ voided: true });
  });

  it('leaves the ruling on it without what it ruled on: the ruling is named', async () => {
    const { motion, reliefId } = await fileSeeking(ask, caseId, 'seal');
    const { id } = await rule(ask, caseId, { dispositions: [{ reliefId, outcome: 'granted' }] });
    await marked(motion.id, 'void');
    expect((await stateOf(ask, caseId)).irregularities).toMatchObject([
      { entryId: id, code: 'relief-not-sought' },
    ]);
  });
});

describe('a mark is refused, and nothing is stored,', () => {
  let other: string;

  beforeEach(async () => {
    const { id } = await enterCase(ask);
    other = (await enterEntry(ask, id)).id;
  });

  async function refused(entryId: string, mark: string, said: object): Promise<string> {
    const before = await recordOf(nunc.dataSource);
    const answer = await ask.post(`/entries/${entryId}/${mark}`, said);
    expect(await recordOf(nunc.dataSource)).toEqual(before);
    return refusalOf(answer);
  }

  it.each<[string, object, string]>([
    ['without a reason', {}, '400 invalid-request /reason'],
    ['in the future', { ...BECAUSE, on: '2021-03-03' }, '422 filed-in-the-future /on'],
    ['before the entry', { ...BECAUSE, on: '2021-01-10' }, '422 struck-before-filed /on'],
    [
      'by an order of nobody',
      { ...BECAUSE, orderedIn: NOBODY },
      '422 entry-not-in-case /orderedIn',
    ],
  ])('a strike %s', async (_, said, expected) => {
    const { id } = await enterEntry(ask, caseId);
    expect(await refused(id, 'strike', said)).toBe(expected);
  });

  it('a strike by an entry of another case, or by itself', async () => {
    const { id } = await enterEntry(ask, caseId);
    for (const orderedIn of [other, id]) {
      expect(await refused(id, 'strike', { ...BECAUSE, orderedIn })).toBe(
        '422 entry-not-in-case /orderedIn',
      );
    }
  });

  it('a second of its kind, and a strike of what is void', async () => {
    const { id } = await enterEntry(ask, caseId);
    await marked(id, 'strike');
    expect(await refused(id, 'strike', BECAUSE)).toBe('409 already-struck ');
    await marked(id, 'void');
    expect(await refused(id, 'void', BECAUSE)).toBe('409 already-void ');
    expect(await refused(id, 'strike', BECAUSE)).toBe('409 already-void ');
  });

  it.each(['strike', 'void'])('a %s of an entry that is not there', async (mark) => {
    expect(await refused(NOBODY, mark, BECAUSE)).toBe('404 not-found');
    expect(await refused('7', mark, BECAUSE)).toBe('400 malformed-id');
  });
});
