import type { DispositionOutcome } from '../../docket/outcomes.js';
import { outcomeOf } from './group-outcome.js';
import type { Clause, Governed } from './ruling-group.js';
import { wordsBetween } from './ruling-group.js';
import { speaksBefore, standsAlone } from './ruled-alone.js';
import { DISMISSIBLE, OF_A_REPORT, REQUEST } from './ruling-words.js';

/** What a ruling without a number must speak of to rule at all. */
const WITHDRAWABLE = /\b(?:motions?|objections?|requests?|pleadings?)\b/;
const DEFERRABLE =
  /\b(?:motions?|judgment|rulings?|decision|matters?|issues?|requests?|arguments?|petition|tak\w+|took)\b/;
const HEADING = /^(?:\S+\s+){0,4}order[\s:,-]*$/;
const ON_REQUEST: ReadonlySet<DispositionOutcome> = new Set([
  ...(['granted', 'denied', 'moot', 'withdrawn'] as const),
]);
/** `granting summary judgment for the defendants`. */
const JUDGMENT =
  /^\W*(?:[\w'’-]+ ){0,2}(?:(?:summary|default) judgment|judgment on the pleadings|preliminary injunction)\b/;
/** `Motion to Allow Claims and Order Granting Filed by Trustee`. */
const BY_WHOM = /^\s*(?:filed|signed|entered) (?:by|on)\b/;
/** `Confirmation Granted`. */
const CONFIRMATION = /\bconfirmation (?:is |of (?:the )?(?:\w+ ){0,3}plan (?:is )?)?$/;
/** What the parties proposed and the court approves. */
const PROPOSED =
  /\bproposed (?:\w+ ){0,3}(?:schedule|order|dates|deadlines)\b|\bbriefing schedule\b|\bsubstitution\b/;
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
  if (ON_REQUEST.has(outcomeOf(governed.group)) && (standsAlone(near) || BY_WHOM.test(near))) {
    return speaksBefore(clause, governed);
  }
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
      return REQUEST.test(near) || isAsked(clause, governed, near);
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

function isAsked(clause: Clause, governed: Governed, near: string): boolean {
  if (governed.isActive && JUDGMENT.test(near)) return true;
  if (!governed.isActive && CONFIRMATION.test(near)) return true;
  if (isGrantedOrder(clause, governed)) return true;
  if (governed.group.first.word === 'approved' && PROPOSED.test(near)) return true;
  return isAskedInHeading(clause, governed, near);
}

/** `Order Granted, To Employ Accountant`. */
function isGrantedOrder({ sentence }: Clause, { group }: Governed): boolean {
  if (group.first.word !== 'granted') return false;
  return HEADING.test(wordsBetween(sentence, sentence.start, group.start).slice(-80));
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
