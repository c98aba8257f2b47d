import type { Form } from '../forms/form.js';
import type { Day, Link } from '../layout/links.js';

/** A deadline whose date would be another. */
export interface MovedRow {
  readonly what: string;
  /** The page that explains it; null for one that is not on record. */
  readonly href: string | null;
  readonly from: Day | null;
  readonly to: Day | null;
  /** "7 days later"; null where one of the two has no day. */
  readonly by: string | null;
}

/** What a change would do, in three lists. */
export interface Changes {
  readonly moved: readonly MovedRow[];
  readonly removed: readonly MovedRow[];
  readonly added: readonly MovedRow[];
}

/** The page on which a day is tried out, ready to print. */
export interface WhatIfPage {
  readonly title: string;
  readonly caseLink: Link;
  readonly caseLine: string;
  readonly entry: Link;
  readonly text: string;
  readonly ask: Form;
  /** What is supposed, in words; null while nothing is. */
  readonly supposed: string | null;
  readonly changes: Changes | null;
  /** Writes it down; null while nothing is supposed. */
  readonly apply: Form | null;
  readonly discard: Link;
}
