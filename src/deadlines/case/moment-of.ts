import type { CivilDate } from '../../law/calendar/civil-date.js';
import { instantsOf, localTimeOf } from '../../law/calendar/zone-clock.js';
import type { Moment } from '../../law/deadlines/docket-index.js';
import type { Clock } from '../../platform/clock/clock.js';

/** The last second of a day in a zone. */
export function endOf(day: CivilDate, timeZone: string): number {
  return instantsOf(localTimeOf(day, '23:59:59'), timeZone).at(-1) ?? 0;
}

/** The moment as of which deadlines stand: now, or the end of another day. */
export function momentOf(clock: Clock, timeZone: string, asOf: string | null): Moment {
  const today = clock.today(timeZone) as CivilDate;
  if (asOf === null || asOf === today) return { today, now: clock.now().getTime() };
  const day = asOf as CivilDate;
  return { today: day, now: endOf(day, timeZone) };
}
