import { civilDate, printDay } from './civil-date.js';
import type { CivilDate } from './civil-date.js';
import { countHours } from './count-hours.js';
import type { HourCount } from './count-hours.js';
import { endOfPeriod, rawLastDay } from './count-days.js';
import type { DayCount } from './count-days.js';
import {
  dateOf,
  dayNumber,
  FIRST_COMPUTED_DAY,
  LAST_COMPUTED_DAY,
  overflowsMonth,
} from './day-arithmetic.js';
import { daySteps } from './day-steps.js';
import { dayWarnings } from './day-warnings.js';
import { hourSteps } from './hour-steps.js';
import type {
  CountingTerms,
  CountStep,
  DayUnit,
  LocalTime,
  Period,
  Reckoned,
  TimeRefusal,
} from './period.js';
import { timeRule } from './time-rules.js';
import type { TimeWarning } from './warning.js';
import { dayOfLocal, printInstant } from './zone-clock.js';

/** What a period runs from: a day, or for hours a clock time in the court's zone. */
export type PeriodEvent = CivilDate | LocalTime;

/** The first day on which Fed. R. Civ. P. 6(a) read as it does: before it, periods under eleven days left out weekends. */
export const OLDEST_RULE_VERSION: CivilDate = civilDate('2009-12-01');

/** A result, or the reason why there is none. */
export type Outcome<T> =
  ({ readonly ok: true } & T) | { readonly ok: false; readonly refusal: TimeRefusal };

/** A date with the whole of its count. */
export interface ExplainedDate extends Reckoned {
  readonly steps: readonly CountStep[];
  /** The paragraphs that the count rests on. */
  readonly authority: readonly string[];
}

type Counted =
  | { readonly unit: 'hours'; readonly count: HourCount }
  | { readonly unit: DayUnit; readonly count: DayCount };

/** Longer than any period a rule sets: a century, in the units' own measure. */
const LONGEST: Readonly<Record<Period['unit'], number>> = {
  days: 36_525,
  weeks: 5218,
  months: 1200,
  years: 100,
  hours: 876_600,
};

/**
 * The date on which a period ends, and its last day before anything moved it; no warnings and no explanation. Days and
 * hours are counted as Fed. R. Civ. P. 6(a) and (d), or Fed. R. App. P. 26(a) and (c), read since 1 December 2009.
 * `dueDate('2021-01-21', {n: 30, unit: 'days', direction: 'forward'}, …)` is due `2021-02-22`.
 */
export function dueDate(
  event: PeriodEvent,
  period: Period,
  terms: CountingTerms,
): Outcome<{ readonly due: string; readonly rawLastDay: string }> {
  const counted = count(event, period, terms);
  if (!counted.ok) return counted;
  return { ok: true, ...datesOf(counted, terms) };
}

/** The date with what a lawyer should know of it, but not the count itself. */
export function reckon(
  event: PeriodEvent,
  period: Period,
  terms: CountingTerms,
): Outcome<Reckoned> {
  const counted = count(event, period, terms);
  if (!counted.ok) return counted;
  const warnings = warningsOf(event, period, terms, counted);
  return { ok: true, ...datesOf(counted, terms), warnings };
}

/** The date with its warnings, the count step by step, and the paragraphs it rests on. */
export function explainDate(
  event: PeriodEvent,
  period: Period,
  terms: CountingTerms,
): Outcome<ExplainedDate> {
  const counted = count(event, period, terms);
  if (!counted.ok) return counted;
  const warnings = warningsOf(event, period, terms, counted);
  const steps =
    counted.unit === 'hours'
      ? hourSteps(period, counted.count, terms)
      : daySteps(event as CivilDate, period, counted.count, terms);
  const authority = authorityOf(period, counted, terms);
  return { ok: true, ...datesOf(counted, terms), warnings, steps, authority };
}

function count(event: PeriodEvent, period: Period, terms: CountingTerms): Outcome<Counted> {
  const refusal = refusalOf(event, period, terms);
  if (refusal !== null) return { ok: false, refusal };
  const { n, unit, direction } = period;
  if (unit === 'hours') {
    const hours = countHours(event as LocalTime, period, terms);
    return hours === null ? noSuchTime(event) : within(hours, terms, hours.days.due);
  }
  const raw = rawLastDay(event as CivilDate, { n, unit, direction });
  if (!isComputed(raw)) return beyondCalendar();
  const days = endOfPeriod(raw, direction, terms);
  return isComputed(days.due) ? { ok: true, unit, count: days } : beyondCalendar();
}

function within(hours: HourCount, _terms: CountingTerms, due: number): Outcome<Counted> {
  return isComputed(due) ? { ok: true, unit: 'hours', count: hours } : beyondCalendar();
}

