import type { DocketEntryResponse } from '../src/docket/dto/docket-entry.response.js';
import type { EntryRevisionResponse } from '../src/docket/dto/entry-revision.response.js';
import type { ReviewResponse } from '../src/readings/dto/review.response.js';
import type { RulingResponse } from '../src/rulings/dto/ruling.response.js';
import { ReadingsReader } from '../src/readings/readings-reader.js';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import type { Ask } from './support/ask.js';
import { aNumber, Bring, caseOf } from './support/bring.js';
import { refusalOf, rule, stateOf } from './support/docket-records.js';
import { A_QUARREL, answerReview, aRow, UNCLEAR } from './support/read-dockets.js';
import { expectStatesStoredAsFolded } from './support/stored-states.js';

const NOBODY = '00000000-0000-7000-8000-000000000000';

const ENTRIES = [...A_QUARREL, aRow(8, UNCLEAR), aRow(9, 'Quarterly something of no known kind')];

let nunc: AppUnderTest;
let ask: Ask;
let bring: Bring;
let number: string;
let caseId: string;

beforeAll(async () => {
  nunc = await appUnderTest({ today: '2021-03-02' });
  bring = new Bring(nunc);
  ask = bring.ask;
});

beforeEach(async () => {
  number = aNumber();
  caseId = caseOf(await bring.page({ number, entries: ENTRIES }));
});

afterAll(async () => {
  await expectStatesStoredAsFolded(nunc);
  await nunc.close();
});

const reviews = (): Promise<ReviewResponse[]> => ask.all(`/reviews?case=${caseId}&limit=1`);

async function reviewOf(entry: number): Promise<ReviewResponse> {
  const review = (await reviews()).find((one) => one.number === entry);
  if (review === undefined) throw new Error(`Entry ${entry} waits for nobody`);
  return review;
}

async function rereadAndBroughtAgain(): Promise<void> {
  expect((await ask.post(`/cases/${caseId}/reread`, {})).body).toMatchObject({ changed: 0 });
  await bring.page({ number, entries: ENTRIES });
}

const found = (entryId: string): Promise<DocketEntryResponse> => ask.found(`/entries/${entryId}`);

describe('the review list', () => {
  it('has what nobody can be sure of, with what it says and what it would say', async () => {
    const waiting = await reviews();
    expect(waiting.map((one) => [one.number, one.waiting])).toEqual([
      [8, ['type']],
      [9, ['type']],
    ]);
    expect(waiting[0]).toMatchObject({
      ...{ caseId, filedOn: '2021-01-18', version: 1 },
      text: expect.stringContaining(UNCLEAR) as string,
      says: { kind: 'unread', type: 'unread', relations: [] },
      wouldSay: { kind: 'filing', type: 'other-paper', relations: [{ kind: 'concerns' }] },
    });
  });

  it('is across all cases when none is named, and is counted', async () => {
    const all = await ask.all<ReviewResponse>('/reviews');
    const here = all.filter((one) => one.caseId === caseId);
    expect(here).toEqual(await reviews());
    expect(all.length).toBeGreaterThan(here.length);
    const reader = nunc.app.get(ReadingsReader, { strict: false });
    expect(await reader.waiting(caseId)).toBe(2);
    expect(await reader.waiting(null)).toBe(all.length);
  });

  it('leaves out an entry that was voided', async () => {
    const { entryId } = await reviewOf(8);
    await ask.post(`/entries/${entryId}/void`, { reason: 'Never made' });
    expect((await reviews()).map((one) => one.number)).toEqual([9]);
  });

  it('is empty for a case that nobody entered, and refuses what is no case', async () => {
    expect(await ask.all(`/reviews?case=${NOBODY}`)).toEqual([]);
    expect(refusalOf(await ask.get('/reviews?case=x'))).toBe('400 invalid-request /case');
    expect(refusalOf(await ask.get('/reviews?cursor=x'))).toBe('400 invalid-request /cursor');
  });
});

describe('what a person accepts', () => {
  it('goes on record as that person’s word, and waits no longer', async () => {
    const review = await reviewOf(8);
    const answer = await answerReview(ask, review, 'accept');
    expect(answer.status).toBe(200);
    expect(answer.headers.etag).toBe('"2"');
    const { kind, type, relations } = review.wouldSay;
    expect(answer.body).toMatchObject({ id: review.entryId, kind, type, relations });
    expect((await reviews()).map((one) => one.number)).toEqual([9]);
    const [earlier] = await ask.all<EntryRevisionResponse>(`/entries/${review.entryId}/revisions`);
    expect(earlier).toMatchObject({ changedBy: 'by hand', earlier: { kind: 'unread' } });
    expect(await ask.found(`/entries/${review.entryId}/reading`)).toMatchObject({
      answer: 'accepted',
      waiting: [],
    });
    await rereadAndBroughtAgain();
    expect(await found(review.entryId)).toEqual(answer.body);
  });
});

