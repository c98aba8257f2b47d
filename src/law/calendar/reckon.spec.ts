import { calendarOf, NO_GIVEN_DAYS } from '../deadlines/court-facts.js';
import type { GivenDays } from '../deadlines/court-facts.js';
import { civilDate } from './civil-date.js';
import { dayNumber } from './day-arithmetic.js';
import type { CountingTerms, Period } from './period.js';
import { dueDate, explainDate } from './reckon.js';
import type { ExplainedDate, PeriodEvent } from './reckon.js';

const SEATTLE = { state: 'WA', circuitState: 'CA', timeZone: 'America/Los_Angeles' };
const days = (n: number, direction: Period['direction'] = 'forward'): Period => ({
  ...{ n, unit: 'days', direction },
});
const only = (kind: keyof GivenDays, ...on: string[]): GivenDays => ({
  ...NO_GIVEN_DAYS,
  [kind]: new Set(on.map((day) => dayNumber(civilDate(day)))),
});

function terms(change: Partial<CountingTerms> = {}, given = NO_GIVEN_DAYS): CountingTerms {
  const ruleset = change.ruleset ?? 'FRCP';
  const calendar = calendarOf(SEATTLE, ruleset, given);
  const ruleVersion = civilDate('2024-01-01');
  return { ruleset, serviceMethod: null, ruleVersion, calendar, ...change };
}

function explained(event: string, period: Period, counting = terms()): ExplainedDate {
  const answer = explainDate(event as PeriodEvent, period, counting);
  if (!answer.ok) throw new Error(answer.refusal.detail);
  return answer;
}

const codes = ({ warnings }: ExplainedDate): string[] => warnings.map(({ code }) => code);

describe('a date with its explanation', () => {
  it('tells every step, the holiday that moves it with its statute, and the paragraphs it rests on', () => {
    const { due, rawLastDay, steps, authority, warnings } = explained('2021-01-12', days(6));
    expect([rawLastDay, due]).toEqual(['2021-01-18', '2021-01-19']);
    expect(steps.map(({ on, count, why }) => `${on} ${count ?? '-'} ${why}`)).toEqual([
      '2021-01-12 - Tuesday: the day of the event is not counted (Fed. R. Civ. P. 6(a)(1)(A))',
      '2021-01-13 1 Wednesday, day 1',
      '2021-01-14 2 Thursday, day 2',
      '2021-01-15 3 Friday, day 3',
      '2021-01-16 4 Saturday, day 4, counted all the same (Fed. R. Civ. P. 6(a)(1)(B))',
      '2021-01-17 5 Sunday, day 5, counted all the same (Fed. R. Civ. P. 6(a)(1)(B))',
      '2021-01-18 6 Monday, day 6, the last',
      '2021-01-18 - Monday, Birthday of Martin Luther King, Jr., 5 U.S.C. § 6103(a); Pub. L. 98-144: the period runs on (Fed. R. Civ. P. 6(a)(1)(C))',
      '2021-01-19 - Tuesday: the next open day; the period ends',
    ]);
    expect(authority).toEqual([
      'Fed. R. Civ. P. 6(a)(1)(A)',
      'Fed. R. Civ. P. 6(a)(1)(B)',
      'Fed. R. Civ. P. 6(a)(1)(C)',
      'Fed. R. Civ. P. 6(a)(6)',
    ]);
    expect(warnings).toEqual([]);
  });

  it('names the appellate rule for an appeal', () => {
    const { authority } = explained('2021-01-21', days(30), terms({ ruleset: 'FRAP' }));
    expect(authority).toEqual([
      'Fed. R. App. P. 26(a)(1)(A)',
      'Fed. R. App. P. 26(a)(1)(B)',
      'Fed. R. App. P. 26(a)(1)(C)',
      'Fed. R. App. P. 26(a)(6)',
    ]);
  });

  it('shows the three days of service after the roll, and rolls again', () => {
    const { due, steps } = explained('2021-01-29', days(14), terms({ serviceMethod: 'mail' }));
    expect(due).toBe('2021-02-16');
    expect(steps.filter(({ why }) => why.includes('added for service'))).toHaveLength(3);
  });

  it('shows how the clock moved in between', () => {
    const hours: Period = { n: 48, unit: 'hours', direction: 'forward' };
    const { due, steps } = explained('2021-03-12T10:00', hours);
    expect(due).toBe('2021-03-15T11:00:00-07:00');
    expect(steps[1]?.why).toContain('clocks moved from -08:00 to -07:00');
  });
});

