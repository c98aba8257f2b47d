import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { Ask, problemOf } from './support/ask.js';
import { warningsOf } from './support/periods.js';
import type { Computed, Said } from './support/periods.js';

let nunc: AppUnderTest;
let ask: Ask;

beforeAll(async () => {
  nunc = await appUnderTest({ today: '2025-06-16' });
  ask = new Ask(nunc);
});

afterAll(async () => {
  await nunc.close();
});

describe('a filing', () => {
  const FILED = {
    ...{ lastDay: '2023-05-22', courtId: 'wawd', method: 'electronic' },
    filedAt: '2023-05-23T06:59:59Z',
  };

  it.each<[why: string, said: Said, timely: boolean, until: string]>([
    ['one second before midnight in Seattle', {}, true, '2023-05-22T23:59:59-07:00'],
    ['at midnight', { filedAt: '2023-05-23T07:00:00Z' }, false, '2023-05-22T23:59:59-07:00'],
    [
      'after midnight at the filer’s, before it at the court',
      { filedAt: '2023-05-23T02:30:00-04:00' },
      true,
      '2023-05-22T23:59:59-07:00',
    ],
    [
      'by a zone that is given',
      { courtId: null, timeZone: 'America/New_York' },
      false,
      '2023-05-22T23:59:59-04:00',
    ],
    [
      'on paper, when the office has closed',
      { method: 'paper', filedAt: '2023-05-22T16:31:00-07:00', closesAt: '16:30' },
      false,
      '2023-05-22T16:30:00-07:00',
    ],
    [
      'on paper the day before',
      { method: 'in-person', filedAt: '2023-05-21T23:00:00-07:00', closesAt: '16:30' },
      true,
      '2023-05-22T16:30:00-07:00',
    ],
  ])('%s', async (_why, said, timely, until) => {
    const answer = await ask.post('/deadlines/timely', { ...FILED, ...said });
    expect(answer).toMatchObject({ status: 200, body: { timely, until, warnings: [] } });
  });

  it('is told why, by the paragraph of the ruleset', async () => {
    const { body } = await ask.post('/deadlines/timely', { ...FILED, ruleset: 'FRAP' });
    const { why } = body as { why: string };
    expect(why).toContain('America/Los_Angeles');
    expect(why).toContain('Fed. R. App. P. 26(a)(4)');
  });

  it('at an office whose hours are not known is measured by five o’clock, with a warning', async () => {
    const said = { ...FILED, method: 'drop-box', filedAt: '2023-05-22T17:00:00-07:00' };
    const answer = await ask.post('/deadlines/timely', said);
    expect(answer.body).toMatchObject({
      timely: true,
      warnings: [{ code: 'closing-hour-assumed' }],
    });
  });

  it.each<[said: Said, status: number, problem: string]>([
    [{ courtId: null }, 422, 'time-zone-needed /timeZone'],
    [{ courtId: 'nowhere' }, 422, 'unknown-court /courtId'],
    [{ timeZone: 'Mars/Olympus' }, 422, 'unknown-time-zone /timeZone'],
    [{ filedAt: '2023-05-22T17:00' }, 400, 'invalid-request /filedAt'],
    [{ filedAt: '0001-01-01T00:00:00Z' }, 422, 'outside-calendar /filedAt'],
    [{ lastDay: '9999-12-31' }, 422, 'outside-calendar /lastDay'],
    [{ lastDay: '2023-05-32' }, 400, 'invalid-request /lastDay'],
    [{ method: 'telepathy' }, 400, 'invalid-request /method'],
    [{ closesAt: '5 pm' }, 400, 'invalid-request /closesAt'],
    [{ n: 1 }, 400, 'invalid-request /n'],
  ])('is refused: %j', async (said, status, problem) => {
    const answer = await ask.post('/deadlines/timely', { ...FILED, ...said });
    expect([answer.status, problemOf(answer)]).toEqual([status, problem]);
  });
});

