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

/** Extra legal holidays of Alaska, California, Hawaii, Oregon and Washington. */
export const PACIFIC: Readonly<Record<string, readonly StateHoliday[]>> = {
  AK: [
    unverified({
      name: "Seward's Day",
      day: on(3, 30),
      observance: 'sunday-on-monday',
      since: 'before-1950',
      until: 1954,
      authority: 'Alaska Stat. § 44.12.010 (as the law then was)',
    }),
    verified({
      name: "Seward's Day",
      day: nthOf(-1, MONDAY, 3),
      since: 1955,
      authority: 'Alaska Stat. § 44.12.010(a)(4)',
    }),
    verified({
      name: 'Alaska Day',
      day: on(10, 18),
      observance: 'nearest-weekday',
      since: 'before-1950',
      authority: 'Alaska Stat. §§ 44.12.010(a)(8), 44.12.020, 44.12.025',
    }),
  ],
  // The list was read, but which of its days count in the federal courts is to be confirmed: those of the state (Code
  // Civ. Proc. § 135) and its employees leave some out. Good Friday is three hours; Lunar New Year and Diwali are
  // holidays too, but need calendars of the moon.
  CA: [
    unverified({
      name: 'Lincoln Day',
      day: on(2, 12),
      observance: 'sunday-on-monday',
      authority: 'Cal. Gov. Code §§ 6700(a), 6701',
    }),
    unverified({
      name: 'Cesar Chavez Day',
      day: on(3, 31),
      observance: 'sunday-on-monday',
      since: 2001,
      authority: 'Cal. Gov. Code §§ 6700(a), 6701',
    }),
    unverified({
      name: 'Genocide Remembrance Day',
      day: on(4, 24),
      since: 2023,
      authority: 'Cal. Gov. Code § 6700(a)',
    }),
    unverified({
      name: 'Admission Day',
      day: on(9, 9),
      observance: 'sunday-on-monday',
      since: 'before-1950',
      authority: 'Cal. Gov. Code §§ 6700(a), 6701',
    }),
    unverified({
      name: 'Native American Day',
      day: nthOf(4, FRIDAY, 9),
      since: 2015,
      authority: 'Cal. Gov. Code § 6700(a)',
    }),
    unverified({
      name: 'Day after Thanksgiving',
      day: DAY_AFTER_THANKSGIVING,
      authority: 'Cal. Code Civ. Proc. § 135',
    }),
  ],
  HI: [
    verified({
      name: 'Prince Jonah Kuhio Kalanianaole Day',
      day: on(3, 26),
      observance: 'nearest-weekday',
      since: 'before-1950',
      authority: 'Haw. Rev. Stat. §§ 8-1, 8-2',
    }),
    verified({
      name: 'Good Friday',
      day: GOOD_FRIDAY,
      since: 'before-1950',
      authority: 'Haw. Rev. Stat. § 8-1',
    }),
    verified({
      name: 'King Kamehameha I Day',
      day: on(6, 11),
      observance: 'nearest-weekday',
      since: 'before-1950',
      authority: 'Haw. Rev. Stat. §§ 8-1, 8-2',
    }),
    verified({
      name: 'Statehood Day',
      day: nthOf(3, FRIDAY, 8),
      authority: 'Haw. Rev. Stat. § 8-1',
    }),
    ...inEvenYears(
      verified({ name: 'Election Day', day: ELECTION_DAY, authority: 'Haw. Rev. Stat. § 8-1' }),
    ),
  ],
  // The day after Thanksgiving is given to employees by rule.
  OR: [],
  // Called so since 2014; a legal holiday before that as the day immediately following Thanksgiving Day.
  WA: [
    verified({
      name: 'Native American Heritage Day',
      day: DAY_AFTER_THANKSGIVING,
      authority: 'RCW 1.16.050(1)(k), until 2021 (1)(j)',
    }),
  ],
};
