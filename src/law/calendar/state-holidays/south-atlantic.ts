import {
  DAY_AFTER_THANKSGIVING,
  ELECTION_DAY,
  GOOD_FRIDAY,
  MONDAY,
  TUESDAY,
  inEvenYears,
  nthOf,
  on,
  unverified,
  verified,
} from './state-holiday.js';
import type { StateHoliday } from './state-holiday.js';

const MARYLAND = 'Md. Code, Gen. Prov. § 1-111(a)';
const SOUTH_CAROLINA = 'S.C. Code §§ 53-5-10, 53-5-30';
const NORTH_CAROLINA = 'N.C. Gen. Stat. § 103-4(a)';
const GEORGIA = "Ga. Code § 1-4-1(a)(2) (the Governor's choice of day, year by year)";

/**
 * Extra legal holidays of Delaware, the District of Columbia (a state, Fed. R. Civ. P. 81(d)(2)), Georgia, Maryland,
 * the Carolinas, Virginia and West Virginia. Florida has a file of its own.
 */
export const SOUTH_ATLANTIC: Readonly<Record<string, readonly StateHoliday[]>> = {
  // Return Day is a half day of Sussex County.
  DE: [
    verified({ name: 'Good Friday', day: GOOD_FRIDAY, authority: 'Del. Code tit. 1, § 501(a)' }),
    ...inEvenYears(
      verified({
        name: 'Election Day',
        day: ELECTION_DAY,
        authority: 'Del. Code tit. 1, § 501(a)',
      }),
    ),
    verified({
      name: 'Day after Thanksgiving',
      day: DAY_AFTER_THANKSGIVING,
      authority: 'Del. Code tit. 1, § 501(a)',
    }),
  ],
  // The statutes say so, but whether the federal courts of the District take them for holidays is to be confirmed.
  DC: [
    unverified({
      name: 'Inauguration Day',
      day: on(1, 20),
      observance: 'sunday-on-monday',
      since: 1981,
      everyFourthFrom: 1981,
      authority: 'D.C. Code §§ 1-612.02(c), 28-2701',
    }),
    unverified({
      name: 'Emancipation Day',
      day: on(4, 16),
      observance: 'nearest-weekday',
      since: 2005,
      authority: 'D.C. Code §§ 1-612.02(a)(11), 28-2701',
    }),
  ],
  // Washington's Birthday is kept near Christmas, on a day that changes; it is not listed.
  GA: [
    unverified({
      name: 'Confederate Memorial Day',
      day: nthOf(4, MONDAY, 4),
      until: 2015,
      authority: GEORGIA,
    }),
    unverified({
      name: 'State Holiday',
      day: nthOf(4, MONDAY, 4),
      since: 2016,
      until: 2019,
      authority: GEORGIA,
    }),
    unverified({ name: 'State Holiday', day: GOOD_FRIDAY, since: 2020, authority: GEORGIA }),
    unverified({
      name: 'State Holiday (the day after Thanksgiving)',
      day: DAY_AFTER_THANKSGIVING,
      authority: GEORGIA,
    }),
  ],
  // The offices of the state are open on the three days to be confirmed.
  MD: [
    unverified({
      name: "Lincoln's Birthday",
      day: on(2, 12),
      observance: 'sunday-on-monday',
      since: 'before-1950',
      authority: `${MARYLAND}(3)`,
    }),
    unverified({
      name: 'Maryland Day',
      day: on(3, 25),
      observance: 'sunday-on-monday',
      since: 'before-1950',
      authority: `${MARYLAND}(5)`,
    }),
    verified({
      name: 'Good Friday',
      day: GOOD_FRIDAY,
      since: 'before-1950',
      authority: `${MARYLAND}(6)`,
    }),
    unverified({
      name: "Defenders' Day",
      day: on(9, 12),
      observance: 'sunday-on-monday',
      since: 'before-1950',
      authority: `${MARYLAND}(11)`,
    }),
    ...inEvenYears(
      verified({
        name: 'Election Day',
        day: ELECTION_DAY,
        since: 'before-1950',
        authority: `${MARYLAND}(17)`,
      }),
    ),
    verified({
      name: 'American Indian Heritage Day',
      day: DAY_AFTER_THANKSGIVING,
      since: 2008,
      authority: `${MARYLAND}(15)`,
    }),
  ],
  // Offices are open on all of these but Good Friday. Yom Kippur (11a) needs the Hebrew calendar and is not listed, nor
  // are the days that the State Human Resources Commission gives employees.
  NC: [
    unverified({
      name: "Robert E. Lee's Birthday",
      day: on(1, 19),
      observance: 'sunday-on-monday',
      authority: `${NORTH_CAROLINA}(2)`,
    }),
    unverified({
      name: 'Greek Independence Day',
      day: on(3, 25),
      observance: 'sunday-on-monday',
      authority: `${NORTH_CAROLINA}(3a)`,
    }),
    unverified({
      name: 'Anniversary of the Halifax Resolves',
      day: on(4, 12),
      observance: 'sunday-on-monday',
      authority: `${NORTH_CAROLINA}(4)`,
    }),
    unverified({
      name: 'Confederate Memorial Day',
      day: on(5, 10),
      observance: 'sunday-on-monday',
      authority: `${NORTH_CAROLINA}(5)`,
    }),
    unverified({
      name: 'Anniversary of the Mecklenburg Declaration',
      day: on(5, 20),
      observance: 'sunday-on-monday',
      authority: `${NORTH_CAROLINA}(6)`,
    }),
    verified({ name: 'Good Friday', day: GOOD_FRIDAY, authority: `${NORTH_CAROLINA}(8)` }),
    ...inEvenYears(
      unverified({ name: 'Election Day', day: ELECTION_DAY, authority: `${NORTH_CAROLINA}(13)` }),
    ),
  ],
  // Before 2000 the Confederate days were at an employee's choice, and general election days were holidays too.
  SC: [
    verified({
      name: 'Confederate Memorial Day',
      day: on(5, 10),
      observance: 'nearest-weekday',
      since: 2000,
      authority: SOUTH_CAROLINA,
    }),
    verified({
      name: 'Day after Thanksgiving',
      day: DAY_AFTER_THANKSGIVING,
      authority: SOUTH_CAROLINA,
    }),
    verified({
      name: 'Christmas Eve',
      day: on(12, 24),
      observance: 'nearest-weekday',
      since: 2009,
      authority: SOUTH_CAROLINA,
    }),
    verified({
      name: 'Day after Christmas',
      day: on(12, 26),
      observance: 'nearest-weekday',
      authority: SOUTH_CAROLINA,
    }),
  ],
  VA: [
    unverified({
      name: 'Lee-Jackson Day',
      day: { on: 'after', days: -3, of: nthOf(3, MONDAY, 1) },
      since: 2001,
      until: 2020,
      authority: 'Va. Code § 2.2-3300 (as it then was)',
    }),
    unverified({
      name: 'Election Day',
      day: ELECTION_DAY,
      since: 2020,
      authority: 'Va. Code § 2.2-3300',
    }),
    unverified({
      name: 'Day after Thanksgiving',
      day: DAY_AFTER_THANKSGIVING,
      authority: 'Va. Code § 2.2-3300',
    }),
  ],
  // Special and local elections are holidays where they are held; they are not listed.
  WV: [
    unverified({
      name: "Lincoln's Birthday",
      day: on(2, 12),
      observance: 'nearest-weekday',
      until: 2005,
      authority: 'W. Va. Code § 2-2-1 (as it then was; last year not certain)',
    }),
    // The law can move a primary, as it did in 2020.
    ...inEvenYears(
      unverified({
        name: 'Primary Election Day',
        day: nthOf(2, TUESDAY, 5),
        authority: 'W. Va. Code §§ 2-2-1(a)(13), 3-5-1',
      }),
    ),
    verified({
      name: 'West Virginia Day',
      day: on(6, 20),
      observance: 'nearest-weekday',
      authority: 'W. Va. Code § 2-2-1(a)(5)',
    }),
    ...inEvenYears(
      verified({
        name: 'Election Day',
        day: ELECTION_DAY,
        authority: 'W. Va. Code § 2-2-1(a)(13)',
      }),
    ),
    verified({
      name: "Lincoln's Day",
      day: DAY_AFTER_THANKSGIVING,
      since: 2006,
      authority: 'W. Va. Code § 2-2-1(a)(11)',
    }),
  ],
};
