import { wordAt } from './clause-words.js';
import { lastEvent } from './court-events.js';
import { deadline, hearing, LISTING, type DayKind, type DayQuestion } from './day-kind.js';
import { byName } from './named-days.js';
import { bySetting } from './set-days.js';

const DUE_TO = 7;

/** What a day is by the words around it; null when it is nothing to keep. */
export function classifyDay(question: DayQuestion): DayKind | null {
  const { meaning } = question;
  if (meaning.cue !== null) return byCue(question);
  if (isLastDay(question)) return deadline('last day', true);
  if (isDueTo(question)) return deadline('due to', true);
  if (isWrit(question)) return hearing('appearance', 'writ for a day', true);
  if (isTitleOfPaper(question)) return null;
  return meaning.verb === null || isBeside(question) ? byName(question) : byVerb(question);
}

/** `Dates given: JS/JT 8-17-04 @ 9 a.m.`: the appearance stands beside its day, whatever came before. */
function isBeside({ at, meaning, timed }: DayQuestion): boolean {
  if (meaning.preposition !== '' || !timed) return false;
  return lastEvent(at.words, meaning.before)?.last === meaning.before - 1;
}

function byVerb(question: DayQuestion): DayKind | null {
  const { meaning, speech } = question;
  if (speech === 'transcript') return null;
  if (meaning.verb === 'set' || meaning.verb === 'move') return bySetting(question);
  if (meaning.verb === 'held') return byHolding(question);
  return speech === 'paper' ? null : byAllowing(question);
}

function byCue(question: DayQuestion): DayKind | null {
  const { meaning, speech } = question;
  switch (meaning.cue) {
    case 'due':
      return deadline(meaning.by, true);
    case 'by':
      return speech === 'court' && !isTold(question) ? deadline(meaning.by, true) : null;
    case 'day-of':
      return byDayOf(question);
    case 'not-kept':
    case null:
      return null;
  }
}

/** `the first trial to begin not later than June 4`, `you were counsel before May 7`: nobody must act by the day. */
function isTold({ at, meaning }: DayQuestion): boolean {
  if (/^(?:begin|commence|start)s?$/.test(wordAt(at.words, meaning.before - 1))) return true;
  if (meaning.by !== 'before' && meaning.by !== 'prior to') return false;
  return at.words.some(
    ({ word }, place) => place >= at.wordsSince && /^(?:was|were|had)$/.test(word),
  );
}

/** `Hearing Date: 5/1/2017`. */
function byDayOf({ at, meaning, speech, timed, type }: DayQuestion): DayKind | null {
  if (speech === 'transcript') return null;
  if (speech === 'paper' && at.inFirstSentence && !timed) return null;
  const event = lastEvent(at.words)?.name ?? '';
  return hearing(event, meaning.by, timed || LISTING.has(type));
}

/** The first sentence of a paper is its title: the days in it are asked for, or another paper's. */
function isTitleOfPaper(question: DayQuestion): boolean {
  const { at, speech } = question;
  return speech === 'paper' && at.inFirstSentence && !isStated(question);
}

/** `Writ of Habeas Corpus ad Prosequendum issued as to Ada Winslow for 10/20/08 at 12:00 p.m.`. */
function isWrit({ type, meaning, timed }: DayQuestion): boolean {
  return type === 'warrant' && meaning.preposition === 'for' && timed;
}

/** `Last day to oppose discharge is 4/3/2017`, `Last Day For Objections: 1/27/1997`. */
function isLastDay({ at, meaning }: DayQuestion): boolean {
  if (meaning.preposition !== 'is' && meaning.preposition !== '') return false;
  const last = at.words.findLastIndex(({ word }) => word === 'last');
  return last >= at.wordsSince && /^da(?:y|te)$/.test(wordAt(at.words, last + 1));
}

/** `Redaction Request due to Court Reporter/Transcriber 10/11/2011`. */
function isDueTo({ at, meaning }: DayQuestion): boolean {
  if (meaning.preposition !== '' && meaning.preposition !== 'on') return false;
  const from = Math.max(at.wordsSince, at.words.length - DUE_TO);
  const due = at.words.findIndex(({ word }, index) => index >= from && word === 'due');
  return due !== -1 && wordAt(at.words, due + 1) === 'to';
}

/** What the clerk adds to the title of a paper: `… by Winslow, Inc.. Hearing scheduled for 2/18/2010`. */
function isStated(question: DayQuestion): boolean {
  const { at, meaning } = question;
  if (meaning.by === 'appear' || isMotionSet(question)) return true;
  const event = lastEvent(at.words, Math.max(0, meaning.verbAt));
  if (event === null || meaning.verbAt - event.last > 4) return false;
  const between = at.words.slice(event.last + 1, meaning.verbAt);
  const first = at.words[event.first]?.printed ?? '';
  return (
    /^\p{Lu}/u.test(first) && between.every((word) => /^(?:is|to|be|will|now)$/.test(word.word))
  );
}

/** `… filed by Winslow Inc. Motion set for hearing on 6/12/2006 at 10:00 AM`. */
function isMotionSet({ at, meaning, timed }: DayQuestion): boolean {
  const thing = at.words[meaning.verbAt - 1]?.printed ?? '';
  return timed && meaning.verb === 'set' && /^Motions?$/.test(thing);
}

/** Minutes of an office that is no judge's, such as that of mediation. */
function isMinutes({ segments: { lower, main } }: DayQuestion['at']): boolean {
  return lower.startsWith('minute entry', main.start);
}

/** `held on` in the minutes of that day. */
function byHolding({ at, meaning, type }: DayQuestion): DayKind | null {
  if (type !== 'minute-entry' && !isMinutes(at)) return null;
  if (meaning.preposition !== 'on' && meaning.preposition !== '') return null;
  // What stands after the verb says how it was held: "held by videoconference".
  const held = lastEvent(at.words, meaning.verbAt) ?? lastEvent(at.words, meaning.before);
  return hearing(held?.name ?? '', 'held on', true);
}

/** `Defendant may have until November 7`, `discovery shall close on May 1`. */
function byAllowing({ at, meaning }: DayQuestion): DayKind | null {
  const { verb, preposition } = meaning;
  if (verb === 'close') {
    return preposition === 'on' || preposition === '' ? deadline(meaning.by, true) : null;
  }
  if (verb !== 'allow') return null;
  if (/^(?:until|till|through|thru)$/.test(preposition)) return deadline(preposition, true);
  const asked = at.words.some((word) => /^(?:extension|time)$/.test(word.word));
  return preposition === 'to' && asked ? deadline(preposition, false) : null;
}
