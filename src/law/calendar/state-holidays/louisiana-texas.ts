import {
  DAY_AFTER_THANKSGIVING,
  ELECTION_DAY,
  GOOD_FRIDAY,
  inEvenYears,
  on,
  unverified,
  verified,
} from './state-holiday.js';
import type { HolidayDay } from '../holiday.js';
import type { StateHoliday } from './state-holiday.js';

/** The Tuesday before Ash Wednesday: 13 February 2024. */
const MARDI_GRAS: HolidayDay = { on: 'easter', days: -47 };

/**
 * Extra legal holidays of Louisiana. Subsection A lists the legal holidays; B says when the departments of the state
 * close and E when the clerks of its courts do. What stands in A and is kept by them is verified. Days of single
 * parishes are left out.
 */
export const LOUISIANA: readonly StateHoliday[] = [
  unverified({
    name: 'Battle of New Orleans',
    day: on(1, 8),
    authority: 'La. Rev. Stat. § 1:55(A)(1)',
  }),
  unverified({
    name: 'Robert E. Lee Day',
    day: on(1, 19),
    since: 'before-1950',
    until: 2022,
    authority: 'La. Rev. Stat. § 1:55(A)(1) (as it then was)',
  }),
  verified({ name: 'Mardi Gras', day: MARDI_GRAS, authority: 'La. Rev. Stat. § 1:55(A)(1)' }),
  verified({ name: 'Good Friday', day: GOOD_FRIDAY, authority: 'La. Rev. Stat. § 1:55(A)(1)' }),
  unverified({
    name: 'Confederate Memorial Day',
    day: on(6, 3),
    since: 'before-1950',
    until: 2022,
    authority: 'La. Rev. Stat. § 1:55(A)(1) (as it then was)',
  }),
  unverified({
    name: 'Huey P. Long Day',
    day: on(8, 30),
    authority: 'La. Rev. Stat. § 1:55(A)(1)',
  }),
  verified({
    name: "All Saints' Day",
    day: on(11, 1),
    authority: 'La. Rev. Stat. § 1:55(A)(1)',
  }),
  ...inEvenYears(
    unverified({ name: 'Election Day', day: ELECTION_DAY, authority: 'La. Rev. Stat. § 1:55(B)' }),
  ),
  unverified({
    name: 'Day after Thanksgiving (Acadian Day)',
    day: DAY_AFTER_THANKSGIVING,
    authority: 'La. Rev. Stat. § 1:55(B), (E)(1)',
  }),
  unverified({
    name: 'Christmas Eve',
    day: on(12, 24),
    authority: 'La. Rev. Stat. § 1:55(E)(1)',
  }),
  unverified({
    name: "New Year's Eve",
    day: on(12, 31),
    authority: 'La. Rev. Stat. § 1:55(E)(1)',
  }),
];

/**
 * Extra legal holidays of Texas. § 662.021 makes legal holidays of the state holidays (b)(1) to (6) only; the two days
 * about Christmas are days off. None moves from a weekend. Rosh Hashanah, Yom Kippur and Good Friday are optional.
 */
export const TEXAS: readonly StateHoliday[] = [
  verified({
    name: 'Confederate Heroes Day',
    day: on(1, 19),
    since: 'before-1950',
    authority: "Tex. Gov't Code §§ 662.003(b)(1), 662.021",
  }),
  verified({
    name: 'Texas Independence Day',
    day: on(3, 2),
    since: 'before-1950',
    authority: "Tex. Gov't Code §§ 662.003(b)(2), 662.021",
  }),
  verified({
    name: 'San Jacinto Day',
    day: on(4, 21),
    since: 'before-1950',
    authority: "Tex. Gov't Code §§ 662.003(b)(3), 662.021",
  }),
  // From 2021 on it is the federal Juneteenth.
  verified({
    name: 'Emancipation Day in Texas',
    day: on(6, 19),
    since: 1980,
    until: 2020,
    authority: "Tex. Gov't Code §§ 662.003(b)(4), 662.021",
  }),
  verified({
    name: 'Lyndon Baines Johnson Day',
    day: on(8, 27),
    since: 1973,
    authority: "Tex. Gov't Code §§ 662.003(b)(5), 662.021",
  }),
  verified({
    name: 'Friday after Thanksgiving',
    day: DAY_AFTER_THANKSGIVING,
    authority: "Tex. Gov't Code §§ 662.003(b)(6), 662.021",
  }),
  unverified({
    name: 'Christmas Eve',
    day: on(12, 24),
    authority: "Tex. Gov't Code § 662.003(b)(7)",
  }),
  unverified({
    name: 'Day after Christmas',
    day: on(12, 26),
    authority: "Tex. Gov't Code § 662.003(b)(8)",
  }),
];
