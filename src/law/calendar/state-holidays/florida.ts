import {
  DAY_AFTER_THANKSGIVING,
  ELECTION_DAY,
  GOOD_FRIDAY,
  THURSDAY,
  inEvenYears,
  nthOf,
  on,
  unverified,
} from './state-holiday.js';
import type { HolidayDay } from '../holiday.js';
import type { StateHoliday } from './state-holiday.js';

/**
 * Extra holidays of Florida. § 683.01(1) calls all but the last "legal holidays, which are also public holidays"; the
 * offices of the state close on those of § 110.117 alone. Hence none is verified, though both sections were read.
 * Carnival and county days are left out.
 */
export const FLORIDA: readonly StateHoliday[] = [
  // Not the third Monday, as the federal one is.
  listed('c', 'Birthday of Martin Luther King, Jr.', on(1, 15)),
  listed('d', "Robert E. Lee's Birthday", on(1, 19)),
  listed('e', "Lincoln's Birthday", on(2, 12)),
  listed('f', "Susan B. Anthony's Birthday", on(2, 15)),
  unverified({
    name: 'Tuskegee Airmen Commemoration Day',
    day: nthOf(4, THURSDAY, 3),
    since: 2025,
    authority: 'Fla. Stat. § 683.01(1)(h)',
  }),
  listed('i', 'Good Friday', GOOD_FRIDAY),
  listed('j', 'Pascua Florida Day', on(4, 2)),
  listed('k', 'Confederate Memorial Day', on(4, 26)),
  listed('m', "Jefferson Davis's Birthday", on(6, 3)),
  listed('n', 'Flag Day', on(6, 14)),
  ...inEvenYears(listed('s', 'Election Day', ELECTION_DAY)),
  unverified({
    name: 'Friday after Thanksgiving',
    day: DAY_AFTER_THANKSGIVING,
    authority: 'Fla. Stat. § 110.117(1)(h)',
  }),
];

function listed(paragraph: string, name: string, day: HolidayDay): StateHoliday {
  const authority = `Fla. Stat. § 683.01(1)(${paragraph})`;
  return unverified({ name, day, observance: 'sunday-on-monday', authority });
}
