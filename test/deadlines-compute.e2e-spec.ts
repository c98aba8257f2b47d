import { TIME_WARNINGS } from '../src/law/calendar/warning.js';
import { appUnderTest } from './support/app-under-test.js';
import type { AppUnderTest } from './support/app-under-test.js';
import { Ask, problemOf } from './support/ask.js';
import { before, days, hours, warningsOf } from './support/periods.js';
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

async function compute(said: Said): Promise<Computed> {
  const { status, body } = await ask.post('/deadlines/compute', said);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body as Computed;
}

describe('a period', () => {
  it.each<[why: string, said: Said, due: string, ...warnings: string[]]>([
    ['21 days from Mon May 1 end on Mon May 22', days('2023-05-01', 21), '2023-05-22'],
    ['day 8 is Sat May 13, so Mon May 15', days('2023-05-05', 8), '2023-05-15'],
    ['day 14 is Memorial Day, so Tue May 30', days('2023-05-15', 14), '2023-05-30'],
    ['day 14 is Juneteenth as observed in 2022', days('2022-06-06', 14), '2022-06-21'],
    ['in 2020 Juneteenth was no holiday', days('2020-06-05', 14), '2020-06-19'],
    ['New Year 2022 is observed in 2021', days('2021-12-10', 21), '2022-01-03'],
    ['14 days before a hearing', before('2023-06-15', 14), '2023-06-01'],
    ['backward from Memorial Day is Fri May 26', before('2023-06-12', 14), '2023-05-26'],
    ['four weeks end on Feb 29', days('2024-02-01', 4, { unit: 'weeks' }), '2024-02-29'],
    ['one year from Mar 15', days('2022-03-15', 1, { unit: 'years' }), '2023-03-15'],
    [
      'February has no 31st, and the other reading ends on Mon Mar 4',
      days('2024-01-31', 1, { unit: 'months' }),
      '2024-02-29',
      'month-without-that-day 2024-03-04',
    ],
    [
      'a year from a leap day ends on Sun Feb 28, so Mon Mar 1, which the other reading gives too',
      days('2020-02-29', 1, { unit: 'years' }),
      '2021-03-01',
    ],
    [
      'day 14 is Mon May 22, and mail adds three days',
      days('2023-05-08', 14, { serviceMethod: 'mail' }),
      '2023-05-25',
    ],
    [
      'Sat May 20 becomes Mon May 22 before the three days are added',
      days('2023-05-06', 14, { serviceMethod: 'clerk' }),
      '2023-05-25',
    ],
    [
      'the three days end on Sat May 27, and Mon May 29 is a holiday',
      days('2023-05-10', 14, { serviceMethod: 'other_consented' }),
      '2023-05-30',
    ],
    [
      'service by the electronic system adds nothing now',
      days('2023-05-08', 14, { serviceMethod: 'electronic' }),
      '2023-05-22',
    ],
    [
      'before December 2016 it added three days',
      days('2015-05-04', 14, { serviceMethod: 'electronic', ruleVersion: '2015-06-01' }),
      '2015-05-21',
    ],
    [
      'a period that does not run from being served gets none',
      days('2023-05-08', 14, { serviceMethod: null }),
      '2023-05-22',
    ],
    [
      'nor does one that is measured backward',
      before('2023-06-15', 14, { serviceMethod: 'mail' }),
      '2023-06-01',
      'service-days-not-reached',
    ],
    [
      'the Friday after Thanksgiving is a holiday of Washington',
      days('2024-11-15', 14, { courtId: 'wawd' }),
      '2024-12-02',
    ],
    ['without a court no state holiday counts', days('2024-11-15', 14), '2024-11-29'],
    [
      'nor does it for a period before an event',
      before('2024-12-13', 14, { courtId: 'wawd' }),
      '2024-11-29',
    ],
    [
      'another state takes the place of the court’s own',
      days('2024-07-17', 30, { courtId: 'wawd', state: 'VT' }),
      '2024-08-19',
    ],
    [
      'a state holiday that is given counts',
      days('2023-05-01', 21, { extraStateHolidays: ['2023-05-22', '2023-05-22'] }),
      '2023-05-23',
      'state-holiday-as-given 2023-05-22',
    ],
    [
      'a day declared a holiday counts in both directions',
      before('2023-06-15', 14, { presidentialHolidays: ['2023-06-01'] }),
      '2023-05-31',
      'declared-holiday 2023-06-01',
    ],
    [
      'an inaccessible office extends to Tue May 23',
      days('2023-05-01', 21, { clerkInaccessible: ['2023-05-22'] }),
      '2023-05-23',
    ],
    [
      'and extends forward where the period is measured backward',
      before('2023-06-15', 14, { clerkInaccessible: ['2023-06-01'] }),
      '2023-06-02',
      'inaccessible-backward 2023-05-31',
    ],
    [
      'on Dec 24, 2019 the President closed the departments',
      days('2019-12-10', 14),
      '2019-12-24',
      'executive-closing 2019-12-26',
    ],
    [
      'an inferred trigger is told',
      days('2023-05-01', 21, { triggerInferred: true }),
      '2023-05-22',
      'trigger-inferred',
    ],
    ['48 hours end at the same time', hours('2023-05-03T10:15', 48), '2023-05-05T10:15:00-07:00'],
    ['72 hours end on Sat, so Mon', hours('2023-05-03T10:15', 72), '2023-05-08T10:15:00-07:00'],
    [
      'an hour is lost when daylight saving time begins',
      hours('2023-03-11T12:00', 48),
      '2023-03-13T13:00:00-07:00',
    ],
    [
      '24 hours before',
      hours('2023-05-09T09:00', 24, { direction: 'backward' }),
      '2023-05-08T09:00:00-07:00',
    ],
    [
      'clocks show 1:30 twice when daylight saving time ends',
      hours('2023-11-05T01:30', 24),
      '2023-11-06T00:30:00-08:00',
      'clock-shows-it-twice 2023-11-06T01:30:00-08:00',
    ],
    [
      'the zone given goes before the court’s, and may be written in any case',
      hours('2023-05-03T10:15', 24, { courtId: 'wawd', timeZone: 'america/new_york' }),
      '2023-05-04T10:15:00-04:00',
    ],
    [
      'without court and zone clocks show UTC, and the answer says so',
      hours('2023-05-03T10:15:30', 24, { timeZone: null }),
      '2023-05-04T10:15:30+00:00',
      'time-zone-assumed',
    ],
    [
      'Fed. R. App. P. 26(c) adds three days too',
      days('2023-05-08', 14, { ruleset: 'FRAP', serviceMethod: 'mail' }),
      '2023-05-25',
    ],
  ])('%s', async (_why, said, due, ...warnings) => {
    const computed = await compute(said);
    expect(computed.due).toBe(due);
    expect(warningsOf(computed)).toEqual(warnings);
    expect(computed.steps.at(-1)?.on).toBe(due);
    expect(computed.authority.length).toBeGreaterThan(1);
  });

  it('is told with its count and the paragraphs it rests on', async () => {
    const { rawLastDay, steps, authority } = await compute(
      days('2023-05-15', 14, { serviceMethod: 'mail' }),
    );
    expect(rawLastDay).toBe('2023-05-29');
    expect(steps[0]).toMatchObject({ on: '2023-05-15', counted: false, count: null });
    expect(steps[1]).toMatchObject({ on: '2023-05-16', counted: true, count: 1 });
    expect(steps.filter(({ counted }) => counted)).toHaveLength(14);
    expect(steps.find(({ why }) => why.includes('Memorial Day'))?.on).toBe('2023-05-29');
    expect(authority).toEqual(
      expect.arrayContaining([
        'Fed. R. Civ. P. 6(a)(1)(A)',
        'Fed. R. Civ. P. 6(a)(1)(C)',
        'Fed. R. Civ. P. 6(d)',
      ]),
    );
  });

  it('counts, without a version, as the method of today does, whatever the trigger’s year', async () => {
    expect((await compute(days('1998-05-04', 5))).due).toBe('1998-05-11');
  });
});

