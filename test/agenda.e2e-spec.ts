import type { Agenda, AgendaPart } from '../src/deadlines/agenda/agenda.js';
import type { DeadlinesAcrossPage } from '../src/deadlines/agenda/dto/deadlines-across.page.js';
import { DeadlineRefresh } from '../src/deadlines/case/deadline-refresh.js';
import type { DeadlineResponse } from '../src/deadlines/case/dto/deadline.response.js';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { Ask } from './support/ask.js';
import {
  agenda,
  ANSWER,
  aServedCase,
  deadlineUnder,
  expectDeadlinesStoredAsDerived,
} from './support/deadline-records.js';
import type { ServedCase } from './support/deadline-records.js';
import { enterEntry, refusalOf } from './support/docket-records.js';
import { enterCase } from './support/records.js';

const NOBODY = '00000000-0000-7000-8000-000000000000';

let nunc: AppUnderTest;
let ask: Ask;

beforeEach(async () => {
  nunc = await appUnderTest({ today: '2021-02-01' });
  ask = new Ask(nunc);
});

afterEach(() => nunc.close());

const refresh = (): DeadlineRefresh => nunc.app.get(DeadlineRefresh, { strict: false });
const across = (query = ''): Promise<DeadlineResponse[]> => ask.all(`/deadlines${query}`);
const titles = ({ rows }: AgendaPart): string[] => rows.map(({ title }) => title);

/** Has an entry of the case state dates, so many days or hours from where the tests stand. */
async function stating(
  caseId: string,
  ...deadlines: readonly { what: string; on: string; at?: string }[]
): Promise<string> {
  const { id } = await enterEntry(ask, caseId, { number: 7, deadlines: [...deadlines] });
  return id;
}

async function openTitles(): Promise<Record<'overdue' | 'today' | 'thisWeek', string[]>> {
  const { overdue, today, thisWeek } = await agenda(nunc);
  return { overdue: titles(overdue), today: titles(today), thisWeek: titles(thisWeek) };
}

