import type { DayClause } from './day-clauses.js';
import { clockTimes } from './clock-times.js';
import { cueBefore, type FoundCue } from './cue-before.js';
import { DAY_VERBS, type CueMeaning, type DayVerb } from './day-cues.js';
import { wordAt, type Word } from './clause-words.js';

/** What the words before a day say of it. */
export interface DayMeaning {
  readonly cue: CueMeaning | null;
  /** The phrase of the table that was found, or the governing verb. */
  readonly by: string;
  readonly verb: DayVerb | null;
  /** The preposition before the day: `on`, `for`, `to`, `until`; empty where none stands. */
  readonly preposition: string;
  /** How many of the words come before the cue, the verb or the preposition. */
  readonly before: number;
  /** The place of the governing verb among the words, -1 where there is none. */
  readonly verbAt: number;
  /** The clock time printed between the words and the day. */
  readonly at: string | null;
}

const FILLERS = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun the ' +
    'at of close business cob eob end day est edt et ct cst cdt mst mdt pst pdt pt approximately about sharp ' +
    'eastern central pacific mountain time 5 midnight in courtroom noon later'
  ).split(' '),
);
const PREPOSITIONS = new Set(['on', 'for', 'to', 'until', 'till', 'through', 'thru', 'is', 'are']);
const FUTURE = new Set(['will', 'shall', 'be']);
const MOST_FILLERS = 10;
const TIMES_BEFORE = 60;

/** Reads the words that stand between the last verb and a day: cue, preposition, clock time, verb. */
export function meaningOf(at: DayClause): DayMeaning {
  const { words } = at;
  const { found, preposition, before, at: time } = peel(at);
  if (found !== null) {
    const { cue, by } = found;
    return { cue, by, verb: null, preposition, before: found.before, verbAt: -1, at: time };
  }
  const verbAt = governingVerb(words, before);
  const verb = verbAt === -1 ? null : verbMeaning(words, verbAt);
  return { cue: null, by: wordAt(words, verbAt), verb, preposition, before, verbAt, at: time };
}

interface Peeled {
  readonly found: FoundCue | null;
  readonly preposition: string;
  readonly before: number;
  readonly at: string | null;
}

/** Takes weekdays, clock times and one preposition off the end of the words, up to a cue. */
function peel(clause: DayClause): Peeled {
  let preposition = '';
  let at: string | null = null;
  let before = clause.words.length;
  for (let step = 0; step < MOST_FILLERS && before > 0; step += 1) {
    const found = cueBefore(clause.words, before);
    if (found !== null) return { found, preposition, before, at };
    const word = wordAt(clause.words, before - 1);
    const time = OF_TIME.test(word) ? timeOf(clause, before - 1) : null;
    if (endsPeeling(word, time, preposition)) break;
    if (time !== null) at = time;
    else if (PREPOSITIONS.has(word)) preposition = word;
    before -= 1;
  }
  return { found: null, preposition, before, at };
}

/** A time before "to" is that of the day moved from; other words are taken off as they are. */
function endsPeeling(word: string, time: string | null, preposition: string): boolean {
  return time === null ? !isPeeled(word, preposition) : preposition === 'to';
}

function isPeeled(word: string, preposition: string): boolean {
  return FILLERS.has(word) || (PREPOSITIONS.has(word) && preposition === '');
}

/** Clock times hold numbers, "noon", "a.m." and "p.m.", and no other words. */
const OF_TIME = /^(?:\d|noon|[ap]\.?m|[apm](?![a-z]))/;

/** The clock time of which a word is a part. */
function timeOf({ words, clause, day, segments }: DayClause, at: number): string | null {
  const start = words[at]?.start ?? 0;
  const from = Math.max(clause.start, day.start - TIMES_BEFORE);
  const times = clockTimes(segments.lower, from, day.start);
  return times.find((one) => one.start <= start && start < one.end)?.at ?? null;
}

/** The place of the last verb before `end`. */
function governingVerb(words: readonly Word[], end: number): number {
  for (let at = end - 1; at >= 0; at -= 1) {
    if (DAY_VERBS.has(wordAt(words, at)) && !isNoun(words, at)) return at;
  }
  return -1;
}

/** The `setting` of a `motion for peremptory setting`. */
function isNoun(words: readonly Word[], at: number): boolean {
  const before = wordAt(words, at - 1);
  return (
    wordAt(words, at) === 'setting' && /^(?:for|trial|date|pre-?emptory|special)$/.test(before)
  );
}

/** What "will be held on" sets, "held on" reports. */
function verbMeaning(words: readonly Word[], at: number): DayVerb | null {
  const meaning = DAY_VERBS.get(wordAt(words, at)) ?? null;
  if (meaning !== 'held') return meaning;
  const near = words.slice(Math.max(0, at - 3), at);
  if (near.some(({ word }) => word === 'not')) return 'past';
  return near.some(({ word }) => FUTURE.has(word)) ? 'set' : 'held';
}
