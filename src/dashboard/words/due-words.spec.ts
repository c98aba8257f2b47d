import { civilDate } from '../../law/calendar/civil-date.js';
import { leftWords, toDue } from './due-words.js';

const SEATTLE = 'America/Los_Angeles';

describe('a date that is due', () => {
  it('ends with the day in the zone of the court', () => {
    expect(toDue('2021-02-16', SEATTLE)).toEqual({
      weekday: 'Tuesday',
      day: { iso: '2021-02-16', text: 'February 16, 2021' },
      clock: '11:59 PM PST',
      isWholeDay: true,
    });
    expect(toDue('2021-07-06', 'America/New_York').clock).toBe('11:59 PM EDT');
  });

  it('has the clock time of a period of hours', () => {
    expect(toDue('2021-01-12T17:00:00-08:00', SEATTLE)).toMatchObject({
      weekday: 'Tuesday',
      clock: '5:00 PM PST',
      isWholeDay: false,
    });
  });
});

describe('the time that is left', () => {
  const at = (now: string): Parameters<typeof leftWords>[1] => ({
    now: Date.parse(now),
    today: civilDate(now.slice(0, 10)),
    timeZone: SEATTLE,
  });

  it.each([
    ['2021-02-16', '2021-02-16T20:47:00-08:00', '3 hours 12 minutes left'],
    ['2021-02-16', '2021-02-16T22:59:59-08:00', '1 hour left'],
    ['2021-02-16', '2021-02-16T23:59:30-08:00', 'less than a minute left'],
    ['2021-02-16', '2021-02-02T09:00:00-08:00', '14 days left'],
    ['2021-02-16', '2021-02-15T23:59:59-08:00', '24 hours left'],
    ['2021-02-16T17:00:00-08:00', '2021-02-16T16:00:00-08:00', '1 hour left'],
    ['2021-02-16T17:00:00-08:00', '2021-02-16T18:05:00-08:00', 'ended 1 hour 5 minutes ago'],
    ['2021-02-16', '2021-02-17T00:59:59-08:00', 'ended 1 hour ago'],
    ['2021-02-16', '2021-02-18T09:00:00-08:00', 'ended 2 days ago'],
    ['2021-02-16', '2021-03-01T09:00:00-08:00', 'ended 13 days ago'],
  ])('until %s, at %s, is told as "%s"', (due, now, words) => {
    expect(leftWords(due, at(now))).toBe(words);
  });
});