describe('an appeal', () => {
  const CHAVEZ = days('2025-03-01', 30, { ruleset: 'FRAP' });
  const BENNINGTON = days('2024-07-17', 30, { ruleset: 'FRAP' });

  it.each<[why: string, said: Said, due: string]>([
    [
      'from W.D. Wash. has the holidays of California, where the circuit clerk sits',
      { ...CHAVEZ, courtId: 'wawd' },
      '2025-04-01',
    ],
    ['named by the court below alone is the same', { ...CHAVEZ, appealFrom: 'wawd' }, '2025-04-01'],
    ['in the Ninth Circuit has them too', { ...CHAVEZ, courtId: 'ca9' }, '2025-04-01'],
    [
      'and not where Fed. R. Civ. P. 6 counts',
      { ...CHAVEZ, courtId: 'wawd', ruleset: 'FRCP' },
      '2025-03-31',
    ],
    [
      'in the Second Circuit has those of New York',
      { ...BENNINGTON, courtId: 'ca2' },
      '2024-08-16',
    ],
    [
      'from D. Vt. has those of Vermont as well',
      { ...BENNINGTON, courtId: 'ca2', appealFrom: 'vtd' },
      '2024-08-19',
    ],
  ])('%s', async (_why, said, due) => {
    expect((await compute(said)).due).toBe(due);
  });

  it('says that the circuit’s holiday counts by the text alone', async () => {
    const { warnings } = await compute({ ...CHAVEZ, courtId: 'ca9', appealFrom: 'wawd' });
    expect(warnings).toMatchObject([{ code: 'circuit-state-holiday', otherwise: '2025-03-31' }]);
    expect(TIME_WARNINGS).toContain(warnings[0]?.code);
  });
});

