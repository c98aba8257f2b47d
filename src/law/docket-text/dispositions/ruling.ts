import type { DispositionOutcome } from '../../docket/outcomes.js';
import type { Span } from '../span.js';

/** What the text says that the court did to one request, and the words that say so. */
export interface Ruling extends Span {
  /** The number of the entry; null for a request that has none. */
  readonly to: string | null;
  readonly outcome: DispositionOutcome;
  /** Granted or denied in part: what remains of it is told elsewhere. */
  readonly inPart: boolean;
  /** `granting 12`, not `12 is GRANTED`: the words of the event the clerk chose. */
  readonly isActive: boolean;
  readonly isShared: boolean;
  readonly rule: string;
  readonly sure: boolean;
}
