import type { CivilDate } from '../law/calendar/civil-date.js';
import type { EntryReading } from '../law/docket-text/reading.js';
import type { EntryStatements, ReviewAnswer, Waiting } from '../law/readings/statements.js';

/** What was read in the text of an entry, and what of it waits for a person. */
export interface StoredReading {
  readonly entryId: string;
  readonly caseId: string;
  /** The version of the reader that read it. */
  readonly reader: number;
  readonly reading: EntryReading;
  /** Empty when nothing waits. */
  readonly waiting: readonly Waiting[];
  /** What a person answered; null when nobody did. */
  readonly answer: ReviewAnswer | null;
  /** Whether the text that was read is the one on record: evidence counts in it. A person may have mended it since. */
  readonly ofThisText: boolean;
  /** An instant, as ISO 8601 says it. */
  readonly readAt: string;
}

/** An entry that waits for a person's word. */
export interface ReviewItem extends StoredReading {
  readonly number: number | null;
  readonly filedOn: CivilDate | null;
  readonly text: string;
  /** The version of the entry, which an answer names. */
  readonly version: number;
  readonly courtId: string;
  readonly docketNumber: string;
  readonly caption: string;
  readonly says: EntryStatements;
  /** What the entry would say were all that waits accepted. */
  readonly wouldSay: EntryStatements;
}
