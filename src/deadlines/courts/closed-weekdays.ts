import type { CivilDate } from '../../law/calendar/civil-date.js';
import { closureOn } from '../../law/calendar/closed-days.js';
import { dateOf, dayNumber, isWeekend } from '../../law/calendar/day-arithmetic.js';
import { calendarOf } from '../../law/deadlines/court-facts.js';
import type { CourtFacts } from '../../law/deadlines/court-facts.js';
import type { ClosedDayResponse } from './dto/court-day.response.js';

/**
 * The weekdays from `from` to `to`, both included, on which the law closes a court for periods after an event: federal
 * holidays and those of the court's own state.
 */
export function closedWeekdays(
  court: CourtFacts,
  from: CivilDate,
  to: CivilDate,
): ClosedDayResponse[] {
  const calendar = calendarOf(court, 'FRCP');
  const days: ClosedDayResponse[] = [];
  for (let number = dayNumber(from); number <= dayNumber(to); number += 1) {
    const closure = isWeekend(number) ? null : closureOn(number, calendar, 'forward');
    if (closure === null) continue;
    const { name, by, authority, state, isVerified } = closure;
    days.push({ on: dateOf(number), name, by, authority, state, verified: isVerified });
  }
  return days;
}
