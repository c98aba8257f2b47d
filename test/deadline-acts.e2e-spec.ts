import type { DeadlineExplanation } from '../src/deadlines/case/dto/deadline-explanation.response.js';
import type { DeadlineResponse } from '../src/deadlines/case/dto/deadline.response.js';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { Ask } from './support/ask.js';
import type { Answer } from './support/ask.js';
import {
  ANSWER,
  aServedCase,
  deadlinesOf,
  deadlineUnder,
  expectDeadlinesStoredAsDerived,
} from './support/deadline-records.js';
import type { ServedCase } from './support/deadline-records.js';
import { enterEntry, refusalOf, rule } from './support/docket-records.js';
import { enterCase } from './support/records.js';

const NOBODY = '00000000-0000-7000-8000-000000000000';

let nunc: AppUnderTest;
let ask: Ask;
let served: ServedCase;
let deadline: DeadlineResponse;

beforeAll(async () => {
  nunc = await appUnderTest({ today: '2021-02-01' });
  ask = new Ask(nunc);
});

beforeEach(async () => {
  served = await aServedCase(ask);
  deadline = await deadlineUnder(ask, served.caseId, ANSWER);
});

afterAll(() => nunc.close());

const say = (said: object, version = deadline.version): Promise<Answer> =>
  ask.patch(`/deadlines/${deadline.id}`, version, { reason: 'By stipulation', ...said });

const found = (id: string): Promise<DeadlineResponse> => ask.found(`/deadlines/${id}`);
const explained = (id: string): Promise<DeadlineExplanation> =>
  ask.found(`/deadlines/${id}/explain`);
const body = (answer: Answer): DeadlineResponse => answer.body as DeadlineResponse;

