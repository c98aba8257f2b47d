import { clockWords, momentWords } from './clock-words.js';

const SEATTLE = 'America/Los_Angeles';

describe('clock times', () => {
  it.each([
    ['2021-01-14T18:00:00+00:00', SEATTLE, '10:00 AM PST'],
    ['2021-07-14T10:00:00-07:00', SEATTLE, '10:00 AM PDT'],
    ['2021-01-14T18:00:00Z', 'America/New_York', '1:00 PM EST'],
    ['17:00', SEATTLE, '5:00 PM'],
    ['00:30', SEATTLE, '12:30 AM'],
    ['12:00', SEATTLE, '12:00 PM'],
  ])('at %s in %s it is %s', (at, zone, words) => {
    expect(clockWords(at, zone)).toBe(words);
  });

  it('are not invented', () => {
    expect(clockWords(null, SEATTLE)).toBeNull();
  });

  it('of an instant fall on the court’s own day', () => {
    expect(momentWords('2021-01-23T01:02:03+00:00', SEATTLE)).toBe('Jan 22, 2021, 5:02 PM PST');
  });
});
