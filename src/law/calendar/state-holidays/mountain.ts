import {
  DAY_AFTER_THANKSGIVING,
  ELECTION_DAY,
  FRIDAY,
  GOOD_FRIDAY,
  MONDAY,
  inEvenYears,
  nthOf,
  on,
  unverified,
  verified,
} from './state-holiday.js';
import type { StateHoliday } from './state-holiday.js';

/** Extra legal holidays of Arizona, Colorado, Idaho, Montana, Nevada, New Mexico, Utah and Wyoming. */
export const MOUNTAIN: Readonly<Record<string, readonly StateHoliday[]>> = {
  // The days of § 1-301 beyond the federal ones are Sundays, or kept on a Sunday (Constitution Commemoration Day).
  AZ: [],
  // César Chávez Day is at an employee's choice.
  CO: [
    verified({
      name: 'Frances Xavier Cabrini Day',
      day: nthOf(1, MONDAY, 10),
      since: 2020,
      authority: 'Colo. Rev. Stat. § 24-11-101(1)',
    }),
  ],
  ID: [],
  MT: [
    ...inEvenYears(
      verified({
        name: 'Election Day',
        day: ELECTION_DAY,
        authority: 'Mont. Code § 1-1-216(1)(l)',
      }),
    ),
  ],
  NV: [
    unverified({
      name: 'Nevada Day',
      day: on(10, 31),
      observance: 'nearest-weekday',
      since: 'before-1950',
      until: 1999,
      authority: 'Nev. Rev. Stat. § 236.015(1) (as it then was)',
    }),
    verified({
      name: 'Nevada Day',
      day: nthOf(-1, FRIDAY, 10),
      since: 2000,
      authority: 'Nev. Rev. Stat. § 236.015(1)',
    }),
    verified({
      name: 'Family Day',
      day: DAY_AFTER_THANKSGIVING,
      authority: 'Nev. Rev. Stat. § 236.015(1)',
    }),
  ],
  NM: [
    unverified({
      name: "Presidents' Day, kept the day after Thanksgiving",
      day: DAY_AFTER_THANKSGIVING,
      authority: 'N.M. Stat. § 12-5-2 (as the offices of the state keep it)',
    }),
  ],
  UT: [
    // The statute makes this a legal holiday, but on a condition that was not read.
    unverified({
      name: 'Good Friday',
      day: GOOD_FRIDAY,
      since: 2027,
      authority: 'Utah Code § 63G-1-301(1)(b)(iii), (6)',
    }),
    // 19 June itself if a Monday, else the Monday before, or after a weekend: always the third of the month.
    verified({
      name: 'Juneteenth National Freedom Day',
      day: nthOf(3, MONDAY, 6),
      since: 2022,
      authority: 'Utah Code § 63G-1-301(1)(b), (2)(c)-(d)',
    }),
    verified({
      name: 'Pioneer Day',
      day: on(7, 24),
      observance: 'nearest-weekday',
      since: 'before-1950',
      authority: 'Utah Code § 63G-1-301(1)(a)(iii), (2)(a)-(b)',
    }),
  ],
  WY: [],
};