describe('the agenda', () => {
  it('without a case is empty', async () => {
    const nothing = { total: 0, rows: [] };
    expect(await agenda(nunc)).toEqual({
      ...{ overdue: nothing, today: nothing, thisWeek: nothing },
      stillToCompute: 0,
    });
  });

  it('tells what is due today, and in the seven days after', async () => {
    const { id: caseId } = await enterCase(ask);
    await stating(
      caseId,
      { what: 'yesterday', on: '2021-01-31' },
      { what: 'today, all day', on: '2021-02-01' },
      { what: 'this afternoon', on: '2021-02-01', at: '16:00' },
      { what: 'this morning', on: '2021-02-01', at: '09:00' },
      { what: 'tomorrow', on: '2021-02-02' },
      { what: 'in a week', on: '2021-02-08' },
      { what: 'in eight days', on: '2021-02-09' },
    );
    // What an entry states lapses without being missed: no docket would show whether it was met.
    expect(await openTitles()).toEqual({
      overdue: [],
      today: ['today, all day', 'this afternoon'],
      thisWeek: ['tomorrow', 'in a week'],
    });
  });

  it('tells what is overdue: the day is over and no entry shows what had to be done', async () => {
    await aServedCase(ask);
    nunc.clock.day = '2021-02-16';
    expect((await openTitles()).today).toEqual(['Answer the complaint']);
    nunc.clock.day = '2021-02-17';
    const { overdue, today } = await agenda(nunc);
    expect([titles(overdue), titles(today)]).toEqual([['Answer the complaint'], []]);
    expect(overdue.rows[0]).toMatchObject({ status: 'missed', due: '2021-02-16', force: 'must' });
  });

  it('keeps the day of each court: in Guam tomorrow has begun', async () => {
    const { id: caseId } = await enterCase(ask, { courtId: 'gud' });
    await stating(
      caseId,
      { what: 'the first', on: '2021-02-01' },
      { what: 'the second', on: '2021-02-02' },
      { what: 'the ninth', on: '2021-02-09' },
    );
    expect(await openTitles()).toEqual({
      ...{ overdue: [], today: ['the second'], thisWeek: ['the ninth'] },
    });
  });

  it('names the case, the entry and the court’s zone of each', async () => {
    const { id: caseId, docketNumber, docketNumberNormal, caption } = await enterCase(ask);
    const entryId = await stating(caseId, { what: 'Report', on: '2021-02-01', at: '16:00' });
    const { today } = await agenda(nunc);
    expect(today).toEqual({
      total: 1,
      rows: [
        {
          deadlineId: today.rows[0]?.deadlineId,
          ...{
            title: 'Report',
            authority: today.rows[0]?.authority,
            force: 'must',
            status: 'open',
          },
          ...{ due: '2021-02-01T16:00:00-08:00', hasWarnings: false },
          case: {
            ...{ id: caseId, courtId: 'wawd', courtCitation: 'W.D. Wash.' },
            ...{ docketNumber, docketNumberNormal, caption },
          },
          anchor: {
            ...{ id: entryId, number: 7, numberIsUnique: true, kind: 'unread', type: 'unread' },
            on: '2021-01-11',
          },
          timeZone: 'America/Los_Angeles',
        },
      ],
    });
  });

  it('shows ten of each part, and says how many there are', async () => {
    const { id: caseId } = await enterCase(ask);
    const dates = Array.from({ length: 12 }, (_, at) => ({
      what: `No. ${at + 10}`,
      on: '2021-02-03',
    }));
    await stating(caseId, ...dates);
    const { thisWeek } = await agenda(nunc);
    expect([thisWeek.total, titles(thisWeek)]).toEqual([
      12,
      dates.slice(0, 10).map(({ what }) => what),
    ]);
  });

  it('leaves out what was done, and what no longer follows from a docket', async () => {
    const { caseId } = await aServedCase(ask);
    const entryId = await stating(caseId, { what: 'Report', on: '2021-02-03' });
    nunc.clock.day = '2021-02-10';
    const { id, version } = await deadlineUnder(ask, caseId, ANSWER);
    await ask.patch(`/deadlines/${id}`, version, { status: 'done', reason: 'Done' });
    nunc.clock.day = '2021-02-01';
    expect((await openTitles()).thisWeek).toEqual(['Report']);
    await ask.post(`/entries/${entryId}/void`, { reason: 'A mistake' });
    expect((await openTitles()).thisWeek).toEqual([]);
  });
});

describe('the deadlines of all cases', () => {
  it('are listed the earliest first, those without a day last, page by page', async () => {
    for (let cases = 0; cases < 3; cases += 1) await aServedCase(ask);
    const whole = await across();
    expect(whole.length).toBeGreaterThan(8);
    const days = whole.map(({ dueOn }) => dueOn ?? '~');
    expect(days).toEqual(days.toSorted());
    expect(await across('?limit=2')).toEqual(whole);
    expect(new Set(whole.map(({ caseId }) => caseId)).size).toBe(3);
  });

  it('can be asked for by day, case and where they stand at this moment', async () => {
    const { caseId } = await aServedCase(ask);
    await aServedCase(ask);
    const ofAnswer = (all: DeadlineResponse[]): number =>
      all.filter(({ ruleId }) => ruleId === ANSWER).length;
    expect(ofAnswer(await across('?from=2021-02-16&to=2021-02-16'))).toBe(2);
    expect(ofAnswer(await across('?to=2021-02-15'))).toBe(0);
    expect(ofAnswer(await across(`?case=${caseId}`))).toBe(1);
    expect(ofAnswer(await across('?status=missed'))).toBe(0);
    nunc.clock.day = '2021-02-17';
    expect(ofAnswer(await across('?status=missed'))).toBe(2);
    expect(ofAnswer(await across(`?status=open&status=missed&case=${caseId}`))).toBe(1);
    expect(ofAnswer(await across('?status=open'))).toBe(0);
  });

  it.each([
    ['a day that is none', '?from=soon', '400 invalid-request /from'],
    ['a status that is none', '?status=late', '400 invalid-request /status/0'],
    ['a case that is none', '?case=x', '400 invalid-request /case'],
    ['an unknown case', `?case=${NOBODY}`, '404 not-found'],
    ['a cursor of another list', '?cursor=WzEsMl0', '400 invalid-request /cursor'],
    ['an unknown parameter', '?asOf=2021-01-01', '400 invalid-request /asOf'],
  ])('are refused for %s', async (_, query, problem) => {
    expect(refusalOf(await ask.get(`/deadlines${query}`))).toBe(problem);
  });
});

