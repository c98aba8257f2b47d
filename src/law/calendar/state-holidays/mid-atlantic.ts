import {
  ELECTION_DAY,
  FRIDAY,
  GOOD_FRIDAY,
  nthOf,
  on,
  unverified,
  verified,
} from './state-holiday.js';
import type { StateHoliday } from './state-holiday.js';

/** Extra legal holidays of New Jersey, New York and Pennsylvania. */
export const MID_ATLANTIC: Readonly<Record<string, readonly StateHoliday[]>> = {
  NJ: [
    // Still in the list, but since 2009 the offices of the state are open (§ 36:1-1(d)).
    unverified({
      name: "Lincoln's Birthday",
      day: on(2, 12),
      observance: 'nearest-weekday',
      since: 'before-1950',
      authority: 'N.J. Stat. § 36:1-1',
    }),
    unverified({ name: 'Good Friday', day: GOOD_FRIDAY, authority: 'N.J. Stat. § 36:1-1' }),
    // Not 19 June, as the federal one is.
    unverified({
      name: 'Juneteenth Day',
      day: nthOf(3, FRIDAY, 6),
      since: 2021,
      authority: 'N.J. Stat. §§ 36:1-1, 11A:6-24.1(a)(6)',
    }),
    unverified({ name: 'Election Day', day: ELECTION_DAY, authority: 'N.J. Stat. § 36:1-1' }),
  ],
  NY: [
    verified({
      name: "Lincoln's Birthday",
      day: on(2, 12),
      observance: 'sunday-on-monday',
      since: 'before-1950',
      authority: 'N.Y. Gen. Constr. Law § 24',
    }),
    verified({
      name: 'Election Day',
      day: ELECTION_DAY,
      since: 'before-1950',
      authority: 'N.Y. Gen. Constr. Law § 24',
    }),
  ],
  PA: [
    unverified({
      name: "Lincoln's Birthday",
      day: on(2, 12),
      observance: 'sunday-on-monday',
      since: 'before-1950',
      until: 1977,
      authority: '44 Pa. Stat. § 11 (as it then was)',
    }),
    unverified({ name: 'Good Friday', day: GOOD_FRIDAY, authority: '44 Pa. Stat. § 11' }),
    unverified({
      name: 'Flag Day',
      day: on(6, 14),
      observance: 'sunday-on-monday',
      since: 'before-1950',
      authority: '44 Pa. Stat. § 11',
    }),
    unverified({ name: 'Election Day', day: ELECTION_DAY, authority: '44 Pa. Stat. § 11' }),
  ],
};
