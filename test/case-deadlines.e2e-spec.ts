import type { DeadlineResponse } from '../src/deadlines/case/dto/deadline.response.js';
import type { DocketEntryResponse } from '../src/docket/dto/docket-entry.response.js';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { Ask, problemOf } from './support/ask.js';
import {
  ANSWER,
  aServedCase,
  deadlinesOf,
  deadlineUnder,
  expectDeadlinesStoredAsDerived,
} from './support/deadline-records.js';
import type { ServedCase } from './support/deadline-records.js';
import { enterEntry, file, rule } from './support/docket-records.js';
import { addParty, enterCase } from './support/records.js';

const NOBODY = '00000000-0000-7000-8000-000000000000';

let nunc: AppUnderTest;
let ask: Ask;
let served: ServedCase;

beforeAll(async () => {
  nunc = await appUnderTest({ today: '2021-02-01' });
  ask = new Ask(nunc);
});

beforeEach(async () => {
  nunc.clock.day = '2021-02-01';
  served = await aServedCase(ask);
});

afterAll(() => nunc.close());

const answerDeadline = (query = ''): Promise<DeadlineResponse> =>
  deadlineUnder(ask, served.caseId, ANSWER, query);

describe('the deadlines of a case', () => {
  it('follow from its docket: a complaint that was served is to be answered in 21 days', async () => {
    const { caseId, complaint, defendant } = served;
    const found = await answerDeadline();
    expect(found).toEqual({
      id: found.id,
      caseId,
      key: `${ANSWER}:${complaint.id}:${defendant}`,
      ruleId: ANSWER,
      ruleEffectiveFrom: '2009-12-01',
      title: 'Answer the complaint',
      authority: 'Fed. R. Civ. P. 12(a)(1)(A)(i)',
      origin: 'rule',
      force: 'must',
      actor: 'defendant',
      forPartyIds: [defendant],
      anchorEntryId: complaint.id,
      dependsOn: null,
      triggeredBy: '2021-01-25',
      triggerInferred: false,
      triggerNote: null,
      serviceMethod: 'personal',
      waitsFor: null,
      due: '2021-02-16',
      dueOn: '2021-02-16',
      dueAt: null,
      rawLastDay: '2021-02-15',
      until: null,
      status: 'open',
      statusOn: null,
      statusBy: null,
      statusWhy: found.statusWhy,
      late: false,
      replacedBy: null,
      // From noon on February 1 to the last second of February 16.
      timeLeft: { hours: 371, until: '2021-02-16T23:59:59-08:00' },
      warnings: [],
      refusal: null,
      version: 1,
    });
  });

  it('come the earliest first, those without a date last', async () => {
    const dues = (await deadlinesOf(ask, served.caseId)).map(({ due }) => due);
    expect(dues.length).toBeGreaterThan(2);
    expect(dues[0]).toBe('2021-02-16');
    expect(dues.at(-1)).toBeNull();
    const dated = dues.filter((due) => due !== null);
    expect(dues).toEqual([...dated.toSorted(), ...dues.filter((due) => due === null)]);
  });

  it('are read page by page without a repetition or a gap', async () => {
    const whole = await deadlinesOf(ask, served.caseId);
    expect(await deadlinesOf(ask, served.caseId, '?limit=1')).toEqual(whole);
  });

  it('can be asked for by where they stand', async () => {
    await file(ask, served.caseId, {
      ...{ type: 'answer', text: 'ANSWER', filedOn: '2021-02-01', filedBy: [served.defendant] },
    });
    const standing = async (query: string): Promise<string[]> => [
      ...new Set((await deadlinesOf(ask, served.caseId, query)).map(({ status }) => status)),
    ];
    expect(await standing('?status=satisfied')).toEqual(['satisfied']);
    expect(await standing('?status=missed')).toEqual([]);
    expect((await standing('?status=satisfied&status=open')).toSorted()).toEqual([
      'open',
      'satisfied',
    ]);
  });

  it.each([
    ['a status that is none', '?status=late', 'invalid-request /status/0'],
    ['a day that is none', '?asOf=2021-02-30', 'invalid-request /asOf'],
    ['a cursor of another list', '?cursor=WzEsMl0', 'invalid-request /cursor'],
    ['an unknown parameter', '?from=2021-01-01', 'invalid-request /from'],
  ])('refuse %s', async (_, query, problem) => {
    const answer = await ask.get(`/cases/${served.caseId}/deadlines${query}`);
    expect([answer.status, problemOf(answer)]).toEqual([400, problem]);
  });

  it('need a case', async () => {
    expect((await ask.get(`/cases/${NOBODY}/deadlines`)).status).toBe(404);
    expect((await ask.get('/cases/x/deadlines')).status).toBe(400);
  });
});