describe('what a lawyer should know of a date', () => {
  it('says nothing of what the text settles: a holiday of Washington whose statute was read', () => {
    const answer = explained('2021-11-12', days(14));
    expect(answer.due).toBe('2021-11-29');
    expect(answer.warnings).toEqual([]);
  });

  it('gives both dates for the first Juneteenth, enacted the day before', () => {
    const answer = explained('2021-06-04', days(14));
    expect(answer.due).toBe('2021-06-21');
    expect(answer.warnings).toMatchObject([{ code: 'new-holiday', otherwise: '2021-06-18' }]);
  });

  it('gives both dates where only the state of the circuit clerk keeps the day', () => {
    const appeal = explained('2021-03-01', days(30), terms({ ruleset: 'FRAP' }));
    expect(appeal.due).toBe('2021-04-01');
    expect(appeal.warnings).toMatchObject([
      { code: 'circuit-state-holiday', otherwise: '2021-03-31' },
    ]);
    expect(explained('2021-03-01', days(30)).due).toBe('2021-03-31');
  });

  it('gives both dates for a state holiday or a declared one that was given', () => {
    const state = explained('2021-04-02', days(14), terms({}, only('stateHolidays', '2021-04-16')));
    expect(state).toMatchObject({ due: '2021-04-19', warnings: [{ otherwise: '2021-04-16' }] });
    const declared = only('declaredHolidays', '2024-12-24');
    const eve = explained('2024-12-10', days(14), terms({}, declared));
    expect([eve.due, codes(eve)]).toEqual(['2024-12-26', ['declared-holiday']]);
  });

  it('does not move a date for offices closed by executive order, and says what it would be', () => {
    const eve = explained('2024-12-10', days(14));
    expect(eve).toMatchObject({
      due: '2024-12-24',
      warnings: [{ code: 'executive-closing', otherwise: '2024-12-26' }],
    });
  });

  it('says that an inaccessible office extends even a backward period forward', () => {
    const shut = terms({}, only('inaccessible', '2021-01-14'));
    const answer = explained('2021-01-28', days(14, 'backward'), shut);
    expect(answer).toMatchObject({
      due: '2021-01-15',
      warnings: [{ code: 'inaccessible-backward', otherwise: '2021-01-13' }],
    });
  });

  it('says that mail adds nothing to a period measured backward', () => {
    const answer = explained('2021-01-28', days(14, 'backward'), terms({ serviceMethod: 'mail' }));
    expect([answer.due, codes(answer)]).toEqual(['2021-01-14', ['service-days-not-reached']]);
  });

  it('gives both dates where a month has no such day, if they differ', () => {
    const months: Period = { n: 6, unit: 'months', direction: 'forward' };
    expect(explained('2021-08-31', months)).toMatchObject({
      due: '2022-02-28',
      warnings: [{ code: 'month-without-that-day', otherwise: '2022-03-03' }],
    });
    const year: Period = { n: 1, unit: 'years', direction: 'forward' };
    expect(explained('2020-02-29', year)).toMatchObject({ due: '2021-03-01', warnings: [] });
  });

  it('takes the first of an hour that clocks show twice, and gives the other', () => {
    const hours: Period = { n: 48, unit: 'hours', direction: 'forward' };
    expect(explained('2021-11-07T01:30', hours)).toMatchObject({
      due: '2021-11-09T00:30:00-08:00',
      warnings: [{ code: 'clock-shows-it-twice', otherwise: '2021-11-09T01:30:00-08:00' }],
    });
  });
});

describe('what is refused', () => {
  const refusal = (event: string, period: Period, counting = terms()): string => {
    const answer = dueDate(event as PeriodEvent, period, counting);
    return answer.ok ? answer.due : `${answer.refusal.code} at ${answer.refusal.field}`;
  };

  it.each([
    ['1949-12-31', days(1), 'outside-calendar at trigger', 'a day before the calendar'],
    ['2101-01-01', days(1), 'outside-calendar at trigger', 'a day after it'],
    ['2100-12-20', days(30), 'outside-calendar at n', 'a period that runs out of it'],
    ['1950-01-10', days(30, 'backward'), 'outside-calendar at n', 'one that runs back out of it'],
    ['2100-12-30', days(1), 'outside-calendar at n', 'one whose roll does'],
    ['2021-01-11', days(40_000), 'period-too-long at n', 'more than a century'],
  ])('%s and %o: %s (%s)', (event, period, said) => {
    expect(refusal(event, period)).toBe(said);
  });

  it('an hour that clocks skip', () => {
    const hours: Period = { n: 1, unit: 'hours', direction: 'forward' };
    expect(refusal('2021-03-14T02:30', hours)).toBe('no-such-time at trigger');
  });

  it('the way of counting before December 1, 2009, with the reason', () => {
    const old = terms({ ruleVersion: civilDate('2009-11-30') });
    const answer = dueDate(civilDate('2009-10-01'), days(10), old);
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'rule-version-too-old' } });
    expect(answer.ok ? '' : answer.refusal.detail).toMatch(/weekends and holidays were left out/);
  });
});
