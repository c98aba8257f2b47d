import type { WorkedExample } from '../../src/law/deadlines/rule.js';

/** The legal holidays of 5 U.S.C. § 6103 as observed on weekdays, from the almanac, month and day. */
const FEDERAL_HOLIDAYS: Readonly<Record<string, string>> = {
  2010: '01-01 01-18 02-15 05-31 07-05 09-06 10-11 11-11 11-25 12-24 12-31',
  2011: '01-17 02-21 05-30 07-04 09-05 10-10 11-11 11-24 12-26',
  2012: '01-02 01-16 02-20 05-28 07-04 09-03 10-08 11-12 11-22 12-25',
  2014: '01-01 01-20 02-17 05-26 07-04 09-01 10-13 11-11 11-27 12-25',
  2018: '01-01 01-15 02-19 05-28 07-04 09-03 10-08 11-12 11-22 12-25',
  2019: '01-01 01-21 02-18 05-27 07-04 09-02 10-14 11-11 11-28 12-25',
  2020: '01-01 01-20 02-17 05-25 07-03 09-07 10-12 11-11 11-26 12-25',
  2021: '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31',
  2022: '01-17 02-21 05-30 06-20 07-04 09-05 10-10 11-11 11-24 12-26',
  2023: '01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25',
  2024: '01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25',
  2025: '01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25',
};
/** The day after Thanksgiving, a holiday of Washington, which counts only after an event. */
const WASHINGTON_HOLIDAYS = ['2020-11-27', '2021-11-26', '2022-11-25', '2023-11-24', '2024-11-29'];

/** A day in milliseconds. */
export const DAY = 86_400_000;
/** A day as milliseconds since 1970. */
export const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
/** The day of such a number. */
export const dayOf = (number: number): string => new Date(number).toISOString().slice(0, 10);

function isClosed(number: number, step: 1 | -1): boolean {
  const day = dayOf(number);
  const weekday = new Date(number).getUTCDay();
  const holidays = FEDERAL_HOLIDAYS[day.slice(0, 4)];
  if (holidays === undefined) throw new Error(`the list has no year ${day.slice(0, 4)}`);
  if (weekday === 0 || weekday === 6 || holidays.split(' ').includes(day.slice(5))) return true;
  return step === 1 && WASHINGTON_HOLIDAYS.includes(day);
}

function openDay(number: number, step: 1 | -1): number {
  let day = number;
  while (isClosed(day, step)) day += step * DAY;
  return day;
}

/** Rule 6(a)(1), (5) and 6(d), one day at a time. */
export function countByHand(example: WorkedExample, n: number, unit: string, step: 1 | -1): string {
  let day = numberOf(example.trigger);
  if (unit === 'years') {
    day = numberOf(`${Number(example.trigger.slice(0, 4)) + n}${example.trigger.slice(4)}`);
  } else {
    for (let counted = 0; counted < n; counted += 1) day += step * DAY;
  }
  const last = openDay(day, step);
  return dayOf(example.serviceMethod === 'mail' ? openDay(last + 3 * DAY, 1) : last);
}
