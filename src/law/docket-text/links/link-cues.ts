import type { LinkKind } from '../reading.js';
import { wordBefore } from './words-around.js';

const CUES: readonly (readonly [LinkKind, string])[] = [
  ['withdraws', 'withdrawal withdraws withdrawing withdrawn withdraw'],
  [
    'amends',
    'errata erratum addendum supplement supplementing supplements amendment amending amends ' +
      'modifying modifies correction corrections correcting corrects replacing replaces superseding supersedes',
  ],
  ['replies-to', 'reply replies replying sur-reply surreply'],
  [
    'responds-to',
    'response responses responding responds opposition oppositions opposing opposes objection ' +
      'objections objecting answer answering rejoinder',
  ],
  ['supports', 'support supporting'],
];
const CUE_WORDS: ReadonlyMap<string, LinkKind> = new Map(
  CUES.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);
const BETWEEN = new Set(
  (
    'of to re for from the its his her their a an doc docs document documents docket entry no nos dkt ecf motion ' +
    'motions and certain portions portion part entries filing filings dn letter s rec r'
  ).split(' '),
);
/** Words that take the number without a preposition: `withdrawing 12`; "Objection 42" is a title. */
const GOVERNING = /ing$|^(?:withdraws|amends|corrects|supplements|replaces|supersedes|opposes)$/;
const MOST_WORDS = 9;

/**
 * What the words straight before a number say of how the entry stands to it: `withdraws` for
 * `Withdrawal of Document No. 12`, `amends` for `ERRATA to 12`; null where they say nothing.
 */
export function cueBefore(lower: string, start: number): LinkKind | null {
  let at = start;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const { word, start: wordStart, gap } = wordBefore(lower, at);
    if (word === '' || /[;:,]|\. $/.test(gap)) return null;
    const kind = CUE_WORDS.get(word);
    if (kind !== undefined) return count > 0 || GOVERNING.test(word) ? kind : null;
    if (!BETWEEN.has(word) && !/(?:'s|’s|s'|s’)$/.test(word)) return null;
    at = wordStart;
  }
  return null;
}
