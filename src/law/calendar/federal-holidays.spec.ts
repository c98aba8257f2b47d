import { Temporal } from 'temporal-polyfill';
import { isFederalHoliday } from '../../../test/support/temporal-oracle.js';
import { civilDate } from './civil-date.js';
import { addDays, dayNumber } from './day-arithmetic.js';
import { FEDERAL_HOLIDAYS, federalHolidayOn } from './federal-holidays.js';

const nameOn = (day: string): string | null =>
  federalHolidayOn(dayNumber(civilDate(day)))?.holiday.name ?? null;

describe('federal legal holidays', () => {
  it.each([
    ['2021-01-18', 'Birthday of Martin Luther King, Jr.', 'third Monday of January'],
    ['1985-01-21', null, 'not before 1986'],
    ['1986-01-20', 'Birthday of Martin Luther King, Jr.', 'since 1986'],
    ['2021-02-15', "Washington's Birthday", 'third Monday of February'],
    ['1970-02-23', "Washington's Birthday", 'the 22nd, a Sunday, observed on Monday'],
    ['1971-02-15', "Washington's Birthday", 'the first under the Monday act'],
    ['1971-02-22', null, 'no longer the 22nd'],
    ['1969-05-30', 'Memorial Day', 'the 30th'],
    ['2021-05-31', 'Memorial Day', 'last Monday of May'],
    ['2020-06-19', null, 'Juneteenth was no federal holiday'],
    ['2021-06-18', 'Juneteenth National Independence Day', 'its first, observed on a Friday'],
    ['2022-06-20', 'Juneteenth National Independence Day', 'a Sunday observed on Monday'],
    ['2026-07-03', 'Independence Day', 'a Saturday observed on Friday'],
    ['1970-10-12', null, 'Columbus Day was none'],
    ['2021-10-11', 'Columbus Day', 'second Monday of October'],
    ['1972-10-23', 'Veterans Day', 'in October from 1971 to 1977'],
    ['1972-11-11', null, 'and not in November'],
    ['1978-11-10', 'Veterans Day', 'in November again, a Saturday observed on Friday'],
    ['2021-11-25', 'Thanksgiving Day', 'fourth Thursday'],
    ['2021-11-26', null, 'the Friday after is none'],
    ['2021-12-24', 'Christmas Day', 'a Saturday observed on Friday'],
    ['2021-12-31', "New Year's Day", 'observed in the year before'],
    ['2100-12-31', "New Year's Day", 'of 2101, observed on the last day of the calendar'],
    ['2021-01-20', null, 'Inauguration Day'],
    ['2024-12-24', null, 'Christmas Eve'],
  ])('%s is %s: %s', (...[day, name]) => {
    expect(nameOn(day)).toBe(name);
  });

  it('agree with a second reading of the statute on every weekday from 1986 to 2100', () => {
    const end = dayNumber(civilDate('2100-12-31'));
    const differing: string[] = [];
    for (let day = civilDate('1986-01-01'); dayNumber(day) < end; day = addDays(day, 1)) {
      const other = Temporal.PlainDate.from(day);
      if (other.dayOfWeek > 5) continue;
      if (isFederalHoliday(other) !== (nameOn(day) !== null)) differing.push(day);
    }
    expect(differing).toEqual([]);
  });

  it('each name the statute', () => {
    for (const { authority } of FEDERAL_HOLIDAYS)
      expect(authority).toMatch(/^5 U\.S\.C\. § 6103\(a\)/);
  });
});
