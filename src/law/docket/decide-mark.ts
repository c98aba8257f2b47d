import type { CivilDate } from '../calendar/civil-date.js';
import type { CaseFile } from './case-file.js';
import type { EntryId } from './docket-entry.js';
import { ALLOWED, refused } from './refusals.js';
import type { Decision } from './refusals.js';

/** An entry that is to be struck or voided. */
export interface MarkedEntry {
  readonly countsFrom: CivilDate | null;
  readonly struck: boolean;
  readonly voided: boolean;
}

/** A strike: its day, and the order that made it where one did. */
export interface StrikeDraft {
  readonly on: CivilDate;
  readonly orderedIn: EntryId | null;
}

/**
 * Whether an entry may be struck (compare Fed. R. Civ. P. 12(f)): it is on the record, not struck yet, and the strike
 * is made neither before the entry nor in the future, by an entry of the same docket if by any.
 */
export function decideStrike(file: CaseFile, entry: MarkedEntry, strike: StrikeDraft): Decision {
  if (entry.voided) return refused('already-void', '', 'A voided entry is off the record.');
  if (entry.struck) return refused('already-struck', '', 'The entry has been struck already.');
  const { on, orderedIn } = strike;
  if (orderedIn !== null && !file.entries.has(orderedIn)) {
    return refused(
      'entry-not-in-case',
      '/orderedIn',
      `This docket has no other entry ${orderedIn}.`,
    );
  }
  if (on > file.today) {
    const detail = `${on} is in the future: today is ${file.today} in the court's time zone.`;
    return refused('filed-in-the-future', '/on', detail);
  }
  if (entry.countsFrom === null || entry.countsFrom <= on) return ALLOWED;
  const detail = `The entry was filed on ${entry.countsFrom}, after that.`;
  return refused('struck-before-filed', '/on', detail);
}

/** Whether an entry may be voided, as a mistake of whoever keeps this record: once. */
export function decideVoid(entry: MarkedEntry): Decision {
  return entry.voided ? refused('already-void', '', 'The entry is void already.') : ALLOWED;
}
