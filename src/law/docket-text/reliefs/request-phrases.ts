import type { ReliefKind } from '../../docket/relief-kinds.js';
import { phraseAt, refined, type FoundPhrase } from './phrase-index.js';
import { isHead, isReference } from './request-heads.js';
import { wordAt, type RequestWord } from './request-words.js';

/** A kind of relief asked for, with the words that ask, by place: `end` excluded. */
export interface Request {
  readonly kind: ReliefKind | 'other';
  readonly from: number;
  readonly end: number;
  readonly sure: boolean;
}

/** Words that may stand between "motion for" and what is asked. */
const BEFORE_REQUEST = new Set(
  (
    'order orders entry issuance of an for to leave permission partial final immediate emergency additional further ' +
    'limited renewed first second third fourth fifth unopposed agreed joint consent ex parte corrected directing ' +
    'granting authorizing allowing permitting requiring request requesting seeking requests court defendant ' +
    'plaintiff plaintiffs government amended supplemental opposed assented in be rule local authority allow permit ' +
    'authorize letter administrative interim stipulated moving one two three four five ten day days week weeks month months asking that should enter issue ruling re regarding'
  ).split(' '),
);
/** Papers within a request: what follows is their own title. */
const PAPERS = new Set(
  'motion motions order response reply opposition complaint brief memorandum objection objections answer'.split(
    ' ',
  ),
);
/** Verbs that ask by themselves wherever they stand: `for Orrin Mills to withdraw`. */
const TELLING = new Set(
  'withdraw intervene dismiss travel strike seal unseal quash remand suppress exclude expedite'.split(
    ' ',
  ),
);
/** The number of an entry or a rule: `12`, `37.2`. */
const NUMBER = /^\d+(?:\.\d+)?$/;
const MOST_SKIPPED = 9;
const LOOK_AHEAD = 14;
const MOST_BEFORE_HEAD = 5;
/** The words between `compel` and `to` that say who is to be compelled. */
const MOST_COMPELLED = 9;
const DISCOVERY =
  /^(?:produc|discover|respon|answer|interrog|depos|disclos|document|subpoena|testi|admission|examin|inspect|provid|supplement|attend|appear|identif|furnish|record|evidence|privilege|information|requests$|comply|turn|submit|sit)/;
/** The names of many lawyers may stand between `for` and `to appear pro hac vice`. */
const FAR_AHEAD = 60;

/** Whether a word is a paper whose own title follows. */
export function isPaper(word: string): boolean {
  return PAPERS.has(word);
}

/** The phrase at a place, past the words that only lead to it. */
export function phraseFrom(
  words: readonly RequestWord[],
  start: number,
  end: number,
): FoundPhrase | null {
  for (let at = start; at < Math.min(end, start + MOST_SKIPPED); at += 1) {
    const found = phraseAt(words, at);
    if (found !== null && found.end <= end) return found;
    if (!BEFORE_REQUEST.has(wordAt(words, at)) && !NUMBER.test(wordAt(words, at))) return null;
  }
  return null;
}

/** A phrase of several words further on: `for Orrin Mills to appear pro hac vice`. */
export function phraseWithin(
  words: readonly RequestWord[],
  start: number,
  end: number,
): FoundPhrase | null {
  for (let at = start + 1; at < Math.min(end, start + FAR_AHEAD); at += 1) {
    if (endsRequest(words, at)) return null;
    const found = phraseAt(words, at);
    if (found === null || found.kind === 'other') continue;
    if (at - start >= LOOK_AHEAD && found.kind !== 'pro-hac-vice') continue;
    if (isTelling(found, words, at) || isNamedHearing(found, words, start)) return found;
  }
  return null;
}

function endsRequest(words: readonly RequestWord[], at: number): boolean {
  const word = wordAt(words, at);
  if (words[at]?.after === ',' && isNextEvent(words, at)) return true;
  if (word === 'by') return phraseAt(words, at) === null;
  return words[at]?.after === '.' || PAPERS.has(word) || /^(?:filed|re|)$/.test(word);
}

/** `MOTION for Nebbia Hearing`: one named after a case. */
function isNamedHearing(found: FoundPhrase, words: readonly RequestWord[], start: number): boolean {
  if (found.phrase !== 'hearing' || found.from > start + 2) return false;
  return wordAt(words, start - 1) === 'for';
}

/** `, In Limine MOTION to`: the words of the next event, before its `MOTION`. */
function isNextEvent(words: readonly RequestWord[], at: number): boolean {
  const head = words.slice(at, at + MOST_BEFORE_HEAD).find(isHead);
  return head?.capitals === true && head.after === '';
}

/** A lone noun such as "bond" or "time" tells nothing in the middle of a title. */
function isTelling(found: FoundPhrase, words: readonly RequestWord[], at: number): boolean {
  if (found.end - found.from > 1) return true;
  return wordAt(words, at - 1) === 'to' && TELLING.has(found.phrase);
}

/** The request that a phrase makes, with what later words of it add. */
export function asRequest(found: FoundPhrase, words: readonly RequestWord[], end: number): Request {
  const last = endOfRequest(words, found, end);
  const kind = compelsDeed(found, words, last) ? 'other' : refined(found, words, last);
  return { kind, from: found.from, end: found.end, sure: true };
}

/** Whether somebody is to be compelled to do what is no discovery: `to compel Aldgate Mills to Pay Arbitration Fees`. */
function compelsDeed(found: FoundPhrase, words: readonly RequestWord[], end: number): boolean {
  if (found.phrase !== 'compel') return false;
  const asked = words.slice(found.end, end).map(({ word }) => word);
  const deed = asked.indexOf('to');
  if (deed < 1 || deed > MOST_COMPELLED) return false;
  return !asked.some((word) => DISCOVERY.test(word));
}

/** Where the words of one request end: at a paper's own title, unless the title ends the request. */
function endOfRequest(words: readonly RequestWord[], found: FoundPhrase, end: number): number {
  for (let at = found.end; at < end; at += 1) {
    const word = words[at];
    if (word === undefined || word.after === '.') return at;
    // An order is stayed by its number: "stay re 40 Order pending appeal".
    if (found.kind !== 'stay' && isReference(words, at)) return at;
    if (/^(?:by|filed)$/.test(word.word)) return at;
    if (isHead(word) && word.capitals) return at;
  }
  return end;
}
