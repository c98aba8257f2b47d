import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { civilDate } from './civil-date.js';
import {
  addDays,
  addMonths,
  dateOf,
  dayNumber,
  isWeekend,
  overflowsMonth,
  weekdayOf,
} from './day-arithmetic.js';

const day = fc
  .tuple(
    fc.integer({ min: 1, max: 9998 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) =>
    civilDate(
      `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`,
    ),
  );

describe('the arithmetic of days', () => {
  it.each([
    ['2021-01-11', 21, '2021-02-01', 'over the end of a month'],
    ['2020-02-28', 2, '2020-03-01', 'over a leap day'],
    ['2021-02-28', 1, '2021-03-01', 'without one'],
    ['2022-01-02', -3, '2021-12-30', 'back over the turn of the year'],
    ['1900-02-28', 1, '1900-03-01', 'in a century that has no leap day'],
    ['2000-02-28', 1, '2000-02-29', 'in one that has'],
  ])('%s and %d days is %s: %s', (from, days, to) => {
    expect(addDays(civilDate(from), days)).toBe(to);
  });

  it.each([
    ['2021-08-31', 6, '2022-02-28', 3],
    ['2020-02-29', 12, '2021-02-28', 1],
    ['2020-02-29', 48, '2024-02-29', 0],
    ['2021-01-15', 1, '2021-02-15', 0],
    ['2021-03-31', -1, '2021-02-28', 3],
    ['2021-01-15', -12, '2020-01-15', 0],
  ])('%s and %d months is %s, %d days short', (from, months, to, short) => {
    expect(addMonths(civilDate(from), months)).toBe(to);
    expect(overflowsMonth(civilDate(from), months)).toBe(short);
  });

  it.each([
    ['2021-01-16', 6, true],
    ['2021-01-17', 0, true],
    ['2021-01-18', 1, false],
    ['1950-01-01', 0, true],
    ['2100-12-31', 5, false],
  ])('%s is day %d of the week', (date, weekday, weekend) => {
    expect(weekdayOf(dayNumber(civilDate(date)))).toBe(weekday);
    expect(isWeekend(dayNumber(civilDate(date)))).toBe(weekend);
  });

  it('agrees with Temporal on every sum of days and months, and on the day of the week', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -300, max: 300 }), (from, n) => {
        const other = Temporal.PlainDate.from(from);
        fc.pre(other.year > 30 && other.year < 9960);
        expect(addDays(from, n)).toBe(other.add({ days: n }).toString());
        expect(addMonths(from, n)).toBe(other.add({ months: n }).toString());
        expect(weekdayOf(dayNumber(from))).toBe(other.dayOfWeek % 7);
        expect(dateOf(dayNumber(from))).toBe(from);
      }),
    );
  });
});
