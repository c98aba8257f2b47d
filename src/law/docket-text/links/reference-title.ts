import { DOCUMENT_WORDS, ORDER_WORDS } from './document-words.js';
import type { Title } from './entry-reference.js';
import type { WordAfter } from './words-around.js';
import { wordAfter } from './words-around.js';

const MOST_WORDS = 6;
/** What may start a title in small letters: `12 joint motion`, `42 written reasons`. */
const SMALL_FIRST = new Set(
  'joint unopposed opposed emergency sealed written first second third amended supplemental consent agreed pro'.split(
    ' ',
  ),
);
const WITHIN = /^[\s/'"“‘-]*$/;
const AT_NUMBER = /^(?:\s?\]?[\s'"“-]*| \) )$/;
/** `Memorandum Opinion`, `Memorandum and Order`. */
const OPINION = /^ (?:(?:and|&) )?(?:opinion|order|decision)\b/i;
const OF_MOTION = /^ of (?:\w+ )?(?:motion|application)\b/i;
const OF_INTENT = /^ of (?:intent(?:ion)?\b|intended action|proposed (?:sale|abandonment))/i;
const BY_INTENT = /^intent $/i;
/** After these a title has ended, or has not begun. */
const ENDING = new Set('granted denied moot is are was were by filed and or be'.split(' '));

/**
 * The title that follows a number: `Defendant's MOTION` after `67` in `67 Defendant's MOTION Requesting
 * Deadlines` has the word `motion`, in capitals. Null where no word for a document follows within six words.
 */
export function titleAfter(text: string, end: number): Title | null {
  const first = wordAfter(text, end);
  if (!AT_NUMBER.test(first.gap) || !mayStart(text, first)) return null;
  const words = [first];
  while (!isDocument(words.at(-1))) {
    const next = wordAfter(text, words.at(-1)?.end ?? end);
    if (words.length === MOST_WORDS || !goesOn(next)) return null;
    words.push(next);
  }
  const printed = nounOf(text, words.at(-1) ?? first);
  const isOrder = startsWithOrder(text, words);
  const inCapitals = printed === printed.toUpperCase();
  return { word: printed.toLowerCase(), inCapitals, isOrder };
}

/** `42 Order …`, `42 Memorandum Opinion and Order …`: such a title quotes what was ordered. */
function startsWithOrder(text: string, words: readonly WordAfter[]): boolean {
  if (words.slice(0, 3).some(({ word }) => ORDER_WORDS.has(word.toLowerCase()))) return true;
  const end = words.at(-1)?.end ?? text.length;
  return OPINION.test(text.slice(end, end + 14));
}

/**
 * "Motion" in `12 Consent Motion` and in `12 Notice of Motion`, where the first word may itself name a paper; a trustee's
 * `12 Notice of Intent to Sell` and `12 Intent Notice` ask for leave.
 */
function nounOf(text: string, word: WordAfter): string {
  const next = wordAfter(text, word.end);
  if (/^notice$/i.test(word.word)) return nounOfNotice(text, word);
  return next.gap === ' ' && /^(?:motion|application|request)$/i.test(next.word)
    ? next.word
    : word.word;
}

function nounOfNotice(text: string, { word, start, end }: WordAfter): string {
  const printed = (noun: string): string =>
    word === word.toUpperCase() ? noun.toUpperCase() : noun;
  if (OF_MOTION.test(text.slice(end, end + 24))) return printed('motion');
  const isOfIntent =
    OF_INTENT.test(text.slice(end, end + 32)) || BY_INTENT.test(text.slice(start - 7, start));
  return isOfIntent ? printed('request') : word;
}

function goesOn({ word, gap }: WordAfter): boolean {
  return word !== '' && WITHIN.test(gap) && !ENDING.has(word.toLowerCase());
}

function isDocument(word: WordAfter | undefined): boolean {
  return word !== undefined && DOCUMENT_WORDS.has(word.word.toLowerCase());
}

function mayStart(text: string, first: WordAfter): boolean {
  const word = first.word.toLowerCase();
  if (ENDING.has(word)) return false;
  if (word === 'minute') return isMinuteEntry(text, first.end);
  return /^\p{Lu}/u.test(first.word) || isDocument(first) || SMALL_FIRST.has(word);
}

/** "30 minute hearing" counts; "30 Minute Entry" is an entry. */
function isMinuteEntry(text: string, end: number): boolean {
  return /^(?:entry|order|sheet)$/i.test(wordAfter(text, end).word);
}
