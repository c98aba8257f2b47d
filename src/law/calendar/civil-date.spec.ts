import fc from 'fast-check';
import {
  civilDate,
  daysBetween,
  daysInMonth,
  earlierOf,
  isLeapYear,
  LAST_DAY,
  printDay,
  readCivilDate,
} from './civil-date.js';
import type { CivilDate } from './civil-date.js';

const DAY_MS = 86_400_000;

/** Milliseconds of the midnight that begins a day; NaN when the Gregorian calendar has no such day. */
function oracle(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same && year >= 1 ? date.getTime() : NaN;
}

function printed(year: number, month: number, day: number): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

const parts = fc.tuple(fc.nat(9999), fc.nat(13), fc.nat(32));
const days: fc.Arbitrary<CivilDate> = parts
  .filter(([year, month, day]) => !Number.isNaN(oracle(year, month, day)))
  .map(([year, month, day]) => civilDate(printed(year, month, day)));
const millisecondsOf = (day: CivilDate): number => Date.parse(`${day}T00:00:00Z`);

describe('a calendar day', () => {
  it('is read exactly when the Gregorian calendar has it, in the years 1 to 9999', () => {
    const property = fc.property(parts, ([year, month, day]) => {
      const text = printed(year, month, day);
      expect(readCivilDate(text)).toBe(Number.isNaN(oracle(year, month, day)) ? null : text);
    });
    fc.assert(property, { numRuns: 2000 });
  });

  it.each([
    ['the leap day of a leap year', '2024-02-29', true],
    ['the leap day of a common year', '2021-02-29', false],
    ['the leap day of 1900, no leap year', '1900-02-29', false],
    ['the leap day of 2000, a leap year', '2000-02-29', true],
    ['30 February', '2021-02-30', false],
    ['31 April', '2021-04-31', false],
    ['the first day that has a name', '0001-01-01', true],
    ['a day of the year 0', '0000-12-31', false],
    ['the last day that has a name', LAST_DAY, true],
    ['a month 13', '2021-13-01', false],
    ['a day with a clock time', '2021-01-11T00:00', false],
    ['a two-digit year', '21-01-11', false],
    ['single digits', '2021-1-1', false],
    ['slashes', '2021/01/11', false],
    ['digits of another script', '٢٠٢١-٠١-١١', false],
    ['a line end after it', '2021-01-11\n', false],
    ['nothing', '', false],
  ])('%s: %j', (_, text, real) => {
    expect(readCivilDate(text)).toBe(real ? text : null);
    if (!real) expect(() => civilDate(text)).toThrow(RangeError);
  });

  it('compares as text as it does in time', () => {
    const property = fc.property(days, days, (a, b) => {
      expect(a < b).toBe(millisecondsOf(a) < millisecondsOf(b));
    });
    fc.assert(property);
  });
});

describe('the days from one day to another', () => {
  it('are as many as midnights lie between them, the first day not counted', () => {
    const property = fc.property(days, days, (from, to) => {
      expect(daysBetween(from, to)).toBe((millisecondsOf(to) - millisecondsOf(from)) / DAY_MS);
    });
    fc.assert(property, { numRuns: 2000 });
  });

  it.each([
    ['2021-01-11', '2021-01-21', 10],
    ['2021-01-21', '2021-01-11', -10],
    ['2021-01-11', '2021-01-11', 0],
    ['2020-02-28', '2020-03-01', 2],
    ['2021-02-28', '2021-03-01', 1],
    ['1999-12-31', '2000-01-01', 1],
    ['0001-01-01', '9999-12-31', 3_652_058],
  ])('from %s to %s are %i', (from, to, count) => {
    expect(daysBetween(civilDate(from), civilDate(to))).toBe(count);
  });
});

describe('months and years', () => {
  it.each([
    [2021, 1, 31],
    [2021, 2, 28],
    [2024, 2, 29],
    [2021, 4, 30],
    [2021, 12, 31],
    [2021, 0, 0],
    [2021, 13, 0],
  ])('the month %i-%i has %i days', (year, month, count) => {
    expect(daysInMonth(year, month)).toBe(count);
  });

  it.each([
    [2020, true],
    [2021, false],
    [1900, false],
    [2000, true],
  ])('%i is a leap year: %s', (year, leap) => {
    expect(isLeapYear(year)).toBe(leap);
  });
});

describe('of two days', () => {
  const early = civilDate('2021-01-11');
  const late = civilDate('2021-01-12');

  it.each([
    [early, late, early],
    [late, early, early],
    [null, late, late],
    [late, null, late],
    [null, null, null],
  ])('%s and %s the earlier is %s', (a, b, expected) => {
    expect(earlierOf(a, b)).toBe(expected);
  });
});

describe('a day in print', () => {
  it.each([
    ['2021-01-21', 'January 21, 2021'],
    ['2021-12-01', 'December 1, 2021'],
    ['0987-05-09', 'May 9, 987'],
  ])('%s is %s', (day, expected) => {
    expect(printDay(civilDate(day))).toBe(expected);
  });

  it('names the day that the calendar of the machine names', () => {
    const form = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', dateStyle: 'long' });
    const modern = days.filter((day) => day >= '1600');
    const property = fc.property(modern, (day) => {
      expect(printDay(day)).toBe(form.format(new Date(millisecondsOf(day))));
    });
    fc.assert(property);
  });
});
