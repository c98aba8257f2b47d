import type { CivilDate } from '../../law/calendar/civil-date.js';
import { readDay } from '../court-text/read-day.js';
import { says, textOf } from './json-record.js';
import type { JsonSource } from './json-source.js';

const CLOCK_TIME_BEHIND = /^(\d[\d/-]{5,9})[T ]\d{1,2}:/;

/** The day a value names: null where it says nothing, and with a note where it names none. */
export function saidDay(value: unknown, place: string, { notes }: JsonSource): CivilDate | null {
  if (!says(value)) return null;
  const printed = textOf(value).trim();
  const day = readDay(CLOCK_TIME_BEHIND.exec(printed)?.[1] ?? printed);
  if (day === null) notes.warn(place, `"${shortened(printed)}" is not a day.`);
  return day;
}

/** A text that may be long, fit to be quoted. */
export function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57)}...`;
}
