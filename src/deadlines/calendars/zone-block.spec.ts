import ICAL from 'ical.js';
import { COURTS } from '../../courts/data/courts.js';
import { localTimeAt } from '../../law/calendar/zone-clock.js';
import { isToldByBlock, zoneBlock } from './zone-block.js';

const ZONES = [...new Set(COURTS.map(({ timeZone }) => timeZone))];
const HOUR_MS = 3_600_000;
const FIRST = Date.UTC(2007, 0, 1, 12);
const LAST = Date.UTC(2038, 0, 1);
/** Falls on every hour of the day, and on every weekday of every month. */
const STEP_MS = 125 * HOUR_MS;

describe('the block of a zone', () => {
  it.each(ZONES)(
    'tells a reader the right instant of each local time since 2007: %s',
    (timeZone) => {
      const zone = new ICAL.Timezone({ component: zoneBlock(timeZone).trim(), tzid: timeZone });
      const wrong: string[] = [];
      let told = 0;
      for (let at = FIRST; at < LAST; at += STEP_MS) {
        const local = localTimeAt(at, timeZone);
        if (!isToldByBlock(timeZone, at)) continue;
        told += 1;
        const [year, month, day, hour, minute] = local.split(/[-T:]/).map(Number);
        const time = ICAL.Time.fromData({ year, month, day, hour, minute }, zone);
        if (time.toUnixTime() * 1000 !== at) wrong.push(local);
      }
      expect(wrong).toEqual([]);
      expect(told).toBeGreaterThan(2000);
    },
  );

  it('is not relied on before the clocks changed on the days they do now', () => {
    expect(isToldByBlock('America/New_York', Date.UTC(2006, 11, 31))).toBe(false);
  });

  it('tells of an hour that clocks show twice only the first', () => {
    expect(isToldByBlock('America/New_York', Date.parse('2021-11-07T01:30:00-04:00'))).toBe(true);
    expect(isToldByBlock('America/New_York', Date.parse('2021-11-07T01:30:00-05:00'))).toBe(false);
  });

  it('is empty for a zone nobody knows, in which no local time is told', () => {
    expect(zoneBlock('Atlantis/Capital')).toBe('');
    expect(isToldByBlock('Atlantis/Capital', FIRST)).toBe(false);
  });
});
