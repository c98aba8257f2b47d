import { phraseAt } from './phrase-index.js';
import { readRequests } from './read-requests.js';
import { isHead } from './request-heads.js';
import { wordAt, type RequestWord } from './request-words.js';

const BEFORE_NAMES = [
  ['by'],
  ['filed', 'by'],
  ['as', 'to'],
  ['in', 'open'],
  ['addressed'],
] as const;
const REACH = 12;

/** The word that says what the paper is, -1 where none does; `NOTICE OF MOTION AND MOTION to` has it twice. */
export function headOf(words: readonly RequestWord[]): number {
  let head = words.findIndex((word) => isHead(word) || word.word === 'appeal');
  for (let at = head + 1; head !== -1 && at < head + 5; at += 1) {
    const word = words[at];
    if (word === undefined || word.after === '.' || /^(?:to|for|in|of|by)$/.test(word.word)) break;
    if (isHead(word)) head = at;
  }
  return head;
}

/** Where the request begins after `MOTION`: past `to`, `for`, or the names of those who move. */
export function startOfRequest(words: readonly RequestWord[], from: number): number {
  const isNames = BEFORE_NAMES.some((lead) =>
    lead.every((word, index) => wordAt(words, from + index) === word),
  );
  if (isNames) return startAfterNames(words, from);
  return /^(?:to|for|of|re)$/.test(wordAt(words, from)) ? from + 1 : from;
}

/** `MOTION by USA as to Ada Winslow to Seal`; where no kind is named, past the first `to` or `for`. */
function startAfterNames(words: readonly RequestWord[], from: number): number {
  const leads = words.flatMap((_word, at) => (at > from && isLead(words, at) ? [at] : []));
  const inTitle = leads.find((at) => isInTitle(words, from, at));
  const named = leads.find((at) => namesKind(words, at));
  const asked = leads.find(
    (at) => at < (named ?? words.length) && wordAt(words, at) === 'to' && hasPhrase(words, at + 1),
  );
  const start = earlier(named, asked) ?? inTitle ?? subjectOfLetter(words, from, leads);
  return start === undefined ? words.length : start + 1;
}

function hasPhrase(words: readonly RequestWord[], at: number): boolean {
  return phraseAt(words, at) !== null;
}

function earlier(one: number | undefined, other: number | undefined): number | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Math.min(one, other);
}

/** `LETTER MOTION addressed to Judge Roe from Pat Holm dated 1/2/2020 re: Request for …`. */
function subjectOfLetter(
  words: readonly RequestWord[],
  from: number,
  leads: readonly number[],
): number | undefined {
  if (wordAt(words, from) !== 'addressed') return undefined;
  return leads.find((at) => wordAt(words, at) === 're' && !/^\d/.test(wordAt(words, at + 1)));
}

/** `as to` leads to the names of those a paper concerns, not to what it asks. */
function isLead(words: readonly RequestWord[], at: number): boolean {
  return /^(?:to|for|of|re)$/.test(wordAt(words, at)) && wordAt(words, at - 1) !== 'as';
}

function namesKind(words: readonly RequestWord[], at: number): boolean {
  const [first] = readRequests(words, at + 1, Math.min(words.length, at + REACH));
  return first !== undefined && first.kind !== 'other' && first.from - at < 4;
}

/** Whether a `to` or `for` belongs to the title: not the judge's address, not a later sentence. */
function isInTitle(words: readonly RequestWord[], from: number, at: number): boolean {
  if (wordAt(words, from) === 'addressed' || /^(?:re|of)$/.test(wordAt(words, at))) return false;
  return !words.slice(from + 1, at + 1).some((word) => word.after === '.' && word.word.length > 2);
}
