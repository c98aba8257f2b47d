import type { DeadlineExplanation } from '../src/deadlines/case/dto/deadline-explanation.response.js';
import type { DeadlineResponse } from '../src/deadlines/case/dto/deadline.response.js';
import type { WhatIfResponse } from '../src/deadlines/case/dto/what-if.response.js';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { Ask } from './support/ask.js';
import {
  ANSWER,
  aServedCase,
  deadlinesOf,
  deadlineUnder,
  expectDeadlinesStoredAsDerived,
  SERVE,
} from './support/deadline-records.js';
import type { ServedCase } from './support/deadline-records.js';
import { enterEntry, refusalOf, rule } from './support/docket-records.js';
import { enterCase } from './support/records.js';

const NOBODY = '00000000-0000-7000-8000-000000000000';

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

const answerDeadline = (): Promise<DeadlineResponse> => deadlineUnder(ask, served.caseId, ANSWER);

const explained = (id: string): Promise<DeadlineExplanation> =>
  ask.found(`/deadlines/${id}/explain`);

describe('an amendment of the docket', () => {
  const later = (): object => ({
    service: [{ partyId: served.defendant, on: '2021-01-27', method: 'personal' }],
  });

  it('moves the deadlines that rest on it, as was to be foreseen', async () => {
    const before = await answerDeadline();
    const { complaint, caseId } = served;
    const foreseen = await ask.post(`/cases/${caseId}/deadlines/what-if`, {
      ...{ entryId: complaint.id, ...later() },
    });
    expect(foreseen).toMatchObject({ status: 200 });
    const moved = { id: before.id, ruleId: ANSWER, title: before.title };
    expect(foreseen.body).toEqual({
      ...{ removed: [], added: [], moved: [{ ...moved, from: '2021-02-16', to: '2021-02-17' }] },
    });
    expect(await answerDeadline()).toEqual(before);

    await ask.patch(`/filings/${complaint.id}`, complaint.version, later());
    expect(await answerDeadline()).toMatchObject({ id: before.id, due: '2021-02-17', version: 2 });
    expect((await explained(before.id)).history).toMatchObject([
      { fromDue: '2021-02-16', toDue: '2021-02-17', fromStatus: 'open', toStatus: 'open' },
    ]);
  });

  it('writes nothing of deadlines; they follow when somebody asks', async () => {
    const { id } = await answerDeadline();
    await ask.patch(`/filings/${served.complaint.id}`, served.complaint.version, later());
    const stored = (): Promise<object[]> =>
      nunc.dataSource.query('SELECT due_on AS due, sequence FROM deadlines WHERE id = $1', [id]);
    expect(await stored()).toEqual([{ due: '2021-02-16', sequence: 0 }]);
    await answerDeadline();
    expect(await stored()).toEqual([{ due: '2021-02-17', sequence: 1 }]);
  });

  it('leaves the rows of other deadlines as they are', async () => {
    await deadlinesOf(ask, served.caseId);
    await ask.patch(`/filings/${served.complaint.id}`, served.complaint.version, later());
    const all = await deadlinesOf(ask, served.caseId);
    const untouched = all.filter(({ statusBy, ruleId }) => statusBy === null && ruleId !== ANSWER);
    expect(untouched.length).toBeGreaterThan(0);
    expect(untouched.map(({ version }) => version)).toEqual(untouched.map(() => 1));
  });
});

