import type { ChoiceGroup } from '../forms/form.js';
import type { Link } from '../layout/links.js';
import type { ReadingPage } from '../readings/reading-page.js';

/** An entry that waits for a person, with the ways to answer. */
export interface ReviewEntry {
  readonly heading: string;
  readonly entry: Link;
  readonly case: Link;
  readonly caseLine: string;
  /** What the reader is not sure of. */
  readonly unsure: string;
  /** What the entry would go on record as; null where it stands there so already. */
  readonly wouldBe: string | null;
  readonly reading: ReadingPage;
  /** Where each answer is sent. */
  readonly accept: string;
  readonly dismiss: string;
  readonly correct: string;
  /** Sent along with each answer. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly types: readonly ChoiceGroup[];
  readonly type: string;
  /** The next entry, this one left as it is. */
  readonly later: Link;
}

/** The entries that wait for a person, one at a time, ready to print. */
export interface ReviewPage {
  readonly title: string;
  /** How many wait; null when none does. */
  readonly count: string | null;
  /** To the entries of all cases, where only one case is shown. */
  readonly all: Link | null;
  readonly fault: string | null;
  /** Null when none is left. */
  readonly entry: ReviewEntry | null;
  /** To the first, where some were left for later. */
  readonly again: Link | null;
}
