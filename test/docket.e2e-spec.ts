import type { DocketEntryResponse } from '../src/docket/dto/docket-entry.response.js';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { Ask } from './support/ask.js';
import { anEntry, enterEntry, recordOf, refusalOf } from './support/docket-records.js';
import { addParty, enterCase } from './support/records.js';

const NOBODY = '00000000-0000-7000-8000-000000000000';
const LONE_SURROGATE = '\ud800';

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

describe('an entry made by hand', () => {
  it('is unread when nobody says its kind, with a sequence and without a number', async () => {
    const answer = await ask.post(`/cases/${caseId}/entries`, anEntry());
    const entry = answer.body as DocketEntryResponse;
    expect(answer.status).toBe(201);
    expect(answer.headers).toMatchObject({ location: `/api/v1/entries/${entry.id}`, etag: '"1"' });
    expect(entry).toEqual({
      ...{ id: entry.id, caseId, kind: 'unread', type: 'unread', text: 'NOTICE of assignment' },
      ...{ number: null, courtSequence: null, sequence: 1 },
      ...{ filedOn: '2021-01-11', filedAt: null, enteredOn: null, enteredAt: null },
      ...{ shortText: null, pacerDocumentId: null, pacerSequence: null, importedIn: null },
      ...{ relations: [], attachments: [], hearings: [], deadlines: [], sources: [] },
      ...{ stricken: false, strike: null, voided: false, voiding: null },
      ...{ sealed: false, proposed: false, revision: 1, version: 1 },
      recordedAt: entry.recordedAt,
    });
    expect(await ask.found(`/entries/${entry.id}`)).toEqual(entry);
  });

  it('keeps all that the page shows of it, with its instants and the court-local day entered', async () => {
    const { id: partyId } = await addParty(ask, caseId);
    const first = await enterEntry(ask, caseId);
    const said = {
      ...{ kind: 'clerk', type: 'deadline-entry', text: 'SCHEDULING: hearing set' },
      ...{ number: 0, courtSequence: 17, filedOn: '2021-01-15', sealed: true, proposed: true },
      filedAt: '2021-01-15T23:59:59-08:00',
      enteredAt: '2021-01-18T02:00:00+00:00',
      relations: [{ to: first.id, kind: 'concerns', position: null }],
      attachments: [{ number: 1, description: 'Proposed order', pages: 3 }],
      hearings: [{ what: 'Motion hearing', on: '2021-01-21', at: '10:00', mode: 'by video' }],
      deadlines: [
        {
          what: 'Response',
          on: '2021-01-19',
          at: '2021-01-19T17:00:00-08:00',
          forPartyIds: [partyId],
        },
      ],
      sources: [{ title: 'Docket sheet', url: 'https://example.org/docket', locator: 'p. 1' }],
    } as const;
    const entry = await ask.made<DocketEntryResponse>(`/cases/${caseId}/entries`, said);
    expect(entry).toMatchObject({
      ...said,
      filedAt: '2021-01-16T07:59:59+00:00',
      enteredOn: '2021-01-17',
    });
  });

  it.each([
    ['unread', undefined],
    ['filing', 'answer'],
    ['ruling', 'minute-entry'],
    ['clerk', 'summons'],
  ] as const)('may be of kind %s', async (kind, type) => {
    const entry = await enterEntry(ask, caseId, type === undefined ? { kind } : { kind, type });
    expect(entry).toMatchObject({ kind, type: type ?? 'unread' });
  });
});

describe('an entry made by hand is refused, and nothing is stored,', () => {
  let otherEntry: string;

  beforeEach(async () => {
    const { id: otherCase } = await enterCase(ask);
    ({ id: otherEntry } = await enterEntry(ask, otherCase));
    await enterEntry(ask, caseId, { number: 5, filedOn: '2021-02-01' });
  });

  const to = (entryId: string) => ({ relations: [{ to: entryId, kind: 'concerns' }] });

  it.each<[string, object, string]>([
    [
      'without text and day',
      { text: undefined, filedOn: undefined },
      '400 invalid-request /text /filedOn',
    ],
    ['with blank text', { text: ' \n ' }, '400 invalid-request /text'],
    ['on 30 February', { filedOn: '2021-02-30' }, '400 invalid-request /filedOn'],
    ['with a field nobody knows', { judge: 'X' }, '400 invalid-request /judge'],
    ['with a number that is none', { number: '7' }, '400 invalid-request /number'],
    ['with U+0000 in the text', { text: 'a\u0000b' }, '400 invalid-request /text'],
    [
      'with half a character',
      { attachments: [{ number: 1, description: LONE_SURROGATE }] },
      '400 invalid-request /attachments/0/description',
    ],
    [
      'with a relation of no kind',
      { relations: [{ to: NOBODY }] },
      '400 invalid-request /relations/0/kind',
    ],
    [
      'with an hour that is none',
      { hearings: [{ what: 'x', on: '2021-01-21', at: '2021-01-21T99:00:00Z' }] },
      '400 invalid-request /hearings/0/at',
    ],
    ['before the case', { filedOn: '2021-01-10' }, '422 filed-before-case /filedOn'],
    ['in the future', { filedOn: '2021-03-03' }, '422 filed-in-the-future /filedOn'],
    ['on two days', { filedAt: '2021-01-12T08:00:00Z' }, '422 filed-on-another-day /filedAt'],
    [
      'as a ruling that is a motion',
      { kind: 'ruling', type: 'motion' },
      '422 type-of-another-kind /type',
    ],
    ['as a filing of no type', { kind: 'filing' }, '422 type-of-another-kind /type'],
    ['with a number taken', { number: 5 }, '409 number-taken /number'],
    [
      "with a number taken, whatever the court's sequence",
      { number: 5, courtSequence: 9 },
      '409 number-taken /number',
    ],
    ['related to an entry of nobody', to(NOBODY), '422 entry-not-in-case /relations/0/to'],
  ])('%s', async (_, said, expected) => {
    const before = await recordOf(nunc.dataSource);
    const answer = await ask.post(`/cases/${caseId}/entries`, { ...anEntry(), ...said });
    expect(refusalOf(answer)).toBe(expected);
    expect(await recordOf(nunc.dataSource)).toEqual(before);
  });

  it('related to an entry of another case', async () => {
    const answer = await ask.post(`/cases/${caseId}/entries`, { ...anEntry(), ...to(otherEntry) });
    expect(refusalOf(answer)).toBe('422 entry-not-in-case /relations/0/to');
  });

  it('as ten megabytes', async () => {
    const before = await recordOf(nunc.dataSource);
    const said = anEntry({ text: 'x'.repeat(10_000_000) });
    expect(refusalOf(await ask.post(`/cases/${caseId}/entries`, said))).toBe('413 too-large');
    expect(await recordOf(nunc.dataSource)).toEqual(before);
  });

  it.each([
    ['of a case that is not there', `/cases/${NOBODY}/entries`, '404 not-found'],
    ['of a case with no id', '/cases/7/entries', '400 malformed-id'],
  ])('%s', async (_, path, expected) => {
    expect(refusalOf(await ask.post(path, anEntry()))).toBe(expected);
  });
});

