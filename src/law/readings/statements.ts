import type { CivilDate } from '../calendar/civil-date.js';
import type { EntryId, EntryRelation, FilingFacts, RulingFacts } from '../docket/docket-entry.js';
import type { EntryKind, EntryType } from '../docket/entry-types.js';
import type { EntryReading } from '../docket-text/reading.js';

/** A court appearance as an entry states it; `at` is a clock time `HH:MM` in the court's zone. */
export interface StatedHearing {
  readonly what: string;
  readonly on: CivilDate;
  readonly at: string | null;
  readonly mode: string | null;
  readonly outcome: string | null;
}

/** A day by which somebody must act, as an entry states it. */
export interface StatedDeadline {
  readonly what: string;
  readonly on: CivilDate;
  readonly at: string | null;
}

/** What an entry says on the record beyond its text, its number and its days: all that a reading may write. */
export interface EntryStatements {
  readonly kind: EntryKind;
  readonly type: EntryType;
  readonly relations: readonly EntryRelation[];
  readonly facts: FilingFacts | RulingFacts | Record<string, never>;
  readonly hearings: readonly StatedHearing[];
  readonly deadlines: readonly StatedDeadline[];
  readonly sealed: boolean;
}

/** What a person said of what the reader was unsure of; nothing yet while it waits. */
export const REVIEW_ANSWERS = ['accepted', 'corrected', 'dismissed'] as const;
export type ReviewAnswer = (typeof REVIEW_ANSWERS)[number];

/** An entry on record, as far as a reading asks. Void entries are not among them. */
export interface EntryToRead {
  readonly id: EntryId;
  readonly sequence: number;
  readonly number: number | null;
  readonly courtSequence: number | null;
  readonly filedOn: CivilDate | null;
  readonly enteredOn: CivilDate | null;
  readonly text: string;
  /** What stands on record. */
  readonly says: EntryStatements;
  /**
   * What the reader last wrote; `UNREAD_STATEMENTS` for an imported entry that was never read; null for an entry that
   * is not the reader's: a person entered it. Where `says` differs from it, a person has spoken, and that stands.
   */
  readonly wrote: EntryStatements | null;
  /** What a person answered to the review of this entry; null when nobody did. */
  readonly answer: ReviewAnswer | null;
}

/** What a reading makes of one entry. */
export interface EntryOutcome {
  readonly entryId: EntryId;
  readonly reading: EntryReading;
  /** What is to stand on record now: what the reader is sure of, and what a person said before. */
  readonly says: EntryStatements;
  /** What would stand there if all that waits were accepted; equal to `says` when nothing waits. */
  readonly wouldSay: EntryStatements;
  /** What waits for a person, in the words of `WAITING`; empty when nothing does. */
  readonly waiting: readonly Waiting[];
}

/** What of a reading may wait for a person: the whole entry when its type is not sure, else some of its parts. */
export const WAITING = [
  'type',
  'requests',
  'filers',
  'links',
  'decisions',
  'deadlines',
  'hearings',
  'end of case',
] as const;
export type Waiting = (typeof WAITING)[number];

/** An entry that nobody has read says nothing. */
export const UNREAD_STATEMENTS: EntryStatements = {
  kind: 'unread',
  type: 'unread',
  relations: [],
  facts: {},
  hearings: [],
  deadlines: [],
  sealed: false,
};
