import { civilDate } from '../civil-date.js';
import { addDays, dateOf } from '../day-arithmetic.js';
import { dayIn, holidaysOf } from '../holiday.js';
import {
  DAY_AFTER_THANKSGIVING,
  ELECTION_DAY,
  GOOD_FRIDAY,
  MONDAY,
  inEvenYears,
  nthOf,
  on,
  unverified,
  verified,
} from './state-holiday.js';

const TRUMAN = { name: 'Truman Day', day: on(5, 8), authority: 'Mo. Rev. Stat. § 9.010' };

describe('a state holiday', () => {
  it.each([
    '1950-04-09',
    '1954-04-18',
    '1961-04-02',
    '1981-04-19',
    '2000-04-23',
    '2008-03-23',
    '2011-04-24',
    '2021-04-04',
    '2024-03-31',
    '2038-04-25',
    '2049-04-18',
    '2076-04-19',
    '2100-03-28',
  ])(
    'that moves with Easter follows the almanac: Easter on %s, Good Friday two days before',
    (day) => {
      const year = Number(day.slice(0, 4));
      expect(dateOf(dayIn({ on: 'easter', days: 0 }, year))).toBe(day);
      expect(dateOf(dayIn(GOOD_FRIDAY, year))).toBe(addDays(civilDate(day), -2));
    },
  );

  it.each([
    [2018, '2018-11-23', '2018-11-06'],
    [2019, '2019-11-29', '2019-11-05'],
    [2022, '2022-11-25', '2022-11-08'],
    [2024, '2024-11-29', '2024-11-05'],
    [2027, '2027-11-26', '2027-11-02'],
  ])('of November %i: after Thanksgiving on %s, Election Day on %s', (year, after, election) => {
    expect(dateOf(dayIn(DAY_AFTER_THANKSGIVING, year))).toBe(after);
    expect(dateOf(dayIn(ELECTION_DAY, year))).toBe(election);
  });

  it('is stated on a date or on the nth weekday of a month', () => {
    expect(dateOf(dayIn(on(2, 12), 2021))).toBe('2021-02-12');
    expect(dateOf(dayIn(nthOf(3, MONDAY, 4), 2008))).toBe('2008-04-21');
    expect(dateOf(dayIn(nthOf(-1, MONDAY, 3), 2021))).toBe('2021-03-29');
  });

  it('says in its authority when its first year is not known, and then has none', () => {
    expect(verified(TRUMAN)).toMatchObject({
      firstYear: null,
      authority: 'Mo. Rev. Stat. § 9.010 (first year not known)',
    });
    expect(verified({ ...TRUMAN, since: 'before-1950' })).toMatchObject({
      firstYear: null,
      authority: 'Mo. Rev. Stat. § 9.010',
    });
    expect(verified({ ...TRUMAN, since: 1967, until: 1990 })).toMatchObject({
      firstYear: 1967,
      lastYear: 1990,
      authority: 'Mo. Rev. Stat. § 9.010',
    });
  });

  it('is verified or not as its table says, and moves from no weekend unless its table says so', () => {
    expect(verified(TRUMAN)).toMatchObject({ isVerified: true, observance: 'same-day' });
    expect(unverified(TRUMAN)).toMatchObject({ isVerified: false, observance: 'same-day' });
    expect(unverified({ ...TRUMAN, observance: 'next-monday' }).observance).toBe('next-monday');
  });

  it('of even years falls in each of them and in no odd one', () => {
    const rows = inEvenYears(verified({ ...TRUMAN, day: ELECTION_DAY, since: 1988 }));
    const kept = (year: number): number => holidaysOf(rows, year).length;
    expect([1986, 1988, 1990, 2023, 2024, 2025, 2026].map(kept)).toEqual([0, 1, 1, 0, 1, 0, 1]);
  });
});
