import type { CivilDate } from '../../calendar/civil-date.js';
import type { Segments } from '../segment-text.js';
import type { Span } from '../span.js';
import { civilDay } from './civil-day.js';
import { dayWritings, type Writing } from './day-writings.js';

/** A day as printed in the text of an entry. */
export interface PrintedDay extends Span {
  readonly on: CivilDate;
}

const LIST_GAP = 24;
const STALE_DAYS_MONTHS = 2;

/**
 * The days printed in a text outside its lists of attachments and of entry, in order; a day that does not exist is
 * left out. A two-digit year is the one nearest to the entry's own; a day without a year takes the year of the next
 * day of its list, else the entry's own year or the next one that fits. `by 2/30/2024 and March 1` filed on
 * 2024-02-01 has the one day 2024-03-01.
 */
export function printedDays(segments: Segments, filedOn: CivilDate | null): readonly PrintedDay[] {
  const writings = dayWritings(segments, filedOn);
  const days: PrintedDay[] = [];
  for (const [index, writing] of writings.entries()) {
    const year = writing.year ?? yearOfList(writings, index) ?? yearThatFits(writing, filedOn);
    const on = year === null ? null : civilDay(year, writing.month, writing.day);
    if (on !== null) days.push({ start: writing.start, end: writing.end, on });
  }
  return days;
}

/** In `July 19 or July 26, 2004` the first day has the year of the second. */
function yearOfList(writings: readonly Writing[], index: number): number | null {
  for (let at = index; at + 1 < writings.length && at < index + 4; at += 1) {
    const here = writings[at];
    const next = writings[at + 1];
    if (here === undefined || next === undefined || next.start - here.end > LIST_GAP) return null;
    if (next.year !== null) return next.year;
  }
  return null;
}

function yearThatFits(writing: Writing, filedOn: CivilDate | null): number | null {
  if (filedOn === null) return null;
  const own = Number(filedOn.slice(0, 4));
  const months = Number(filedOn.slice(5, 7)) - writing.month;
  return months > STALE_DAYS_MONTHS ? own + 1 : own;
}
