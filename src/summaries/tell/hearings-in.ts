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
  return hearings.toSorted(
    compareBy(({ on, at, what, mode, outcome }) => [on, at ?? '', what, mode ?? '', outcome ?? '']),
  );
}

/** `a motion hearing by video, recorded as “argument heard”`. */
export function heldWords(hearing: HearingFacts, { day }: DatedRuling): string {
  const when = hearing.on === day ? '' : ` on ${printDay(hearing.on)}`;
  const outcome = foldText(hearing.outcome ?? '');
  const known = outcome === '' || /^held$/iu.test(outcome);
  const recorded = known ? '' : `, recorded as ${quoted(outcome)}`;
  return `${hearingName(hearing)}${when}${hearingMode(hearing)}${recorded}`;
}

/** `a motion hearing by telephone for January 14, 2021, at 10:00 a.m.` */
export function setWords(hearing: HearingFacts): string {
  return `${hearingName(hearing)}${hearingMode(hearing)} for ${hearingTime(hearing)}`;
}
