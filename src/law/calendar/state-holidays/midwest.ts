import {
  DAY_AFTER_THANKSGIVING,
  ELECTION_DAY,
  FRIDAY,
  GOOD_FRIDAY,
  MONDAY,
  TUESDAY,
  inEvenYears,
  nthOf,
  on,
  unverified,
  verified,
} from './state-holiday.js';
import type { HolidayDay } from '../holiday.js';
import type { StateHoliday } from './state-holiday.js';

const ILLINOIS = '205 Ill. Comp. Stat. 630/17(a)';
const INDIANA = 'Ind. Code § 1-1-9-1';

/** The Tuesday after the first Monday of May. */
const MAY_PRIMARY: HolidayDay = { on: 'weekday-from', weekday: TUESDAY, month: 5, day: 2 };

/**
 * Extra legal holidays of Illinois, Indiana, Iowa, Kansas, Michigan, Minnesota, Missouri, Nebraska, the Dakotas, Ohio
 * and Wisconsin.
 */
export const MIDWEST: Readonly<Record<string, readonly StateHoliday[]>> = {
  // "Legal holidays in the State", but in an act on banks, which may open on them.
  IL: [
    unverified({ name: "Lincoln's Birthday", day: on(2, 12), authority: ILLINOIS }),
    unverified({
      name: "Casimir Pulaski's Birthday",
      day: nthOf(1, MONDAY, 3),
      authority: ILLINOIS,
    }),
    unverified({ name: 'Good Friday', day: GOOD_FRIDAY, authority: ILLINOIS }),
    ...inEvenYears(unverified({ name: 'Election Day', day: ELECTION_DAY, authority: ILLINOIS })),
  ],
  // The Governor moves the closing of offices from one day to another. Municipal elections of odd years, and
  // Washington's Birthday kept near Christmas, are not listed.
  IN: [
    unverified({
      name: "Lincoln's Birthday",
      day: on(2, 12),
      observance: 'sunday-on-monday',
      authority: INDIANA,
    }),
    unverified({ name: 'Good Friday', day: GOOD_FRIDAY, authority: INDIANA }),
    ...inEvenYears(
      unverified({ name: 'Primary Election Day', day: MAY_PRIMARY, authority: INDIANA }),
    ),
    ...inEvenYears(unverified({ name: 'Election Day', day: ELECTION_DAY, authority: INDIANA })),
    unverified({
      name: "Lincoln's Birthday, kept the day after Thanksgiving",
      day: DAY_AFTER_THANKSGIVING,
      authority: `${INDIANA} (as the Governor moves it)`,
    }),
  ],
  // § 1C.1 lists the legal public holidays, § 1C.2 the days off; each of these stands in one of them only.
  IA: [
    unverified({
      name: "Lincoln's Birthday",
      day: on(2, 12),
      since: 1971,
      authority: 'Iowa Code § 1C.1(3)',
    }),
    unverified({
      name: 'Friday after Thanksgiving',
      day: DAY_AFTER_THANKSGIVING,
      authority: 'Iowa Code § 1C.2(1)(h)',
    }),
  ],
  KS: [
    unverified({
      name: "Lincoln's Birthday",
      day: on(2, 12),
      until: 2005,
      authority: 'Kan. Stat. § 35-107 (as it then was)',
    }),
  ],
  // A holiday for courts and commercial paper on which courts and offices are open. The days that the Civil Service
  // Commission gives employees are not listed.
  MI: [
    unverified({
      name: "Lincoln's Birthday",
      day: on(2, 12),
      observance: 'sunday-on-monday',
      authority: 'Mich. Comp. Laws §§ 435.101(1)(c), 435.102',
    }),
  ],
  // A holiday of the executive branch; the other branches choose.
  MN: [
    unverified({
      name: 'Friday after Thanksgiving',
      day: DAY_AFTER_THANKSGIVING,
      authority: 'Minn. Stat. § 645.44, subd. 5',
    }),
  ],
  MO: [
    verified({
      name: 'Lincoln Day',
      day: on(2, 12),
      observance: 'sunday-on-monday',
      authority: 'Mo. Rev. Stat. § 9.010',
    }),
    verified({
      name: 'Truman Day',
      day: on(5, 8),
      observance: 'sunday-on-monday',
      authority: 'Mo. Rev. Stat. § 9.010',
    }),
  ],
  NE: [
    unverified({
      name: 'Arbor Day',
      day: on(4, 22),
      since: 'before-1950',
      until: 1988,
      authority: 'Neb. Rev. Stat. § 62-301 (as it then was)',
    }),
    verified({
      name: 'Arbor Day',
      day: nthOf(-1, FRIDAY, 4),
      since: 1989,
      authority: 'Neb. Rev. Stat. §§ 25-2221, 62-301(1)',
    }),
    verified({
      name: 'Day after Thanksgiving',
      day: DAY_AFTER_THANKSGIVING,
      authority: 'Neb. Rev. Stat. §§ 25-2221, 62-301(1)',
    }),
  ],
  // Christmas Eve is a half day.
  ND: [
    verified({
      name: 'Good Friday',
      day: GOOD_FRIDAY,
      authority: 'N.D. Cent. Code § 1-03-01(5)',
    }),
  ],
  OH: [],
  SD: [],
  // "Legal holidays" in § 995.20 on which offices are open (§ 230.35(4)), and the other way round. Good Friday is a
  // half day; 15 January was a holiday until a year not known, and cities have election days of their own.
  WI: [
    ...inEvenYears(
      unverified({
        name: 'September Primary',
        day: nthOf(2, TUESDAY, 9),
        until: 2010,
        authority: 'Wis. Stat. § 995.20 (as it then was)',
      }),
    ),
    ...inEvenYears(
      unverified({
        name: 'Partisan Primary',
        day: nthOf(2, TUESDAY, 8),
        since: 2012,
        authority: 'Wis. Stat. § 995.20',
      }),
    ),
    ...inEvenYears(
      unverified({ name: 'Election Day', day: ELECTION_DAY, authority: 'Wis. Stat. § 995.20' }),
    ),
    unverified({
      name: 'Christmas Eve',
      day: on(12, 24),
      authority: 'Wis. Stat. § 230.35(4)(a)',
    }),
    unverified({
      name: "New Year's Eve",
      day: on(12, 31),
      authority: 'Wis. Stat. § 230.35(4)(a)',
    }),
  ],
};
