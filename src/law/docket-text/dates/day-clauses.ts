import type { Segments } from '../segment-text.js';
import type { Span } from '../span.js';
import { splitSentences } from '../split-sentences.js';
import { wordsBetween, type Word } from './clause-words.js';
import type { PrintedDay } from './printed-days.js';

/** A day with the words around it that may say what it is. */
export interface DayClause {
  readonly segments: Segments;
  readonly day: PrintedDay;
  /** The sentence, part of a sentence or group in parentheses in which the day stands. */
  readonly clause: Span;
  /** The end of the day before it in the clause, else the start of the clause. */
  readonly since: number;
  /** The start of the next day in the clause, else the end of the clause. */
  readonly until: number;
  /** The words of the clause before the day. */
  readonly words: readonly Word[];
  /** The place of the first of them after the day before. */
  readonly wordsSince: number;
  readonly inFirstSentence: boolean;
}

/** A clause is read no farther than this: long enough for a sentence, and the text is read in linear time. */
const BEFORE = 300;
const AFTER = 240;
const LEAD = 140;
const SIGNATURE = 80;
const QUOTING = /^\((?:re:? ?related|related doc|re: )/;
const MOST_QUOTED = 8;
const MOST_DAYS = 200;

/**
 * Every day printed in the text of an entry, with its clause; the days of papers and those that a group in
 * parentheses quotes are left out. `Motions due by 12/3/2008, Jury Trial set for 12/22/2008` has two in one clause.
 */
export function dayClauses(
  segments: Segments,
  printed: readonly PrintedDay[],
): readonly DayClause[] {
  const { text } = segments;
  const days = keptDays(segments, printed);
  if (days.length === 0) return [];
  const all = { start: 0, end: text.length };
  const sentences = sentencesTo(segments, days.at(-1)?.end ?? 0);
  const wholes = wholesOf(days, sentences, segments.parentheses);
  const firstEnd = sentences[0]?.end ?? text.length;
  return days.map((day, index) => {
    const clause = partAround(text, wholes[index] ?? all, day);
    const last = index === 0 ? 0 : (days[index - 1]?.end ?? 0);
    const since = Math.max(clause.start, last, listBefore(segments, day));
    const words = wordsBetween(text, clause.start, day.start);
    return {
      segments,
      day,
      clause,
      since,
      until: Math.min(clause.end, days[index + 1]?.start ?? text.length),
      words,
      wordsSince: firstFrom(words, since),
      inFirstSentence: day.start < firstEnd,
    };
  });
}

/** The end of the list of attachments, where it stands before a day: its words name no thing that is due. */
function listBefore({ attachments }: Segments, day: Span): number {
  return attachments !== null && attachments.end <= day.start ? attachments.end : 0;
}

/** The days that may be set or due: not those of papers, nor those of other entries' own words. */
function keptDays(segments: Segments, printed: readonly PrintedDay[]): readonly PrintedDay[] {
  const days = printed.filter((day) => !isOfPaper(segments.lower, day));
  if (days.length === 0) return [];
  const quoted = quotedEntries(segments);
  return days.filter((day) => !quoted.some((group) => holds(group, day))).slice(0, MOST_DAYS);
}

function firstFrom(words: readonly Word[], start: number): number {
  let at = words.length;
  while (at > 0 && (words[at - 1]?.start ?? -1) >= start) at -= 1;
  return at;
}

/** The sentences up to the last day: those of the principal words, and where it needs what follows. */
function sentencesTo(
  { text, main, sentences, parentheses }: Segments,
  end: number,
): readonly Span[] {
  if (end <= main.end) return sentences;
  const rest = { start: main.end, end: Math.min(text.length, end + AFTER) };
  return [...sentences, ...splitSentences(text, rest, parentheses)];
}

/** `(RE: related document(s) 8 Meeting of Creditors to be held on 1/13/2006)`: another entry's own words. */
function quotedEntries({ lower, parentheses }: Segments): readonly Span[] {
  const groups = parentheses.filter(({ start }) => {
    return lower.startsWith('(re', start) && QUOTING.test(lower.slice(start, start + 16));
  });
  return groups.slice(0, MOST_QUOTED);
}

function holds(group: Span, day: Span): boolean {
  return group.start < day.start && day.end < group.end;
}

/** The day of a signature or of a change to the entry: `Signed by Judge Roe on 1/2/2020`. */
function isOfPaper(lower: string, day: Span): boolean {
  if (!lower.endsWith(' on ', day.start)) return false;
  const before = lower.slice(Math.max(0, day.start - SIGNATURE), day.start);
  if (/(?:modified|added|replaced|entered|filed|received|served) on $/.test(before)) return true;
  const signed = before.lastIndexOf('signed by ');
  return signed !== -1 && !/hearing|set |due|confer/.test(before.slice(signed));
}

/** For each day the group in parentheses or the sentence in which it stands. */
function wholesOf(
  days: readonly Span[],
  sentences: readonly Span[],
  groups: readonly Span[],
): readonly (Span | undefined)[] {
  let sentence = 0;
  let group = 0;
  return days.map((day) => {
    sentence = firstAfter(sentences, sentence, day);
    group = firstAfter(groups, group, day);
    const around = groups[group];
    return around !== undefined && around.start < day.start ? around : sentences[sentence];
  });
}

function firstAfter(spans: readonly Span[], from: number, day: Span): number {
  let at = from;
  while ((spans[at]?.end ?? Infinity) <= day.start) at += 1;
  return at;
}

/** The words before a clause, for one too short to name its thing: `and L is extended to`. */
export function wordsBefore({ segments, clause }: DayClause): readonly Word[] {
  return wordsBetween(segments.text, Math.max(0, clause.start - LEAD), clause.start);
}

/** The part of a sentence between semicolons. */
function partAround(text: string, whole: Span, day: Span): Span {
  const from = Math.max(whole.start, day.start - BEFORE);
  const to = Math.min(whole.end, day.end + AFTER);
  const before = text.slice(from, day.start).lastIndexOf(';');
  const after = text.slice(day.end, to).indexOf(';');
  return {
    start: before === -1 ? from : from + before + 1,
    end: after === -1 ? to : day.end + after,
  };
}
