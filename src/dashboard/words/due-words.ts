import { daysBetween } from '../../law/calendar/civil-date.js';
import type { CivilDate } from '../../law/calendar/civil-date.js';
import { dayNumber } from '../../law/calendar/day-arithmetic.js';
import { weekdayName } from '../../law/calendar/day-steps.js';
import { endOfDay } from '../../law/calendar/timeliness.js';
import type { Instant } from '../../law/calendar/zone-clock.js';
import { day } from '../layout/links.js';
import type { Day } from '../layout/links.js';
import { clockWords } from './clock-words.js';
import { count } from './plain-words.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Below two days one counts in hours; above, nobody does. */
const COUNTED_IN_HOURS = 48 * HOUR;

/** When something is due, for reading: the weekday, the day, and the moment at which it is over. */
export interface Due {
  readonly weekday: string;
  readonly day: Day;
  /** The clock time in the court's zone, `5:00 PM PST`; of a day, that of its end: `11:59 PM PST`. */
  readonly clock: string | null;
  /** Whether the day as a whole is given, and not an hour of it. */
  readonly isWholeDay: boolean;
}

/** What one must know to say how much time is left. */
export interface Now {
  readonly now: Instant;
  /** Today in the court's zone. */
  readonly today: CivilDate;
  readonly timeZone: string;
}

/** A day, or a court-local time with its offset, as it is printed. */
export function toDue(due: string, timeZone: string): Due {
  const on = dayOfDue(due);
  return {
    weekday: weekdayOn(on),
    day: day(on),
    clock: clockWords(endOf(due, timeZone), timeZone),
    isWholeDay: due.length === on.length,
  };
}

/** The day of a date that may have a clock time. */
export function dayOfDue(due: string): CivilDate {
  return due.slice(0, 10) as CivilDate;
}

/** The weekday on which a day falls, spelled out. */
export function weekdayOn(on: CivilDate): string {
  return weekdayName(dayNumber(on));
}

/** How much time is left, or since when there is none: "3 hours 12 minutes left", "ended 2 days ago". */
export function leftWords(due: string, { now, today, timeZone }: Now): string {
  const left = Date.parse(endOf(due, timeZone)) - now;
  const days = daysBetween(today, dayOfDue(due));
  if (left >= 0) return left < COUNTED_IN_HOURS ? `${span(left)} left` : `${days} days left`;
  return -left < COUNTED_IN_HOURS && days >= -1
    ? `ended ${span(-left)} ago`
    : `ended ${count(-days, 'day', 'days')} ago`;
}

/** The last second in which it can still be met. */
function endOf(due: string, timeZone: string): string {
  const on = dayOfDue(due);
  return due === on ? endOfDay(on, timeZone) : due;
}

function span(milliseconds: number): string {
  const hours = Math.floor(milliseconds / HOUR);
  const minutes = Math.floor((milliseconds % HOUR) / MINUTE);
  const parts = [
    ...(hours === 0 ? [] : [count(hours, 'hour', 'hours')]),
    ...(minutes === 0 ? [] : [count(minutes, 'minute', 'minutes')]),
  ];
  return parts.length === 0 ? 'less than a minute' : parts.join(' ');
}
