import { readCivilDate } from '../../law/calendar/civil-date.js';
import type { CivilDate } from '../../law/calendar/civil-date.js';
import { instantsOf, printInstant } from '../../law/calendar/zone-clock.js';
import type { LocalTime } from '../../law/calendar/period.js';
import { problemAt } from '../refusals.js';
import { refuseAct } from './act-refusals.js';

/**
 * A date that a person gives, court-local: a day stays as it is, a clock time gets its offset (of two such times on the
 * night the clocks go back, that of the earlier).
 *
 * @throws {Problem} no-such-time
 */
export function saidDue(text: string, timeZone: string, pointer: string): string {
  if (readCivilDate(text) !== null) return text;
  const [instant] = instantsOf(text as LocalTime, timeZone);
  if (instant !== undefined) return printInstant(instant, timeZone);
  throw problemAt('no-such-time', pointer, `Clocks of the court skip ${text}.`);
}

/** From which day what a person says counts; today if none is named. @throws {Problem} act-in-the-future */
export function saidOn(on: string | null | undefined, today: CivilDate): CivilDate {
  if (on == null) return today;
  if (on <= today) return on as CivilDate;
  const detail = `on is ${on}; at the court it is ${today}. Permitted is that day or an earlier one.`;
  throw refuseAct('act-in-the-future', '/on', detail);
}