describe('a period that cannot be counted', () => {
  it.each<[said: Said, status: number, problem: string]>([
    [{ n: 0 }, 400, 'invalid-request /n'],
    [{ n: -21 }, 400, 'invalid-request /n'],
    [{ n: 1.5 }, 400, 'invalid-request /n'],
    [{ n: 1e300 }, 400, 'invalid-request /n'],
    [{ n: '21' }, 400, 'invalid-request /n'],
    [{ n: 50_000 }, 422, 'period-too-long /n'],
    [{ n: 36_000 }, 422, 'outside-calendar /n'],
    [{ trigger: '2021-02-30' }, 400, 'invalid-request /trigger'],
    [{ trigger: '2021-02-30T10:00', unit: 'hours' }, 400, 'invalid-request /trigger'],
    [{ trigger: '2021-02-03T24:00', unit: 'hours' }, 400, 'invalid-request /trigger'],
    [{ trigger: '2021-02-03T10:00:00-08:00', unit: 'hours' }, 400, 'invalid-request /trigger'],
    [{ trigger: '2/3/2021' }, 400, 'invalid-request /trigger'],
    [{ trigger: undefined }, 400, 'invalid-request /trigger'],
    [{ trigger: '2021-02-03T10:00' }, 422, 'trigger-form /trigger'],
    [{ unit: 'hours' }, 422, 'trigger-form /trigger'],
    [{ trigger: '1949-12-31' }, 422, 'outside-calendar /trigger'],
    [{ trigger: '2101-01-01' }, 422, 'outside-calendar /trigger'],
    [{ unit: 'fortnights' }, 400, 'invalid-request /unit'],
    [{ direction: 'sideways' }, 400, 'invalid-request /direction'],
    [{ ruleset: 'FRBP' }, 400, 'invalid-request /ruleset'],
    [{ serviceMethod: 'pigeon' }, 400, 'invalid-request /serviceMethod'],
    [{ courtId: 'nowhere' }, 422, 'unknown-court /courtId'],
    [{ appealFrom: 'nowhere' }, 422, 'unknown-court /appealFrom'],
    [{ appealFrom: 'ca9' }, 422, 'court-of-another-kind /appealFrom'],
    [{ state: 'ZZ' }, 422, 'unknown-state /state'],
    [{ state: 'constructor' }, 422, 'unknown-state /state'],
    [{ timeZone: 'America/Seattle' }, 422, 'unknown-time-zone /timeZone'],
    [{ timeZone: '+05:00' }, 422, 'unknown-time-zone /timeZone'],
    [{ ruleVersion: '2009-11-30' }, 422, 'rule-version-too-old /ruleVersion'],
    [{ ruleVersion: 'now' }, 400, 'invalid-request /ruleVersion'],
    [{ extraStateHolidays: ['2021-02-30'] }, 400, 'invalid-request /extraStateHolidays/0'],
    [{ clerkInaccessible: '2021-02-03' }, 400, 'invalid-request /clerkInaccessible'],
    [{ closesAt: '17:00' }, 400, 'invalid-request /closesAt'],
    [
      { trigger: '2023-03-12T02:30', unit: 'hours', timeZone: 'America/Los_Angeles' },
      422,
      'no-such-time /trigger',
    ],
  ])('is refused: %j', async (said, status, problem) => {
    const answer = await ask.post('/deadlines/compute', days('2021-01-11', 21, said));
    expect([answer.status, problemOf(answer)]).toEqual([status, problem]);
  });

  it('is refused with more than a thousand days of one kind', async () => {
    const declared = Array<string>(1001).fill('2021-02-03');
    const said = days('2021-01-11', 21, { presidentialHolidays: declared });
    const answer = await ask.post('/deadlines/compute', said);
    expect(problemOf(answer)).toBe('invalid-request /presidentialHolidays');
    expect((await compute({ ...said, presidentialHolidays: declared.slice(1) })).due).toBe(
      '2021-02-01',
    );
  });

  it('is told which form of trigger it needs', async () => {
    const ofHours = await ask.post('/deadlines/compute', days('2021-01-11', 2, { unit: 'hours' }));
    expect((ofHours.body as { detail: string }).detail).toContain('2021-01-11T17:00');
    const ofDays = await ask.post('/deadlines/compute', days('2021-01-11T17:00', 2));
    expect((ofDays.body as { detail: string }).detail).toContain('runs from a day: 2021-01-11,');
  });
});
