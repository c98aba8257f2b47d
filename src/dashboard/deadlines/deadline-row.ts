import type { Day, Link } from '../layout/links.js';
import type { Due } from '../words/due-words.js';
import type { Told } from '../words/outcome-words.js';

/** Words that may lead somewhere. */
export interface MaybeLink {
  readonly text: string;
  readonly href: string | null;
}

/** A deadline of a case as a row. */
export interface DeadlineRow {
  readonly id: string;
  /** Null while it waits, and where the rule names no day. */
  readonly due: Due | null;
  /** What stands in place of a date. */
  readonly undated: string | null;
  /** How much time is left; null for a deadline that is not open, and on another day than today. */
  readonly left: string | null;
  readonly what: string;
  readonly authority: MaybeLink;
  readonly startedBy: Link | null;
  readonly forWhom: string;
  readonly told: Told;
  readonly settledBy: Link | null;
  readonly settledOn: Day | null;
  /** "2 warnings"; null where there is nothing to warn of. */
  readonly warnings: string | null;
  /** The page that explains it. */
  readonly why: Link;
}

/** The deadlines of a case: those to be kept first, what waits, and what is settled. */
export interface DeadlineList {
  readonly open: readonly DeadlineRow[];
  readonly waiting: readonly DeadlineRow[];
  readonly settled: readonly DeadlineRow[];
  readonly openCaption: string;
  readonly waitingCaption: string;
  readonly settledSummary: string;
  /** Where a calendar of the case is made. */
  readonly calendarAction: string;
}

/** The deadlines that an entry starts, and the page that shows them had it another day. */
export interface StartedDeadlines {
  readonly rows: readonly DeadlineRow[];
  /** Null for an entry that starts nothing on any day. */
  readonly whatIf: Link | null;
}
