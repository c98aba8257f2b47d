/** A calendar day `YYYY-MM-DD`, without clock or zone. Days compare as strings: `a < b` is "a is earlier". */
export type CivilDate = string & { readonly __brand: 'CivilDate' };

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The last day a date can name; "the whole docket" is the state as of this day. */
export const LAST_DAY = '9999-12-31' as CivilDate;

/** Whether `year` has a 29 February in the Gregorian calendar. `isLeapYear(1900)` is false. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The number of days in `month` (1 to 12) of `year`; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/**
 * The day that `text` names, or null when it names none. `readCivilDate('2021-02-30')` is null, as is
 * anything with a clock time, a two-digit year or the year 0000.
 */
export function readCivilDate(text: string): CivilDate | null {
  const [, year, month, day] = (FORM.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const real = year >= 1 && day >= 1 && day <= daysInMonth(year, month);
  return real ? (text as CivilDate) : null;
}

/**
 * A day known to be right, such as one written in the source or read from a `date` column.
 *
 * @throws {RangeError} when `text` is not a calendar day.
 */
export function civilDate(text: string): CivilDate {
  const day = readCivilDate(text);
  if (day === null) throw new RangeError(`'${text}' is not a calendar day YYYY-MM-DD`);
  return day;
}

/** Days since 1 March 0000, so that a leap day ends its year. */
function dayNumber(date: CivilDate): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const shifted = month > 2 ? year : year - 1;
  const fromMarch = (month + 9) % 12;
  return (
    365 * shifted +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    Math.floor((153 * fromMarch + 2) / 5) +
    Number(date.slice(8, 10))
  );
}

/**
 * How many days `to` lies after `from`, the first day not counted (Fed. R. Civ. P. 6(a)(1)(A)); negative
 * when it lies before. `daysBetween('2021-01-11', '2021-01-21')` is 10.
 */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The earlier of two days, an absent one giving way; null when both are absent. */
export function earlierOf(a: CivilDate | null, b: CivilDate | null): CivilDate | null {
  if (a === null) return b;
  return b === null || a <= b ? a : b;
}

/** A day as American courts write it: `January 21, 2021`. */
export function printDay(date: CivilDate): string {
  const month = MONTHS[Number(date.slice(5, 7)) - 1] ?? '';
  return `${month} ${Number(date.slice(8, 10))}, ${Number(date.slice(0, 4))}`;
}
