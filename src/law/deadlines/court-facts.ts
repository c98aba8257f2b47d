import type { CourtCalendar } from '../calendar/court-calendar.js';
import type { DayNumber } from '../calendar/day-arithmetic.js';
import type { Ruleset } from '../calendar/period.js';

/** What deadlines ask of a court. */
export interface CourtFacts {
  /** CM/ECF id, `wawd`. */
  readonly id: string;
  readonly kind: string;
  /** Postal code of the clerk's principal office. */
  readonly state: string | null;
  /** The state of the principal office of the circuit clerk to whom appeals from it go, or its own. */
  readonly circuitState: string | null;
  /** IANA name. */
  readonly timeZone: string;
}

/** Days that a person adds to a court's calendar. */
export interface GivenDays {
  readonly stateHolidays: ReadonlySet<DayNumber>;
  readonly declaredHolidays: ReadonlySet<DayNumber>;
  readonly inaccessible: ReadonlySet<DayNumber>;
}

const NO_DAYS: ReadonlySet<DayNumber> = new Set();
export const NO_GIVEN_DAYS: GivenDays = {
  stateHolidays: NO_DAYS,
  declaredHolidays: NO_DAYS,
  inaccessible: NO_DAYS,
};

/**
 * The calendar of a court under one ruleset. For appeals the holidays of two states count after an event: that of the
 * district court and that of the circuit clerk's principal office (Fed. R. App. P. 26(a)(6)(C)); for everything else
 * only the state where the district court is (Fed. R. Civ. P. 6(a)(6)(C)). D.C. and the territories count as states
 * (81(d)(2)).
 */
export function calendarOf(
  { state, circuitState, timeZone }: Omit<CourtFacts, 'id' | 'kind'>,
  ruleset: Ruleset,
  given: GivenDays = NO_GIVEN_DAYS,
): CourtCalendar {
  const ofCircuit = ruleset === 'FRAP' && circuitState !== state ? circuitState : null;
  return {
    states: [state, ofCircuit].filter((one) => one !== null),
    circuitState: ofCircuit,
    givenStateHolidays: given.stateHolidays,
    declaredHolidays: given.declaredHolidays,
    inaccessible: given.inaccessible,
    timeZone,
  };
}
