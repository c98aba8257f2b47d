import { daysInMonth } from './civil-date.js';
import { numberOf, weekdayOf } from './day-arithmetic.js';
import type { DayNumber, Weekday } from './day-arithmetic.js';

/** On which day of a year a holiday falls. */
export type HolidayDay =
  | { readonly on: 'date'; readonly month: number; readonly day: number }
  /** The `nth` such weekday of the month, 1 to 4; -1 is the last. */
  | {
      readonly on: 'weekday';
      readonly nth: 1 | 2 | 3 | 4 | -1;
      readonly weekday: Weekday;
      readonly month: number;
    }
  /** The weekday on or next after a date: "the Tuesday after the first Monday of November" is on or after the 2nd. */
  | {
      readonly on: 'weekday-from';
      readonly weekday: Weekday;
      readonly month: number;
      readonly day: number;
    }
  /** So many days after Easter Sunday of the Western churches; Good Friday is -2. */
  | { readonly on: 'easter'; readonly days: number }
  /** So many days after another day: the Friday after Thanksgiving is 1 after the fourth Thursday of November. */
  | { readonly on: 'after'; readonly days: number; readonly of: HolidayDay };

/**
 * Where a holiday that falls on a weekend is observed: on no other day; a Saturday's on Friday and a Sunday's on Monday;
 * only a Sunday's, on Monday; either's on Monday.
 */
export type Observance = 'same-day' | 'nearest-weekday' | 'sunday-on-monday' | 'next-monday';

/** A holiday by law, with the years it has been one. */
export interface Holiday {
  readonly name: string;
  readonly day: HolidayDay;
  readonly observance: Observance;
  /** The first and last year in which it is a holiday, both included; null is "before 1950" and "still". */
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  /** Set when it is one only in every fourth year counted from this one, as Inauguration Day is. */
  readonly everyFourthFrom?: number;
  /** The statute, to the paragraph. */
  readonly authority: string;
}

/** A holiday on one day of one year. */
export interface HolidayOn<H extends Holiday = Holiday> {
  readonly holiday: H;
  readonly number: DayNumber;
  /** The day it commemorates, when it is observed on another. */
  readonly observedFor: DayNumber | null;
}

/** The holidays of `list` that fall in `year` by name, each on its day and, where that is a weekend, on the day it is observed. */
export function holidaysOf<H extends Holiday>(list: readonly H[], year: number): HolidayOn<H>[] {
  return list
    .filter((holiday) => isKept(holiday, year))
    .flatMap((holiday) => {
      const number = dayIn(holiday.day, year);
      const observed = observedDay(holiday.observance, number);
      const itself = { holiday, number, observedFor: null };
      return observed === number
        ? [itself]
        : [itself, { holiday, number: observed, observedFor: number }];
    });
}

function isKept({ firstYear, lastYear, everyFourthFrom }: Holiday, year: number): boolean {
  if (firstYear !== null && year < firstYear) return false;
  if (lastYear !== null && year > lastYear) return false;
  return everyFourthFrom === undefined || (year - everyFourthFrom) % 4 === 0;
}

/** The numbered day on which a holiday falls in `year`. */
export function dayIn(day: HolidayDay, year: number): DayNumber {
  switch (day.on) {
    case 'date':
      return numberOf(year, day.month, day.day);
    case 'weekday': {
      if (day.nth === -1) {
        const last = numberOf(year, day.month, daysInMonth(year, day.month));
        return last - ((weekdayOf(last) - day.weekday + 7) % 7);
      }
      return weekdayFrom(numberOf(year, day.month, 1), day.weekday) + 7 * (day.nth - 1);
    }
    case 'weekday-from':
      return weekdayFrom(numberOf(year, day.month, day.day), day.weekday);
    case 'easter':
      return easterOf(year) + day.days;
    case 'after':
      return dayIn(day.of, year) + day.days;
  }
}

function weekdayFrom(number: DayNumber, weekday: Weekday): DayNumber {
  return number + ((weekday - weekdayOf(number) + 7) % 7);
}

function observedDay(observance: Observance, number: DayNumber): DayNumber {
  const weekday = weekdayOf(number);
  if (weekday === 0) return observance === 'same-day' ? number : number + 1;
  if (weekday !== 6) return number;
  switch (observance) {
    case 'nearest-weekday':
      return number - 1;
    case 'next-monday':
      return number + 2;
    case 'same-day':
    case 'sunday-on-monday':
      return number;
  }
}

/** Easter Sunday by the Gregorian computus, as printed in any almanac. */
function easterOf(year: number): DayNumber {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const lunar = Math.floor((century - 17) / 25);
  const shifted = century - Math.floor(century / 4) - Math.floor((century - lunar) / 3);
  const epact = (shifted + 19 * golden + 15) % 30;
  const moon =
    epact -
    Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const leaps = Math.floor(year / 4) + Math.floor(century / 4);
  const sunday = (year + leaps + moon + 2 - century) % 7;
  return numberOf(year, 3, 28) + moon - sunday;
}
