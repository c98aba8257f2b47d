import { COURTS } from '../../courts/data/courts.js';
import { readCivilDate } from '../../law/calendar/civil-date.js';
import type { CivilDate } from '../../law/calendar/civil-date.js';
import { instantOf } from './us-time.js';

/** The letters by which a court's clock is read: its zone's own rule for the day tells summer from winter. */
const LETTERS: readonly (readonly [zone: RegExp, letters: string])[] = [
  [/New_York|Detroit|Indiana|Kentucky/, 'EST'],
  [/Chicago/, 'CST'],
  [/Denver|Boise|Phoenix/, 'MST'],
  [/Los_Angeles/, 'PST'],
  [/Anchorage/, 'AKST'],
  [/Honolulu/, 'HST'],
  [/Puerto_Rico|St_Thomas/, 'AST'],
  [/Guam|Saipan/, 'CHST'],
];

const ZONES = new Map(COURTS.map(({ id, timeZone }) => [id, timeZone]));

/** The moment at which the court's clock shows `time` (`19:23:00`) on a day, with its offset; null when not understood. */
export function instantAtCourt(day: CivilDate, time: string, courtId: string): string | null {
  const zone = ZONES.get(courtId) ?? '';
  const letters = LETTERS.find(([pattern]) => pattern.test(zone))?.[1];
  return letters === undefined ? null : instantOf(day, time, letters, courtId);
}

// To make one takes longer than to use it a hundred times, and a feed asks for thousands of days.
const calendars = new Map<string, Intl.DateTimeFormat>();

/** The day it is at the court at a moment; null for a court whose zone is not known and for what is no moment. */
export function dayAtCourt(instant: string, courtId: string): CivilDate | null {
  const timeZone = ZONES.get(courtId);
  const moment = Date.parse(instant);
  if (timeZone === undefined || Number.isNaN(moment)) return null;
  let calendar = calendars.get(timeZone);
  if (calendar === undefined) {
    const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
    calendar = new Intl.DateTimeFormat('en-CA', { timeZone, ...parts });
    calendars.set(timeZone, calendar);
  }
  return readCivilDate(calendar.format(moment));
}
