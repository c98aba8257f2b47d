import { attachmentGroup, endOfPrincipalWords, enteredGroup } from './trailing-groups.js';
import { figuresIn } from './figures.js';
import { splitSentences } from './split-sentences.js';
import { topLevelGroups } from './top-level-groups.js';
import type { Span } from './span.js';

/** The text of an entry, taken apart once for all readers. Every offset counts in `text`, ends excluded. */
export interface Segments {
  readonly text: string;
  /** `text` in lower case, character by character: an offset means the same in both. */
  readonly lower: string;
  /** The principal words, without what a clerk puts before and after them. */
  readonly main: Span;
  /** The group `(Attachments: …)`, parentheses included. */
  readonly attachments: Span | null;
  /** The group `(Entered: …)`, parentheses included. */
  readonly entered: Span | null;
  /** Every group in parentheses that stands in no other, in order, parentheses included. */
  readonly parentheses: readonly Span[];
  /** The sentences of `main`. */
  readonly sentences: readonly Span[];
  /** Where each run of figures begins. */
  readonly figures: readonly number[];
}

const LEADING = /[^\p{L}\p{N}(]*(?:\(court only\)[^\p{L}\p{N}(]*)*[^\p{L}\p{N}]*/uy;

/**
 * Takes the text of an entry apart: its principal words, their sentences, and the groups in parentheses.
 * `MOTION to Dismiss by Orrin Mills. (Attachments: # 1 Brief)(Winslow, Ada) (Entered: 03/01/2023)` has the
 * principal words `MOTION to Dismiss by Orrin Mills.`. Linear in the length of the text.
 */
export function segmentText(text: string): Segments {
  const lower = lowered(text);
  const parentheses = topLevelGroups(text);
  const attachments = attachmentGroup(lower, parentheses);
  const entered = enteredGroup(lower, parentheses);
  const start = startOfPrincipalWords(lower);
  const limit = attachments?.start ?? text.length;
  const end = Math.max(start, endOfPrincipalWords(text, lower, parentheses, limit));
  const main = { start, end };
  return {
    text,
    lower,
    main,
    attachments,
    entered,
    parentheses,
    sentences: splitSentences(text, main, parentheses),
    figures: figuresIn(lower),
  };
}

/** The words of a span: `wordsOf('MOTION to Seal', {start: 0, end: 6})` is `MOTION`. */
export function wordsOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** A dotted capital I is the one letter whose small form is longer than itself. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replaceAll('İ', 'I').toLowerCase();
}

function startOfPrincipalWords(lower: string): number {
  if (/^[a-z]/.test(lower)) return 0;
  LEADING.lastIndex = 0;
  return LEADING.test(lower) ? LEADING.lastIndex : 0;
}
