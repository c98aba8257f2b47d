import type { FieldChange, MatchBasis, PlanAction } from './case-plan.js';
import { fieldsListed, foundWords } from './field-words.js';
import type { FieldVerdict, Verdict } from './weigh-field.js';

/** One step for something that is on record, and its reason. */
export interface Step {
  readonly action: PlanAction;
  readonly changes: readonly FieldChange[];
  readonly because: string;
}

interface StepKind {
  readonly action: PlanAction;
  readonly verdicts: readonly Verdict[];
  readonly because: (chosen: readonly FieldVerdict[], basis: MatchBasis) => string;
}

/** Which verdicts make a step of which action, in the order of the steps. */
const STEPS: readonly StepKind[] = [
  { action: 'change', verdicts: ['fill', 'change'], because: changedWords },
  { action: 'clear', verdicts: ['clear'], because: clearedWords },
  { action: 'conflict', verdicts: ['conflict'], because: keptWords },
  { action: 'conflict', verdicts: ['impossible'], because: impossibleWords },
];

/**
 * The steps for something that is on record, found by `basis`: one for all that is changed, one for what is cleared,
 * one for what a person said otherwise; where there is nothing to do, one that says so. What the record already says
 * as the source does is null among the verdicts.
 */
export function settle(basis: MatchBasis, weighed: readonly (FieldVerdict | null)[]): Step[] {
  const verdicts = weighed.filter((verdict) => verdict !== null);
  if (verdicts.length === 0) return [leave(`${foundWords(basis)}; the source says nothing new.`)];
  const steps = STEPS.flatMap(({ action, verdicts: wanted, because }) => {
    const chosen = verdicts.filter(({ verdict }) => wanted.includes(verdict));
    if (chosen.length === 0) return [];
    const changes = chosen.map(({ field, from, to }) => ({ field, from, to }));
    return [{ action, changes, because: because(chosen, basis) }];
  });
  return steps.length > 0 ? steps : [leave(lessWords(verdicts, basis))];
}

/** The step that does nothing, and why. */
export function leave(because: string): Step {
  return { action: 'leave', changes: [], because };
}

/** The step that brings something on record, and why. */
export function add(because: string): Step {
  return { action: 'add', changes: [], because };
}

function fieldsOf(verdicts: readonly FieldVerdict[]): string {
  return fieldsListed(verdicts.map(({ field }) => field));
}

function changedWords(verdicts: readonly FieldVerdict[], basis: MatchBasis): string {
  const filled = verdicts.filter(({ verdict }) => verdict === 'fill');
  const changed = verdicts.filter(({ verdict }) => verdict === 'change');
  const parts = [
    ...(filled.length === 0 ? [] : [`adds ${fieldsOf(filled)}`]),
    ...(changed.length === 0 ? [] : [`says ${fieldsOf(changed)} anew`]),
  ];
  return `${foundWords(basis)}; the source ${parts.join(' and ')}.`;
}

function clearedWords(verdicts: readonly FieldVerdict[]): string {
  return `The source shows this part of the case whole and no longer has ${fieldsOf(verdicts)}.`;
}

function keptWords(verdicts: readonly FieldVerdict[]): string {
  return `A person entered or corrected ${fieldsOf(verdicts)}; the source says otherwise, and the person’s word stays.`;
}

function impossibleWords(verdicts: readonly FieldVerdict[]): string {
  return `By the source the end would come before the beginning; ${fieldsOf(verdicts)} on record stays.`;
}

function lessWords(verdicts: readonly FieldVerdict[], basis: MatchBasis): string {
  return `${foundWords(basis)}; of ${fieldsOf(verdicts)} the source knows less, so the record stays.`;
}
