import type { Word } from './clause-words.js';
import { lastEvent, namesDeadline, namesDue } from './court-events.js';
import { wordsBefore } from './day-clauses.js';
import { deadline, hearing, LISTING, type DayKind, type DayQuestion } from './day-kind.js';

/** What a day is that something is set for or moved to: the thing decides, by the words that name it. */
export function bySetting(question: DayQuestion): DayKind | null {
  const { at, meaning } = question;
  if (!isAimed(question)) return null;
  const after = lastEvent(at.words.slice(meaning.verbAt + 1, meaning.before));
  if (after !== null) return hearing(after.name, meaning.by, true);
  return byThing(question, wordsOfThing(question));
}

/** A thing is set `on` or `for` a day and moved `to` it; `to continue the 2/7/2018 hearing` does neither. */
function isAimed({ at, meaning, timed }: DayQuestion): boolean {
  const { verb, preposition } = meaning;
  if (verb === 'move') return timed || (preposition !== 'on' && preposition !== '');
  return !preposition.startsWith('thr') && at.words.at(-1)?.word !== 'the';
}

/** The words that name the thing: those since the day before, else the clause, else what comes before it. */
function wordsOfThing({ at, meaning }: DayQuestion): readonly Word[] {
  const before = at.words.slice(0, meaning.before);
  const since = before.filter((_, index) => index >= at.wordsSince && index !== meaning.verbAt);
  const clause = namesAny(since) ? since : before;
  const headed = clause.slice(clause.findLastIndex((word) => word.heads) + 1);
  if (namesAny(headed)) return headed;
  return namesAny(clause) ? clause : [...wordsBefore(at), ...clause];
}

function byThing(question: DayQuestion, words: readonly Word[]): DayKind | null {
  const { meaning } = question;
  const event = lastEvent(words);
  if (namesDeadline(words) && !isAfterDeadline(words, event?.first ?? -1)) {
    return deadline(meaning.by, true);
  }
  return event === null ? byNoEvent(question, words) : hearing(event.name, meaning.by, true);
}

/** `to appear on`, `Ruling is set for 8/16/2020 at 9:30`, `Motion set for 4/17/2020`, `the matter is set for`. */
function byNoEvent({ meaning, timed, type }: DayQuestion, words: readonly Word[]): DayKind | null {
  if (meaning.by === 'appear') return hearing('appearance', meaning.by, true);
  if (timed) return hearing('', meaning.by, namesDue(words));
  if (namesDue(words)) return deadline(meaning.by, true);
  const isMatter = words.some((word) => /^(?:matter|case|cause|action)$/.test(word.word));
  return isMatter && LISTING.has(type) ? hearing('', meaning.by, false) : null;
}

/** In `Set/Reset Deadlines/Hearings: Status Conference set for` the deadlines are only the heading. */
function isAfterDeadline(words: readonly Word[], event: number): boolean {
  const last = words.findLastIndex((word) => /deadlines?|cut-?off|restriction/.test(word.word));
  return event > last && !words.slice(last, event).some((word) => word.word === 'for');
}

function namesAny(words: readonly Word[]): boolean {
  return lastEvent(words) !== null || namesDue(words);
}
