import type { EntryType } from '../../docket/entry-types.js';
import type { TextContext } from '../reading.js';
import type { Segments } from '../segment-text.js';
import { foldName, foldWord } from './party-names.js';
import type { PrintedName } from './read-names.js';

const USER = /^\(\s?([\p{L}'’.\- ]{2,40}),\s?([\p{L}'’.\- ]{1,40})\)$/u;
const LONGEST_USER = 84;
const MOST_GROUPS = 12;
/** Where the case has no parties on file, papers that counsel file in their own name. */
const OF_COUNSEL: ReadonlySet<EntryType> = new Set(['notice', 'appearance', 'letter']);

/**
 * Whether a printed name is that of the user who filed, who is counsel unless a party: `by Orrin Mills` in
 * `NOTICE of Change of Address by Orrin Mills (Mills, Orrin)`.
 */
export function isCounsel(
  segments: Segments,
  context: TextContext,
  type: EntryType,
  name: PrintedName,
): boolean {
  if (name.partyId !== null || name.hasRole) return false;
  if (context.parties.length === 0 && !OF_COUNSEL.has(type)) return false;
  return isFilingUser(segments, segments.text.slice(name.start, name.end));
}

/** Whether the entry was filed by the user of this name: `Orrin T. Mills` and `(Mills, Orrin)`. */
export function isFilingUser({ text, main, parentheses }: Segments, name: string): boolean {
  const words = foldName(name);
  const closing = parentheses.filter((group) => group.start >= main.end).slice(0, MOST_GROUPS);
  return closing.some((group) => {
    if (group.end - group.start > LONGEST_USER) return false;
    const [, last = '', first = ''] = USER.exec(text.slice(group.start, group.end)) ?? [];
    const family = last.split(/\s+/).map(foldWord);
    const given = foldWord(first.trim().split(/\s+/)[0] ?? '');
    return first !== '' && family.every((word) => words.includes(word)) && isGiven(words, given);
  });
}

/** `O. Pell Mills` files as `(Mills, O)`. */
function isGiven(words: readonly string[], given: string): boolean {
  const printed = words[0] ?? '';
  return printed.startsWith(given) || given.startsWith(printed);
}
