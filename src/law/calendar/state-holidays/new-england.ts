import {
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

/** Extra legal holidays of Connecticut, Maine, Massachusetts, New Hampshire, Rhode Island and Vermont. */
export const NEW_ENGLAND: Readonly<Record<string, readonly StateHoliday[]>> = {
  CT: [
    verified({
      name: 'Lincoln Day',
      day: on(2, 12),
      observance: 'nearest-weekday',
      since: 'before-1950',
      authority: 'Conn. Gen. Stat. § 1-4',
    }),
    // The statute does not name it: any day the Governor appoints for fasting is a holiday, and every Governor has.
    unverified({
      name: 'Good Friday',
      day: GOOD_FRIDAY,
      since: 'before-1950',
      authority: 'Conn. Gen. Stat. § 1-4 (day of fasting, by proclamation)',
    }),
  ],
  ME: [
    unverified({
      name: "Patriot's Day",
      day: on(4, 19),
      observance: 'sunday-on-monday',
      since: 'before-1950',
      until: 1968,
      authority: 'Me. Rev. Stat. tit. 4, § 1051 (as it then was)',
    }),
    verified({
      name: "Patriot's Day",
      day: nthOf(3, MONDAY, 4),
      since: 1969,
      authority: 'Me. Rev. Stat. tit. 4, § 1051',
    }),
  ],
  // Evacuation Day and Bunker Hill Day close offices in Suffolk County alone (Mass. Gen. Laws ch. 136, § 12).
  MA: [
    unverified({
      name: "Patriots' Day",
      day: on(4, 19),
      observance: 'sunday-on-monday',
      since: 'before-1950',
      until: 1968,
      authority: 'Mass. Gen. Laws ch. 4, § 7, cl. 18 (as it then was)',
    }),
    verified({
      name: "Patriots' Day",
      day: nthOf(3, MONDAY, 4),
      since: 1969,
      authority: 'Mass. Gen. Laws ch. 4, § 7, cl. 18',
    }),
  ],
  NH: [
    unverified({
      name: 'Fast Day',
      day: nthOf(4, MONDAY, 4),
      until: 1991,
      authority: 'N.H. Rev. Stat. § 288:1 (as it then was)',
    }),
    ...inEvenYears(
      verified({
        name: 'Election Day',
        day: ELECTION_DAY,
        authority: 'N.H. Rev. Stat. § 288:1',
      }),
    ),
  ],
  // A federal holiday on a Saturday gives state employees the Monday as well; that is not listed.
  RI: [
    // The statute lists it among the holidays, but no office closes.
    unverified({
      name: 'Rhode Island Independence Day',
      day: on(5, 4),
      observance: 'sunday-on-monday',
      since: 'before-1950',
      authority: 'R.I. Gen. Laws § 25-1-1',
    }),
    verified({
      name: 'Victory Day',
      day: nthOf(2, MONDAY, 8),
      authority: 'R.I. Gen. Laws § 25-1-1',
    }),
    ...inEvenYears(
      verified({
        name: 'Election Day',
        day: ELECTION_DAY,
        authority: 'R.I. Gen. Laws § 25-1-1',
      }),
    ),
  ],
  // Lincoln's Birthday was a holiday too, until a year not known.
  VT: [
    verified({
      name: 'Town Meeting Day',
      day: nthOf(1, TUESDAY, 3),
      authority: 'Vt. Stat. tit. 1, § 371(a)(4)',
    }),
    verified({
      name: 'Bennington Battle Day',
      day: on(8, 16),
      observance: 'nearest-weekday',
      authority: 'Vt. Stat. tit. 1, § 371(a)(7)',
    }),
  ],
};
