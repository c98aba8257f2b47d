import type { HourCount } from './count-hours.js';
import { dateOf } from './day-arithmetic.js';
import { weekdayName } from './day-steps.js';
import { dayNumber } from './day-arithmetic.js';
import type { CountingTerms, CountStep, Period } from './period.js';
import { SERVICE_DAYS } from './service-days.js';
import { timeRule } from './time-rules.js';
import { clockOf, dayOfLocal, localTimeAt, printInstant } from './zone-clock.js';
import type { Instant } from './zone-clock.js';

/** The count of a period of hours: when it begins, when its hours are over, each day passed over, and when it ends. */
export function hourSteps(
  { n, direction }: Period,
  count: HourCount,
  terms: CountingTerms,
): readonly CountStep[] {
  const { timeZone } = terms.calendar;
  const { ruleset } = terms;
  const hours = `${n} ${n === 1 ? 'hour' : 'hours'} ${direction === 'forward' ? 'later' : 'earlier'}`;
  const begins = `${shown(count.start, timeZone)}: the period begins at once (${timeRule(ruleset, 'hoursBegin')})`;
  const shift = clockShift(count, timeZone);
  const over = `${shown(count.raw, timeZone)}: ${hours}, every hour counted (${timeRule(ruleset, 'hoursRun')})${shift}`;
  return [
    { on: printInstant(count.start, timeZone), counted: false, count: null, why: begins },
    { on: printInstant(count.raw, timeZone), counted: true, count: n, why: over },
    ...moveSteps(count, terms),
  ];
}

function clockShift({ start, raw }: HourCount, timeZone: string): string {
  const offset = (at: Instant): string => printInstant(at, timeZone).slice(-6);
  if (offset(start) === offset(raw)) return '';
  return `; clocks moved from ${offset(start)} to ${offset(raw)} in between, and hours are counted as they pass`;
}

function moveSteps(count: HourCount, terms: CountingTerms): readonly CountStep[] {
  const { timeZone } = terms.calendar;
  const clock = clockOf(localTimeAt(count.raw, timeZone));
  const { moves } = count.days;
  return moves.flatMap(({ because, passed, to }) => {
    const last = to === count.days.due;
    const on = last ? printInstant(count.due, timeZone) : `${dateOf(to)}T${clock}`;
    const end = last ? '; the period ends' : '';
    if (because === 'service-days') {
      const rule = timeRule(terms.ruleset, 'serviceDays');
      const why = `${weekdayName(to)} ${clock}: ${SERVICE_DAYS} days added for service (${rule})${end}`;
      return [{ on, counted: false, count: null, why }];
    }
    const passing = passed.map(({ number, closure }) => ({
      on: `${dateOf(number)}T${clock}`,
      counted: false,
      count: null,
      why: `${weekdayName(number)}${closure === null ? ": the clerk's office is inaccessible" : `, ${closure.name}`}: the period runs on to the same clock time (${timeRule(terms.ruleset, closure === null ? 'inaccessibleHours' : 'hoursRoll')})`,
    }));
    const why = `${weekdayName(to)} ${clock}: the same clock time on the first day that is open${end}`;
    return [...passing, { on, counted: false, count: null, why }];
  });
}

function shown(instant: Instant, timeZone: string): string {
  const time = localTimeAt(instant, timeZone);
  return `${weekdayName(dayNumber(dayOfLocal(time)))} ${clockOf(time)}`;
}
