import type { Span } from '../span.js';
import type { NumberRun } from './number-run.js';
import type { WordAfter, WordBefore } from './words-around.js';

/** How a number shows itself to be the number of an entry. */
export type ReferenceForm =
  | 'bracketed'
  | 'cited'
  | 'joined'
  | 'led'
  | 'titled'
  | 'named'
  | 'ruled'
  | 'spaced'
  | 'listed'
  | 'trailing';

/** What stands before a number, as far as it tells what the number is for. */
export interface Lead {
  /** The nearest word before it that is no determiner and no citing word: `re`, `granting`, `strike`. */
  readonly word: string;
  /** A comma, a semicolon or "and" stands between: `… to Seal, 14 Motion`. */
  readonly separated: boolean;
  /** The number stands in parentheses of its own: `(Doc. 12)`. */
  readonly enclosed: boolean;
  /** Where those words start. */
  readonly start: number;
}

/** What an entry is called after its number: `Motion` in `12 Motion to Seal`. */
export interface Title {
  /** The word for the document, in lower case. */
  readonly word: string;
  /** Printed in capitals, as a court's system quotes a text: `12 MOTION`. */
  readonly inCapitals: boolean;
  /** It starts with an order: `42 Order granting 31 Motion`. */
  readonly isOrder: boolean;
}

/** A number in the text of an entry that names another entry. */
export interface EntryReference extends Span {
  /** Without the attachment: `20` for `20-1`. */
  readonly number: string;
  readonly form: ReferenceForm;
  readonly lead: Lead;
  readonly title: Title | null;
  /** It continues the list of the reference before it: `14` in `12 and 14`. */
  readonly listed: boolean;
}

/** A number that may name an entry, with the words around it. */
export interface Candidate {
  readonly text: string;
  readonly lower: string;
  readonly run: NumberRun;
  readonly before: WordBefore;
  readonly beforeThat: WordBefore;
  readonly after: WordAfter;
  readonly title: Title | null;
  /** The reference before it, if there is one. */
  readonly previous: EntryReference | null;
  /** The same number was found as an entry's before. */
  readonly isNamedBefore: boolean;
}
