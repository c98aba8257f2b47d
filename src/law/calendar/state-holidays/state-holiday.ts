import type { Holiday, HolidayDay, Observance } from '../holiday.js';
import type { Weekday } from '../day-arithmetic.js';

/**
 * A day a state has declared a holiday, beyond those of 5 U.S.C. § 6103 (Fed. R. Civ. P. 6(a)(6)(C)).
 *
 * `isVerified` says that a text of the statute was read and settles by itself that the day is a holiday of the whole
 * state. It is false where no text was read, and also where one was but another list of the same state (the days its
 * offices close, the holidays of its employees) leaves the day out: courts may then differ. What was read is a text in
 * force at some time since 2000; for the years before, the day rests on `firstYear`.
 *
 * Massachusetts, for one: Patriots' Day, the third Monday of April since 1969, `Mass. Gen. Laws ch. 4, § 7, cl. 18`.
 */
export interface StateHoliday extends Holiday {
  readonly isVerified: boolean;
}

/**
 * One line of a table. Without `since` the first year is not known, and the authority will say so; `until` is the last
 * year, included. Without `observance` the day does not move: the statute does not move it, or its rule was not read,
 * and to move nothing gives the earlier date.
 */
export interface StateHolidayLine {
  readonly name: string;
  readonly day: HolidayDay;
  readonly authority: string;
  readonly since?: number | 'before-1950';
  readonly until?: number;
  readonly observance?: Observance;
  readonly everyFourthFrom?: number;
}

/** A holiday whose statute was read: `verified({ name: 'Good Friday', day: GOOD_FRIDAY, authority })`. */
export function verified(line: StateHolidayLine): StateHoliday {
  return { ...stated(line), isVerified: true };
}

/** A holiday to be confirmed: every date that it moves carries a warning. */
export function unverified(line: StateHolidayLine): StateHoliday {
  return { ...stated(line), isVerified: false };
}

/** The same holiday in even years only, as a general election is held: every fourth year from 1950 and from 1952. */
export function inEvenYears(holiday: StateHoliday): readonly StateHoliday[] {
  return [
    { ...holiday, everyFourthFrom: 1950 },
    { ...holiday, everyFourthFrom: 1952 },
  ];
}

function stated(line: StateHolidayLine): Holiday {
  const { name, day, authority, since, until, observance, everyFourthFrom } = line;
  return {
    name,
    day,
    observance: observance ?? 'same-day',
    firstYear: typeof since === 'number' ? since : null,
    lastYear: until ?? null,
    ...(everyFourthFrom === undefined ? {} : { everyFourthFrom }),
    authority: since === undefined ? `${authority} (first year not known)` : authority,
  };
}

/** The weekdays on which the tables place holidays, as `Weekday` numbers them. */
export const MONDAY = 1;
export const TUESDAY = 2;
export const THURSDAY = 4;
export const FRIDAY = 5;

/** A date of every year: `on(2, 12)` is 12 February. */
export function on(month: number, day: number): HolidayDay {
  return { on: 'date', month, day };
}

/** The nth weekday of a month: `nthOf(3, MONDAY, 4)` is the third Monday of April; -1 is the last. */
export function nthOf(nth: 1 | 2 | 3 | 4 | -1, weekday: Weekday, month: number): HolidayDay {
  return { on: 'weekday', nth, weekday, month };
}

/** Two days before Easter Sunday of the Western churches: 29 March 2024. */
export const GOOD_FRIDAY: HolidayDay = { on: 'easter', days: -2 };

/** The Friday after the fourth Thursday of November; in 2024 the 29th, its fifth Friday. */
export const DAY_AFTER_THANKSGIVING: HolidayDay = {
  on: 'after',
  days: 1,
  of: nthOf(4, THURSDAY, 11),
};

/** The Tuesday after the first Monday of November (2 U.S.C. §§ 1, 7; 3 U.S.C. § 1): 5 November 2024. */
export const ELECTION_DAY: HolidayDay = {
  on: 'weekday-from',
  weekday: TUESDAY,
  month: 11,
  day: 2,
};
