import type { EntryReference } from './entry-reference.js';

const OPENING = /\((?:(re)|related)\b:?(?: ?related)?(?: ?doc(?:ument)?(?:\(s\)|s)?)?[\s.:#[]*$/;
const LONGEST_OPENING = 32;
const LONGEST_TITLE = 600;
const LONGEST_GROUP = 600;

/** Where a group such as `(RE: related document(s)` before a number opens, and whether it says "re". */
interface Opening {
  readonly at: number;
  readonly isRe: boolean;
}

/** An entry that was named with its title, where its sentence ends, and whether it stands first in such a group. */
interface Titled {
  readonly reference: EntryReference;
  readonly endOfSentence: number;
  readonly isInGroup: boolean;
}

/**
 * Tells the numbers of a group within the quoted title of another entry. In
 * `(related document(s) 28 Opposition (related document(s) 23 Motion))` 23 is what 28 is about, so it is in
 * `Re: 40 Withdrawal (RE: 39 Motion)`. Asked in the order of the text.
 */
export class RelatedWithin {
  private titled: Titled | null = null;
  private until = -1;

  constructor(private readonly lower: string) {}

  /** Whether a number only belongs to the title of one before it, whose sentence ends at `endOfSentence`. */
  isQuoted(reference: EntryReference, endOfSentence: number): boolean {
    if (reference.start < this.until) return true;
    const opening = this.openingBefore(reference);
    if (opening !== null && this.isWithinTitle(opening)) {
      const close = this.lower.slice(reference.end, reference.end + LONGEST_GROUP).indexOf(')');
      this.until = reference.end + Math.max(0, close);
      return true;
    }
    if (reference.title !== null)
      this.titled = { reference, endOfSentence, isInGroup: opening !== null };
    return false;
  }

  private openingBefore({ start }: EntryReference): Opening | null {
    const from = Math.max(0, start - LONGEST_OPENING);
    const match = OPENING.exec(this.lower.slice(from, start));
    return match === null ? null : { at: from + match.index, isRe: match[1] !== undefined };
  }

  private isWithinTitle({ at, isRe }: Opening): boolean {
    if (this.titled === null) return false;
    const { reference, endOfSentence, isInGroup } = this.titled;
    if (at - reference.end > LONGEST_TITLE) return false;
    if (closes(this.lower.slice(reference.end, at))) return false;
    if (isInGroup) return true;
    return isRe && reference.lead.word === 're' && at < endOfSentence;
  }
}

/** Whether a parenthesis closes that was opened before these words. */
function closes(words: string): boolean {
  let depth = 0;
  for (const [mark] of words.matchAll(/[()]/g)) {
    depth += mark === '(' ? 1 : -1;
    if (depth < 0) return true;
  }
  return false;
}
