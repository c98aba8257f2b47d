import type { EntryType } from '../../docket/entry-types.js';
import type { HeadWord, HeadWords } from './head-words.js';
import { phraseAt, type Phrase } from './opening-phrases.js';
import type { Opening } from './vocabulary/opening.js';
import { PLAIN_ANYWHERE, QUALIFIERS } from './words-before.js';

/** The opening that an entry begins with, and what stands before it. */
export interface Found {
  readonly opening: Opening;
  /** Its words as the vocabulary has them, set apart by spaces, and by hyphens as the name of a rule. */
  readonly words: string;
  readonly rule: string;
  /** The places of its first word and after its last among the words of the head. */
  readonly from: number;
  readonly to: number;
  /** The words before it. */
  readonly before: readonly string[];
  /** How it was reached: over listed words alone, over a name in the possessive, or over words nobody listed. */
  readonly over: 'listed' | 'possessive' | 'unlisted';
}

const LONGEST_LEAD = 40;

/** The first opening among the words of a head from the place `start` on; null where there is none. */
export function findOpening(words: HeadWords, start: number): Found | null {
  let over: Found['over'] = 'listed';
  for (let at = start; at < start + LONGEST_LEAD; at += 1) {
    const word = words.at(at);
    if (word === undefined) return null;
    const phrase = phraseAt(words, at);
    if (phrase !== null && mayStand(phrase, at - start, over) && !describes(phrase, words, at)) {
      return found(phrase, words, { start, at, over });
    }
    over = past(word, over, phrase !== null);
  }
  return null;
}

/** What is passed over with one more word: a possessive closes the words that nobody listed. */
function past({ plain, possessive }: HeadWord, over: Found['over'], opens: boolean): Found['over'] {
  if (possessive) return over === 'unlisted' ? 'possessive' : over;
  return opens || QUALIFIERS.has(plain) || /^\d+$/.test(plain) ? over : 'unlisted';
}

/** Papers whose name decides although another is joined to it: a motion with its memorandum is a motion. */
const DECIDES_ALONE: ReadonlySet<EntryType> = new Set([
  'motion',
  'order',
  'answer',
  'complaint',
  'amended-complaint',
  'opinion',
  'judgment',
  'minute-entry',
  'indictment',
]);

/** Whether a paper of another type is joined to the one found, as in "CERTIFICATION AND NOTICE of …". */
export function hasRival({ opening, to }: Found, words: HeadWords): boolean {
  if (DECIDES_ALONE.has(opening.type) || words.at(to)?.plain !== 'and') return false;
  let at = to + 1;
  while (QUALIFIERS.has(words.at(at)?.plain ?? '') && at < to + LONGEST_RIVAL) at += 1;
  const rival = phraseAt(words, at);
  return rival !== null && rival.opening.type !== opening.type;
}

const LONGEST_RIVAL = 6;

function found(
  { text, rule, words: phrase, opening }: Phrase,
  words: HeadWords,
  { start, at, over }: { start: number; at: number; over: Found['over'] },
): Found {
  return {
    opening,
    words: text,
    rule,
    from: at,
    to: at + phrase.length,
    before: plainWords(words, start, at),
    over,
  };
}

function plainWords(words: HeadWords, from: number, to: number): readonly string[] {
  const plain: string[] = [];
  for (let at = from; at < to; at += 1) plain.push(words.at(at)?.plain ?? '');
  return plain;
}

/** Whether an opening keeps its meaning after what was passed over. */
function mayStand({ words, opening }: Phrase, passed: number, over: Found['over']): boolean {
  if (passed === 0) return true;
  if (opening.before === 'nothing') return false;
  return over !== 'unlisted' || PLAIN_ANYWHERE.has(words[0] ?? '');
}

/** Whether a phrase only describes the paper named right after it, as in "Consent MOTION" and "Discovery Order". */
function describes({ words: phrase }: Phrase, words: HeadWords, at: number): boolean {
  const next = words.at(at + phrase.length);
  if (next?.afterSpace !== true || !PLAIN_ANYWHERE.has(next.plain)) return false;
  return !NEVER_DESCRIBES.has(phrase[0] ?? '') && !LEADS_ON.has(phrase.at(-1) ?? '');
}

/** Papers that keep their name before the name of another, which is what they are about. */
const NEVER_DESCRIBES: ReadonlySet<string> = new Set([
  'notice',
  'order',
  'motion',
  'response',
  'reply',
  'memorandum',
  'exhibit',
  'receipt',
  'certificate',
]);
const LEADS_ON: ReadonlySet<string> = new Set([
  'of',
  'for',
  'to',
  're',
  'and',
  'by',
  'as',
  'regarding',
]);
