import type { Closure, CourtCalendar } from './court-calendar.js';
import type { DayNumber } from './day-arithmetic.js';
import { SATURDAY, SUNDAY, weekdayOf } from './day-arithmetic.js';
import { federalHolidayOn } from './federal-holidays.js';
import type { HolidayOn } from './holiday.js';
import type { Direction } from './period.js';
import { stateHolidayOn } from './state-holidays/state-holidays.js';

const WEEKEND = 'Fed. R. Civ. P. 6(a)(1)(C); Fed. R. App. P. 26(a)(1)(C)';
const DECLARED = 'Fed. R. Civ. P. 6(a)(6)(B); Fed. R. App. P. 26(a)(6)(B)';
const STATE = 'Fed. R. Civ. P. 6(a)(6)(C); Fed. R. App. P. 26(a)(6)(C)';

const SATURDAYS: Closure = weekend('saturday', 'Saturday');
const SUNDAYS: Closure = weekend('sunday', 'Sunday');
const DECLARED_DAYS: Closure = {
  by: 'declared-holiday',
  name: 'a day said to be declared a holiday by the President or Congress',
  authority: DECLARED,
  isVerified: false,
  state: null,
};
const GIVEN_DAYS: Closure = {
  by: 'given-state-holiday',
  name: 'a state holiday, as given',
  authority: STATE,
  isVerified: false,
  state: null,
};

/**
 * Why the court is closed on a numbered day for a period counted in `direction`, or null when it is open. State
 * holidays close it only for periods measured after an event (Fed. R. Civ. P. 6(a)(6)(C)). A day closed for several
 * reasons is told by the surest of them. An inaccessible clerk's office is another matter (6(a)(3)).
 */
export function closureOn(
  number: DayNumber,
  calendar: CourtCalendar,
  direction: Direction,
): Closure | null {
  const weekday = weekdayOf(number);
  if (weekday === SATURDAY) return SATURDAYS;
  if (weekday === SUNDAY) return SUNDAYS;
  const federal = federalHolidayOn(number);
  if (federal !== null) return toClosure(federal, 'federal-holiday');
  if (direction === 'forward')
    return stateClosureOn(number, calendar) ?? declaredOn(number, calendar);
  return declaredOn(number, calendar);
}

function declaredOn(number: DayNumber, { declaredHolidays }: CourtCalendar): Closure | null {
  return declaredHolidays.has(number) ? DECLARED_DAYS : null;
}

/** A holiday whose statute was read goes before one that the caller gives, and that before one that is only listed. */
function stateClosureOn(number: DayNumber, calendar: CourtCalendar): Closure | null {
  const listed = listedOn(number, calendar);
  if (listed?.isVerified === true) return listed;
  return calendar.givenStateHolidays.has(number) ? GIVEN_DAYS : listed;
}

function listedOn(number: DayNumber, { states, circuitState }: CourtCalendar): Closure | null {
  let listed: Closure | null = null;
  for (const state of states) {
    const on = stateHolidayOn(state, number);
    if (on === null) continue;
    listed = { ...toClosure(on, 'state-holiday'), isVerified: on.holiday.isVerified, state };
    if (listed.isVerified && state !== circuitState) return listed;
  }
  return listed;
}

function toClosure(on: HolidayOn, by: 'federal-holiday' | 'state-holiday'): Closure {
  const { holiday, observedFor } = on;
  const name = observedFor === null ? holiday.name : `${holiday.name}, observed`;
  return { by, name, authority: holiday.authority, isVerified: true, state: null };
}

function weekend(by: 'saturday' | 'sunday', name: string): Closure {
  return { by, name, authority: WEEKEND, isVerified: true, state: null };
}
