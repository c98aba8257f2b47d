import type { DispositionOutcome } from '../../docket/outcomes.js';
import type { Span } from '../span.js';
import type { Position } from './ruling-words.js';

/** A word of a sentence by which the court rules, as it stands there. */
export interface RulingVerb extends Span {
  readonly word: string;
  readonly outcome: DispositionOutcome;
  readonly position: Position;
  /** "in part" goes with it. */
  readonly inPart: boolean;
  /** It only goes on with the verb before it: `granting in part and denying in part 12`. */
  readonly isJoined: boolean;
}

/** A sentence of a ruling: its place, and its words in lower case. */
export interface Sentence extends Span {
  readonly lower: string;
}
