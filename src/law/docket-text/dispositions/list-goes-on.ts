import type { EntryReference } from '../links/entry-reference.js';
import type { DispositionOutcome } from '../../docket/outcomes.js';
import { mayBeDecided } from './request-kinds.js';
import type { Clause } from './ruling-group.js';
import { wordsBetween } from './ruling-group.js';
import { REQUEST } from './ruling-words.js';

/** A number after one of these belongs to the words before it: `to respond to 12`, `in 14 Order`. */
export const BELONGING: ReadonlySet<string> = new Set(
  (
    'to of in by per with from under against regarding re on for see into concerning and pursuant opposing ' +
    'considered considering reviewed upon filed'
  ).split(' '),
);

/** Words that start a sentence of its own: `; on 3/1/2021 Mills filed the Motion (Doc. 14)`. */
const CLAUSE =
  /\b(?:filed|mov(?:es|ed)|seeks?|sought|is|are|was|were|has|had|court|considered|before|responded)\b/;

/**
 * Whether a list of requests goes on from one to the next: `12 Motion to Compel, 14 Motion to Seal`,
 * `Motion to Compel (Doc. 12) and Motion to Seal (Doc. 14)`; not `12 Motion to Strike 14 Answer`.
 */
export function listGoesOn(
  clause: Clause,
  last: EntryReference,
  next: EntryReference,
  outcome: DispositionOutcome,
): boolean {
  if (next.title !== null && !mayBeDecided(next, outcome, clause.context)) return false;
  if (next.listed) return true;
  if (next.title !== null || BELONGING.has(next.lead.word)) return false;
  const between = wordsBetween(clause.sentence, last.end, next.start);
  return /(?:,|;|\band\b|&)/.test(between) && REQUEST.test(between) && !CLAUSE.test(between);
}
