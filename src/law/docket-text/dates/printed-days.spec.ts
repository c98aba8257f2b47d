import { civilDate, type CivilDate } from '../../calendar/civil-date.js';
import { segmentText } from '../segment-text.js';
import { clockTimes } from './clock-times.js';
import { printedDays } from './printed-days.js';

const MARCH = civilDate('2020-03-02');

function daysOf(text: string, filedOn: CivilDate | null = MARCH): string[] {
  return printedDays(segmentText(text), filedOn).map((day) => day.on);
}

describe('the days printed in a text', () => {
  it.each([
    ['due 3/26/2020', ['2020-03-26']],
    ['due 03/26/20', ['2020-03-26']],
    ['due 6-1-2020', ['2020-06-01']],
    ['due 2020-06-01', ['2020-06-01']],
    ['on August 31, 2020, at ten', ['2020-08-31']],
    ['on AUGUST 31 2020', ['2020-08-31']],
    ['on Sept. 8, 2020', ['2020-09-08']],
    ['on June 9th, 2020', ['2020-06-09']],
    ['on 18 April 2020', ['2020-04-18']],
    ['July 19 or July 26, 2021', ['2021-07-19', '2021-07-26']],
    ['on April 6', ['2020-04-06']],
    ['on January 6', ['2020-01-06']],
    ['defendant may 5 times reply', []],
    ['on 2/29/2019', []],
    ['on 13/1/2020', []],
    ['on 4/31/2020', []],
    ['Case 2:11-cr-00045 No. 18-31050', []],
    ['Page Numbers: 1-72', []],
    ['21 U.S.C. 952 and 960', []],
    ['count(s) 1, 2-4, 10-20', []],
    ['pay $9,150,603.00 to 3/4', []],
    ['Rule 7.2 and 5.3(c)(2)', []],
    ['(Attachments: # 1 Letter of 3/4/2020)', []],
    ['ORDER. (Entered: 03/04/2020)', []],
  ])('reads %s', (text, days) => {
    expect(daysOf(text)).toEqual(days);
  });

  it('takes a two-digit year for the one nearest to the year of the entry', () => {
    expect(daysOf('10/27/03', civilDate('2003-10-17'))).toEqual(['2003-10-27']);
    expect(daysOf('10/27/97', civilDate('1997-10-17'))).toEqual(['1997-10-27']);
    expect(daysOf('1/5/00', civilDate('1999-12-17'))).toEqual(['2000-01-05']);
    expect(daysOf('1/5/24', null)).toEqual(['2024-01-05']);
  });

  it('takes a day without a year for the next one that fits, and for none where no day is known', () => {
    expect(daysOf('by January 6', civilDate('2020-12-17'))).toEqual(['2021-01-06']);
    expect(daysOf('by January 6', null)).toEqual([]);
  });
});

describe('the clock times printed in a text', () => {
  it.each([
    ['at 10:00 AM', ['10:00']],
    ['at 2:30 p.m.', ['14:30']],
    ['at 10:15am.', ['10:15']],
    ['at 9 a.m.', ['09:00']],
    ['at 12:00 p.m.', ['12:00']],
    ['at 12:30 AM', ['00:30']],
    ['at noon', ['12:00']],
    ['at 12 Noon', ['12:00']],
    ['for 9:31 1/5/04', ['09:31']],
    ['for 2:00 1/5/04', ['14:00']],
    ['at 14:00', ['14:00']],
    ['Time End: 36:38', []],
    ['case 1:03cr76', []],
    ['3:11-cr-00045', []],
    ['@900amABC', ['09:00']],
    ['at 130 p.m.', ['13:30']],
    ['@l0:00 a.m.', ['10:00']],
    ['at 10:75 AM', []],
    ['0:00 pm', []],
  ])('reads %s', (text, times) => {
    const lower = text.toLowerCase();
    expect(clockTimes(lower, 0, lower.length).map((time) => time.at)).toEqual(times);
  });
});
