import type { ReliefKind } from '../../docket/relief-kinds.js';

/** The words in which clerks put one kind of request; `other` for words that look like a kind and are none. */
export interface ReliefRow {
  readonly kind: ReliefKind | 'other';
  /**
   * Phrases in lower case, parted by commas, as they follow "motion to" or "motion for"; articles,
   * possessives and the numbers of other entries are left out.
   */
  readonly phrases: string;
  /** A title of a motion with one of the phrases. */
  readonly example: string;
}

/** A more exact kind that words later in the same request give a broad one. */
export interface Refinement {
  readonly of: ReliefKind | 'other';
  /** The words with which the broad phrase must begin; left out, any. */
  readonly first?: readonly string[];
  readonly to: ReliefKind;
  readonly phrases: string;
  readonly example: string;
}
