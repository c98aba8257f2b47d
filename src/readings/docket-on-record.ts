import type { ReliefId } from '../law/docket/docket-entry.js';
import type { EntryReading } from '../law/docket-text/reading.js';
import type { DocketToRead } from '../law/readings/read-texts.js';
import type { EntryStatements, EntryToRead, Waiting } from '../law/readings/statements.js';

/** What is stored of the last reading of an entry. */
export interface LastReading {
  readonly reader: number;
  /** Null where it was not asked for: every text is read again. */
  readonly reading: EntryReading | null;
  /** Whether the text that was read is the one that stands on record. */
  readonly ofThisText: boolean;
  /** The rule by which its type was told. */
  readonly typeRule: string;
  readonly waiting: readonly Waiting[];
  readonly wouldSay: EntryStatements | null;
}

/** An entry on record with what is stored of its last reading. */
export interface EntryOnRecord extends EntryToRead {
  readonly digest: string;
  readonly revision: number;
  readonly version: number;
  /** Null for an entry that was never read. */
  readonly last: LastReading | null;
}

/** A docket as a reading meets it. */
export interface DocketOnRecord extends DocketToRead {
  readonly entries: readonly EntryOnRecord[];
  /** The judges of its court, the one entered first before others of the same name. */
  readonly judges: readonly { readonly id: string; readonly name: string }[];
  /** The requests that void rulings speak of: those are not among the entries. */
  readonly heldReliefs: readonly ReliefId[];
}
