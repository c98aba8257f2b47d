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
  const inner = again(draft.found.to);
  if (inner === null || !isNamed(inner, draft)) return alone(draft, facts);
  const inError = draft.type === 'clerk-notice' && !draft.words.startsWith(NOTED_ON_PAPER);
  const doubtful = inError || draft.words.startsWith('lodged');
  return { ...inner, sure: inner.sure && !doubtful };
}

/** A note that the system puts before the paper itself: `FILING ERROR - DEFICIENT DOCKET ENTRY - MOTION to Seal`. */
const NOTED_ON_PAPER = 'filing error';

function isNamed(inner: Draft, mark: Draft): boolean {
  if (inner.found?.over === 'unlisted' || inner.family === 'mark') return false;
  return mark.words === BEFORE_NUMBERS || !OWN_PAPER.test(mark.rest);
}

function alone(draft: Draft, { context }: EntryFacts): Draft {
  return context.number === null || !/^ filed by\b/.test(draft.rest) ? doubt(draft) : draft;
}