describe('what a person dismisses', () => {
  it('waits no longer, and the entry stands as it was', async () => {
    const review = await reviewOf(8);
    const before = await found(review.entryId);
    const answer = await answerReview(ask, review, 'dismiss');
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual(before);
    expect((await reviews()).map((one) => one.number)).toEqual([9]);
    await rereadAndBroughtAgain();
    expect(await found(review.entryId)).toEqual(before);
    expect((await reviews()).map((one) => one.number)).toEqual([9]);
  });

  it('waits again when the clerk puts the entry in other words', async () => {
    await answerReview(ask, await reviewOf(8), 'dismiss');
    const entries = ENTRIES.map((row) =>
      row.number === 8 ? aRow(8, `${UNCLEAR} and Quarry Cloud, Inc.`) : row,
    );
    await bring.page({ number, entries });
    expect((await reviews()).map((one) => one.number)).toEqual([8, 9]);
  });
});

describe('what a person corrects', () => {
  it('is of the type that the person says, and stays so', async () => {
    const review = await reviewOf(8);
    const answer = await answerReview(ask, review, 'correct', { type: 'letter' });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ kind: 'filing', type: 'letter', revision: 2 });
    expect((await reviews()).map((one) => one.number)).toEqual([9]);
    await rereadAndBroughtAgain();
    expect(await found(review.entryId)).toEqual(answer.body);
  });

  it('may be an entry of which the reader was sure; what it asked is asked no more', async () => {
    const motion = (await bring.docket(caseId)).find((one) => one.number === 6);
    const seen = { entryId: motion?.id ?? '', version: motion?.version ?? 0 };
    const answer = await answerReview(ask, seen, 'correct', { type: 'order' });
    expect(answer.body).toMatchObject({ kind: 'ruling', type: 'order' });
    expect(await ask.found<RulingResponse>(`/rulings/${seen.entryId}`)).toMatchObject({
      dispositions: [],
    });
    expect((await stateOf(ask, caseId)).reliefs.map(({ kind }) => kind)).toEqual([
      'temporary-restraining-order',
    ]);
    await rereadAndBroughtAgain();
    expect(await found(seen.entryId)).toEqual(answer.body);
  });

  it('has the order that decides it find what it asks', async () => {
    const decided = [
      ...ENTRIES,
      aRow(10, 'ORDER granting 8 Motion to Seal. Signed by Judge Ada Roe.'),
    ];
    await bring.page({ number, entries: decided });
    const review = await reviewOf(8);
    await answerReview(ask, review, 'correct', { type: 'motion' });
    const order = (await bring.docket(caseId)).find((one) => one.number === 10);
    const { dispositions } = await ask.found<RulingResponse>(`/rulings/${order?.id ?? ''}`);
    const { reliefs, irregularities } = await stateOf(ask, caseId);
    const asked = reliefs.filter(({ soughtIn }) => soughtIn === review.entryId);
    expect(asked).toMatchObject([{ status: 'granted', decidedIn: order?.id }]);
    expect(dispositions.map(({ reliefId }) => reliefId)).toEqual(asked.map(({ id }) => id));
    expect(irregularities).toEqual([]);
  });

  it('is refused where a person’s ruling speaks of what it asks', async () => {
    const motion = (await bring.docket(caseId)).find((one) => one.number === 6);
    const state = await stateOf(ask, caseId);
    const relief = state.reliefs.find(({ soughtIn }) => soughtIn === motion?.id);
    await rule(ask, caseId, {
      ...{ number: 20, filedOn: '2021-02-01' },
      dispositions: [{ reliefId: relief?.id ?? '', outcome: 'granted' }],
    });
    const seen = { entryId: motion?.id ?? '', version: motion?.version ?? 0 };
    const answer = await answerReview(ask, seen, 'correct', { type: 'order' });
    expect(refusalOf(answer)).toBe('409 relief-ruled-upon');
  });
});

describe('an answer to a review', () => {
  it('names the version that the person saw', async () => {
    const { entryId, version } = await reviewOf(8);
    const path = `/entries/${entryId}/reading/accept`;
    expect(refusalOf(await ask.post(path, {}))).toBe('428 precondition-required');
    const stale = await answerReview(ask, { entryId, version: version + 1 }, 'accept');
    expect(refusalOf(stale)).toBe('412 precondition-failed');
  });

  it('is refused where nothing waits', async () => {
    const review = await reviewOf(8);
    await answerReview(ask, review, 'dismiss');
    expect(refusalOf(await answerReview(ask, review, 'accept'))).toBe('409 nothing-to-review');
    expect(refusalOf(await answerReview(ask, review, 'dismiss'))).toBe('409 nothing-to-review');
  });

  it('is refused for an entry that was never read, and for a type that is none', async () => {
    const nobody = { entryId: NOBODY, version: 1 };
    for (const answer of ['accept', 'dismiss'] as const) {
      expect(refusalOf(await answerReview(ask, nobody, answer))).toBe('404 not-found');
    }
    const body = { type: 'motion' };
    expect(refusalOf(await answerReview(ask, nobody, 'correct', body))).toBe('404 not-found');
    const review = await reviewOf(8);
    for (const type of ['unread', 'pleading']) {
      const answer = await answerReview(ask, review, 'correct', { type });
      expect(refusalOf(answer)).toBe('400 invalid-request /type');
    }
  });
});
