import { printDay } from './civil-date.js';
import type { CivilDate } from './civil-date.js';
import type { Ruleset } from './period.js';
import { timeRule } from './time-rules.js';
import type { TimeWarning } from './warning.js';
import {
  clockOf,
  dayOfLocal,
  instantsOf,
  localTimeAt,
  localTimeOf,
  printInstant,
} from './zone-clock.js';
import type { Instant } from './zone-clock.js';

/** How a paper reaches the court: through its electronic system, or otherwise. */
export const FILING_METHODS = ['electronic', 'paper', 'mail', 'in-person', 'drop-box'] as const;
export type FilingMethod = (typeof FILING_METHODS)[number];

/** When clerks' offices are taken to close where nothing says otherwise. */
export const ASSUMED_CLOSING = '17:00';

/** Whether a filing was in time, and why, in words that name the zone and the rule. */
export interface Timeliness {
  readonly timely: boolean;
  readonly why: string;
  /** The moment until which one may file: the end of the day excluded, a closing hour included. */
  readonly until: string;
  readonly warnings: readonly TimeWarning[];
}

interface Filed {
  readonly lastDay: CivilDate;
  readonly filedAt: Instant;
  readonly method: FilingMethod;
  /** The court's zone, whatever the filer's (Fed. R. Civ. P. 6(a)(4)(A)). */
  readonly timeZone: string;
  readonly ruleset: Ruleset;
  /** The hour at which the clerk's office closes, `17:00`; null when it is not known. */
  readonly closesAt: string | null;
}

/**
 * Whether a filing made at an instant kept a deadline that ends with `lastDay`. Electronic filing: until midnight in
 * the court's time zone (Fed. R. Civ. P. 6(a)(4)(A); Fed. R. App. P. 26(a)(4)); otherwise until the clerk's office is
 * scheduled to close ((a)(4)(B)). An earlier day is in time whatever the hour.
 *
 * @throws {RangeError} if there is no such zone
 */
export function timeliness(filed: Filed): Timeliness {
  const { lastDay, filedAt, method, timeZone, ruleset, closesAt } = filed;
  const local = localTimeAt(filedAt, timeZone);
  const day = dayOfLocal(local);
  const rule = timeRule(ruleset, 'endOfDay');
  const at = `It was filed at ${clockOf(local)} on ${printDay(day)} in the court's time zone, ${timeZone}`;
  if (method === 'electronic') {
    const timely = day <= lastDay;
    const why = `${at}; the last day, ${printDay(lastDay)}, ends at midnight there (${rule}).`;
    return { timely, why, until: endOfDay(lastDay, timeZone), warnings: [] };
  }
  const closing = closesAt ?? ASSUMED_CLOSING;
  const timely = day < lastDay || (day === lastDay && clockOf(local).slice(0, 5) <= closing);
  const why = `${at}; on the last day, ${printDay(lastDay)}, the clerk's office closes at ${closing} (${rule}).`;
  const [until = 0] = instantsOf(localTimeOf(lastDay, closing), timeZone);
  const assumed: TimeWarning = {
    code: 'closing-hour-assumed',
    detail: `The hour at which the clerk's office closes is not on record; ${ASSUMED_CLOSING} is assumed.`,
    otherwise: null,
  };
  return {
    ...{ timely, why, until: printInstant(until, timeZone) },
    warnings: closesAt === null ? [assumed] : [],
  };
}

/** The last second of a day in a zone, with its offset. @throws {RangeError} if there is no such zone */
export function endOfDay(day: CivilDate, timeZone: string): string {
  const [last = 0] = instantsOf(localTimeOf(day, '23:59:59'), timeZone);
  return printInstant(last, timeZone);
}
