import { GOOD_FRIDAY, MONDAY, nthOf, on, unverified } from './state-holiday.js';
import type { HolidayDay } from '../holiday.js';
import type { StateHoliday } from './state-holiday.js';

const HOLY_THURSDAY: HolidayDay = { on: 'easter', days: -3 };
const EASTER_MONDAY: HolidayDay = { on: 'easter', days: 1 };

const PUERTO_RICO_2017 = 'P.R. Act 26-2017, § 2.05';
const VIRGIN_ISLANDS = 'V.I. Code tit. 1, § 171';

/**
 * Extra legal holidays of Puerto Rico, Guam, the Virgin Islands and the Northern Mariana Islands, each of which has a
 * federal district court. Their lists are known from their governments' calendars; no statute was read.
 */
export const TERRITORIES: Readonly<Record<string, readonly StateHoliday[]>> = {
  // Until 2014 there were further birthdays, moved to Mondays. Christmas Eve is a half day.
  PR: [
    unverified({
      name: 'Three Kings Day',
      day: on(1, 6),
      observance: 'sunday-on-monday',
      authority: PUERTO_RICO_2017,
    }),
    unverified({
      name: 'American Citizenship Day',
      day: on(3, 2),
      observance: 'sunday-on-monday',
      since: 2018,
      authority: PUERTO_RICO_2017,
    }),
    unverified({
      name: 'Abolition of Slavery Day',
      day: on(3, 22),
      observance: 'sunday-on-monday',
      authority: PUERTO_RICO_2017,
    }),
    unverified({ name: 'Good Friday', day: GOOD_FRIDAY, authority: PUERTO_RICO_2017 }),
    // Not kept in 2017 and 2018.
    unverified({
      name: 'Constitution Day',
      day: on(7, 25),
      observance: 'sunday-on-monday',
      since: 1953,
      until: 2016,
      authority: 'P.R. Act 88 of 27 June 1969, § 1',
    }),
    unverified({
      name: 'Constitution Day',
      day: on(7, 25),
      observance: 'sunday-on-monday',
      since: 2019,
      authority: 'P.R. Act 26-2017, § 2.05 (as amended)',
    }),
    unverified({
      name: 'Discovery of Puerto Rico and Puerto Rican Culture Day',
      day: on(11, 19),
      observance: 'sunday-on-monday',
      authority: PUERTO_RICO_2017,
    }),
  ],
  GU: [
    unverified({
      name: 'Guam History and CHamoru Heritage Day',
      day: nthOf(1, MONDAY, 3),
      authority: 'Guam Code tit. 1, § 1000',
    }),
    unverified({
      name: 'Liberation Day',
      day: on(7, 21),
      since: 'before-1950',
      authority: 'Guam Code tit. 1, § 1000',
    }),
    unverified({ name: "All Souls' Day", day: on(11, 2), authority: 'Guam Code tit. 1, § 1000' }),
    unverified({
      name: 'Our Lady of Camarin Day',
      day: on(12, 8),
      since: 1971,
      authority: 'Guam Code tit. 1, § 1000',
    }),
  ],
  VI: [
    unverified({ name: 'Three Kings Day', day: on(1, 6), authority: VIRGIN_ISLANDS }),
    unverified({ name: 'Transfer Day', day: on(3, 31), authority: VIRGIN_ISLANDS }),
    unverified({ name: 'Holy Thursday', day: HOLY_THURSDAY, authority: VIRGIN_ISLANDS }),
    unverified({ name: 'Good Friday', day: GOOD_FRIDAY, authority: VIRGIN_ISLANDS }),
    unverified({ name: 'Easter Monday', day: EASTER_MONDAY, authority: VIRGIN_ISLANDS }),
    unverified({ name: 'Emancipation Day', day: on(7, 3), authority: VIRGIN_ISLANDS }),
    unverified({ name: 'D. Hamilton Jackson Day', day: on(11, 1), authority: VIRGIN_ISLANDS }),
    unverified({ name: 'Christmas Second Day', day: on(12, 26), authority: VIRGIN_ISLANDS }),
  ],
  // An election held on a weekday is a holiday too (1 CMC § 6508); the Governor announces it.
  MP: [
    unverified({
      name: 'Commonwealth Day',
      day: on(1, 9),
      observance: 'nearest-weekday',
      until: 2006,
      authority: '1 N. Mar. I. Code § 311 (as it then was)',
    }),
    unverified({
      name: 'Commonwealth Covenant Day',
      day: on(3, 24),
      observance: 'nearest-weekday',
      authority: '1 N. Mar. I. Code § 311',
    }),
    unverified({ name: 'Good Friday', day: GOOD_FRIDAY, authority: '1 N. Mar. I. Code § 311' }),
    unverified({
      name: 'Citizenship Day',
      day: on(11, 4),
      observance: 'nearest-weekday',
      authority: '1 N. Mar. I. Code § 311',
    }),
    unverified({
      name: 'Constitution Day',
      day: on(12, 8),
      observance: 'nearest-weekday',
      authority: '1 N. Mar. I. Code § 311',
    }),
  ],
};