function refusalOf(
  event: PeriodEvent,
  { n, unit }: Period,
  { ruleVersion, ruleset }: CountingTerms,
): TimeRefusal | null {
  const day = event.slice(0, 10);
  if (day < FIRST_COMPUTED_DAY || day > LAST_COMPUTED_DAY) {
    const detail = `The calendar of holidays covers ${FIRST_COMPUTED_DAY} to ${LAST_COMPUTED_DAY}; the event is on ${day}.`;
    return { code: 'outside-calendar', field: 'trigger', detail };
  }
  if (n > LONGEST[unit]) {
    const detail = `A period of ${n} ${unit} is longer than a century; at most ${LONGEST[unit]} ${unit} are counted.`;
    return { code: 'period-too-long', field: 'n', detail };
  }
  if (ruleVersion < OLDEST_RULE_VERSION) {
    const rule = ruleset === 'FRCP' ? 'Fed. R. Civ. P. 6(a)' : 'Fed. R. App. P. 26(a)';
    const detail = `Time is counted under ${rule} as it reads since ${printDay(OLDEST_RULE_VERSION)}. Before, weekends and holidays were left out of short periods; Nunc does not count that way.`;
    return { code: 'rule-version-too-old', field: 'ruleVersion', detail };
  }
  return null;
}

function noSuchTime(event: PeriodEvent): Outcome<Counted> {
  const detail = `Clocks of the court skip ${event}: daylight saving time begins in that hour.`;
  return { ok: false, refusal: { code: 'no-such-time', field: 'trigger', detail } };
}

function beyondCalendar(): Outcome<Counted> {
  const detail = `The period would end outside the calendar of holidays, which covers ${FIRST_COMPUTED_DAY} to ${LAST_COMPUTED_DAY}.`;
  return { ok: false, refusal: { code: 'outside-calendar', field: 'n', detail } };
}

const FIRST = dayNumber(FIRST_COMPUTED_DAY);
const LAST = dayNumber(LAST_COMPUTED_DAY);
const isComputed = (number: number): boolean => number >= FIRST && number <= LAST;

function datesOf(
  counted: Counted,
  { calendar }: CountingTerms,
): { readonly due: string; readonly rawLastDay: string } {
  if (counted.unit !== 'hours') {
    const { raw, due } = counted.count;
    return { due: dateOf(due), rawLastDay: dateOf(raw) };
  }
  const { raw, due } = counted.count;
  const { timeZone } = calendar;
  return { due: printInstant(due, timeZone), rawLastDay: printInstant(raw, timeZone) };
}

function warningsOf(
  event: PeriodEvent,
  period: Period,
  terms: CountingTerms,
  counted: Counted,
): readonly TimeWarning[] {
  if (counted.unit === 'hours') return counted.count.warnings;
  const overflow = overflowWarning(event as CivilDate, period, terms, counted.count);
  const ofDays = dayWarnings(counted.count, period.direction, terms);
  return overflow === null ? ofDays : [...ofDays, overflow];
}

/** A month without such a day: its last day is taken, by custom; the other reading runs over into the next month. */
function overflowWarning(
  event: CivilDate,
  { n, unit, direction }: Period,
  terms: CountingTerms,
  { raw, due }: DayCount,
): TimeWarning | null {
  if (unit !== 'months' && unit !== 'years') return null;
  const months = (unit === 'years' ? 12 * n : n) * (direction === 'forward' ? 1 : -1);
  const overflow = overflowsMonth(event, months);
  if (overflow === 0) return null;
  const other = endOfPeriod(raw + overflow, direction, terms).due;
  if (other === due) return null;
  const otherwise = dateOf(other);
  const detail = `${printDay(event)} has no counterpart ${n} ${unit} ${direction === 'forward' ? 'later' : 'earlier'}: the last day of that month is taken, as is the custom. No federal rule says so; counted on, the date is ${printDay(otherwise)}.`;
  return { code: 'month-without-that-day', detail, otherwise };
}

function authorityOf(
  { unit, direction }: Period,
  counted: Counted,
  { ruleset }: CountingTerms,
): readonly string[] {
  const moves = counted.unit === 'hours' ? counted.count.days.moves : counted.count.moves;
  const moved = new Set(moves.map(({ because }) => because));
  const isHours = unit === 'hours';
  const rule = timeRule.bind(null, ruleset);
  return [
    ...(isHours
      ? [rule('hoursBegin'), rule('hoursRun')]
      : [rule('excludeTrigger'), rule('countEveryDay')]),
    ...(moved.has('closed') ? [rule(isHours ? 'hoursRoll' : 'roll'), rule('holidays')] : []),
    ...(direction === 'backward' ? [rule('nextDay')] : []),
    ...(moved.has('inaccessible') ? [rule(isHours ? 'inaccessibleHours' : 'inaccessible')] : []),
    ...(moved.has('service-days') ? [rule('serviceDays')] : []),
  ];
}

/** The day of an event, whichever form it has. */
export function dayOfEvent(event: PeriodEvent): CivilDate {
  return event.length > 10 ? dayOfLocal(event as LocalTime) : (event as CivilDate);
}
