import type {
  CalendarResponse,
  MadeCalendarResponse,
} from '../src/deadlines/calendars/dto/calendar.response.js';
import type { DocketEntryResponse } from '../src/docket/dto/docket-entry.response.js';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { Ask, problemOf } from './support/ask.js';
import { enterEntry, file } from './support/docket-records.js';
import { readCalendar, tokenIn } from './support/read-calendar.js';
import type { ReadCalendar, ReadEvent } from './support/read-calendar.js';
import { enterCase } from './support/records.js';
import { tablesHolding } from './support/tables-holding.js';

const NOBODY = '00000000-0000-7000-8000-000000000000';
const ANSWER = 'Answer the complaint';

let nunc: AppUnderTest;
let ask: Ask;
let caseId: string;

beforeAll(async () => {
  nunc = await appUnderTest();
  ask = new Ask(nunc);
});

beforeEach(async () => {
  nunc.clock.day = '2026-11-20';
  ({ id: caseId } = await enterCase(ask));
});

afterAll(async () => {
  await nunc.close();
});

async function make(said: object = {}): Promise<{ made: MadeCalendarResponse; path: string }> {
  const made = await ask.made<MadeCalendarResponse>('/calendars', {
    name: 'Docket',
    caseId,
    ...said,
  });
  return { made, path: new URL(made.url ?? '').pathname };
}

async function read(path: string): Promise<ReadCalendar> {
  return readCalendar((await nunc.http.get(path).expect(200)).text);
}

/** The one event of a calendar. */
async function readOne(path: string): Promise<ReadEvent> {
  const { events } = await read(path);
  const [event, ...others] = events;
  if (event === undefined || others.length > 0) throw new Error(JSON.stringify(events));
  return event;
}

/** An order that states one date. */
async function order(said: object = {}, stated: object = {}): Promise<DocketEntryResponse> {
  const deadlines = [{ what: 'Joint status report', on: '2026-12-10', ...stated }];
  return enterEntry(ask, caseId, { text: 'ORDER', filedOn: '2026-11-02', deadlines, ...said });
}

async function amend(path: string, version: number, said: object): Promise<void> {
  expect((await ask.patch(path, version, said)).status).toBe(200);
}

async function voidEntry(id: string): Promise<void> {
  const answer = await ask.post(`/entries/${id}/void`, { reason: 'entered twice' });
  expect(answer.status).toBe(200);
}

describe('making a calendar', () => {
  it('answers with an address that nobody can guess', async () => {
    const answer = await ask.post('/calendars', { name: 'Larch v. Quarry', caseId });
    const made = answer.body as MadeCalendarResponse;
    expect(answer.status).toBe(201);
    expect(answer.headers.location).toBe(`/api/v1/calendars/${made.id}`);
    expect(made).toEqual({
      id: made.id,
      name: 'Larch v. Quarry',
      caseId,
      madeAt: made.madeAt,
      ...{ revokedAt: null, revokeReason: null, version: 1 },
      url: expect.stringMatching(
        /^http:\/\/127\.0\.0\.1:\d+\/calendar-feeds\/[\w-]{43}\.ics$/,
      ) as string,
    });
    expect((await make()).made.url).not.toBe(made.url);
  });

  it('shows the address once, and keeps it nowhere, also when the request is repeated', async () => {
    const key = { 'idempotency-key': 'calendar-1' };
    const first = (await ask.post('/calendars', { name: 'Docket' }, key))
      .body as MadeCalendarResponse;
    const again = await ask.post('/calendars', { name: 'Docket' }, key);
    expect(again).toMatchObject({ status: 201, body: { ...first, url: null } });

    const { url, ...shown } = first;
    expect(await ask.found(`/calendars/${first.id}`)).toEqual(shown);
    expect(await ask.all<CalendarResponse>('/calendars')).toContainEqual(shown);
    const token = tokenIn(url);
    expect(await tablesHolding(nunc.dataSource, token)).toEqual([]);
    expect(await tablesHolding(nunc.dataSource, first.id)).toEqual([
      'calendar_feeds',
      'idempotency_keys',
    ]);
  });

  it.each([
    ['nothing', {}, 400, 'invalid-request /name'],
    ['a blank name', { name: ' ' }, 400, 'invalid-request /name'],
    ['a case that is no id', { name: 'x', caseId: 'x' }, 400, 'invalid-request /caseId'],
    ['an unknown field', { name: 'x', token: 'x' }, 400, 'invalid-request /token'],
    ['a case nobody knows', { name: 'x', caseId: NOBODY }, 422, 'unknown-case /caseId'],
  ])('is refused for %s', async (_, said, status, problem) => {
    const answer = await ask.post('/calendars', said);
    expect(answer.status).toBe(status);
    expect(problemOf(answer)).toBe(problem);
  });

  it('lists what was made page by page, and finds nothing where there is nothing', async () => {
    const { made: one } = await make();
    const { made: other } = await make();
    const all = (await ask.all<CalendarResponse>('/calendars?limit=1')).map(({ id }) => id);
    expect(all.slice(-2)).toEqual([one.id, other.id]);
    expect(new Set(all).size).toBe(all.length);
    expect((await ask.get(`/calendars/${NOBODY}`)).status).toBe(404);
    expect((await ask.get('/calendars/x')).status).toBe(400);
    expect((await ask.get('/calendars?cursor=x')).status).toBe(400);
    const { etag = '' } = (await ask.get(`/calendars/${one.id}`)).headers;
    const again = await ask.get(`/calendars/${one.id}`, { 'if-none-match': etag });
    expect(again.status).toBe(304);
  });
});

