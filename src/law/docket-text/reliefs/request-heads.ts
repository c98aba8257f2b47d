import { wordAt, type RequestWord } from './request-words.js';

/** What a motion is called. */
const HEADS = new Set([
  'motion',
  'motions',
  'application',
  'request',
  'petition',
  'mot',
  'requests',
]);
/** Words that join a second request to the first. */
const JOINS = new Set(['and', 'or', 'alternatively', 'alternative', 'plus']);
/** Words that may stand between the number of a motion and the word. */
const BEFORE_HEAD = new Set(
  (
    'first second third fourth fifth joint consent agreed unopposed emergency sealed amended renewed defendant plaintiff ' +
    'plaintiffs corrected ex parte letter cross supplemental opposed redacted government usa partial assented'
  ).split(' '),
);
const BEFORE_NUMBER = new Set(['re', 'regarding', 'to']);
const NINE = 57;
const OF_ANOTHER = /^(?:to|of|re|on|for|opposition|support)$/;
/** Words before a number that make it the number of a rule, not of an entry. */
const NUMBERED = /^(?:rules?|section|sections|c|usc|chapter|title|part|count|counts|fre|frcp|no)$/;

/** Whether a word is what a motion is called. */
export function isHead(word: RequestWord | undefined): boolean {
  return word !== undefined && HEADS.has(word.word);
}

/** Whether a word joins a request to the one before. */
export function isJoin(word: string): boolean {
  return JOINS.has(word);
}

/** `MOTION to Compel, MOTION to Stay`: a second event of the system, not a motion that the first is about. */
export function isFurtherHead(words: readonly RequestWord[], at: number): boolean {
  const head = words[at];
  if (head === undefined) return false;
  if (isInAddition(words, at)) return true;
  if (OF_ANOTHER.test(wordAt(words, at - 1))) return false;
  const before = words.slice(Math.max(0, at - 2), at);
  if (before.some((word) => /^\d+$/.test(word.word))) return false;
  // "to Continue Trial and Motions in limine" continues both.
  if (head.word === 'motions' && !head.capitals) return false;
  if (JOINS.has(wordAt(words, at - 1)) || head.after === ',') return true;
  return head.capitals && [head, ...before].some((word) => word.after !== '');
}

/** `Motion to Expedite filed by Ada Roe, in addition to Motion to Limit Notice`. */
export function isInAddition(words: readonly RequestWord[], at: number): boolean {
  return wordAt(words, at - 1) === 'to' && wordAt(words, at - 2) === 'addition';
}

/** `re 12`, `as to 10 MOTION`: from here on the words are another entry's. */
export function isReference(words: readonly RequestWord[], at: number): boolean {
  if (isEntryNumber(words, at)) return isTitleAfter(words, at + 1);
  return BEFORE_NUMBER.has(wordAt(words, at)) && isEntryNumber(words, at + 1);
}

/** Whether a number is followed by the title of a motion: `MOTION`, `Emergency MOTION`. */
function isTitleAfter(words: readonly RequestWord[], from: number): boolean {
  for (let at = from; at < from + 4; at += 1) {
    const word = words[at];
    if (word?.after !== '') return false;
    if (isHead(word)) return true;
    if (!BEFORE_HEAD.has(word.word)) return false;
  }
  return false;
}

/** The number of an entry, not of a rule: `12` in `re 12`, not in `Rule 12(f)`. */
function isEntryNumber(words: readonly RequestWord[], at: number): boolean {
  const word = wordAt(words, at);
  if (word.charCodeAt(0) > NINE || !/^\d{1,4}(?:-\d{1,3})?$/.test(word)) return false;
  return !NUMBERED.test(wordAt(words, at - 1));
}
