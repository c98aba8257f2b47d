import type { DayNumber } from './day-arithmetic.js';

/** The days on which a court is closed, beyond weekends and the holidays of 5 U.S.C. § 6103. */
export interface CourtCalendar {
  /** Postal codes of the states whose holidays count for periods after an event (6(a)(6)(C), 26(a)(6)(C)). */
  readonly states: readonly string[];
  /** The state of the circuit clerk's principal office, when it counts beside another (26(a)(6)(C)). */
  readonly circuitState: string | null;
  /** State holidays that the caller adds. */
  readonly givenStateHolidays: ReadonlySet<DayNumber>;
  /** Days declared a holiday by the President or Congress (6(a)(6)(B)), as the caller says. */
  readonly declaredHolidays: ReadonlySet<DayNumber>;
  /** Days on which the clerk's office is inaccessible (6(a)(3)). */
  readonly inaccessible: ReadonlySet<DayNumber>;
  /** IANA name. */
  readonly timeZone: string;
}

/** Why a court is closed on a day. */
export interface Closure {
  readonly by:
    | 'saturday'
    | 'sunday'
    | 'federal-holiday'
    | 'declared-holiday'
    | 'state-holiday'
    | 'given-state-holiday';
  /** `Washington's Birthday`, `Saturday`; with "observed" when it is. */
  readonly name: string;
  readonly authority: string;
  /** Whether the statute itself was read; false makes a warning wherever the day moves a date. */
  readonly isVerified: boolean;
  /** The state whose holiday it is. */
  readonly state: string | null;
}
