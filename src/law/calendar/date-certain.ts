import { printDay } from './civil-date.js';
import type { CivilDate } from './civil-date.js';
import { closureOn } from './closed-days.js';
import type { CourtCalendar } from './court-calendar.js';
import { dayNumber } from './day-arithmetic.js';
import { weekdayName } from './day-steps.js';
import type { TimeWarning } from './warning.js';

/**
 * What a lawyer should know of a date that an order names. Fed. R. Civ. P. 6(a) computes periods and leaves a fixed
 * date alone (committee note of 2009): it stands, though the court is closed on it, unless the order says otherwise.
 */
export function dateCertainWarnings(
  date: CivilDate,
  calendar: CourtCalendar,
): readonly TimeWarning[] {
  const number = dayNumber(date);
  const closure = closureOn(number, calendar, 'forward');
  if (closure === null) return [];
  const name = closure.name === weekdayName(number) ? '' : `, ${closure.name}`;
  const detail = `${printDay(date)} is a ${weekdayName(number)}${name}. A date that an order fixes is not extended; act by then, or ask.`;
  return [{ code: 'date-certain-on-closed-day', detail, otherwise: null }];
}
