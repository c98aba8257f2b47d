import { printDay } from '../../law/calendar/civil-date.js';
import type { HearingFacts } from '../case-facts.js';
import type { DatedRuling } from '../case-on-day.js';
import { compareBy } from '../compare-by.js';
import { hearingMode, hearingName, hearingTime } from '../words/hearing-words.js';
import { foldText, quoted } from '../words/plain-text.js';

/** The hearings that a minute entry records as held, on its day or before it. */
export function heldIn({ type, day, hearings }: DatedRuling): readonly HearingFacts[] {
  return type === 'minute-entry' ? byTime(hearings.filter(({ on }) => on <= day)) : [];
}

/** The hearings that an entry sets for its own day or a later one. What it says of earlier ones is not told. */
export function setIn({ type, day, hearings }: DatedRuling): readonly HearingFacts[] {
  return byTime(hearings.filter(({ on }) => on > day || (on === day && type !== 'minute-entry')));
}

function byTime(hearings: readonly HearingFacts[]): readonly HearingFacts[] {
  return hearings.toSorted(compareBy(hearingKeys));
}

/** All that tells one hearing from another, its time first. */
export function hearingKeys({ on, at, what, mode, outcome }: HearingFacts): readonly string[] {
  return [on, at ?? '', what, mode ?? '', outcome ?? ''];
}

/** `a motion hearing by video`, with its day where that is not the entry's. */
export function heldWords(hearing: HearingFacts, { day }: DatedRuling): string {
  const when = hearing.on === day ? '' : ` on ${printDay(hearing.on)}`;
  return `${hearingName(hearing)}${when}${hearingMode(hearing)}`;
}

/** What became of a hearing, where it is more than that it was held: `; it is recorded as “Ruling to follow”`. */
export function recordedAs({ outcome }: HearingFacts): string {
  const words = foldText(outcome ?? '');
  return words === '' || /^held[.]?$/iu.test(words) ? '' : `; it is recorded as ${quoted(words)}`;
}

/** `a motion hearing by telephone for January 14, 2021, at 10:00 a.m.` */
export function setWords(hearing: HearingFacts): string {
  return `${hearingName(hearing)}${hearingMode(hearing)} for ${hearingTime(hearing)}`;
}

/** The hearing without words for what the sentence names anyway: `Oral argument on the motion` is `Oral argument`. */
export function withoutSubject(hearing: HearingFacts): HearingFacts {
  return {
    ...hearing,
    what: foldText(hearing.what).replace(/ on (?:the|all)(?: pending)? motions?$/iu, ''),
  };
}
