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

/** A number after one of these marks is part of a longer word. */
const WITHIN_WORD = /[\w/:.-]/;
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
  const { lower, figures } = segments;
  let from = start;
  for (const at of figures) {
    if (at >= end || writings.length >= MOST_DAYS) break;
    if (at < from || isWithinWord(lower, at)) continue;
    const writing = writingAt(segments, at, filedOn);
    if (writing === null) continue;
    writings.push(writing);
    from = writing.end;
  }
}

function isWithinWord(lower: string, at: number): boolean {
  const before = lower.charAt(at - 1);
  return before !== ' ' && WITHIN_WORD.test(before);
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
  if (!mayBeMonth(lower.charCodeAt(at + 2)) && !mayBeMonth(lower.charCodeAt(at + 3))) return null;
  const found = execAt(DAY_FIRST, lower, at);
  if (found === null) return null;
  const [whole, day = '', name = '', year] = found;
  const month = monthNamed(name);
  if (month === null || !isMonthAt(text, at + day.length + 1)) return null;
  return { start: at, end: at + whole.length, year: Number(year), month, day: Number(day) };
}

/** Whether a month begins with the letter. */
function mayBeMonth(code: number): boolean {
  return FIRST_OF_MONTHS.includes(String.fromCharCode(code));
}

const FIRST_OF_MONTHS = 'jfmasond';

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
