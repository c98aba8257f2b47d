import type { EntryType } from '../../docket/entry-types.js';
import type { DayClause } from './day-clauses.js';
import type { DayMeaning } from './day-meaning.js';
import type { DaySpeech } from './day-speech.js';

/** What a day is: a deadline, a hearing, or neither. */
export interface DayKind {
  readonly kind: 'deadline' | 'hearing';
  /** The name of the court appearance, empty where the clause names none. */
  readonly event: string;
  readonly rule: string;
  readonly sure: boolean;
}

/** A day with all that was read of it. */
export interface DayQuestion {
  readonly at: DayClause;
  readonly meaning: DayMeaning;
  readonly speech: DaySpeech;
  readonly type: EntryType;
  /** Whether a clock time stands beside the day. */
  readonly timed: boolean;
}

/** The types of entry that list days without a verb: `Jury Trial 10/5/2020`. */
export const LISTING: ReadonlySet<EntryType> = new Set([
  'scheduling-order',
  'hearing-notice',
  'deadline-entry',
  'minute-entry',
]);

/** The rule that reads the day of proceedings held. */
export const HELD = 'hearing: held on';

/** A deadline read by a rule: `deadline('due by', true)`. */
export function deadline(rule: string, sure: boolean): DayKind {
  return { kind: 'deadline', event: '', rule: `deadline: ${rule}`, sure };
}

/** A court appearance read by a rule: `hearing('Status Conference', 'set', true)`. */
export function hearing(event: string, rule: string, sure: boolean): DayKind {
  return { kind: 'hearing', event, rule: `hearing: ${rule}`, sure };
}
