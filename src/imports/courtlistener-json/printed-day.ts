import type { CivilDate } from '../../law/calendar/civil-date.js';

/** A day as dockets print it: `08/03/2007`. */
export function printedDay(day: CivilDate): string {
  return `${day.slice(5, 7)}/${day.slice(8, 10)}/${day.slice(0, 4)}`;
}
