import type { DocketEntryResponse } from '../src/docket/dto/docket-entry.response.js';
import type { EntryRevisionResponse } from '../src/docket/dto/entry-revision.response.js';
import type { FilingResponse } from '../src/filings/dto/filing.response.js';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { Ask } from './support/ask.js';
import {
  enterEntry,
  file,
  fileSeeking,
  recordOf,
  refusalOf,
  rule,
  stateOf,
} from './support/docket-records.js';
import { enterCase } from './support/records.js';

const NOBODY = '00000000-0000-7000-8000-000000000000';

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

describe('a correction of an entry', () => {
  it('changes what it says, and keeps what the entry said before, with who, when and why', async () => {
    const first = await enterEntry(ask, caseId, { number: 3, sealed: true });
    const said = {
      text: 'NOTICE of reassignment',
      number: 4,
      reason: 'Misread',
      changedBy: 'R. Clerk',
    };
    const answer = await ask.patch(`/entries/${first.id}`, 1, said);
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({ etag: '"2"' });
    expect(answer.body).toEqual({ ...first, text: said.text, number: 4, revision: 2, version: 2 });
    expect(await ask.found(`/entries/${first.id}`)).toEqual(answer.body);

    const [earlier, ...more] = await ask.all<EntryRevisionResponse>(
      `/entries/${first.id}/revisions`,
    );
    expect(more).toEqual([]);
    expect(earlier).toMatchObject({
      revision: 1,
      changedBy: 'R. Clerk',
      reason: 'Misread',
      earlier: first,
    });
    expect(Date.parse(earlier?.changedAt ?? '')).not.toBeNaN();
  });

  it('keeps every wording, page by page, the oldest first', async () => {
    const { id } = await enterEntry(ask, caseId, { text: 'wording 1' });
    for (const version of [1, 2, 3, 4]) {
      await ask.patch(`/entries/${id}`, version, { text: `wording ${version + 1}` });
    }
    const revisions = await ask.all<EntryRevisionResponse>(`/entries/${id}/revisions?limit=2`);
    expect(revisions.map(({ revision, earlier }) => [revision, earlier.text])).toEqual([
      [1, 'wording 1'],
      [2, 'wording 2'],
      [3, 'wording 3'],
      [4, 'wording 4'],
    ]);
  });

  it('clears with null what may be absent, and leaves what it does not name', async () => {
    const to = await enterEntry(ask, caseId);
    const said = {
      ...{ number: 9, courtSequence: 30, sealed: true, proposed: true },
      ...{ filedAt: '2021-01-11T10:00:00-08:00', enteredOn: '2021-01-12' },
      relations: [{ to: to.id, kind: 'concerns' as const }],
      attachments: [{ number: 1, description: 'Exhibit A' }],
      hearings: [{ what: 'Hearing', on: '2021-01-21' }],
      deadlines: [{ what: 'Response', on: '2021-01-19' }],
      sources: [{ title: 'Docket sheet' }],
    };
    const entry = await enterEntry(ask, caseId, said);
    const cleared = Object.fromEntries(Object.keys(said).map((name) => [name, null]));
    const { body } = await ask.patch(`/entries/${entry.id}`, 1, cleared);
    expect(body).toMatchObject({
      ...{ number: null, courtSequence: null, sealed: false, proposed: false },
      ...{ filedAt: null, enteredOn: null, relations: [], attachments: [], hearings: [] },
      ...{ deadlines: [], sources: [], text: entry.text, filedOn: '2021-01-11' },
    });
    const rows = await nunc.dataSource.query<unknown[]>(
      'SELECT FROM entry_relations WHERE entry_id = $1',
      [entry.id],
    );
    expect(rows).toHaveLength(0);
  });

  it('may keep its own number, and take one that is free', async () => {
    const { id } = await enterEntry(ask, caseId, { number: 3 });
    expect((await ask.patch(`/entries/${id}`, 1, { number: 3 })).status).toBe(200);
    expect((await ask.patch(`/entries/${id}`, 2, { number: 4 })).status).toBe(200);
    expect((await enterEntry(ask, caseId, { number: 3 })).number).toBe(3);
  });

  it('of the day moves the entry on the docket, and with it what it sought', async () => {
    const { motion } = await fileSeeking(ask, caseId, 'seal');
    await ask.patch(`/entries/${motion.id}`, 1, { filedOn: '2021-02-01' });
    expect((await stateOf(ask, caseId, '2021-01-31')).reliefs).toEqual([]);
    expect((await stateOf(ask, caseId)).reliefs).toMatchObject([{ soughtOn: '2021-02-01' }]);
  });

  it('puts an entry that an import brought without a day in better words', async () => {
    const { id } = await enterEntry(ask, caseId);
    await nunc.dataSource.query('UPDATE docket_entries SET filed_on = NULL WHERE id = $1', [id]);
    const { status, body } = await ask.patch(`/entries/${id}`, 1, { text: 'SUMMONS' });
    expect([status, (body as DocketEntryResponse).filedOn]).toEqual([200, null]);
  });
});

