import { civilDate } from './civil-date.js';
import { endOfDay, timeliness } from './timeliness.js';
import type { FilingMethod, Timeliness } from './timeliness.js';
import { instantOf } from './zone-clock.js';

const LAST_DAY = civilDate('2021-02-22');

function filed(
  at: string,
  method: FilingMethod = 'electronic',
  closesAt: string | null = null,
): Timeliness {
  const timeZone = 'America/Los_Angeles';
  return timeliness({
    ...{ lastDay: LAST_DAY, filedAt: instantOf(at), method, timeZone, closesAt },
    ruleset: 'FRCP',
  });
}

describe('whether a filing was in time', () => {
  it.each([
    ['2021-02-23T07:59:59Z', true, 'a second before midnight in Seattle'],
    ['2021-02-23T08:00:00Z', false, 'midnight in Seattle'],
    ['2021-02-23T07:30:00Z', true, "past midnight in New York, not in the court's zone"],
    ['2021-02-22T23:59:59-08:00', true, 'said with an offset'],
    ['2021-01-01T00:00:00Z', true, 'weeks before'],
  ])('%s: %s, %s', (at, timely) => {
    expect(filed(at).timely).toBe(timely);
  });

  it("tells the court's clock, the zone and the paragraph", () => {
    expect(filed('2021-02-23T08:00:00Z').why).toBe(
      "It was filed at 00:00 on February 23, 2021 in the court's time zone, America/Los_Angeles; the last day, February 22, 2021, ends at midnight there (Fed. R. Civ. P. 6(a)(4)).",
    );
  });

  it("ends the day on paper when the clerk's office closes, and says when the hour is assumed", () => {
    expect(filed('2021-02-22T17:00:00-08:00', 'paper', '16:30')).toMatchObject({
      timely: false,
      warnings: [],
    });
    const assumed = filed('2021-02-22T17:00:00-08:00', 'paper');
    expect(assumed.timely).toBe(true);
    expect(assumed.warnings.map(({ code }) => code)).toEqual(['closing-hour-assumed']);
  });

  it('ends the day at its last second, whichever the season', () => {
    expect(endOfDay(civilDate('2021-02-22'), 'America/Los_Angeles')).toBe(
      '2021-02-22T23:59:59-08:00',
    );
    expect(endOfDay(civilDate('2021-03-14'), 'America/Los_Angeles')).toBe(
      '2021-03-14T23:59:59-07:00',
    );
    expect(endOfDay(civilDate('2021-07-01'), 'Pacific/Honolulu')).toBe('2021-07-01T23:59:59-10:00');
  });
});
