import { phraseAt, type FoundPhrase } from './phrase-index.js';
import { isFurtherHead, isHead, isInAddition, isJoin, isReference } from './request-heads.js';
import { asRequest, isPaper, phraseFrom, phraseWithin, type Request } from './request-phrases.js';
import { wordAt, type RequestWord } from './request-words.js';

const AFTER_JOIN = new Set(['in', 'alternative', 'alternatively', 'further', 'also', 'or', 'and']);
/** Words that are a request of their own after a bare `and`, not a part of the one before. */
const ALONE = new Set(
  (
    'dismiss dismissal strike stay seal unseal sanctions costs contempt remand transfer continuance continue compel ' +
    'quash exclude suppress sever severance consolidate intervene reconsideration forfeiture detention injunction ' +
    'expedite redact impound abate fees enforce exonerate tro'
  ).split(' '),
);
/** What may follow a comma as a request of its own, beside those. */
const LISTED = new Set([
  'preliminary injunction',
  'permanent injunction',
  'temporary restraining order',
  'attorney fees',
]);
const JOINED_AHEAD = 8;

/**
 * What the words of a request from `start` to `end` ask, in the order printed: two kinds for `extension of
 * time to answer and to stay discovery`. The first is `other` where no phrase fits.
 */
export function readRequests(
  words: readonly RequestWord[],
  start: number,
  end: number,
): readonly Request[] {
  const first = firstRequest(words, start, end);
  const requests: Request[] = [first];
  let nested = false;
  for (let at = Math.max(first.end, start); at < end; at += 1) {
    if (isReference(words, at)) break;
    const next = furtherRequest(words, at, { end, nested, before: requests.at(-1) });
    if (next === null) {
      nested ||= isPaper(wordAt(words, at));
      continue;
    }
    requests.push(next);
    at = Math.max(at, next.end - 1);
    nested = false;
  }
  return requests;
}

function firstRequest(words: readonly RequestWord[], start: number, end: number): Request {
  const found = phraseFrom(words, start, end) ?? phraseWithin(words, start, end);
  if (found === null) return { kind: 'other', from: start, end: start, sure: false };
  return asRequest(found, words, end);
}

/** Where a title is read to: its end, whether another paper's title is being read, the request before. */
interface Sofar {
  readonly end: number;
  readonly nested: boolean;
  readonly before: Request | undefined;
}

/** A further request that begins at `at`, after a comma, a joining word or a new `MOTION`. */
function furtherRequest(
  words: readonly RequestWord[],
  at: number,
  { end, nested, before }: Sofar,
): Request | null {
  const word = words[at];
  if (word === undefined) return null;
  if (isUnderSeal(words, at)) return asksLeave(words, before) ? underSeal(at) : null;
  if (isHead(word)) return isFurtherHead(words, at) ? headed(words, at, end) : null;
  if (isJoin(word.word)) return joined(words, at, end, nested);
  if (word.after !== ',' || nested) return null;
  return /^(?:to|for)$/.test(word.word) ? listed(words, at + 1, end) : inList(words, at, end);
}

/** `for leave to file exhibits under seal` asks leave, and that they be sealed. */
function isUnderSeal(words: readonly RequestWord[], at: number): boolean {
  return wordAt(words, at) === 'under' && /^(?:seal|restriction)$/.test(wordAt(words, at + 1));
}

function asksLeave(words: readonly RequestWord[], before: Request | undefined): boolean {
  return /^(?:leave|permission)$/.test(wordAt(words, before?.from ?? -1));
}

function underSeal(at: number): Request {
  return { kind: 'seal', from: at, end: at + 2, sure: true };
}

function joined(
  words: readonly RequestWord[],
  at: number,
  end: number,
  nested: boolean,
): Request | null {
  let next = at + 1;
  while (AFTER_JOIN.has(wordAt(words, next)) && phraseAt(words, next) === null) next += 1;
  if (/^(?:to|for)$/.test(wordAt(words, next))) return listed(words, next + 1, end);
  if (nested || isHead(words[next])) return null;
  const bare = phraseAt(words, next);
  return bare !== null && standsAlone(bare, end) ? asRequest(bare, words, end) : null;
}

/** The costs of `for Attorney Fees, Costs and Expenses`; what may be a part of the request before is none. */
function inList(words: readonly RequestWord[], at: number, end: number): Request | null {
  const bare = phraseAt(words, at);
  if (bare === null || bare.end > end) return null;
  return ALONE.has(bare.phrase) || LISTED.has(bare.phrase) ? asRequest(bare, words, end) : null;
}

function standsAlone({ kind, phrase, end: last }: FoundPhrase, end: number): boolean {
  if (phrase === 'compel arbitration') return true;
  return kind !== 'other' && last <= end && (phrase.includes(' ') || ALONE.has(phrase));
}

/** `and to seal`, `, for sanctions`: a request that a kind names; what none names belongs to the first. */
function listed(words: readonly RequestWord[], start: number, end: number): Request | null {
  const near = phraseFrom(words, start, end);
  const found = near ?? phraseWithin(words, start, Math.min(end, start + JOINED_AHEAD));
  return found === null ? null : asRequest(found, words, end);
}

function headed(words: readonly RequestWord[], at: number, end: number): Request | null {
  const leads = /^(?:to|for|of)$/.test(wordAt(words, at + 1));
  const next = leads ? at + 2 : at + 1;
  if (next >= end) return null;
  const request = firstRequest(words, next, end);
  const isEvent = leads && (words[at]?.capitals === true || isInAddition(words, at));
  if (isEvent) return { ...request, end: Math.max(request.end, next) };
  return request.kind === 'other' ? null : request;
}
