import type { Segments } from '../segment-text.js';
import type { EntryReference } from './entry-reference.js';
import { RelatedWithin } from './related-within.js';

/** Words that end a quoted title: what follows is the clerk's own again. */
const CLOSING =
  /\b(?:is|are|was|were|be|granted|denied|moot|held|pursuant|per)\b|;|\*\*|(?<!\b(?:nos?|docs?|dkts?|inc|v))\.\s(?=\[?\d{1,4}\]? [a-z])|(?<!\border )\b(?:granting|denying|grants|denies|finding|adopting|terminating|striking|withdrawing|deferring|referring|dismissing|approving|setting|resetting|directing|vacating|rescinding)\b/;
/** `42 Order granting …`, `42 Order on Motion …`. */
const OF_ORDER = /^[^,;.()]*\b(?:granting|denying|adopting|dismissing|striking|on)\b/;
const LONGEST_TITLE = 1000;

/**
 * The references without those inside the quoted title of another: of `re 9 MOTION for Hearing re 7 Order`
 * only `9`. A title in capitals, or one that starts with an order, quotes the text of its entry up to
 * the end of the sentence; a comma, a semicolon or "and" before a number goes on with the list.
 */
export function withoutQuoted(
  references: readonly EntryReference[],
  segments: Segments,
): readonly EntryReference[] {
  const endOfSentence = sentenceEnds(segments);
  const related = new RelatedWithin(segments.lower);
  const kept: EntryReference[] = [];
  let quotedUntil = -1;
  for (const reference of references) {
    const end = endOfSentence(reference.start);
    if (reference.start < quotedUntil && !goesOn(reference)) continue;
    if (related.isQuoted(reference, end)) continue;
    kept.push(reference);
    quotedUntil = quotes(reference, segments.lower)
      ? endOfTitle(segments.lower, reference.end, end)
      : -1;
  }
  return kept;
}

/** Where the sentence of a place ends, asked in the order of the text. */
function sentenceEnds({ sentences, main }: Segments): (at: number) => number {
  let index = 0;
  return (at) => {
    while ((sentences[index]?.end ?? Infinity) <= at) index += 1;
    return sentences[index]?.end ?? main.end;
  };
}

function goesOn({ lead, form }: EntryReference): boolean {
  return lead.separated || form === 'joined' || form === 'ruled';
}

function quotes({ title, end }: EntryReference, lower: string): boolean {
  if (title === null || title.inCapitals) return title !== null;
  return title.isOrder && OF_ORDER.test(lower.slice(end, end + 100));
}

function endOfTitle(lower: string, start: number, limit: number): number {
  const end = Math.max(start, Math.min(limit, start + LONGEST_TITLE));
  const closing = CLOSING.exec(lower.slice(start, end));
  return closing === null ? end : start + closing.index;
}
