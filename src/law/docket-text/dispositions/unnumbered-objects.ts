import { outcomeOf } from './group-outcome.js';
import type { Clause, Governed } from './ruling-group.js';
import { wordsBetween } from './ruling-group.js';
import { DISMISSIBLE, OF_A_REPORT, REQUEST } from './ruling-words.js';

/** What a ruling without a number must speak of to rule at all. */
const WITHDRAWABLE = /\b(?:motions?|objections?|requests?|pleadings?)\b/;
const DEFERRABLE =
  /\b(?:motions?|judgment|rulings?|decision|matters?|issues?|requests?|arguments?|petition|tak\w+|took)\b/;
const HEADING = /^(?:\S+\s+){0,4}order[\s:-]*$/;
/** Conditions that a court sets are not asked for. */
const CONDITIONS = /^\s*conditions\b/;
/** What is approved only when it was asked; a waiver or a form is approved anyhow. */
const APPROVED = /\b(?:settlement|compromise|sale|fees|employment|agreement)\b/;
const A_CASE = /\b(?:case|action|matter)\b/;
const AROUND = 40;
const NEXT = 70;

/**
 * Whether the words beside a ruling word without a number speak of what such a ruling decides: `the request`
 * of `is granted`, `Counts 2, 3` of `dismissed`; not `conditions of release` after `granting`.
 */
export function speaksOfObject(clause: Clause, governed: Governed, near: string): boolean {
  const { group, isActive } = governed;
  const around = near + wordsBetween(clause.sentence, group.end, group.end + AROUND);
  const next = isActive ? near.slice(0, NEXT) : around.slice(-NEXT - AROUND);
  const outcome = outcomeOf(group);
  switch (outcome) {
    case 'referred':
      return isActive && /\bmotions?\b/.test(near);
    case 'terminated':
      return A_CASE.test(next) && isAdministrative(clause, governed);
    case 'dismissed':
      return DISMISSIBLE.test(next);
    case 'deferred':
      return DEFERRABLE.test(around);
    case 'granted':
    case 'denied':
    case 'granted-in-part':
      return REQUEST.test(near) || isAskedInHeading(clause, governed, near);
    case 'moot':
      return REQUEST.test(near);
    case 'withdrawn':
      return WITHDRAWABLE.test(near);
    case 'adopted':
    case 'adopted-in-part':
    case 'rejected':
      return OF_A_REPORT.test(near);
    case 'stricken':
    case 'converted':
    case 'other':
      return false;
  }
}

/** `ORDER DENYING TRANSFER`: in the heading of an order anything may be what was asked. */
function isAskedInHeading(
  { sentence }: Clause,
  { group, isActive }: Governed,
  near: string,
): boolean {
  if (!isActive || CONDITIONS.test(near)) return false;
  if (group.first.word.startsWith('approv') && !APPROVED.test(near)) return false;
  return HEADING.test(wordsBetween(sentence, sentence.start, group.start).slice(-80));
}

function isAdministrative({ sentence }: Clause, { group }: Governed): boolean {
  return wordsBetween(sentence, group.start - AROUND, group.end + AROUND).includes('administrativ');
}