describe('a noting date in W.D. Wash.', () => {
  const DISMISS = { courtId: 'wawd', motionKind: 'dismissal', filedOn: '2021-01-25' };

  it.each<
    [
      why: string,
      said: Said,
      noting: string | null,
      opposition: string | null,
      reply: string | null,
    ]
  >([
    ['of Monday, Feb 15 is a holiday', {}, '2021-02-19', '2021-02-16', '2021-02-19'],
    [
      'of words as lawyers write them',
      { motionKind: 'Motion for Summary Judgment', filedOn: '2024-10-01' },
      ...(['2024-10-29', '2024-10-22', '2024-10-29'] as const),
    ],
    [
      'by the older system when asked',
      { filedOn: '2024-10-01', ruleVersion: 'FRIDAY-system (in force Jan 2021)' },
      ...(['2024-10-25', '2024-10-21', '2024-10-25'] as const),
    ],
    [
      'by the newer one when asked',
      { ruleVersion: 'day-count system (2024 guide)' },
      ...(['2021-02-22', '2021-02-16', '2021-02-22'] as const),
    ],
    [
      'by the one in force on another day',
      { ruleVersion: '2024-10-01' },
      ...(['2021-02-22', '2021-02-16', '2021-02-22'] as const),
    ],
    [
      'of a motion that is noted the day it is filed',
      { motionKind: 'TRO' },
      ...(['2021-01-25', null, null] as const),
    ],
  ])('%s', async (_why, said, noting, opposition, reply) => {
    const answer = await ask.post('/deadlines/noting-date', { ...DISMISS, ...said });
    expect(answer).toMatchObject({ status: 200, body: { noting, opposition, reply } });
  });

  it('is told with its paragraphs, its steps and its doubts', async () => {
    const { body } = await ask.post('/deadlines/noting-date', DISMISS);
    expect(body).toMatchObject({
      authority: ['W.D. Wash. LCR 7(d)(3)', 'W.D. Wash. LCR 7(d)(6)', 'W.D. Wash. LCR 7(d)(5)'],
      warnings: [],
    });
    const { steps } = body as { steps: { on: string }[] };
    expect(steps.map(({ on }) => on)).toEqual([
      ...['2021-02-19', '2021-02-15', '2021-02-16', '2021-02-19'],
    ]);
    const between = { ...DISMISS, filedOn: '2024-05-01' };
    const doubtful = (await ask.post('/deadlines/noting-date', between)).body as Computed;
    expect(warningsOf(doubtful)).toEqual(['text-in-force-uncertain']);
  });

  it.each<[said: Said, status: number, problem: string]>([
    [{ courtId: 'cand' }, 422, 'no-noting-dates /courtId'],
    [{ courtId: 'nowhere' }, 422, 'unknown-court /courtId'],
    [{ motionKind: 'waltz' }, 422, 'unknown-motion-kind /motionKind'],
    [{ motionKind: ' ' }, 400, 'invalid-request /motionKind'],
    [{ filedOn: '2021-02-29' }, 400, 'invalid-request /filedOn'],
    [{ filedOn: '1949-12-31' }, 422, 'outside-calendar /filedOn'],
    [{ ruleVersion: 'thursday' }, 400, 'invalid-request /ruleVersion'],
    [{ on: '2021-02-01' }, 400, 'invalid-request /on'],
  ])('is refused: %j', async (said, status, problem) => {
    const answer = await ask.post('/deadlines/noting-date', { ...DISMISS, ...said });
    expect([answer.status, problemOf(answer)]).toEqual([status, problem]);
  });

  it('lists the kinds of motion that are known', async () => {
    const answer = await ask.post('/deadlines/noting-date', { ...DISMISS, motionKind: 'waltz' });
    expect((answer.body as { detail: string }).detail).toContain('summary-judgment');
  });
});

describe('a date that an order names', () => {
  it.each<[date: string, ...warnings: string[]]>([
    ['2023-05-22'],
    ['2023-05-20', 'date-certain-on-closed-day'],
    ['2024-11-29', 'date-certain-on-closed-day'],
  ])('is not extended: %s', async (date, ...warnings) => {
    const answer = await ask.post('/deadlines/date-certain', { date, courtId: 'wawd' });
    expect(answer).toMatchObject({ status: 200, body: { due: date } });
    expect(warningsOf(answer.body as Computed)).toEqual(warnings);
  });

  it.each<[said: Said, status: number, problem: string]>([
    [{ date: '2023-02-29' }, 400, 'invalid-request /date'],
    [{ date: '1900-01-01' }, 422, 'outside-calendar /date'],
    [{ courtId: 'nowhere' }, 422, 'unknown-court /courtId'],
    [{ courtId: undefined }, 400, 'invalid-request /courtId'],
  ])('is refused: %j', async (said, status, problem) => {
    const order = { date: '2023-05-22', courtId: 'wawd', ...said };
    const answer = await ask.post('/deadlines/date-certain', order);
    expect([answer.status, problemOf(answer)]).toEqual([status, problem]);
  });
});
