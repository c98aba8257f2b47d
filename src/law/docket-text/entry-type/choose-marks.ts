import { doubt } from './draft.js';
import type { Draft } from './draft.js';
import type { EntryFacts } from './entry-facts.js';

/** What stands after a mark that is the entry's own paper: a filer, another entry, a number. */
const OWN_PAPER = /^ (?:filed |re |by |as to|\[?\d)/;
/** Marks before papers with numbers of their own: "Form 13 Corporate Disclosure Statement". */
const BEFORE_NUMBERS = 'form';

/**
 * An entry that begins with a mark (sealed document, redacted version, entered in error) is the paper named right after
 * it, if one is: `SEALED DOCUMENT - MEMORANDUM in Support` is a `brief`. `again` reads on from a place in the words.
 */
export function marked(
  draft: Draft,
  facts: EntryFacts,
  again: (start: number) => Draft | null,
): Draft {
  if (draft.family !== 'mark' || draft.found === null) return draft;
  const inner = paperAfter(draft, draft.found.to, facts, again);
  if (inner === null) return alone(draft, facts);
  const inError = draft.type === 'clerk-notice' && !NOTED_ON_PAPER.test(draft.words);
  const doubtful = inError || draft.words.startsWith('lodged');
  return { ...inner, sure: inner.sure && !doubtful };
}

/** A note that the system puts before the paper itself: `FILING ERROR - DEFICIENT DOCKET ENTRY - MOTION to Seal`. */
const NOTED_ON_PAPER = /^(?:filing error|deficient docket entry)/;
/** The kind of error may be told at length before the paper: `FILING ERROR - WRONG EVENT SELECTED - MOTION to Seal`. */
const LONGEST_NOTE = 24;

/** The paper named right after a mark; after the note of an error, also past a dash. */
function paperAfter(
  mark: Draft,
  from: number,
  { words }: EntryFacts,
  again: (start: number) => Draft | null,
): Draft | null {
  const inner = again(from);
  if (inner !== null && isNamed(inner, mark)) return inner;
  if (!NOTED_ON_PAPER.test(mark.words)) return null;
  for (let at = from + 1; at < from + LONGEST_NOTE; at += 1) {
    const word = words.at(at);
    if (word === undefined) return null;
    const paper = word.afterBreak ? again(at) : null;
    if (paper !== null && isNamed(paper, mark)) return paper;
  }
  return null;
}

function isNamed(inner: Draft, mark: Draft): boolean {
  if (inner.found?.over === 'unlisted' || inner.family === 'mark') return false;
  return mark.words === BEFORE_NUMBERS || !OWN_PAPER.test(mark.rest);
}

function alone(draft: Draft, { context }: EntryFacts): Draft {
  return context.number === null || !/^ filed by\b/.test(draft.rest) ? doubt(draft) : draft;
}
