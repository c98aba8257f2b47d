import { readCivilDate } from '../../law/calendar/civil-date.js';
import type { CivilDate } from '../../law/calendar/civil-date.js';
import { collapse } from '../court-text/collapse.js';
import { dayAtCourt } from '../court-text/court-clock.js';
import { instantOf } from '../court-text/us-time.js';
import type { PrintedInstant } from '../snapshot/entry-reading.js';

const FORM =
  /^(?:[a-z]{3,9},? )?(\d{1,2}) ([a-z]{3})[a-z]* (\d{4}|\d{2}) (\d{1,2}:\d{2}(?::\d{2})?) ([a-z]{1,5}|[+-]\d{2}:?\d{2})$/i;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const UNIVERSAL: ReadonlySet<string> = new Set(['UT', 'Z']);

/**
 * When an item was entered: the moment, and the day it was at the court then (the day that the feed's own clock shows,
 * where the moment or the court's zone is not known); null where it is none.
 */
export interface FeedMoment {
  readonly at: PrintedInstant;
  readonly day: CivilDate | null;
}

/** The moment of an item: `Tue, 22 May 2018 22:10:04 GMT`, `Fri, 03 Feb 2023 10:58:42 MST`, or with `-0500`. */
export function readFeedMoment(text: string, courtId: string): FeedMoment {
  const printed = collapse(text);
  const [, date = '', month = '', year = '', clock = '', zone = ''] = FORM.exec(printed) ?? [];
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  const day = readCivilDate(`${fullYear(year)}-${twoDigits(String(number))}-${twoDigits(date)}`);
  const instant = day === null ? null : instantIn(zone, day, clock, courtId);
  const atCourt = instant === null ? null : dayAtCourt(instant, courtId);
  return { at: { printed, instant }, day: atCourt ?? day };
}

function instantIn(zone: string, day: CivilDate, clock: string, courtId: string): string | null {
  if (/^[+-]/.test(zone)) {
    const offset = `${zone.slice(0, 3)}:${zone.slice(-2)}`;
    const universal = instantOf(day, clock, 'UTC');
    return universal === null ? null : universal.replace('+00:00', offset);
  }
  const abbreviation = UNIVERSAL.has(zone.toUpperCase()) ? 'UTC' : zone;
  return instantOf(day, clock, abbreviation, courtId);
}

function fullYear(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

function twoDigits(number: string): string {
  return number.padStart(2, '0');
}