describe('a correction is refused, and nothing is stored,', () => {
  let entry: DocketEntryResponse;

  beforeEach(async () => {
    await enterEntry(ask, caseId, { number: 5 });
    entry = await enterEntry(ask, caseId, { number: 6, filedOn: '2021-01-20' });
    await ask.patch(`/entries/${entry.id}`, 1, { text: 'second wording' });
  });

  it.each<[string, number | null, object, string]>([
    ['without a version', null, { text: 'x' }, '428 precondition-required'],
    ['of a version no longer current', 1, { text: 'x' }, '412 precondition-failed'],
    ['without its text', 2, { text: null }, '400 invalid-request /text'],
    ['without its day', 2, { filedOn: null }, '400 invalid-request /filedOn'],
    ['with a field nobody knows', 2, { id: NOBODY }, '400 invalid-request /id'],
    ['to a number taken', 2, { number: 5 }, '409 number-taken /number'],
    ['to a day before the case', 2, { filedOn: '2021-01-10' }, '422 filed-before-case /filedOn'],
    ['to a day in the future', 2, { filedOn: '2021-12-01' }, '422 filed-in-the-future /filedOn'],
    ['to a kind without a type of it', 2, { kind: 'filing' }, '422 type-of-another-kind /type'],
    ['to a type of another kind', 2, { type: 'motion' }, '422 type-of-another-kind /type'],
    [
      'to an answer to nobody',
      2,
      { relations: [{ to: NOBODY, kind: 'concerns' }] },
      '422 entry-not-in-case /relations/0/to',
    ],
  ])('%s', async (_, version, said, expected) => {
    const before = await recordOf(nunc.dataSource);
    expect(refusalOf(await ask.patch(`/entries/${entry.id}`, version, said))).toBe(expected);
    expect(await recordOf(nunc.dataSource)).toEqual(before);
  });

  it('to an answer to itself', async () => {
    const relations = [{ to: entry.id, kind: 'responds-to' }];
    const answer = await ask.patch(`/entries/${entry.id}`, 2, { relations });
    expect(refusalOf(answer)).toBe('422 entry-not-in-case /relations/0/to');
  });

  it('of an entry that is not there', async () => {
    expect(refusalOf(await ask.patch(`/entries/${NOBODY}`, 1, { text: 'x' }))).toBe(
      '404 not-found',
    );
  });
});

describe('a later reading', () => {
  it('changes the kind of an entry, which keeps its id and then takes the details of that kind', async () => {
    const { id } = await enterEntry(ask, caseId, { text: 'MOTION to seal', number: 12 });
    const read = await ask.patch(`/entries/${id}`, 1, { kind: 'filing', type: 'motion' });
    expect(read.body).toMatchObject({ id, kind: 'filing', type: 'motion', number: 12, version: 2 });

    const sought = { reliefSought: [{ kind: 'seal' }] };
    const detailed = await ask.patch(`/filings/${id}`, 2, sought);
    expect(detailed.body).toMatchObject({
      id,
      reliefSought: [{ kind: 'seal', note: null }],
      version: 3,
    });
    expect(await ask.found(`/filings/${id}`)).toEqual(detailed.body);
    expect((await stateOf(ask, caseId)).reliefs).toMatchObject([
      { soughtIn: id, status: 'pending' },
    ]);

    const revisions = await ask.all<EntryRevisionResponse>(`/entries/${id}/revisions`);
    expect(revisions.map(({ earlier }) => earlier.kind)).toEqual(['unread', 'filing']);
  });

  it('does not take from a filing the details it has, until they are cleared', async () => {
    const { motion } = await fileSeeking(ask, caseId, 'seal');
    const asRuling = { kind: 'ruling', type: 'order' };
    const before = await recordOf(nunc.dataSource);
    expect(refusalOf(await ask.patch(`/entries/${motion.id}`, 1, asRuling))).toBe(
      '409 has-details /kind',
    );
    expect(await recordOf(nunc.dataSource)).toEqual(before);

    expect((await ask.patch(`/filings/${motion.id}`, 1, { reliefSought: null })).status).toBe(200);
    const { body } = await ask.patch(`/entries/${motion.id}`, 2, asRuling);
    expect(body).toMatchObject({ id: motion.id, kind: 'ruling' });
    expect((await ask.get(`/filings/${motion.id}`)).status).toBe(404);
    expect((await ask.get(`/rulings/${motion.id}`)).status).toBe(200);
  });

  it('may find that nobody has read the entry after all', async () => {
    const filing: FilingResponse = await file(ask, caseId);
    const { body } = await ask.patch(`/entries/${filing.id}`, 1, { kind: null });
    expect(body).toMatchObject({ kind: 'unread', type: 'unread' });
  });

  it('does not take from a ruling what it disposes of', async () => {
    const { reliefId } = await fileSeeking(ask, caseId, 'seal');
    const { id } = await rule(ask, caseId, { dispositions: [{ reliefId, outcome: 'granted' }] });
    const answer = await ask.patch(`/entries/${id}`, 1, { kind: 'unread' });
    expect(refusalOf(answer)).toBe('409 has-details /kind');
  });
});