describe('the calendar of a case', () => {
  it('holds the dates of its deadlines: days as days, hours by the clocks of the court', async () => {
    await order();
    await order(
      { text: 'MINUTE ORDER' },
      { what: 'Proposed order', on: '2026-12-11', at: '16:30' },
    );
    const { path } = await make({ name: 'Larch, Quarry' });
    const { zones, events } = await read(path);
    const caption = 'Larch Hosting LLC v. Quarry Cloud, Inc.';
    expect(zones).toEqual(['America/Los_Angeles']);
    expect(events).toMatchObject([
      {
        summary: `Proposed order – ${caption}`,
        start: '2026-12-11T16:30:00',
        zone: 'America/Los_Angeles',
        status: 'CONFIRMED',
      },
      { summary: `Joint status report – ${caption}`, start: '2026-12-10', zone: null },
    ]);
    expect(events.map(({ uid }) => uid)).toEqual([
      expect.stringMatching(/^[\da-f-]{36}@nunc$/),
      expect.stringMatching(/^[\da-f-]{36}@nunc$/),
    ]);
  });

  it('is a calendar to programs, which may keep it five minutes and are told when it is the same', async () => {
    await order();
    const { path } = await make();
    const { headers, text: first } = await nunc.http.get(path).expect(200);
    expect(headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, max-age=300',
    });
    const { etag = '' } = headers as Record<string, string>;
    const again = await nunc.http.get(path).set('if-none-match', etag).expect(304);
    expect(again.text).toBe('');
    expect((await nunc.http.get(path)).text).toBe(first);
    expect((await nunc.http.head(path).expect(200)).headers.etag).toBe(etag);
    await order();
    await nunc.http.get(path).set('if-none-match', etag).expect(200);
  });

  it('keeps the name of an event whose date moves, and counts the change', async () => {
    const { id, version } = await order();
    const { path } = await make();
    const before = await readOne(path);
    const deadlines = [{ what: 'Joint status report', on: '2026-12-17' }];
    await amend(`/entries/${id}`, version, { deadlines });
    const after = await readOne(path);
    expect(after).toMatchObject({ uid: before.uid, start: '2026-12-17', status: 'CONFIRMED' });
    expect(after.sequence).toBeGreaterThan(before.sequence);
  });

  it('moves the date of a rule with the service that starts it', async () => {
    const service = (on: string): object => ({ service: [{ on, method: 'personal' }] });
    const complaint = { type: 'complaint', text: 'COMPLAINT', filedOn: '2026-11-02' } as const;
    const { id, version } = await file(ask, caseId, complaint);
    const { path } = await make();
    const answers = async (): Promise<ReadEvent[]> =>
      (await read(path)).events.filter(({ summary }) => summary.includes(ANSWER));
    // Until the defendant is served there is no day to show.
    expect(await answers()).toEqual([]);

    await amend(`/filings/${id}`, version, service('2026-11-09'));
    const [served] = await answers();
    expect(served).toMatchObject({ start: '2026-11-30', status: 'CONFIRMED' });
    await amend(`/filings/${id}`, version + 1, service('2026-11-10'));
    const [later] = await answers();
    expect(later).toMatchObject({ uid: served?.uid, start: '2026-12-01' });
    expect(later?.sequence).toBeGreaterThan(served?.sequence ?? Infinity);
  });

  it('cancels what no longer follows from the docket', async () => {
    const { id } = await order();
    const { path } = await make();
    const before = await readOne(path);
    await voidEntry(id);
    const after = await readOne(path);
    expect(after).toMatchObject({ uid: before.uid, start: '2026-12-10', status: 'CANCELLED' });
    expect(after.summary).toMatch(/^\[removed\] /);
    expect(after.sequence).toBeGreaterThan(before.sequence);
  });

  it('tells of a day that is over', async () => {
    await order();
    const { path } = await make();
    nunc.clock.day = '2026-12-10';
    expect((await readOne(path)).summary).toMatch(/^Joint status report/);
    nunc.clock.day = '2026-12-11';
    expect((await readOne(path)).summary).toMatch(/^\[passed\] Joint status report/);
  });

  it('leaves out what a sealed entry starts, from the beginning or from the day it is sealed', async () => {
    await order({ sealed: true });
    const { path } = await make();
    expect((await read(path)).events).toEqual([]);
    const { id, version } = await order();
    expect((await read(path)).events).toHaveLength(1);
    await amend(`/entries/${id}`, version, { sealed: true });
    expect((await read(path)).events).toEqual([]);

    const { id: another, version: itsVersion } = await order();
    await read(path);
    await voidEntry(another);
    expect(await readOne(path)).toMatchObject({ status: 'CANCELLED' });
    await amend(`/entries/${another}`, itsVersion + 1, { sealed: true });
    expect((await read(path)).events).toEqual([]);
  });

  it('holds nothing of other cases, and the calendar of all cases holds them all', async () => {
    await order();
    const { path: ofFirst } = await make();
    const first = await readOne(ofFirst);
    ({ id: caseId } = await enterCase(ask));
    await order();
    const { path: ofSecond } = await make();
    const second = await readOne(ofSecond);
    expect(second.uid).not.toBe(first.uid);
    const { path } = await make({ caseId: null, name: 'Everything' });
    const { name, events } = await read(path);
    expect(name).toBe('Everything');
    expect(events.map(({ uid }) => uid)).toEqual(expect.arrayContaining([first.uid, second.uid]));
  });
});

