import { isOpen } from '../../law/docket/case-state.js';
import type { CaseState, ReliefState } from '../../law/docket/case-state.js';
import { LEFT_UNDECIDED, toldOutcome } from '../words/outcome-words.js';
import type { Told } from '../words/outcome-words.js';

/** Every request that a filing made, each followed by all that it was converted into. */
export function linesOf(reliefs: readonly ReliefState[]): readonly (readonly ReliefState[])[] {
  const bornOf = new Map(reliefs.map((relief) => [relief.convertedFrom, relief]));
  const lineOf = (first: ReliefState): readonly ReliefState[] => {
    const next = bornOf.get(first.id);
    return next === undefined ? [first] : [first, ...lineOf(next)];
  };
  return reliefs.filter(({ convertedFrom }) => convertedFrom === null).map(lineOf);
}

/** Whether the case was closed before anybody decided the request. */
export function isLeftUndecided(relief: ReliefState, { standing }: CaseState): boolean {
  return isOpen(relief) && standing.status === 'closed';
}

/** What became of a request, in words. */
export function toldRelief(relief: ReliefState, state: CaseState): Told {
  return isLeftUndecided(relief, state) ? LEFT_UNDECIDED : toldOutcome(relief.status);
}
