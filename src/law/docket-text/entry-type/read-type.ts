import type { EntryType } from '../../docket/entry-types.js';
import { EntryDays } from '../dates/entry-days.js';
import type { Act, Read, TextContext } from '../reading.js';
import type { Segments } from '../segment-text.js';
import { marked } from './choose-marks.js';
import { choosingSteps } from './choosing-steps.js';
import { usualAct } from './draft.js';
import type { Draft } from './draft.js';
import { EntryFacts } from './entry-facts.js';
import { findOpening, hasRival } from './find-opening.js';
import { withoutOpening } from './without-opening.js';

/** What an entry is and who acts in it. */
export interface TypeReading {
  readonly act: Read<Act>;
  readonly type: Read<EntryType>;
}

/**
 * What an entry is, and who acts: the first opening words that the vocabularies know, then the choosing rules in their
 * order. `Joint STIPULATION to Extend Time filed by Orrin Vale.` is a party's `stipulation`; with `Signed by Judge Ada
 * Roe` after it, an `order` of the court. The evidence is the opening words, or the whole entry where none were found. `days` are
 * the days of the entry, where they are known already.
 */
export function readType(
  segments: Segments,
  context: TextContext,
  days = new EntryDays(segments, context.filedOn),
): TypeReading {
  const facts = new EntryFacts(segments, context, days);
  let draft = opened(facts);
  for (const step of choosingSteps(draft.family)) draft = step.choose(draft, facts);
  const { start, end } = placeOf(draft, facts);
  const evidence = { start, end, rule: draft.rule, sure: draft.sure };
  return {
    act: { value: draft.act, evidence },
    type: { value: draft.type, evidence },
  };
}

function opened(facts: EntryFacts): Draft {
  const draft = draftAt(facts, startOf(facts));
  if (draft === null) return withoutOpening(facts);
  return marked(draft, facts, (start) => {
    const inner = draftAt(facts, start);
    return inner === null ? null : marked(inner, facts, (next) => draftAt(facts, next));
  });
}

/** "Judge Ada Roe:" names who acts; the entry begins after it. */
const JUDGE_FIRST =
  /^(?:(?:the|hon\.?|honorable|chief|senior|district|magistrate|us|u\.s\.) )*judge (?:[\p{L}'’.-]+ ){0,5}[\p{L}'’.-]+ ?:/u;

function startOf({ main, words, segments }: EntryFacts): number {
  const first = main.slice(0, LONGEST_PREFIX);
  const prefix = first.includes('judge') ? JUDGE_FIRST.exec(first) : null;
  const mark = prefix ?? (first.includes('**') ? STARRED.exec(first) : null);
  if (mark === null) return 0;
  const end = segments.main.start + mark[0].length;
  for (let at = 0; at < LONGEST_PREFIX; at += 1) {
    const word = words.at(at);
    if (word === undefined) return 0;
    if (word.start >= end) return at;
  }
  return 0;
}

/** "***VACATED per 6 ORDER***" marks the entry that follows it. */
const STARRED =
  /^[^*]{0,50}\b(?:vacated|stricken|error|disregard|sealed|restricted|withdrawn|terminated|modified|duplicate|void|superseded)\b[^*]{0,50}\*{2,}\s*(?=\p{L})/u;
const LONGEST_PREFIX = 140;

function draftAt(facts: EntryFacts, start: number): Draft | null {
  const found = findOpening(facts.words, start);
  if (found === null) return null;
  const { opening } = found;
  const last = facts.words.at(found.to - 1);
  return {
    type: opening.type,
    act: opening.act ?? usualAct(opening.type),
    rule: found.rule,
    sure: opening.doubtful !== true && found.over !== 'unlisted' && !hasRival(found, facts.words),
    family: opening.family ?? null,
    words: found.words,
    found,
    rest: facts.segments.lower.slice(last?.end ?? 0, facts.segments.main.end),
  };
}

function placeOf(
  { found }: Draft,
  { words, segments }: EntryFacts,
): { start: number; end: number } {
  const first = words.at(found?.from ?? -1);
  const last = words.at((found?.to ?? 0) - 1);
  if (first === undefined || last === undefined)
    return { start: segments.main.start, end: segments.main.end };
  return { start: first.start, end: last.end };
}
