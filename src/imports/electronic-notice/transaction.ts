import { readDay } from '../court-text/read-day.js';
import { instantOf } from '../court-text/us-time.js';
import type { CivilDate } from '../../law/calendar/civil-date.js';
import type { EntryReading } from '../snapshot/entry-reading.js';

/** When the entry was filed and entered, as the notice says, and by whom it was entered. */
export interface Transaction extends Pick<
  EntryReading,
  'filedOn' | 'datePrinted' | 'enteredOn' | 'enteredAt'
> {
  readonly enteredBy: string | null;
}

const FILED_ON = /filed on\s([\d/]+)/;
const OPENING = 'transaction was';
const LONGEST_OPENING = 600;
const ENTERED =
  /\bon (?<day>\d[\d/]+) (?:at )?(?<time>\d{1,2}:\d{2}(?::\d{2})?(?: [AP]M)?)(?: (?<zone>[A-Z][A-Za-z]{2,3}\b|(?:[A-Z][a-z]+[ -]){1,3}Time))?/;
const ENTERED_ON = /\bentered\b.{0,200}? on (\d[\d/]+)/;
const ENTERED_BY = /^ (?:entered by|received from) (.{1,200}?) (?:entered )?on \d/;

/** What the opening of a notice says: "The following transaction was entered by … on … at … and filed on …". */
export function readTransaction(text: string, courtId: string): Transaction {
  const filed = FILED_ON.exec(text)?.[1];
  const filedOn = filed === undefined ? null : readDay(filed);
  const at = text.indexOf(OPENING);
  const opening =
    at < 0
      ? ''
      : text
          .slice(at + OPENING.length)
          .slice(0, LONGEST_OPENING)
          .replace(/ and filed on .*/, '');
  const entered = ENTERED_ON.exec(opening)?.[1];
  return {
    filedOn,
    datePrinted: filedOn === null ? (filed ?? null) : null,
    enteredOn: entered === undefined ? null : readDay(entered),
    enteredAt: enteredAt(opening, courtId),
    enteredBy: ENTERED_BY.exec(opening)?.[1] ?? null,
  };
}

function enteredAt(opening: string, courtId: string): EntryReading['enteredAt'] {
  const found = ENTERED.exec(opening);
  const { day: printedDay = '', time = '', zone } = found?.groups ?? {};
  if (found === null) return null;
  const day: CivilDate | null = readDay(printedDay);
  const abbreviation = abbreviationOf(zone ?? '');
  return {
    printed: found[0].replace(/^on /, ''),
    instant: day === null ? null : instantOf(day, time, abbreviation, courtId),
  };
}

/** `PDT` for `Pacific Daylight Time`; Alaska has two letters. */
function abbreviationOf(zone: string): string {
  if (!zone.endsWith('Time')) return zone;
  const words = zone.replace('Aleutian', '').split(/[ -]+/);
  const initials = words.map((word) => word.slice(0, 1)).join('');
  return /^Alaskan? /.test(zone) ? `AK${initials.slice(1)}` : initials;
}
