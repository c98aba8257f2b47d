import fc from 'fast-check';
import { civilDate } from '../../law/calendar/civil-date.js';
import { addDays } from '../../law/calendar/day-arithmetic.js';
import { placeOn, ticksOn } from './day-scale.js';

const scale = (first: string, last: string): Parameters<typeof placeOn>[0] => ({
  first: civilDate(first),
  last: civilDate(last),
});
const namesOn = (first: string, last: string): readonly string[] =>
  ticksOn(scale(first, last)).map(({ text }) => text);

describe('a scale of days', () => {
  it('places its first day at one end, its last at the other, and the middle between them', () => {
    const days = scale('2021-01-11', '2021-01-21');
    expect(placeOn(days, civilDate('2021-01-11'))).toBe(0);
    expect(placeOn(days, civilDate('2021-01-16'))).toBe(50);
    expect(placeOn(days, civilDate('2021-01-21'))).toBe(100);
  });

  it('places a day beyond an end at that end, and all days of a single day at the first', () => {
    const days = scale('2021-01-11', '2021-01-21');
    expect(placeOn(days, civilDate('2020-12-01'))).toBe(0);
    expect(placeOn(days, civilDate('2022-01-01'))).toBe(100);
    expect(placeOn(scale('2021-01-11', '2021-01-11'), civilDate('2021-01-11'))).toBe(0);
  });

  it.each([
    ['a day', '2021-01-11', '2021-01-11', []],
    ['some days', '2021-01-11', '2021-01-15', ['Jan 12', 'Jan 13', 'Jan 14']],
    ['weeks', '2021-01-11', '2021-03-02', ['Jan 25', 'Feb 8']],
    ['months', '2021-01-11', '2021-06-20', ['Mar 2021', 'Apr 2021', 'May 2021']],
    ['half a year and more', '2021-01-11', '2022-01-05', ['May 2021', 'Jul 2021', 'Sep 2021']],
    ['years', '2015-03-01', '2021-09-01', ['2018', '2020']],
    ['a century', '1901-03-01', '2021-09-01', ['1950']],
  ])('names round days between the ends of %s', (_, first, last, expected) => {
    expect(namesOn(first, last)).toEqual(expected);
  });

  it('never puts names out of order, near an end, or so many that they meet', () => {
    const lengths = fc.integer({ min: 0, max: 80_000 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 90_000 }), lengths, (start, days) => {
        const first = addDays(civilDate('1800-01-01'), start);
        const ticks = ticksOn({ first, last: addDays(first, days) });
        const places = ticks.map(({ place }) => place);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(places.every((place) => place >= 24 && place <= 76)).toBe(true);
        expect(places.length).toBeLessThanOrEqual(6);
      }),
    );
  });
});
