import type { CivilDate } from '../../law/calendar/civil-date.js';
import { DATE_RUN, readDay } from '../court-text/read-day.js';

const TERMINATED = new RegExp(`terminated:\\s+(${DATE_RUN})`, 'i');

/** The day of the first "TERMINATED: 08/03/2007" in some lines; null without one. */
export function terminatedOn(lines: readonly string[]): CivilDate | null {
  const printed = lines.length === 0 ? undefined : TERMINATED.exec(lines.join('\n'))?.[1];
  return printed === undefined ? null : readDay(printed);
}
