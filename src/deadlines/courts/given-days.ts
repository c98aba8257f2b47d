import { civilDate } from '../../law/calendar/civil-date.js';
import { dayNumber } from '../../law/calendar/day-arithmetic.js';
import type { DayNumber } from '../../law/calendar/day-arithmetic.js';
import type { GivenDays } from '../../law/deadlines/court-facts.js';
import type { CourtDay, CourtDayKind } from './court-day.js';

/** The days of a court as every count takes them. */
export function toGivenDays(days: readonly CourtDay[]): GivenDays {
  const ofKind = (wanted: CourtDayKind): ReadonlySet<DayNumber> =>
    numbersOf(days.filter(({ kind }) => kind === wanted).map(({ on }) => on));
  return {
    stateHolidays: ofKind('state-holiday'),
    declaredHolidays: ofKind('declared-holiday'),
    inaccessible: ofKind('inaccessible'),
  };
}

/** All days of several lists. */
export function joinGivenDays(lists: readonly GivenDays[]): GivenDays {
  return {
    stateHolidays: joined(lists.map(({ stateHolidays }) => stateHolidays)),
    declaredHolidays: joined(lists.map(({ declaredHolidays }) => declaredHolidays)),
    inaccessible: joined(lists.map(({ inaccessible }) => inaccessible)),
  };
}

/** The numbers of days `YYYY-MM-DD` that exist. */
export function numbersOf(days: readonly string[]): ReadonlySet<DayNumber> {
  return new Set(days.map((day) => dayNumber(civilDate(day))));
}

function joined(sets: readonly ReadonlySet<DayNumber>[]): ReadonlySet<DayNumber> {
  return new Set(sets.flatMap((set) => [...set]));
}