describe('what a person says became of a deadline', () => {
  it('may be that another date took its place, which is a deadline of its own', async () => {
    const order = await rule(ask, served.caseId, {
      text: 'ORDER',
      number: 2,
      filedOn: '2021-01-29',
    });
    const answer = await say({ status: 'overridden', due: '2021-03-02', byEntryId: order.id });
    expect(answer.status).toBe(200);
    expect(answer.headers.etag).toBe('"2"');
    const { replacedBy } = body(answer);
    expect(body(answer)).toEqual({
      ...deadline,
      ...{ status: 'overridden', statusOn: '2021-02-01', statusBy: order.id },
      ...{ statusWhy: 'By stipulation', replacedBy, timeLeft: null, version: 2 },
    });
    expect(await found(replacedBy ?? '')).toMatchObject({
      ...{ title: 'Answer the complaint', due: '2021-03-02', origin: 'hand', status: 'open' },
      ...{ anchorEntryId: order.id, authority: 'Dkt. 2 (order of January 29, 2021)' },
    });
  });

  it('may be that another hour took its place, in the court’s time', async () => {
    const { replacedBy } = body(await say({ status: 'overridden', due: '2021-03-15T12:00' }));
    expect((await found(replacedBy ?? '')).dueAt).toBe('2021-03-15T12:00:00-07:00');
  });

  it('may be that another date took its place which is not known', async () => {
    const { status, replacedBy } = body(await say({ status: 'overridden' }));
    expect([status, replacedBy]).toEqual(['overridden', null]);
  });

  it('may be that the date in its place gave way to a third one', async () => {
    const second = body(await say({ status: 'overridden', due: '2021-03-02' })).replacedBy ?? '';
    const said = { status: 'overridden', due: '2021-03-16', reason: 'Second stipulation' };
    const answer = await ask.patch(`/deadlines/${second}`, 1, said);
    const third = body(answer).replacedBy ?? '';
    expect(await found(third)).toMatchObject({ due: '2021-03-16', status: 'open' });
  });

  it('may be that an entry satisfied it, late or in time', async () => {
    const entry = await enterEntry(ask, served.caseId, { text: 'Letter', filedOn: '2021-01-29' });
    const answer = await say({ status: 'satisfied', byEntryId: entry.id });
    expect(body(answer)).toMatchObject({
      ...{ status: 'satisfied', statusBy: entry.id, statusOn: '2021-01-29', late: false },
    });
  });

  it.each([
    ['vacated', 'vacated'],
    ['done', 'done'],
  ])('may be that it is %s', async (status, expected) => {
    expect(body(await say({ status }))).toMatchObject({ status: expected, timeLeft: null });
  });

  it('can be taken back: the docket decides again', async () => {
    const { version } = body(await say({ status: 'done' }));
    const answer = await say({ status: 'open', reason: 'It was another paper' }, version);
    expect(body(answer)).toEqual({ ...deadline, version: 3 });
  });

  it('takes the date with it that was put in its place, when it is taken back', async () => {
    const { version, replacedBy } = body(await say({ status: 'overridden', due: '2021-03-02' }));
    await say({ status: 'open' }, version);
    expect((await ask.get(`/deadlines/${replacedBy ?? ''}`)).status).toBe(404);
  });

  it('counts from the day that is named', async () => {
    await say({ status: 'done', on: '2021-01-28' });
    const [before] = await deadlinesOf(ask, served.caseId, '?asOf=2021-01-27');
    expect(before?.status).toBe('open');
  });

  it('is kept, each word of it, with the history it makes', async () => {
    const { version } = body(await say({ status: 'done', saidBy: 'Ottoline Quill' }));
    await say({ status: 'open', reason: 'It was another paper', on: '2021-01-31' }, version);
    const { acts, history } = await explained(deadline.id);
    expect(acts).toMatchObject([
      { kind: 'done', on: '2021-02-01', reason: 'By stipulation', saidBy: 'Ottoline Quill' },
      { kind: 'reopen', on: '2021-01-31', reason: 'It was another paper', saidBy: null },
    ]);
    expect(history).toMatchObject([
      { fromStatus: 'open', toStatus: 'done', fromDue: '2021-02-16', toDue: '2021-02-16' },
      { fromStatus: 'done', toStatus: 'open' },
    ]);
  });

  it('raises the version though nothing comes of it', async () => {
    expect(body(await say({ status: 'open' })).version).toBe(2);
  });

  it.each([
    ['a status of its own making', { status: 'missed' }, '400 invalid-request /status'],
    ['no reason', { status: 'done', reason: null }, '400 invalid-request /reason'],
    ['an unknown field', { status: 'done', key: 'x' }, '400 invalid-request /key'],
    ['a date of no form', { status: 'overridden', due: 'soon' }, '400 invalid-request /due'],
    [
      'a time with seconds',
      { status: 'overridden', due: '2021-03-02T12:00:00' },
      '400 invalid-request /due',
    ],
    [
      'a date that nothing calls for',
      { status: 'done', due: '2021-03-02' },
      '400 invalid-request /due',
    ],
    [
      'an entry that nothing calls for',
      { status: 'open', byEntryId: NOBODY },
      '400 invalid-request /byEntryId',
    ],
    ['satisfaction by nothing', { status: 'satisfied' }, '400 invalid-request /byEntryId'],
    [
      'satisfaction by an entry of no case',
      { status: 'satisfied', byEntryId: NOBODY },
      '422 entry-not-in-case /byEntryId',
    ],
    [
      'an hour that clocks skip',
      { status: 'overridden', due: '2021-03-14T02:30' },
      '422 no-such-time /due',
    ],
    ['a day to come', { status: 'done', on: '2021-02-02' }, '422 act-in-the-future /on'],
  ])('is refused with %s', async (_, said, problem) => {
    expect(refusalOf(await say(said))).toBe(problem);
    expect(await found(deadline.id)).toEqual(deadline);
  });

  it('is refused of a void entry, and of one of another case', async () => {
    const { id: otherCase } = await enterCase(ask);
    const foreign = await enterEntry(ask, otherCase);
    const voided = await enterEntry(ask, served.caseId);
    await ask.post(`/entries/${voided.id}/void`, { reason: 'A mistake' });
    for (const { id: byEntryId } of [foreign, voided]) {
      const answer = await say({ status: 'satisfied', byEntryId });
      expect(refusalOf(answer)).toBe('422 entry-not-in-case /byEntryId');
    }
  });

  it('names the version it speaks of', async () => {
    expect((await ask.patch(`/deadlines/${deadline.id}`, null, {})).status).toBe(428);
    const said = { status: 'done', reason: 'Done' };
    expect((await ask.patch(`/deadlines/${deadline.id}`, null, said)).status).toBe(428);
    expect(refusalOf(await say(said, 7))).toBe('412 precondition-failed');
    await say(said);
    expect(refusalOf(await say(said))).toBe('412 precondition-failed');
  });

  it('is refused when the docket has moved the deadline since it was read', async () => {
    const service = [{ partyId: served.defendant, on: '2021-01-27', method: 'personal' }];
    await ask.patch(`/filings/${served.complaint.id}`, served.complaint.version, { service });
    expect(refusalOf(await say({ status: 'done' }))).toBe('412 precondition-failed');
  });

  it('goes on though its day ended since it was read', async () => {
    nunc.clock.day = '2021-02-20';
    expect((await say({ status: 'done' })).status).toBe(200);
    nunc.clock.day = '2021-02-01';
  });

  it('needs a deadline', async () => {
    const said = { status: 'done', reason: 'Done' };
    expect((await ask.patch(`/deadlines/${NOBODY}`, 1, said)).status).toBe(404);
    expect((await ask.patch('/deadlines/x', 1, said)).status).toBe(400);
    await ask.post(`/entries/${served.complaint.id}/void`, { reason: 'A mistake' });
    expect((await say(said)).status).toBe(404);
  });
});

it('What people said stands in the store as it is derived', async () => {
  expect(await expectDeadlinesStoredAsDerived(nunc, ask)).toBeGreaterThan(50);
});
