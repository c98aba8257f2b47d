import { timeLeft } from './time-left.js';

const SEATTLE = 'America/Los_Angeles';
const at = (instant: string, timeZone = SEATTLE): { now: number; timeZone: string } => ({
  now: Date.parse(instant),
  timeZone,
});
const ON_DAY = { status: 'open', dueOn: '2021-03-14', dueAt: null } as const;

describe('the time left for an open deadline', () => {
  it.each([
    ['until the last second of its day', '2021-03-13T20:00:00Z', 34],
    ['which is an hour nearer over the night the clocks go forward', '2021-03-14T07:59:59Z', 23],
    ['in full hours', '2021-03-15T06:30:00Z', 0],
    ['never less than none', '2021-03-16T00:00:00Z', 0],
  ])('runs %s', (_, now, hours) => {
    expect(timeLeft(ON_DAY, at(now))).toEqual({ hours, until: '2021-03-14T23:59:59-07:00' });
  });

  it('runs until the day ends at the court, wherever one is', () => {
    expect(timeLeft(ON_DAY, at('2021-03-13T20:00:00Z', 'Pacific/Guam'))?.until).toBe(
      '2021-03-14T23:59:59+10:00',
    );
  });

  it('runs until its hour, when it has one', () => {
    const timed = { ...ON_DAY, dueAt: '2021-03-14T12:00:00-07:00' };
    expect(timeLeft(timed, at('2021-03-14T17:00:00Z'))).toEqual({
      ...{ hours: 2, until: '2021-03-14T12:00:00-07:00' },
    });
  });

  it.each([
    ['has no date', { ...ON_DAY, dueOn: null }],
    ['is not open', { ...ON_DAY, status: 'satisfied' as const }],
  ])('is not told of one that %s', (_, deadline) => {
    expect(timeLeft(deadline, at('2021-03-13T20:00:00Z'))).toBeNull();
  });
});
