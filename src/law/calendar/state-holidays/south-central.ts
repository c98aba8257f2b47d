import {
  DAY_AFTER_THANKSGIVING,
  ELECTION_DAY,
  GOOD_FRIDAY,
  MONDAY,
  THURSDAY,
  inEvenYears,
  nthOf,
  on,
  unverified,
  verified,
} from './state-holiday.js';
import type { StateHoliday } from './state-holiday.js';

/** Extra legal holidays of Alabama, Arkansas, Kentucky, Mississippi, Oklahoma and Tennessee. */
export const SOUTH_CENTRAL: Readonly<Record<string, readonly StateHoliday[]>> = {
  // Mardi Gras is one in Mobile and Baldwin Counties alone.
  AL: [
    unverified({
      name: 'Confederate Memorial Day',
      day: nthOf(4, MONDAY, 4),
      authority: 'Ala. Code § 1-3-8',
    }),
    unverified({
      name: "Jefferson Davis's Birthday",
      day: nthOf(1, MONDAY, 6),
      authority: 'Ala. Code § 1-3-8',
    }),
  ],
  AR: [
    verified({
      name: 'Christmas Eve',
      day: on(12, 24),
      observance: 'nearest-weekday',
      authority: 'Ark. Code § 1-5-101(a)(9)',
    }),
  ],
  // § 2.110 says that offices "may" close, and § 18A.190 does not close them on its four days. The extra days at New
  // Year and Christmas are the Governor's to choose; Good Friday is a half day.
  KY: [
    unverified({
      name: 'Robert E. Lee Day',
      day: on(1, 19),
      authority: 'Ky. Rev. Stat. § 2.110(1)',
    }),
    unverified({
      name: 'Franklin D. Roosevelt Day',
      day: on(1, 30),
      authority: 'Ky. Rev. Stat. § 2.110(1)',
    }),
    unverified({
      name: "Lincoln's Birthday",
      day: on(2, 12),
      authority: 'Ky. Rev. Stat. § 2.110(1)',
    }),
    unverified({
      name: 'Confederate Memorial Day and Jefferson Davis Day',
      day: on(6, 3),
      authority: 'Ky. Rev. Stat. § 2.110(1)',
    }),
    verified({
      name: 'Presidential Election Day',
      day: ELECTION_DAY,
      everyFourthFrom: 1952,
      authority: 'Ky. Rev. Stat. § 2.190',
    }),
    unverified({
      name: 'Day after Thanksgiving',
      day: DAY_AFTER_THANKSGIVING,
      authority: 'Ky. Rev. Stat. § 18A.190(1)(i)',
    }),
  ],
  MS: [
    verified({
      name: 'Confederate Memorial Day',
      day: nthOf(-1, MONDAY, 4),
      authority: 'Miss. Code § 3-3-7(1)',
    }),
  ],
  // The further days about Christmas change from year to year with the Governor's order.
  OK: [
    verified({
      name: 'Day after Thanksgiving',
      day: DAY_AFTER_THANKSGIVING,
      authority: 'Okla. Stat. tit. 25, § 82.1(A)',
    }),
  ],
  // The Governor may give the day after Thanksgiving for Columbus Day, but the statute makes it no legal holiday.
  // Offices are open on election days.
  TN: [
    verified({ name: 'Good Friday', day: GOOD_FRIDAY, authority: 'Tenn. Code § 15-1-101' }),
    ...inEvenYears(
      unverified({
        name: 'August Election Day',
        day: nthOf(1, THURSDAY, 8),
        authority: 'Tenn. Code § 15-1-101',
      }),
    ),
    ...inEvenYears(
      unverified({ name: 'Election Day', day: ELECTION_DAY, authority: 'Tenn. Code § 15-1-101' }),
    ),
  ],
};
