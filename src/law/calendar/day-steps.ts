import type { CivilDate } from './civil-date.js';
import { closureOn } from './closed-days.js';
import type { Closure } from './court-calendar.js';
import type { DayCount, Move } from './count-days.js';
import { dateOf, dayNumber, weekdayOf } from './day-arithmetic.js';
import type { DayNumber } from './day-arithmetic.js';
import type { CountingTerms, CountStep, Period } from './period.js';
import { SERVICE_DAYS } from './service-days.js';
import { timeRule } from './time-rules.js';

const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

/** The name of the weekday on which a numbered day falls. */
export function weekdayName(number: DayNumber): string {
  return WEEKDAYS[weekdayOf(number)];
}

/**
 * The count, day by day: the day of the event, every day of a period in days or weeks (of months and years only the
 * last), each day passed over and why, the days added for service, and the day it ends. In the order of the count.
 */
export function daySteps(
  trigger: CivilDate,
  period: Period,
  count: DayCount,
  terms: CountingTerms,
): readonly CountStep[] {
  return [
    eventStep(trigger, terms),
    ...periodSteps(trigger, period, count, terms),
    ...count.moves.flatMap((move) => moveSteps(move, period, count, terms)),
  ];
}

function eventStep(trigger: CivilDate, { ruleset }: CountingTerms): CountStep {
  const day = weekdayName(dayNumber(trigger));
  const rule = timeRule(ruleset, 'excludeTrigger');
  return step(trigger, null, `${day}: the day of the event is not counted (${rule})`);
}

function periodSteps(
  trigger: CivilDate,
  { n, unit, direction }: Period,
  { raw, moves }: DayCount,
  terms: CountingTerms,
): readonly CountStep[] {
  const lastWords = moves.length === 0 ? `: the period ends` : '';
  if (unit === 'months' || unit === 'years') {
    const words = `${weekdayName(raw)}: the same day ${n} ${n === 1 ? unit.slice(0, -1) : unit} ${direction === 'forward' ? 'later' : 'earlier'}${lastWords}`;
    return [step(dateOf(raw), n, words)];
  }
  const start = dayNumber(trigger);
  const sign = direction === 'forward' ? 1 : -1;
  const days = Math.abs(raw - start);
  return Array.from({ length: days }, (_, index) => {
    const number = start + sign * (index + 1);
    const day = index + 1;
    const words = day === days ? `the last${lastWords}` : countedAllTheSame(number, terms);
    return step(dateOf(number), day, `${weekdayName(number)}, day ${day}${words && `, ${words}`}`);
  });
}

/** Days between are counted whatever they are (6(a)(1)(B)); it helps to see which would not be thought to. */
function countedAllTheSame(number: DayNumber, { calendar, ruleset }: CountingTerms): string {
  const closure = closureOn(number, calendar, 'backward');
  if (closure === null) return '';
  const name = closure.by === 'saturday' || closure.by === 'sunday' ? '' : `${closure.name}, `;
  return `${name}counted all the same (${timeRule(ruleset, 'countEveryDay')})`;
}

function moveSteps(
  { because, to, passed, from }: Move,
  { direction }: Period,
  { due }: DayCount,
  terms: CountingTerms,
): readonly CountStep[] {
  const ends = to === due ? 'the period ends' : 'the period would end here';
  const on = dateOf(to);
  if (because === 'service-days') return serviceSteps(from, to === due, terms);
  const rolls = passed.map(({ number, closure }) => {
    const moved = timeRule(terms.ruleset, closure === null ? 'inaccessible' : 'roll');
    return step(dateOf(number), null, `${weekdayName(number)}${reasonFor(closure)} (${moved})`);
  });
  const next = direction === 'forward' || because === 'inaccessible' ? 'next' : 'preceding';
  const open = because === 'inaccessible' ? `the ${next} accessible day` : `the ${next} open day`;
  return [...rolls, step(on, null, `${weekdayName(to)}: ${open}; ${ends}`)];
}

function reasonFor(closure: Closure | null): string {
  if (closure === null) return ": the clerk's office is inaccessible";
  if (closure.by === 'saturday' || closure.by === 'sunday') return ': the period runs on';
  const of = closure.state === null ? '' : ` of ${closure.state}`;
  return `, ${closure.name}${of}, ${closure.authority}: the period runs on`;
}

function serviceSteps(
  from: DayNumber,
  isLast: boolean,
  terms: CountingTerms,
): readonly CountStep[] {
  const rule = timeRule(terms.ruleset, 'serviceDays');
  return Array.from({ length: SERVICE_DAYS }, (_, index) => {
    const number = from + index + 1;
    const last = isLast && index + 1 === SERVICE_DAYS ? '; the period ends' : '';
    const words = `${weekdayName(number)}, day ${index + 1} of ${SERVICE_DAYS} added for service (${rule})${last}`;
    return step(dateOf(number), null, words);
  });
}

function step(on: string, count: number | null, why: string): CountStep {
  return { on, counted: count !== null, count, why };
}
