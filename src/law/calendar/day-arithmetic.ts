import { civilDate, daysInMonth } from './civil-date.js';
import type { CivilDate } from './civil-date.js';

/** A day as a count: 0 is 1 March 0000, and each later day is one more. Only sums and differences mean anything. */
export type DayNumber = number;

/** 0 is Sunday, 6 is Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export const SUNDAY = 0;
export const SATURDAY = 6;
const WEEK = 7;
/** 1 March 0000 was a Wednesday. */
const WEEKDAY_OF_DAY_ZERO = 3;
const DAYS_IN_FOUR_CENTURIES = 146_097;

/** The number of `date`; `dateOf` is its inverse. */
export function dayNumber(date: CivilDate): DayNumber {
  return numberOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}

/** The number of the day `day` (1 to 31) of `month` (1 to 12) of `year`. */
export function numberOf(year: number, month: number, day: number): DayNumber {
  const shifted = month > 2 ? year : year - 1;
  const fromMarch = (month + 9) % 12;
  return (
    365 * shifted +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    Math.floor((153 * fromMarch + 2) / 5) +
    day -
    1
  );
}

/** The year, the month (1 to 12) and the day of the month of a day number. */
export function partsOf(number: DayNumber): readonly [year: number, month: number, day: number] {
  const fourCenturies = Math.floor(number / DAYS_IN_FOUR_CENTURIES);
  const rest = number - fourCenturies * DAYS_IN_FOUR_CENTURIES;
  const yearOfFour = Math.floor(
    (rest - Math.floor(rest / 1460) + Math.floor(rest / 36_524) - Math.floor(rest / 146_096)) / 365,
  );
  const dayOfYear =
    rest - (365 * yearOfFour + Math.floor(yearOfFour / 4) - Math.floor(yearOfFour / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return [yearOfFour + 400 * fourCenturies + (month <= 2 ? 1 : 0), month, day];
}

/** The day of a number. */
export function dateOf(number: DayNumber): CivilDate {
  const [year, month, day] = partsOf(number);
  return printDate(year, month, day);
}

/** The day of the week on which a numbered day falls. */
export function weekdayOf(number: DayNumber): Weekday {
  return ((((number + WEEKDAY_OF_DAY_ZERO) % WEEK) + WEEK) % WEEK) as Weekday;
}

/** Whether a numbered day is a Saturday or a Sunday. */
export function isWeekend(number: DayNumber): boolean {
  const weekday = weekdayOf(number);
  return weekday === SATURDAY || weekday === SUNDAY;
}

/** The day `days` after `date`; before it when negative. `addDays('2021-01-11', 21)` is `2021-02-01`. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return dateOf(dayNumber(date) + days);
}

/**
 * The same day of the month `months` later (earlier when negative). A month without such a day gives its last one, as
 * is the custom; `overflowsMonth` tells when that happened. `addMonths('2021-08-31', 6)` is `2022-02-28`.
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const [year, month] = monthAfter(date, months);
  return printDate(year, month, Math.min(dayOfMonth(date), daysInMonth(year, month)));
}

/** By how many days the day of the month of `date` lies beyond the end of the month `months` later; 0 when it exists. */
export function overflowsMonth(date: CivilDate, months: number): number {
  return Math.max(0, dayOfMonth(date) - daysInMonth(...monthAfter(date, months)));
}

function monthAfter(date: CivilDate, months: number): [year: number, month: number] {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  return [Math.floor(index / 12), (index % 12) + 1];
}

function dayOfMonth(date: CivilDate): number {
  return Number(date.slice(8, 10));
}

function printDate(year: number, month: number, day: number): CivilDate {
  const of = (value: number): string => (value < 10 ? `0${value}` : String(value));
  return `${String(year).padStart(4, '0')}-${of(month)}-${of(day)}` as CivilDate;
}

/** The first and the last day that Nunc computes with, both included: what its calendars of holidays cover. */
export const FIRST_COMPUTED_DAY = civilDate('1950-01-01');
export const LAST_COMPUTED_DAY = civilDate('2100-12-31');