describe('the stored deadlines', () => {
  it('are brought up to date by whoever asks, as far as time permits, and then in the background', async () => {
    for (let cases = 0; cases < 3; cases += 1) await aServedCase(ask);
    expect(await refresh().refreshStale({ atMostMs: 0 })).toBe(3);
    const until = Date.now() + 10_000;
    let left = 3;
    while (left > 0 && Date.now() < until) {
      const [row] = await nunc.dataSource.query<{ count: number }[]>(
        'SELECT count(*)::int AS count FROM deadline_sets',
      );
      left = 3 - (row?.count ?? 0);
    }
    expect(left).toBe(0);
    const page = await ask.found<DeadlinesAcrossPage>('/deadlines');
    expect(page.stillToCompute).toBe(0);
  });

  it('follow the calendar of a court when a day is added to it', async () => {
    const { caseId } = await aServedCase(ask);
    expect((await across(`?case=${caseId}`))[0]?.due).toBe('2021-02-16');
    await ask.made('/courts/wawd/days', {
      ...{ on: '2021-02-16', kind: 'declared-holiday', name: 'A day of mourning' },
      reason: 'Proclaimed by the President',
    });
    expect((await across(`?case=${caseId}`))[0]?.due).toBe('2021-02-17');
  });

  it('begin to count what is dated ahead on its day', async () => {
    const { caseId, complaint } = await aServedCase(ask);
    await nunc.dataSource.query(
      `UPDATE docket_entries SET struck_on = '2021-02-03', struck_reason = 'As ordered' WHERE id = $1`,
      [complaint.id],
    );
    expect((await across(`?case=${caseId}`))[0]?.status).toBe('open');
    nunc.clock.day = '2021-02-03';
    expect((await across(`?case=${caseId}`))[0]?.status).toBe('vacated');
    expect(await refresh().refreshStale({ atMostMs: 0 })).toBe(0);
  });

  it('can be worked out anew, all of them', async () => {
    await aServedCase(ask);
    const { caseId } = await aServedCase(ask);
    const whole = await across();
    await nunc.dataSource.query(
      `UPDATE deadlines SET due_on = NULL, status = 'done', digest = '' WHERE case_id = $1`,
      [caseId],
    );
    expect(await refresh().rebuild()).toBe(2);
    const again = await across();
    expect(again.map(({ id, due, status }) => [id, due, status])).toEqual(
      whole.map(({ id, due, status }) => [id, due, status]),
    );
    expect(await expectDeadlinesStoredAsDerived(nunc, ask)).toBe(whole.length);
  });

  it('of two who ask at once are written once', async () => {
    const cases: ServedCase[] = [];
    for (let count = 0; count < 5; count += 1) cases.push(await aServedCase(ask));
    const answers: Agenda[] = await Promise.all(Array.from({ length: 8 }, () => agenda(nunc)));
    expect(answers).toHaveLength(8);
    await Promise.all(cases.map(({ caseId }) => ask.get(`/cases/${caseId}/deadlines`)));
    expect((await across()).every(({ version }) => version === 1)).toBe(true);
    await expectDeadlinesStoredAsDerived(nunc, ask);
  });

  it('tell which hang on a sealed entry', async () => {
    const { id: caseId } = await enterCase(ask);
    const sealed = { sealed: true, deadlines: [{ what: 'Response', on: '2021-02-03' }] };
    await enterEntry(ask, caseId, sealed);
    await agenda(nunc);
    const rows = await nunc.dataSource.query<object[]>('SELECT title, sealed FROM deadlines');
    expect(rows).toEqual([{ title: 'Response', sealed: true }]);
  });
});