describe('revoking a calendar', () => {
  it('closes its address for good', async () => {
    const { made, path } = await make();
    const { path: other } = await make();
    const answer = await ask.post(`/calendars/${made.id}/revoke`, {
      reason: 'the laptop was lost',
    });
    const revoked = answer.body as CalendarResponse;
    expect(answer.status).toBe(200);
    expect(revoked).toMatchObject({ id: made.id, revokeReason: 'the laptop was lost', version: 2 });
    expect(revoked.revokedAt).not.toBeNull();
    await nunc.http.get(path).expect(404);
    await nunc.http.get(other).expect(200);
  });

  it('a second time changes nothing', async () => {
    const { made } = await make();
    const first = await ask.post(`/calendars/${made.id}/revoke`, {});
    expect(first).toMatchObject({ status: 200, body: { revokeReason: null } });
    const second = await ask.post(`/calendars/${made.id}/revoke`, { reason: 'later' });
    expect(second).toMatchObject({ status: 200, body: first.body as object });
  });

  it('needs a calendar, and a reason that is text', async () => {
    const { made } = await make();
    expect((await ask.post(`/calendars/${NOBODY}/revoke`, {})).status).toBe(404);
    expect((await ask.post('/calendars/x/revoke', {})).status).toBe(400);
    const answer = await ask.post(`/calendars/${made.id}/revoke`, { reason: 1 });
    expect(problemOf(answer)).toBe('invalid-request /reason');
  });
});

describe('an address without a calendar', () => {
  it('is not told from one whose calendar was revoked', async () => {
    const { made, path } = await make();
    await ask.post(`/calendars/${made.id}/revoke`, {});
    const never = `/calendar-feeds/${'A'.repeat(43)}.ics`;
    const addresses = [path, never, '/calendar-feeds/x.ics', path.replace('.ics', '')];
    const answers = await Promise.all(addresses.map((address) => nunc.http.get(address)));
    const bodies = answers.map(({ body }) => ({ ...(body as object), instance: '' }));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
    expect(answers[0]?.headers).toMatchObject({
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'private, no-cache',
    });
  });

  it('is refused to pages of other sites, as everything is', async () => {
    const { path } = await make();
    await nunc.http.get(path).set('host', 'evil.example').expect(421);
    await nunc.http.get(path).set('origin', 'http://evil.example').expect(403);
    await nunc.http.post(path).expect(405);
  });
});
