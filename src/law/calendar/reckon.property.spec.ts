import fc from 'fast-check';
import { oracle } from '../../../test/support/temporal-oracle.js';
import type { Question } from '../../../test/support/temporal-oracle.js';
import { civilDate } from './civil-date.js';
import { closureOn } from './closed-days.js';
import type { CourtCalendar } from './court-calendar.js';
import { dateOf, dayNumber } from './day-arithmetic.js';
import type { CountingTerms, Period } from './period.js';
import { dueDate, explainDate } from './reckon.js';
import type { PeriodEvent } from './reckon.js';

const FIRST = dayNumber(civilDate('1998-01-01'));
const LAST = dayNumber(civilDate('2088-12-31'));

const day = fc.integer({ min: FIRST, max: LAST }).map(dateOf);
/** Days near enough to the event to matter. */
const nearby = (of: string): fc.Arbitrary<string[]> =>
  fc.array(
    fc.integer({ min: -60, max: 60 }).map((n) => dateOf(dayNumber(civilDate(of)) + n)),
    { maxLength: 12 },
  );
const direction = fc.constantFrom('forward', 'backward');
const zone = fc.constantFrom(
  'America/Los_Angeles',
  'America/New_York',
  'Pacific/Honolulu',
  'America/Phoenix',
);

/** At most ten years, so that every day asked about is one that the second opinion knows. */
const length = fc.constantFrom(
  ['days', 120],
  ['weeks', 60],
  ['months', 60],
  ['years', 10],
) as fc.Arbitrary<['days' | 'weeks' | 'months' | 'years', number]>;

const dayQuestion: fc.Arbitrary<Question> = fc.tuple(day, length).chain(([trigger, [unit, most]]) =>
  fc.record({
    trigger: fc.constant(trigger),
    unit: fc.constant(unit),
    n: fc.integer({ min: 1, max: most }),
    direction,
    byMail: fc.boolean(),
    stateHolidays: nearby(trigger),
    declared: nearby(trigger),
    inaccessible: nearby(trigger),
    timeZone: fc.constant('UTC'),
  }),
);
/** Clock times that exist on every day: daylight saving time begins and ends between one and three. */
const clock = fc
  .tuple(fc.integer({ min: 4, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const hourQuestion: fc.Arbitrary<Question> = day.chain((trigger) =>
  fc.record({
    trigger: clock.map((at) => `${trigger}T${at}`),
    n: fc.integer({ min: 1, max: 1000 }),
    unit: fc.constant('hours' as const),
    direction,
    byMail: fc.boolean(),
    stateHolidays: nearby(trigger),
    declared: nearby(trigger),
    inaccessible: nearby(trigger),
    timeZone: zone,
  }),
);

function asked(question: Question): [PeriodEvent, Period, CountingTerms] {
  const { trigger, n, unit, byMail } = question;
  const terms: CountingTerms = {
    ruleset: 'FRCP',
    serviceMethod: byMail ? 'mail' : null,
    ruleVersion: civilDate('2024-01-01'),
    calendar: calendarOf(question),
  };
  return [trigger as PeriodEvent, { n, unit, direction: question.direction }, terms];
}

function calendarOf({ stateHolidays, declared, inaccessible, timeZone }: Question): CourtCalendar {
  const numbers = (days: readonly string[]): ReadonlySet<number> =>
    new Set(days.map((one) => dayNumber(civilDate(one))));
  return {
    states: [],
    circuitState: null,
    givenStateHolidays: numbers(stateHolidays),
    declaredHolidays: numbers(declared),
    inaccessible: numbers(inaccessible),
    timeZone,
  };
}

function dueOf(question: Question): string {
  const answer = dueDate(...asked(question));
  if (!answer.ok) throw new Error(answer.refusal.detail);
  return answer.due;
}

describe('the computation of time', () => {
  it('agrees with a second opinion on days, weeks, months and years', () => {
    fc.assert(
      fc.property(dayQuestion, (question) => {
        expect(dueOf(question)).toBe(oracle(question));
      }),
      { numRuns: 3000 },
    );
  });

  it('agrees with a second opinion on hours, across changes of the clock', () => {
    fc.assert(
      fc.property(hourQuestion, (question) => {
        expect(dueOf(question)).toBe(oracle(question));
      }),
      { numRuns: 1500 },
    );
  });

  it('is never due on a day the court is closed, nor on one its office is inaccessible', () => {
    fc.assert(
      fc.property(dayQuestion, (question) => {
        const number = dayNumber(civilDate(dueOf(question)));
        const calendar = calendarOf(question);
        expect(closureOn(number, calendar, question.direction)).toBeNull();
        expect(calendar.inaccessible.has(number)).toBe(false);
      }),
    );
  });

  it('is never nearer to the event with one more day', () => {
    fc.assert(
      fc.property(dayQuestion, (question) => {
        fc.pre(question.unit === 'days' && question.inaccessible.length === 0);
        const [less, more] = [dueOf(question), dueOf({ ...question, n: question.n + 1 })];
        if (question.direction === 'forward') expect(more >= less).toBe(true);
        else expect(more <= less).toBe(true);
      }),
    );
  });

  it('counts backward to where the same count forward began, when no closed day moves it', () => {
    fc.assert(
      fc.property(dayQuestion, (question) => {
        const plain = {
          ...question,
          byMail: false,
          stateHolidays: [],
          declared: [],
          inaccessible: [],
        };
        fc.pre(plain.unit === 'days' || plain.unit === 'weeks');
        const answer = dueDate(...asked({ ...plain, direction: 'forward' }));
        fc.pre(answer.ok && answer.due === answer.rawLastDay);
        const back = dueDate(
          ...asked({
            ...plain,
            trigger: dueOf({ ...plain, direction: 'forward' }),
            direction: 'backward',
          }),
        );
        expect(back.ok && back.rawLastDay).toBe(plain.trigger);
      }),
    );
  });

  it('explains every date with steps that end on it and hold each day of the period once', () => {
    fc.assert(
      fc.property(dayQuestion, (question) => {
        const answer = explainDate(...asked(question));
        if (!answer.ok) throw new Error(answer.refusal.detail);
        expect(answer.steps.at(-1)?.on).toBe(answer.due);
        const counted = answer.steps.filter((step) => step.counted);
        const days = { days: question.n, weeks: 7 * question.n, months: 1, years: 1, hours: 1 };
        expect(counted).toHaveLength(days[question.unit]);
        expect(counted.at(-1)?.on).toBe(answer.rawLastDay);
      }),
      { numRuns: 300 },
    );
  });
});
