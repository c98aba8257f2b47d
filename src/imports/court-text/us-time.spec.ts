import type { CivilDate } from '../../law/calendar/civil-date.js';
import { instantOf } from './us-time.js';

const at = (day: string, time: string, zone: string, courtId?: string): string | null =>
  instantOf(day as CivilDate, time, zone, courtId);

describe('the moment that a US clock shows', () => {
  it.each([
    ['2021-01-14', '7:23 PM', 'PST', '2021-01-14T19:23:00-08:00'],
    ['2023-02-01', '10:00:00', 'AKST', '2023-02-01T10:00:00-09:00'],
    ['2022-08-01', '10:00:00', 'AKDT', '2022-08-01T10:00:00-08:00'],
    ['2023-02-01', '10:00:00', 'EST', '2023-02-01T10:00:00-05:00'],
    ['2022-08-01', '10:00:00', 'EDT', '2022-08-01T10:00:00-04:00'],
    ['2023-02-01', '10:00', 'CST', '2023-02-01T10:00:00-06:00'],
    ['2022-08-01', '10:00 am', 'CDT', '2022-08-01T10:00:00-05:00'],
    ['2023-02-01', '10:00', 'MST', '2023-02-01T10:00:00-07:00'],
    ['2022-08-01', '10:00', 'MDT', '2022-08-01T10:00:00-06:00'],
    ['2022-08-01', '10:00', 'PDT', '2022-08-01T10:00:00-07:00'],
    ['2022-08-01', '10:00', 'HST', '2022-08-01T10:00:00-10:00'],
    ['2022-08-01', '10:00', 'HDT', '2022-08-01T10:00:00-09:00'],
    ['2022-08-01', '10:00', 'AST', '2022-08-01T10:00:00-04:00'],
    ['2022-08-01', '10:00', 'ChST', '2022-08-01T10:00:00+10:00'],
    ['2022-08-01', '10:00', 'SST', '2022-08-01T10:00:00-11:00'],
    ['2018-05-15', '19:14:26', 'GMT', '2018-05-15T19:14:26+00:00'],
    ['2018-05-15', '19:14:26', 'utc', '2018-05-15T19:14:26+00:00'],
  ])('%s %s %s is %s', (day, time, zone, instant) => {
    expect(at(day, time, zone)).toBe(instant);
  });

  it.each([
    ['12:05 AM', '00:05:00'],
    ['00:05 AM', '00:05:00'],
    ['12:05 PM', '12:05:00'],
    ['11:59 PM', '23:59:00'],
    ['00:00', '00:00:00'],
  ])('%s is %s by the clock of 24 hours', (time, clock) => {
    expect(at('2021-01-14', time, 'GMT')).toBe(`2021-01-14T${clock}+00:00`);
  });

  it('takes the offset of the day where the clerk prints the abbreviation of the wrong season', () => {
    expect(at('2022-08-01', '10:00', 'EST')).toBe('2022-08-01T10:00:00-04:00');
    expect(at('2023-02-01', '10:00', 'EDT')).toBe('2023-02-01T10:00:00-05:00');
  });

  it('keeps the standard time of Arizona through the summer, for the courts of Arizona', () => {
    expect(at('2022-08-01', '10:00', 'MST', 'azd')).toBe('2022-08-01T10:00:00-07:00');
    expect(at('2022-08-01', '10:00', 'MST', 'cod')).toBe('2022-08-01T10:00:00-06:00');
  });

  it('tells the two hours apart when clocks are put back', () => {
    expect(at('2022-11-06', '1:30 AM', 'EDT')).toBe('2022-11-06T01:30:00-04:00');
    expect(at('2022-11-06', '1:30 AM', 'EST')).toBe('2022-11-06T01:30:00-05:00');
  });

  it('changes the offset at the hour at which clocks are put forward, and reads the hour they skip', () => {
    expect(at('2022-03-13', '1:59 AM', 'EST')).toBe('2022-03-13T01:59:00-05:00');
    expect(at('2022-03-13', '3:00 AM', 'EDT')).toBe('2022-03-13T03:00:00-04:00');
    expect(at('2022-03-13', '2:30 AM', 'EST')).toBe('2022-03-13T02:30:00-05:00');
  });

  it.each([
    ['2021-01-14', '7:23 PM', ''],
    ['2021-01-14', '7:23 PM', 'CET'],
    ['2021-01-14', '7:23 PM', 'constructor'],
    ['2021-01-14', '13:23 PM', 'EST'],
    ['2021-01-14', '0:23 PM', 'EST'],
    ['1969-12-31', '7:23 AM', 'EST'],
    ['2021-01-14', '24:00', 'EST'],
    ['2021-01-14', '12:60', 'EST'],
    ['2021-01-14', 'noon', 'EST'],
  ])('does not guess the moment of %s %s %s', (day, time, zone) => {
    expect(at(day, time, zone)).toBeNull();
  });
});
