import { printDay } from '../../calendar/civil-date.js';
import type { CivilDate } from '../../calendar/civil-date.js';
import { addDays } from '../../calendar/day-arithmetic.js';
import type { NotingStep } from './noting-schedule.js';

const LONGEST_CLOSURE_IN_DAYS = 366;

/**
 * A due date, and after it the step to the next open day when the court is closed on it (W.D. Wash. LCR 7(d)(5), 6(a)).
 * An opposition due Monday, February 15, 2021 gives that day and Tuesday the 16th.
 *
 * @throws {RangeError} when `isOpen` says the court is closed for more than a year.
 */
export function ontoOpenDay(
  due: NotingStep,
  isOpen: (day: CivilDate) => boolean,
  paragraph: string,
): readonly NotingStep[] {
  if (isOpen(due.on)) return [due];
  const why = `the court is closed on ${printDay(due.on)}: the next open day (${paragraph})`;
  return [due, { on: nextOpenDay(due.on, isOpen), why }];
}

function nextOpenDay(day: CivilDate, isOpen: (day: CivilDate) => boolean): CivilDate {
  for (let ahead = 1; ahead <= LONGEST_CLOSURE_IN_DAYS; ahead += 1) {
    const later = addDays(day, ahead);
    if (isOpen(later)) return later;
  }
  throw new RangeError(`the court is open on no day of the year after ${day}`);
}