describe('what becomes of a deadline', () => {
  it('is that an answer satisfies it', async () => {
    const answer = await file(ask, served.caseId, {
      ...{ type: 'answer', text: 'ANSWER', filedOn: '2021-02-01', filedBy: [served.defendant] },
    });
    expect(await answerDeadline()).toMatchObject({
      ...{ status: 'satisfied', statusBy: answer.id, statusOn: '2021-02-01', late: false },
      timeLeft: null,
    });
  });

  it('is that an answer after its day satisfies it late', async () => {
    nunc.clock.day = '2021-02-20';
    await file(ask, served.caseId, {
      ...{ type: 'answer', text: 'ANSWER', filedOn: '2021-02-18', filedBy: [served.defendant] },
    });
    expect(await answerDeadline()).toMatchObject({ status: 'satisfied', late: true });
  });

  it('is that it is missed once its day is over, though nobody wrote anything', async () => {
    const { id } = await answerDeadline();
    const before = await ask.get(`/deadlines/${id}`);
    nunc.clock.day = '2021-02-17';
    const after = await ask.get(`/deadlines/${id}`, { 'if-none-match': before.headers.etag ?? '' });
    expect(after).toMatchObject({ status: 200, body: { status: 'missed', version: 1 } });
    expect(await deadlinesOf(ask, served.caseId, '?status=missed')).toHaveLength(1);
  });

  it('is that it falls away with the entry that started it, when that is struck', async () => {
    await ask.post(`/entries/${served.complaint.id}/strike`, { reason: 'Filed in error' });
    expect(await answerDeadline()).toMatchObject({ status: 'vacated' });
  });

  it('is that it is gone when the entry that started it is void', async () => {
    const { id } = await answerDeadline();
    await ask.post(`/entries/${served.complaint.id}/void`, {
      reason: 'Recorded in the wrong case',
    });
    expect(await deadlinesOf(ask, served.caseId)).toEqual([]);
    expect((await ask.get(`/deadlines/${id}`)).status).toBe(404);
    const [row] = await nunc.dataSource.query<object[]>(
      `SELECT removed_at IS NOT NULL AS removed, version, sequence FROM deadlines WHERE id = $1`,
      [id],
    );
    expect(row).toEqual({ removed: true, version: 2, sequence: 1 });
  });

  it('is that the end of the case ends it', async () => {
    const order = await rule(ask, served.caseId, {
      ...{ text: 'ORDER OF DISMISSAL', filedOn: '2021-01-29', closesCase: 'dismissed' },
    });
    expect(await answerDeadline()).toMatchObject({ status: 'vacated', statusBy: order.id });
  });

  it('is that a stipulation puts another date in its place', async () => {
    const stipulation = await file(ask, served.caseId, {
      ...{ type: 'stipulation', text: 'STIPULATION', filedOn: '2021-01-29' },
      deadlines: [{ what: 'Answer', on: '2021-03-02', inPlaceOf: [ANSWER] }],
    });
    const stated = (await deadlinesOf(ask, served.caseId)).find(
      ({ origin }) => origin === 'stated',
    );
    expect(stated).toMatchObject({
      ...{ title: 'Answer', due: '2021-03-02', anchorEntryId: stipulation.id, status: 'open' },
    });
    expect(await answerDeadline()).toMatchObject({
      ...{ status: 'overridden', statusBy: stipulation.id, replacedBy: stated?.id },
    });
  });
});

