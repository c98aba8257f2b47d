import type { CivilDate } from '../../calendar/civil-date.js';
import type { Segments } from '../segment-text.js';
import type { Span } from '../span.js';
import { isMonthAt, monthBefore, monthNamed } from './month-names.js';

/** How a day was written; a part that was not printed is null. */
export interface Writing extends Span {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
/**
 * The first figure of what may be a day: what follows, or the month before it, looks like one. A number after a
 * letter, a number or one of the marks `/:.-_` is part of a longer word.
 */
const MAY_BE_DAY = new RegExp(
  `(?<![\\w/:.-])\\d(?:(?=\\d?[/-]\\d|\\d{3}-\\d|\\d?\\s[a-z]{3,9}[.,\\s]{1,3}\\d{4})|(?<=(?:${MONTHS})[a-z]{0,6}\\.?\\s{1,3}\\d))`,
  'g',
);
/** `3/26/2012`, `6-1-05`. */
const SLASHED = /(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/y;
/** `2021-02-05`. */
const ISO = /(\d{4})-(\d{2})-(\d{2})(?![\d-])/y;
/** What follows the month in `August 31, 2009`. */
const AFTER_MONTH = /(\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:(?:,|\s)\s{0,3}((?:19|20)\d{2})(?![\d-]))?/y;
/** `18 April 2024`. */
const DAY_FIRST = /(\d{1,2})\s([a-z]{3,9})\.?,?\s((?:19|20)\d{2})(?!\d)/y;
const MOST_DAYS = 300;
const DEFAULT_PIVOT = 2020;

/**
 * The days written in a text outside its lists of attachments and of entry, in order, whether or not they exist:
 * two in `by 2/30/2024 and March 1`.
 */
export function dayWritings(segments: Segments, filedOn: CivilDate | null): readonly Writing[] {
  const writings: Writing[] = [];
  let from = 0;
  for (const list of listsOf(segments)) {
    addWritings(segments, { start: from, end: list.start }, filedOn, writings);
    from = list.end;
  }
  addWritings(segments, { start: from, end: segments.text.length }, filedOn, writings);
  return writings;
}

function listsOf({ attachments, entered }: Segments): readonly Span[] {
  if (attachments === null) return entered === null ? [] : [entered];
  if (entered === null) return [attachments];
  return attachments.start <= entered.start ? [attachments, entered] : [entered, attachments];
}

function addWritings(
  segments: Segments,
  { start, end }: Span,
  filedOn: CivilDate | null,
  writings: Writing[],
): void {
  MAY_BE_DAY.lastIndex = start;
  while (writings.length < MOST_DAYS && MAY_BE_DAY.test(segments.lower)) {
    const at = MAY_BE_DAY.lastIndex - 1;
    if (at >= end) break;
    const writing = writingAt(segments, at, filedOn);
    if (writing === null) continue;
    writings.push(writing);
    MAY_BE_DAY.lastIndex = writing.end;
  }
}

/** The day whose number stands at `at`. */
function writingAt(
  { text, lower }: Segments,
  at: number,
  filedOn: CivilDate | null,
): Writing | null {
  if (isParting(lower.charCodeAt(at + 1)) || isParting(lower.charCodeAt(at + 2))) {
    return slashedAt(lower, at, filedOn) ?? isoAt(lower, at);
  }
  if (isParting(lower.charCodeAt(at + 4))) return isoAt(lower, at);
  return namedAt(text, lower, at) ?? dayFirstAt(text, lower, at);
}

/** `/` and `-`. */
function isParting(code: number): boolean {
  return code === 47 || code === 45;
}

function slashedAt(lower: string, at: number, filedOn: CivilDate | null): Writing | null {
  const found = execAt(SLASHED, lower, at);
  if (found === null) return null;
  const [whole, month, , day, year = ''] = found;
  const end = at + whole.length;
  return { start: at, end, year: fullYear(year, filedOn), month: Number(month), day: Number(day) };
}

function isoAt(lower: string, at: number): Writing | null {
  const found = execAt(ISO, lower, at);
  if (found === null) return null;
  const [whole, year, month, day] = found;
  const end = at + whole.length;
  return { start: at, end, year: Number(year), month: Number(month), day: Number(day) };
}

/** `August 31, 2009`; "may 5" is a verb, since a month is printed with a capital. */
function namedAt(text: string, lower: string, at: number): Writing | null {
  const named = monthBefore(lower, at);
  if (named === null || !isMonthAt(text, named.start)) return null;
  const found = execAt(AFTER_MONTH, lower, at);
  if (found === null) return null;
  const [whole, day, year] = found;
  const printed = year === undefined ? null : Number(year);
  const end = at + whole.length;
  return { start: named.start, end, year: printed, month: named.month, day: Number(day) };
}

function dayFirstAt(text: string, lower: string, at: number): Writing | null {
  const found = execAt(DAY_FIRST, lower, at);
  if (found === null) return null;
  const [whole, day = '', name = '', year] = found;
  const month = monthNamed(name);
  if (month === null || !isMonthAt(text, at + day.length + 1)) return null;
  return { start: at, end: at + whole.length, year: Number(year), month, day: Number(day) };
}

function execAt(pattern: RegExp, lower: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(lower);
}

/** The year that ends in two given digits and lies nearest to the entry's own. */
function fullYear(printed: string, filedOn: CivilDate | null): number {
  if (printed.length === 4) return Number(printed);
  const own = filedOn === null ? DEFAULT_PIVOT : Number(filedOn.slice(0, 4));
  const near = own - (own % 100) + Number(printed);
  if (near - own > 50) return near - 100;
  return own - near >= 50 ? near + 100 : near;
}
