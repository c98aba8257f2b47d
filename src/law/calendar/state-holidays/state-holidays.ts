import { partsOf } from '../day-arithmetic.js';
import type { DayNumber } from '../day-arithmetic.js';
import { holidaysOf } from '../holiday.js';
import type { HolidayOn } from '../holiday.js';
import { FLORIDA } from './florida.js';
import { LOUISIANA, TEXAS } from './louisiana-texas.js';
import { MID_ATLANTIC } from './mid-atlantic.js';
import { MIDWEST } from './midwest.js';
import { MOUNTAIN } from './mountain.js';
import { NEW_ENGLAND } from './new-england.js';
import { PACIFIC } from './pacific.js';
import { SOUTH_ATLANTIC } from './south-atlantic.js';
import { SOUTH_CENTRAL } from './south-central.js';
import type { StateHoliday } from './state-holiday.js';
import { TERRITORIES } from './territories.js';

/**
 * By postal code, the holidays that each of the fifty states, the District of Columbia and the four territories with a
 * district court has declared beyond the federal ones (Fed. R. Civ. P. 6(a)(6)(C), 81(d)(2); Fed. R. App. P.
 * 26(a)(6)(C)). A state without any has an empty list. They count only for periods after an event. Left out are days of
 * a part of a state, half days, days at an employee's choice, days an executive names from year to year (but for
 * Georgia's), and days given by a personnel rule rather than a statute.
 */
export const STATE_HOLIDAYS: Readonly<Record<string, readonly StateHoliday[]>> = {
  ...NEW_ENGLAND,
  ...MID_ATLANTIC,
  ...SOUTH_ATLANTIC,
  FL: FLORIDA,
  ...SOUTH_CENTRAL,
  LA: LOUISIANA,
  TX: TEXAS,
  ...MIDWEST,
  ...MOUNTAIN,
  ...PACIFIC,
  ...TERRITORIES,
};

/** Whether the calendar of a state is known: `knowsState('WA')` is true, of an unknown or a foreign code false. */
export function knowsState(state: string): boolean {
  return Object.hasOwn(STATE_HOLIDAYS, state);
}

type HolidaysOfYear = ReadonlyMap<DayNumber, HolidayOn<StateHoliday>>;

/** Computed once for each state and year: a period asks for many days of the same one. */
const computed = new Map<string, Map<number, HolidaysOfYear>>();

/**
 * The holiday of `state` (a postal code) on a numbered day, on its own day or where it is observed; null on an ordinary
 * day and for a state not known. Of several on one day a verified one goes first, then one on its own day, then the
 * first listed. `stateHolidayOn('MA', dayNumber(civilDate('2008-04-21')))` is Patriots' Day.
 */
export function stateHolidayOn(state: string, number: DayNumber): HolidayOn<StateHoliday> | null {
  const years = computed.get(state) ?? startOf(state);
  if (years === null) return null;
  const [year] = partsOf(number);
  let days = years.get(year);
  if (days === undefined) {
    days = daysOf(state, year);
    years.set(year, days);
  }
  return days.get(number) ?? null;
}

function startOf(state: string): Map<number, HolidaysOfYear> | null {
  if (!knowsState(state)) return null;
  const years = new Map<number, HolidaysOfYear>();
  computed.set(state, years);
  return years;
}

/** Every day of the calendar year, those observed for a holiday of the year before or after included. */
function daysOf(state: string, year: number): HolidaysOfYear {
  const list = STATE_HOLIDAYS[state] ?? [];
  const days = new Map<DayNumber, HolidayOn<StateHoliday>>();
  for (const found of [year - 1, year, year + 1].flatMap((each) => holidaysOf(list, each))) {
    const [yearOfDay] = partsOf(found.number);
    const known = days.get(found.number);
    if (yearOfDay === year && (known === undefined || rank(found) > rank(known))) {
      days.set(found.number, found);
    }
  }
  return days;
}

function rank({ holiday, observedFor }: HolidayOn<StateHoliday>): number {
  return (holiday.isVerified ? 2 : 0) + (observedFor === null ? 1 : 0);
}
