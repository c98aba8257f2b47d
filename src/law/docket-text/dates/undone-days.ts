import { wordsBetween, type Word } from './clause-words.js';
import { lastEvent } from './court-events.js';
import type { DayClause } from './day-clauses.js';
import { DAY_VERBS } from './day-cues.js';

const UNDONE =
  /\b(?:vacat(?:ed|es|ing)|stricken|cancel+ed|cancelation|cancellation|terminated|termed|off calendar|not held|removed from|no longer|not go forward|not be held|excused|not required|held in abeyance|under submission|converted|denied as moot|withdrawn|suspended)\b/;
/** `is hereby continued`, `has been reset`, `, and rescheduled`; not `Status Conference reset`. */
const MOVED =
  /(?:\b(?:is|are|was|were|been|be|being|hereby|and|now|further|:)|[-–,:])\s{0,2}(?:re-?set|rescheduled|continued|adjourned|moved|postponed|advanced|extended|enlarged|changed|deferred|carried|stayed)\b/;
const SAME_DAY = /\b(?:(?:that|same|this) (?:date|day)|shall remain|remains?)\b/;
const PLURAL = /\b(?:are|were|have been)\b/;
const ONLY_TO =
  /^[\s,]*(?:at\s)?[\s\d:apm.,]{0,14}\s*(?:to|until)[\s,]*(?:\p{L}{3,9},?\s)?(?:at\s[\d:apm. ]{1,12}\son\s)?$/u;
/** Verbs that take a hearing off the day it was set for: `vacates the hearing set for 3/4/2020`. */
const UNSETTING = new Set(
  (
    'vacate vacates vacating vacated cancel cancels canceling cancelling canceled cancelled strike strikes striking ' +
    'terminate terminates terminating continue continues continuing adjourn adjourns adjourning postpone ' +
    'postpones postponing resetting reschedule reschedules rescheduling move moves moving defer extending excuse excuses advancing'
  ).split(' '),
);
/** Between the verb and the day these begin a statement of their own: `to strike is hereby scheduled`. */
const JOINING = new Set(['and', 'is', 'are', 'be', 'been', 'hereby', 'shall', 'will', 'with']);
const SET_BEFORE = new Set(['set', 'scheduled', 'noticed', 'fixed', 'calendared', 'due']);

/**
 * Whether the words around a day take it back: the hearing set for it was vacated, or moved from it. True of
 * the first day, false of the second in `The conference set for July 31 is adjourned to October 30`.
 */
export function isUndone(at: DayClause): boolean {
  const { lower } = at.segments;
  const after = lower.slice(at.day.end, at.until);
  if (isSaidOfDay(after, UNDONE)) return true;
  if (isSaidOfDay(after, MOVED) && !SAME_DAY.test(after)) return true;
  if (at.until < at.clause.end && ONLY_TO.test(after)) return true;
  return isUndoneTogether(lower, at) || isUnsetBefore(at);
}

/** Whether words after a day are said of it, and not of another appearance named in between. */
function isSaidOfDay(after: string, pattern: RegExp): boolean {
  const found = pattern.exec(after);
  return found !== null && lastEvent(wordsBetween(after, 0, found.index)) === null;
}

/** `The deadline of 12/3/08 and the trial set for 12/22/08 are vacated`. */
function isUndoneTogether(lower: string, at: DayClause): boolean {
  const rest = lower.slice(at.day.end, at.clause.end);
  const plural = PLURAL.exec(rest);
  return plural !== null && UNDONE.test(rest.slice(plural.index, plural.index + 50));
}

/** `STIPULATION Extending Time to Answer as to Winslow answer now due 4/3/2023`: the day it is extended to. */
function isDueNow(words: readonly Word[], at: number): boolean {
  return words[at]?.word === 'due' && /^(?:now|answer)$/.test(words[at - 1]?.word ?? '');
}

function isUnsetBefore(at: DayClause): boolean {
  const words = at.words.slice(at.wordsSince);
  const governing = words.findLastIndex((word) => SET_BEFORE.has(word.word));
  if (governing === -1 || isDueNow(words, governing)) return false;
  const between = words.slice(0, governing);
  const from = between.findLastIndex((word) => UNSETTING.has(word.word));
  if (from === -1) return false;
  const rest = between.slice(from + 1);
  return !rest.some((word) => JOINING.has(word.word) || DAY_VERBS.get(word.word) === 'held');
}
