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
  expectDeadlinesStoredAsDerived,
} from './support/deadline-records.js';
import type { ServedCase } from './support/deadline-records.js';
import { enterEntry, file, refusalOf } from './support/docket-records.js';

const NOBODY = '00000000-0000-7000-8000-000000000000';
const WAIVED = 'frcp-12-a-1-a-ii';

let nunc: AppUnderTest;
let ask: Ask;
let served: ServedCase;

beforeAll(async () => {
  nunc = await appUnderTest({ today: '2021-02-01' });
  ask = new Ask(nunc);
});

beforeEach(async () => {
  served = await aServedCase(ask);
});

afterAll(() => nunc.close());

const start = (said: object, headers = {}): Promise<Answer> =>
  ask.post(`/cases/${served.caseId}/deadlines`, { reason: 'Told by counsel', ...said }, headers);

const found = (id: string): Promise<DeadlineResponse> => ask.found(`/deadlines/${id}`);
const explained = (id: string): Promise<DeadlineExplanation> =>
  ask.found(`/deadlines/${id}/explain`);
const body = (answer: Answer): DeadlineResponse => answer.body as DeadlineResponse;

describe('a deadline that a person starts under a rule', () => {
  it('runs from the event that is given', async () => {
    const answer = await start({
      ...{ ruleId: WAIVED, triggerOn: '2021-01-11', forPartyIds: [served.defendant] },
      reason: 'Waiver requested by letter',
    });
    expect(answer.status).toBe(201);
    expect(answer.headers.location).toBe(`/api/v1/deadlines/${body(answer).id}`);
    expect(body(answer)).toMatchObject({
      ...{ ruleId: WAIVED, due: '2021-03-12', triggeredBy: '2021-01-11', triggerInferred: false },
      ...{ triggerNote: 'Waiver requested by letter', anchorEntryId: null, version: 1 },
      forPartyIds: [served.defendant],
    });
    expect(await found(body(answer).id)).toEqual(body(answer));
    expect((await explained(body(answer).id)).acts).toMatchObject([{ kind: 'start' }]);
  });

  it('says that its event is only inferred, when it is', async () => {
    const answer = await start({ ruleId: WAIVED, triggerOn: '2021-01-11', inferred: true });
    expect(body(answer).warnings).toContainEqual(
      expect.objectContaining({ code: 'trigger-inferred' }) as unknown,
    );
  });

  it('takes the place of the one that the docket raises by the same entry', async () => {
    const complaint = await file(ask, served.caseId, {
      ...{ type: 'complaint', text: 'COMPLAINT', filedBy: [served.plaintiff], number: 5 },
    });
    const waiting = (await deadlinesOf(ask, served.caseId)).find(
      ({ ruleId, anchorEntryId }) => ruleId === ANSWER && anchorEntryId === complaint.id,
    );
    expect(waiting).toMatchObject({ status: 'waiting', due: null });
    const said = { ruleId: ANSWER, triggerOn: '2021-01-25', anchorEntryId: complaint.id };
    expect(body(await start({ ...said, serviceMethod: 'personal' }))).toMatchObject({
      ...{ id: waiting?.id, due: '2021-02-16', status: 'open', version: 2 },
    });
  });

  it('may hang on an entry that nobody has read', async () => {
    const { id: anchorEntryId } = await enterEntry(ask, served.caseId);
    const answer = await start({ ruleId: WAIVED, triggerOn: '2021-01-11', anchorEntryId });
    expect(body(answer)).toMatchObject({ anchorEntryId, due: '2021-03-12' });
  });

  it.each([
    ['a rule nobody knows', { ruleId: 'frcp-99' }, '422 unknown-rule /ruleId'],
    ['a rule of appeals', { ruleId: 'frap-40-a-1' }, '422 rule-of-another-court /ruleId'],
    ['no event', { triggerOn: null }, '400 invalid-request /triggerOn'],
    ['two events', { triggerAt: '2021-01-11T12:00' }, '400 invalid-request /triggerAt'],
    [
      'an hour for a rule of days',
      { triggerOn: null, triggerAt: '2021-01-11T12:00' },
      '422 trigger-form /triggerAt',
    ],
    ['a day no calendar covers', { triggerOn: '1949-12-31' }, '422 rule-not-in-force /ruleId'],
    ['a title as well', { title: 'Answer' }, '400 invalid-request /title'],
    ['an entry of no case', { anchorEntryId: NOBODY }, '422 entry-not-in-case /anchorEntryId'],
    ['a party of no case', { forPartyIds: [NOBODY] }, '422 party-not-in-case /forPartyIds/0'],
    ['no reason', { reason: ' ' }, '400 invalid-request /reason'],
    ['a day to come', { on: '2021-02-02' }, '422 act-in-the-future /on'],
  ])('is refused with %s', async (_, said, problem) => {
    const answer = await start({ ruleId: WAIVED, triggerOn: '2021-01-11', ...said });
    expect(refusalOf(answer)).toBe(problem);
  });

  it('is refused where the motion has no such date', async () => {
    const said = { ruleId: 'wawd-lcr-7-d-opposition', triggerOn: '2021-01-11' };
    const unknown = await start({ ...said, motionKind: 'a whim' });
    expect(refusalOf(unknown)).toBe('422 unknown-motion-kind /motionKind');
    const none = await start({ ...said, motionKind: 'stipulated' });
    expect(refusalOf(none)).toBe('422 rule-gives-no-date /ruleId');
  });
});

