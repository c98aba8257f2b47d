import { Clock } from './clock.js';

class StoppedClock extends Clock {
  constructor(private readonly at: string) {
    super();
  }

  override now(): Date {
    return new Date(this.at);
  }
}

describe('the clock', () => {
  it.each([
    ['2021-01-12T07:59:59Z', 'America/Los_Angeles', '2021-01-11', 'the last second of the day'],
    ['2021-01-12T08:00:00Z', 'America/Los_Angeles', '2021-01-12', 'midnight in Seattle'],
    ['2021-07-12T06:59:59Z', 'America/Los_Angeles', '2021-07-11', 'daylight saving time'],
    ['2021-07-12T07:00:00Z', 'America/Los_Angeles', '2021-07-12', 'daylight saving time'],
    ['2021-01-11T15:00:00Z', 'Asia/Tokyo', '2021-01-12', 'east of Greenwich'],
    ['2020-12-31T10:00:00Z', 'Pacific/Kiritimati', '2021-01-01', 'the first zone of the new year'],
    ['2024-02-29T12:00:00Z', 'UTC', '2024-02-29', 'a leap day'],
  ])('at %s says that it is, in %s, %s (%s)', (instant, timeZone, day) => {
    expect(new StoppedClock(instant).today(timeZone)).toBe(day);
  });

  it('refuses a time zone that does not exist', () => {
    expect(() => new Clock().today('America/Seattle')).toThrow(RangeError);
  });

  it('goes', () => {
    const before = Date.now();
    const now = new Clock().now().getTime();
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });
});