describe('an entry is not read', () => {
  it.each([
    ['/entries/7', '400 malformed-id'],
    [`/entries/${NOBODY}`, '404 not-found'],
    [`/entries/${NOBODY}/revisions`, '404 not-found'],
    [`/cases/${NOBODY}/docket`, '404 not-found'],
  ])('at %s', async (path, expected) => {
    expect(refusalOf(await ask.get(path))).toBe(expected);
  });
});

describe('a docket', () => {
  beforeEach(async () => {
    await enterEntry(ask, caseId, {
      text: 'ORDER sealing',
      kind: 'ruling',
      type: 'order',
      filedOn: '2021-02-01',
    });
    await enterEntry(ask, caseId, {
      text: 'COMPLAINT',
      kind: 'filing',
      type: 'complaint',
      number: 1,
    });
    await enterEntry(ask, caseId, {
      text: 'MOTION to seal 100%_of it',
      kind: 'filing',
      type: 'motion',
      filedOn: '2021-01-20',
      number: 2,
    });
    await enterEntry(ask, caseId, {
      text: 'SUMMONS issued',
      kind: 'clerk',
      type: 'summons',
      filedOn: '2021-01-20',
    });
  });

  it.each<[string, string, readonly string[]]>([
    ['in docket order', '', ['COMPLAINT', 'MOTION', 'SUMMONS', 'ORDER']],
    ['the last first', '?order=desc', ['ORDER', 'SUMMONS', 'MOTION', 'COMPLAINT']],
    ['from a day, inclusive', '?from=2021-01-20', ['MOTION', 'SUMMONS', 'ORDER']],
    ['to a day, inclusive', '?to=2021-01-20', ['COMPLAINT', 'MOTION', 'SUMMONS']],
    ['of one kind', '?kind=filing', ['COMPLAINT', 'MOTION']],
    ['of one type', '?type=summons', ['SUMMONS']],
    ['with words in whatever case', '?q=SEAL', ['MOTION', 'ORDER']],
    ['with words that only look like a pattern', '?q=100%25_of', ['MOTION']],
    ['as of a day', '?asOf=2021-01-19', ['COMPLAINT']],
    ['as of a day before the case', '?asOf=2021-01-10', []],
    ['by all of these at once', '?kind=filing&q=m&from=2021-01-12&asOf=2021-02-01', ['MOTION']],
  ])('is listed %s', async (_, query, firstWords) => {
    const entries = await ask.all<DocketEntryResponse>(`/cases/${caseId}/docket${query}`);
    expect(entries.map(({ text }) => text.split(' ')[0])).toEqual(firstWords);
  });

  it.each([
    ['?kind=motion', '400 invalid-request /kind'],
    ['?from=2021-02-30', '400 invalid-request /from'],
    ['?limit=0', '400 invalid-request /limit'],
    ['?limit=501', '400 invalid-request /limit'],
    ['?sort=number', '400 invalid-request /sort'],
    ['?cursor=WzFd', '400 invalid-request /cursor'],
  ])('is not listed as %s', async (query, expected) => {
    expect(refusalOf(await ask.get(`/cases/${caseId}/docket${query}`))).toBe(expected);
  });

  it('is not listed from a cursor that somebody made up', async () => {
    for (const values of [
      ['abc', 1, 1],
      ['2021-01-11', 'x', 1],
      [1, 1, 1e12],
      [null, null, null],
    ]) {
      const cursor = Buffer.from(JSON.stringify(values)).toString('base64url');
      const answer = await ask.get(`/cases/${caseId}/docket?cursor=${cursor}`);
      expect(refusalOf(answer)).toMatch(/^400 invalid-request/);
    }
  });
});
