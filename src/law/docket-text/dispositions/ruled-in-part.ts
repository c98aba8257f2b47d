import type { DispositionOutcome } from '../../docket/outcomes.js';
import { outcomeOf } from './group-outcome.js';
import { wordsBetween } from './ruling-group.js';
import type { Clause, Governed } from './ruling-group.js';
import type { Ruling } from './ruling.js';
import { REQUEST } from './ruling-words.js';

const ON_REQUEST: ReadonlySet<DispositionOutcome> = new Set([
  ...(['granted', 'denied', 'moot', 'deferred'] as const),
]);
const OF_PART =
  /\bas to\b|\bwith respect to\b|\bto the extent\b|\bin all other respects\b|\botherwise\b/;
/** `granted as to Count 1; otherwise denied`. */
const OF_THE_REST =
  /;\s*(?:and\s+)?(?:it is\s+)?(?:otherwise|in all other respects)[\s,]*(?:is\s+)?$/;

/**
 * Whether a ruling without a number only goes on about the one before it, which has none either:
 * `the motion is GRANTED as to Count 1 and DENIED as to Count 2`.
 */
export function goesOnAboutPart(
  { sentence }: Clause,
  before: Governed,
  { group, requests, isActive }: Governed,
): boolean {
  if (isActive || before.isActive || requests.length > 0 || before.requests.length > 0)
    return false;
  if (!ON_REQUEST.has(outcomeOf(group)) || !ON_REQUEST.has(outcomeOf(before.group))) return false;
  const between = wordsBetween(sentence, before.group.end, group.start);
  if (between.includes(';') && !OF_THE_REST.test(between)) return false;
  return OF_PART.test(between) && !REQUEST.test(between);
}

/** What a ruling comes to with another on a part of the same request: granted and denied is granted in part. */
export function alsoRuled(ruling: Ruling, outcome: DispositionOutcome): Ruling {
  const isDivided = [ruling.outcome, outcome].includes('granted') && ruling.outcome !== outcome;
  return isDivided && ON_REQUEST.has(ruling.outcome)
    ? { ...ruling, outcome: 'granted-in-part' }
    : ruling;
}
