import { COURT_DAY_KINDS } from '../src/deadlines/courts/court-day.js';
import { CourtDaysService } from '../src/deadlines/courts/court-days.service.js';
import { CourtFactsReader } from '../src/deadlines/courts/court-facts.reader.js';
import type {
  CourtCalendarResponse,
  CourtDayResponse,
} from '../src/deadlines/courts/dto/court-day.response.js';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { Ask, problemOf } from './support/ask.js';
import { permittedByCheck } from './support/closed-sets.js';
import type { Said } from './support/periods.js';

let nunc: AppUnderTest;
let ask: Ask;

beforeAll(async () => {
  nunc = await appUnderTest({ today: '2025-06-16' });
  ask = new Ask(nunc);
});

afterAll(async () => {
  await nunc.close();
});

const NOBODY = '00000000-0000-7000-8000-000000000000';

describe('the calendar of a court', () => {
  const HEARING = {
    ...{ trigger: '2023-05-01', n: 21, unit: 'days', direction: 'forward', ruleset: 'FRCP' },
  };
  const due = async (said: Said = {}): Promise<string> => {
    const { body } = await ask.post('/deadlines/compute', { ...HEARING, courtId: 'wawd', ...said });
    return (body as { due: string }).due;
  };
  const snow = (said: Said = {}): Said => ({
    ...{ on: '2023-05-22', kind: 'inaccessible', name: 'Snow', ...said },
  });

  it('tells the days on which the law closes it', async () => {
    const calendar = await ask.found<CourtCalendarResponse>(
      '/courts/wawd/days?from=2024-11-01&to=2024-12-31',
    );
    expect(calendar).toMatchObject({ courtId: 'wawd', from: '2024-11-01', to: '2024-12-31' });
    expect(calendar.given).toEqual([]);
    expect(calendar.closed.map(({ on, name, by, state }) => [on, name, by, state])).toEqual([
      ['2024-11-11', 'Veterans Day', 'federal-holiday', null],
      ['2024-11-28', 'Thanksgiving Day', 'federal-holiday', null],
      ['2024-11-29', 'Native American Heritage Day', 'state-holiday', 'WA'],
      ['2024-12-25', 'Christmas Day', 'federal-holiday', null],
    ]);
    expect(calendar.closed[2]?.authority).toContain('RCW 1.16.050');
  });

  it('is that of a year from today when nothing is asked', async () => {
    const { from, to, closed } = await ask.found<CourtCalendarResponse>('/courts/wawd/days');
    expect([from, to]).toEqual(['2025-06-16', '2026-06-15']);
    expect(closed.length).toBeGreaterThan(10);
    const last = await ask.found<CourtCalendarResponse>('/courts/wawd/days?from=2100-12-30');
    expect(last.to).toBe('2100-12-31');
  });

  it.each<[query: string, status: number, problem: string]>([
    ['from=2024-01-01&to=2024-12-31', 200, ''],
    ['from=2024-01-01&to=2025-01-01', 400, 'invalid-request /to'],
    ['from=2024-01-02&to=2024-01-01', 400, 'invalid-request /to'],
    ['from=1949-12-31', 422, 'outside-calendar /from'],
    ['from=2100-12-30&to=2101-01-01', 422, 'outside-calendar /to'],
    ['from=2024-02-30', 400, 'invalid-request /from'],
    ['kind=inaccessible', 400, 'invalid-request /kind'],
  ])('spans at most a year: %s', async (query, status, problem) => {
    const answer = await ask.get(`/courts/wawd/days?${query}`);
    expect(answer.status).toBe(status);
    if (status !== 200) expect(problemOf(answer)).toBe(problem);
  });

  it('takes a day that counts until it is withdrawn', async () => {
    expect(await due()).toBe('2023-05-22');
    const sources = [{ title: 'General Order 03-23', retrievedOn: '2023-05-22' }];
    const answer = await ask.post('/courts/wawd/days', snow({ reason: 'ice', sources }));
    const day = answer.body as CourtDayResponse;
    expect(answer).toMatchObject({
      status: 201,
      body: {
        ...{ courtId: 'wawd', on: '2023-05-22', kind: 'inaccessible', name: 'Snow' },
        ...{ reason: 'ice', sources, origin: 'record', withdrawnAt: null, version: 1 },
      },
    });
    const address = `/courts/wawd/days/${String(day.id)}`;
    expect(answer.headers.location).toBe(`/api/v1${address}`);
    expect(await ask.found(address)).toEqual(day);
    expect(await due()).toBe('2023-05-23');
    expect(await due({ courtId: 'cand' })).toBe('2023-05-22');
    const fromRule = { ruleId: 'frcp-12-a-1-a-i', triggerOn: '2023-05-01', courtId: 'wawd' };
    expect((await ask.post('/deadlines/from-rule', fromRule)).body).toMatchObject({
      due: '2023-05-23',
    });

    const listed = '/courts/wawd/days?from=2023-05-01&to=2023-05-31';
    expect((await ask.found<CourtCalendarResponse>(listed)).given).toEqual([day]);
    const withdrawn = await ask.post(`${address}/withdraw`, { reason: 'It was another court.' });
    expect(withdrawn).toMatchObject({
      status: 200,
      body: { withdrawnBecause: 'It was another court.', version: 2 },
    });
    expect(await due()).toBe('2023-05-22');
    expect((await ask.found<CourtCalendarResponse>(listed)).given).toEqual([]);
    const all = await ask.found<CourtCalendarResponse>(`${listed}&withdrawn=true`);
    expect(all.given).toEqual([withdrawn.body]);
    expect(problemOf(await ask.post(`${address}/withdraw`, { reason: 'x' }))).toBe(
      'already-withdrawn',
    );
  });

  it('takes holidays: of the state for periods forward, declared ones in both directions', async () => {
    const backward = { trigger: '2023-08-15', n: 14, direction: 'backward' };
    const forward = { trigger: '2023-07-11', n: 21 };
    const holiday = { on: '2023-08-01', name: 'A holiday' };
    await ask.made('/courts/wawd/days', { ...holiday, kind: 'state-holiday' });
    expect(await due(forward)).toBe('2023-08-02');
    expect(await due(backward)).toBe('2023-08-01');
    await ask.made('/courts/wawd/days', { ...holiday, kind: 'declared-holiday' });
    expect(await due(backward)).toBe('2023-07-31');
  });

  it('moves an opposition and warns of a date certain', async () => {
    const holiday = { on: '2022-02-22', kind: 'state-holiday', name: 'A holiday' };
    await ask.made('/courts/wawd/days', holiday);
    const motion = { courtId: 'wawd', motionKind: 'dismissal', filedOn: '2022-01-31' };
    expect((await ask.post('/deadlines/noting-date', motion)).body).toMatchObject({
      ...{ noting: '2022-02-25', opposition: '2022-02-23', reply: '2022-02-25' },
    });
    const order = { date: '2022-02-22', courtId: 'wawd' };
    expect((await ask.post('/deadlines/date-certain', order)).body).toMatchObject({
      warnings: [{ code: 'date-certain-on-closed-day' }],
    });
  });

  it('of a court below counts in an appeal, but for its office hours', async () => {
    const appeal = { ...HEARING, n: 30, ruleset: 'FRAP', courtId: 'ca9' };
    const below = '/courts/ord/days';
    await ask.made(below, { on: '2023-05-31', kind: 'state-holiday', name: 'A holiday' });
    await ask.made(below, { on: '2023-06-01', kind: 'inaccessible', name: 'Flood' });
    expect(await due({ ...appeal, appealFrom: 'ord' })).toBe('2023-06-01');
    expect(await due({ ...appeal, courtId: null, appealFrom: 'ord' })).toBe('2023-06-02');
  });

  it.each<[said: Said, status: number, problem: string]>([
    [snow({ on: '2023-02-29' }), 400, 'invalid-request /on'],
    [snow({ on: '1949-12-31' }), 422, 'outside-calendar /on'],
    [snow({ kind: 'holiday' }), 400, 'invalid-request /kind'],
    [snow({ name: '' }), 400, 'invalid-request /name'],
    [snow({ sources: [{ url: 'x' }] }), 400, 'invalid-request /sources/0/title /sources/0/url'],
    [snow({ courtId: 'wawd' }), 400, 'invalid-request /courtId'],
  ])('does not take %j', async (said, status, problem) => {
    const answer = await ask.post('/courts/wawd/days', said);
    expect([answer.status, problemOf(answer)]).toEqual([status, problem]);
  });

  it('takes a day of a kind once', async () => {
    const flood = snow({ on: '2022-03-01', name: 'Flood' });
    const key = { 'idempotency-key': 'flood' };
    const first = await ask.post('/courts/wawd/days', flood, key);
    expect(await ask.post('/courts/wawd/days', flood, key)).toMatchObject({
      status: 201,
      body: first.body as object,
    });
    expect(problemOf(await ask.post('/courts/wawd/days', flood))).toBe('court-day-taken /on');
    expect((await ask.post('/courts/cand/days', flood)).status).toBe(201);
  });

  it('is that of a court there is', async () => {
    expect((await ask.get('/courts/nowhere/days')).status).toBe(404);
    expect((await ask.post('/courts/nowhere/days', snow())).status).toBe(404);
    expect((await ask.get(`/courts/wawd/days/${NOBODY}`)).status).toBe(404);
    expect((await ask.get('/courts/wawd/days/17')).status).toBe(400);
    const withdraw = `/courts/wawd/days/${NOBODY}/withdraw`;
    expect((await ask.post(withdraw, { reason: 'x' })).status).toBe(404);
    expect(problemOf(await ask.post(withdraw, {}))).toBe('invalid-request /reason');
    const elsewhere = await ask.made<CourtDayResponse>(
      '/courts/wawd/days',
      snow({ on: '2022-04-01' }),
    );
    const asked = await ask.get(`/courts/cand/days/${String(elsewhere.id)}`);
    expect(asked.status).toBe(404);
  });

  it('tells whoever listens of which court it is', async () => {
    const heard: string[] = [];
    nunc.app.get(CourtDaysService).onChange((_, courtId) => {
      heard.push(courtId);
      return Promise.resolve();
    });
    const day = await ask.made<CourtDayResponse>('/courts/ord/days', snow({ on: '2022-05-02' }));
    await ask.post(`/courts/ord/days/${String(day.id)}/withdraw`, { reason: 'x' });
    expect(heard).toEqual(['ord', 'ord']);
  });

  it('has the kinds of days that the database knows', async () => {
    const permitted = await permittedByCheck(nunc.dataSource, 'ck_court_days_kind');
    expect(permitted).toEqual(COURT_DAY_KINDS);
  });
});

describe('the facts of a court', () => {
  it.each<[id: string, state: string | null, circuitState: string | null]>([
    ['wawd', 'WA', 'CA'],
    ['ca9', 'CA', 'CA'],
    ['vtd', 'VT', 'NY'],
    ['cafc', 'DC', 'DC'],
    ['dcd', 'DC', 'DC'],
    ['vid', 'VI', 'PA'],
    ['wa-king-superior', 'WA', null],
  ])('%s has the state %s and that of its circuit’s clerk %s', async (id, state, circuitState) => {
    const { court } = await nunc.app.get(CourtFactsReader).read(id);
    expect(court).toMatchObject({ id, state, circuitState });
  });

  it('are none of a court that is not there', async () => {
    await expect(nunc.app.get(CourtFactsReader).read('nowhere')).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
