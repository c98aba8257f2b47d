import type { Segments } from '../segment-text.js';
import { readRequests } from './read-requests.js';
import type { Request } from './request-phrases.js';
import type { FoundRequests } from './found-requests.js';
import { requestWords, wordAt, type RequestWord } from './request-words.js';

/** How minutes say that somebody asked: not in the titles of motions, which have `requesting`. */
export const MOVING: ReadonlySet<string> = new Set(['moves', 'moved', 'requests', 'requested']);
/** How the title of a letter says so. */
export const WRITING: ReadonlySet<string> = new Set([
  'requests',
  'requesting',
  'request',
  'seeking',
  'seeks',
]);
const ASKS = /\boral\s|\bmove[sd]\s|\brequest|\bseek/;
const LEADS = /^(?:to|for|that|court|additional|as|by)$/;
/** The court does not ask itself. */
const COURT = new Set(['court', 'judge']);
const REACH = 16;
/** How far what is asked may stand from the asking word: minutes are terse, a letter says who is to do it. */
const NEAR = 4;
const NEAR_IN_LETTER = 10;

/**
 * What is asked by word of mouth in a minute entry, or in so many words in a letter: `Government's oral motion
 * for detention`, `Counsel requested more time`. Only kinds of the list; what else was said is no request.
 */
export function oralRequests(segments: Segments, asking: ReadonlySet<string>): FoundRequests {
  if (!ASKS.test(segments.lower)) return { words: [], requests: [] };
  const words = requestWords(segments, segments.main);
  const requests: Request[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const start = startAt(words, at, asking);
    if (start === null) continue;
    const [first] = readRequests(words, start, Math.min(words.length, start + REACH));
    if (first === undefined) continue;
    if (first.kind === 'other') {
      const unnamed = asking === WRITING ? unnamedIn(words, start) : null;
      if (unnamed !== null) requests.push(unnamed);
    } else if (first.from - start < (asking === WRITING ? NEAR_IN_LETTER : NEAR)) {
      requests.push(first);
    }
  }
  return { words, requests };
}

/** `requesting an Order that a report be prepared`: asked in so many words, though no kind names it. */
function unnamedIn(words: readonly RequestWord[], start: number): Request | null {
  if (!/^(?:requesting|seeking|requests|seeks)$/.test(wordAt(words, start - 1))) return null;
  if (words[start]?.after !== '') return null;
  return { kind: 'other', from: start, end: start, sure: false };
}

function startAt(
  words: readonly RequestWord[],
  at: number,
  asking: ReadonlySet<string>,
): number | null {
  const isOral = isOralMotion(words, at);
  if (!isOral && !isAsked(words, at, asking) && !isRequestRuled(words, at, asking)) return null;
  let start = at + (isOral ? 2 : 1);
  while (LEADS.test(wordAt(words, start))) start += 1;
  return start;
}

function isOralMotion(words: readonly RequestWord[], at: number): boolean {
  if (wordAt(words, at) !== 'oral') return false;
  return /^(?:motions?|requests?|application)$/.test(wordAt(words, at + 1));
}

/** A sentence of minutes that begins `Request for Court Appointed Attorney`. */
function isRequestRuled(
  words: readonly RequestWord[],
  at: number,
  asking: ReadonlySet<string>,
): boolean {
  if (asking !== MOVING || words[at]?.after !== '.') return false;
  return wordAt(words, at) === 'request' && /^(?:for|to)$/.test(wordAt(words, at + 1));
}

function isAsked(words: readonly RequestWord[], at: number, asking: ReadonlySet<string>): boolean {
  if (!asking.has(wordAt(words, at))) return false;
  return ![at - 1, at - 2].some((near) => COURT.has(wordAt(words, near)));
}