describe('a date that an entry states', () => {
  it('is a deadline, in the court’s own time, also when nobody has read the entry', async () => {
    const { id: entryId } = await enterEntry(ask, served.caseId, {
      ...{ text: 'Notice of conference', filedOn: '2021-01-29' },
      deadlines: [
        { what: 'Joint report', on: '2021-02-08', forPartyIds: [served.plaintiff] },
        { what: 'Call the clerk', on: '2021-02-09', at: '16:30' },
      ],
    });
    const stated = await deadlinesOf(ask, served.caseId);
    expect(stated.filter(({ anchorEntryId }) => anchorEntryId === entryId)).toMatchObject([
      { due: '2021-02-08', dueAt: null, forPartyIds: [served.plaintiff], ruleId: null },
      {
        ...{ due: '2021-02-09T16:30:00-08:00', dueOn: '2021-02-09' },
        ...{ dueAt: '2021-02-09T16:30:00-08:00' },
        timeLeft: { hours: 196, until: '2021-02-09T16:30:00-08:00' },
      },
    ]);
  });

  it('keeps the rules whose place it takes with the entry', async () => {
    const { id, deadlines } = await enterEntry(ask, served.caseId, {
      deadlines: [{ what: 'Answer', on: '2021-03-02', inPlaceOf: [ANSWER] }],
    });
    expect(deadlines).toEqual([{ what: 'Answer', on: '2021-03-02', inPlaceOf: [ANSWER] }]);
    const entry = await ask.found<DocketEntryResponse>(`/entries/${id}`);
    expect(entry.deadlines).toEqual(deadlines);
  });
});

describe('the deadlines of a case as of an earlier day', () => {
  it('are those that followed from the docket as it was, standing as at the end of that day', async () => {
    nunc.clock.day = '2021-03-01';
    await file(ask, served.caseId, {
      ...{ type: 'answer', text: 'ANSWER', filedOn: '2021-02-12', filedBy: [served.defendant] },
    });
    expect(await answerDeadline()).toMatchObject({ status: 'satisfied' });
    expect(await answerDeadline('?asOf=2021-02-11')).toMatchObject({
      ...{ status: 'open', timeLeft: { hours: 120, until: '2021-02-16T23:59:59-08:00' } },
    });
    expect(await deadlinesOf(ask, served.caseId, '?asOf=2021-01-10')).toEqual([]);
  });

  it('do not count what people said later', async () => {
    nunc.clock.day = '2021-03-01';
    const { id, version } = await answerDeadline();
    const said = { status: 'done', reason: 'Answered by letter', on: '2021-02-15' };
    expect((await ask.patch(`/deadlines/${id}`, version, said)).status).toBe(200);
    expect((await answerDeadline('?asOf=2021-02-14')).status).toBe('open');
    expect((await answerDeadline('?asOf=2021-02-15')).status).toBe('done');
  });
});

describe('one deadline', () => {
  it('is found by its id, which stays the same, and is not sent twice', async () => {
    const listed = await answerDeadline();
    const first = await ask.get(`/deadlines/${listed.id}`);
    expect(first.body).toEqual(listed);
    expect(first.headers.etag).toBe('"1.open.371"');
    const again = await ask.get(`/deadlines/${listed.id}`, {
      'if-none-match': first.headers.etag ?? '',
    });
    expect(again.status).toBe(304);
  });

  it('must exist', async () => {
    expect((await ask.get(`/deadlines/${NOBODY}`)).status).toBe(404);
    expect((await ask.get('/deadlines/x')).status).toBe(400);
    expect((await ask.get(`/deadlines/${NOBODY}/explain`)).status).toBe(404);
  });
});

describe('the stored deadlines', () => {
  it('are those that follow from the dockets', async () => {
    const { id: quiet } = await enterCase(ask);
    await addParty(ask, quiet);
    expect(await expectDeadlinesStoredAsDerived(nunc, ask)).toBeGreaterThan(50);
    nunc.clock.day = '2021-06-01';
    await expectDeadlinesStoredAsDerived(nunc, ask);
  });
});
