import type { CivilDate } from '../../law/calendar/civil-date.js';
import {
  addDays,
  addMonths,
  FIRST_COMPUTED_DAY,
  LAST_COMPUTED_DAY,
} from '../../law/calendar/day-arithmetic.js';
import { Problem } from '../../platform/problems/problem.js';
import { problemAt } from '../refusals.js';
import type { CourtDaysQuery } from './dto/court-days.query.js';

interface CalendarSpan {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/**
 * The days asked for: a year from `today` when nothing is said.
 *
 * @throws {Problem} outside-calendar; invalid-request when the span ends before it begins or is longer than a year
 */
export function spanOf(query: CourtDaysQuery, today: CivilDate): CalendarSpan {
  const from = (query.from ?? today) as CivilDate;
  stopIfOutside(from, '/from');
  const last = addDays(addMonths(from, 12), -1);
  const to = (query.to ?? (last < LAST_COMPUTED_DAY ? last : LAST_COMPUTED_DAY)) as CivilDate;
  stopIfOutside(to, '/to');
  if (to < from || to > last) {
    const detail = `Given is ${to}; permitted is a day from ${from} to ${last}, a year of days at most.`;
    throw new Problem('invalid-request', `/to: ${detail}`, [{ pointer: '/to', detail }]);
  }
  return { from, to };
}

/** @throws {Problem} outside-calendar, when no calendar of holidays covers the day */
export function stopIfOutside(day: string, pointer: string): void {
  if (day >= FIRST_COMPUTED_DAY && day <= LAST_COMPUTED_DAY) return;
  const detail = `The calendar of holidays covers ${FIRST_COMPUTED_DAY} to ${LAST_COMPUTED_DAY}; given is ${day}.`;
  throw problemAt('outside-calendar', pointer, detail);
}
