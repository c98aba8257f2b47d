import { readTimeZone } from './time-zone.js';

describe('a time zone', () => {
  it.each([
    ['America/Los_Angeles', 'America/Los_Angeles'],
    ['america/los_angeles', 'America/Los_Angeles'],
    ['UTC', 'UTC'],
    ['Pacific/Guam', 'Pacific/Guam'],
  ])('is read from %s as %s', (text, zone) => {
    expect(readTimeZone(text)).toBe(zone);
  });

  it.each(['America/Seattle', '+05:00', '-0800', 'Seattle time', ''])('is none in "%s"', (text) => {
    expect(readTimeZone(text)).toBeNull();
  });
});