describe('a deadline that a person sets outright', () => {
  const said = {
    title: 'Serve the subpoena',
    dueOn: '2021-02-12',
    authority: 'Agreement of counsel',
  };

  it('is due on its day', async () => {
    const answer = await start({ ...said, saidBy: 'Ottoline Quill' });
    expect(answer.status).toBe(201);
    expect(body(answer)).toMatchObject({
      ...{ title: said.title, due: said.dueOn, authority: said.authority, origin: 'hand' },
      ...{ ruleId: null, status: 'open', version: 1 },
    });
    expect((await explained(body(answer).id)).acts).toMatchObject([
      { kind: 'fix', saidBy: 'Ottoline Quill', reason: 'Told by counsel' },
    ]);
  });

  it('is due at its hour, in the court’s time', async () => {
    const answer = await start({ ...said, dueOn: null, dueAt: '2021-02-12T17:00' });
    expect(body(answer)).toMatchObject({
      ...{ due: '2021-02-12T17:00:00-08:00', dueOn: '2021-02-12' },
      timeLeft: { hours: 269, until: '2021-02-12T17:00:00-08:00' },
    });
  });

  it('warns of a day on which the court is closed, and is not moved', async () => {
    const { due, warnings } = body(await start({ ...said, dueOn: '2021-02-15' }));
    expect([due, warnings.map(({ code }) => code)]).toEqual([
      '2021-02-15',
      ['date-certain-on-closed-day'],
    ]);
  });

  it.each([
    ['neither rule nor title', { title: null }, '400 invalid-request /title'],
    ['no authority', { authority: null }, '400 invalid-request /authority'],
    ['no date', { dueOn: null }, '400 invalid-request /dueOn'],
    ['two dates', { dueAt: '2021-02-12T17:00' }, '400 invalid-request /dueAt'],
    ['an event', { triggerOn: '2021-01-11' }, '400 invalid-request /triggerOn'],
    [
      'an hour that clocks skip',
      { dueOn: null, dueAt: '2021-03-14T02:30' },
      '422 no-such-time /dueAt',
    ],
    ['a time of no form', { dueAt: '17:00' }, '400 invalid-request /dueAt'],
  ])('is refused with %s', async (_, wrong, problem) => {
    expect(refusalOf(await start({ ...said, ...wrong }))).toBe(problem);
  });

  it('with an Idempotency-Key takes effect once', async () => {
    const key = { 'idempotency-key': `set-${served.caseId}` };
    const first = await start(said, key);
    expect(await start(said, key)).toMatchObject({ status: 201, body: first.body as object });
    const all = await deadlinesOf(ask, served.caseId);
    expect(all.filter(({ title }) => title === said.title)).toHaveLength(1);
    const other = await start({ ...said, title: 'Another' }, key);
    expect(refusalOf(other)).toBe('422 repeat-differs');
  });

  it('needs a case', async () => {
    const path = `/cases/${NOBODY}/deadlines`;
    expect((await ask.post(path, { ...said, reason: 'Agreed' })).status).toBe(404);
    expect((await ask.post('/cases/x/deadlines', said)).status).toBe(400);
  });
});

it('What people started stands in the store as it is derived', async () => {
  expect(await expectDeadlinesStoredAsDerived(nunc, ask)).toBeGreaterThan(50);
});