describe('what would be if', () => {
  const whatIf = (body: object): ReturnType<Ask['post']> =>
    ask.post(`/cases/${served.caseId}/deadlines/what-if`, body);

  it('an entry had been filed on another day, or the paper never served, is told', async () => {
    const filed = await whatIf({ entryId: served.complaint.id, filedOn: '2021-01-13' });
    const { moved } = filed.body as WhatIfResponse;
    expect(moved).toContainEqual(
      expect.objectContaining({ ruleId: SERVE, from: '2021-04-12', to: '2021-04-13' }) as unknown,
    );
    const unserved = await whatIf({ entryId: served.complaint.id, service: [] });
    const { removed, added } = unserved.body as WhatIfResponse;
    expect(removed).toMatchObject([{ ruleId: ANSWER, from: '2021-02-16', to: null }]);
    expect(added).toMatchObject([{ ruleId: ANSWER, from: null, to: null }]);
  });

  it('an entry that nobody has read were another one, nothing follows', async () => {
    const { id: entryId } = await enterEntry(ask, served.caseId);
    const answer = await whatIf({ entryId, filedOn: '2021-01-12' });
    expect(answer.body).toEqual({ moved: [], removed: [], added: [] });
  });

  it.each([
    ['without an entry', {}, '400 invalid-request /entryId'],
    ['of an entry of no case', { entryId: NOBODY }, '422 entry-not-in-case /entryId'],
    ['with a day that is none', { filedOn: '2021-02-30' }, '400 invalid-request /filedOn'],
    ['with an unknown field', { on: '2021-02-01' }, '400 invalid-request /on'],
    [
      'with service on a stranger',
      { service: [{ partyId: NOBODY, on: '2021-01-27', method: 'mail' }] },
      '422 party-not-in-case /service/0/partyId',
    ],
  ])('is refused %s', async (what, said, problem) => {
    const entryId = what === 'without an entry' ? {} : { entryId: served.complaint.id };
    expect(refusalOf(await whatIf({ ...entryId, ...said }))).toBe(problem);
  });

  it('needs a case', async () => {
    const answer = await ask.post(`/cases/${NOBODY}/deadlines/what-if`, { entryId: NOBODY });
    expect(answer.status).toBe(404);
  });
});

describe('the explanation of a deadline', () => {
  it('names the rule in words, the entry, and every step of the count', async () => {
    const { id } = await answerDeadline();
    const { rule: inWords, anchor, steps, authority, deadline, acts } = await explained(id);
    expect(deadline).toEqual(await answerDeadline());
    expect(inWords).toMatchObject({
      ...{ id: ANSWER, effectiveFrom: '2009-12-01', effectiveTo: null, addsServiceDays: false },
      trigger: 'the defendant is served with the summons and the complaint',
      period: '21 days after',
    });
    expect(anchor).toEqual({
      ...{ entryId: served.complaint.id, number: 1, on: '2021-01-11' },
      text: 'COMPLAINT against Quarry Cloud, Inc.',
    });
    expect(steps.filter(({ counted }) => counted)).toHaveLength(21);
    expect(steps[0]).toMatchObject({ on: '2021-01-25', counted: false });
    expect(steps.at(-1)).toMatchObject({ on: '2021-02-16' });
    expect(authority).toContain('Fed. R. Civ. P. 6(a)(1)(C)');
    expect(acts).toEqual([]);
  });

  it('of a date that an entry states has no count', async () => {
    await enterEntry(ask, served.caseId, {
      ...{ text: 'x'.repeat(5000), filedOn: '2021-01-29' },
      deadlines: [{ what: 'Joint report', on: '2021-02-08' }],
    });
    const stated = (await deadlinesOf(ask, served.caseId)).find(
      ({ origin }) => origin === 'stated',
    );
    const { rule: inWords, anchor, steps } = await explained(stated?.id ?? '');
    expect([inWords, steps]).toEqual([null, []]);
    expect(anchor?.text).toHaveLength(300);
  });

  it('lists the deadlines that run from its end', async () => {
    const { id: caseId } = await enterCase(ask, { courtId: 'ca9', docketNumber: '21-35123' });
    await rule(ask, caseId, { type: 'judgment', text: 'JUDGMENT', filedOn: '2021-01-29' });
    const all = await deadlinesOf(ask, caseId);
    const later = all.filter(({ dependsOn }) => dependsOn !== null);
    expect(later.length).toBeGreaterThan(0);
    for (const { id, title, due, status, dependsOn } of later) {
      const { dependents } = await explained(dependsOn ?? '');
      expect(dependents).toContainEqual({ id, title, due, status });
    }
    expect((await explained(later[0]?.id ?? '')).dependents).toEqual([]);
  });
});

it('What moved stands in the store as it is derived', async () => {
  expect(await expectDeadlinesStoredAsDerived(nunc, ask)).toBeGreaterThan(20);
});
