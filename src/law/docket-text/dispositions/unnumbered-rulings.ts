import { outcomeOf } from './group-outcome.js';
import { meantRequests } from './meant-requests.js';
import type { Named } from './meant-requests.js';
import type { Ruling } from './ruling.js';
import type { Clause, Governed } from './ruling-group.js';
import { speaksOfObject } from './unnumbered-objects.js';

const OF_OBJECTIONS = /^(?:overrul|sustain)/;
const LONGEST = 200;
/**
 * The rulings of a group of words that governs no number: on the request the words mean where one was
 * named before (`re 12 MOTION to Seal. The motion is GRANTED.`), on one without a number (`to` null), or none.
 */
export function unnumberedRulings(
  clause: Clause,
  governed: Governed,
  words: string,
  named: Named,
): readonly Ruling[] {
  const { group, isActive } = governed;
  const outcome = outcomeOf(group);
  if (outcome === 'other' || OF_OBJECTIONS.test(group.first.word)) return [];
  const near = isActive ? words.slice(0, LONGEST) : words.slice(-LONGEST);
  const ruling = (to: string | null, rule: string, sure = false): Ruling => ({
    to,
    outcome,
    inPart: group.first.inPart,
    isActive,
    isShared: false,
    rule,
    sure,
    start: group.start,
    end: group.end,
  });
  const meant = meantRequests(clause, governed, near, named);
  if (meant.length > 0) {
    return meant.map(({ number }) => ruling(number, 'disposition.meant', true));
  }
  // Counsel withdraws from the case, a defendant his objections: only a motion that is named counts.
  if (group.first.word === 'withdraws') return [];
  if (!speaksOfObject(clause, governed, near)) return [];
  return outcome === 'stricken' ? [] : [ruling(null, 'disposition.unnumbered')];
}
