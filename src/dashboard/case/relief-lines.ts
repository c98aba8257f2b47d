import { isOpen } from '../../law/docket/case-state.js';
import type { CaseState, ReliefState } from '../../law/docket/case-state.js';
import { LEFT_UNDECIDED, toldOutcome } from '../words/outcome-words.js';
import type { Told } from '../words/outcome-words.js';

/** A request and all it was converted into, the first first. */
export function lineOf(
  first: ReliefState,
  reliefs: readonly ReliefState[],
): readonly ReliefState[] {
  const next = reliefs.find(({ convertedFrom }) => convertedFrom === first.id);
  return next === undefined ? [first] : [first, ...lineOf(next, reliefs)];
}

/** Whether the case was closed before anybody decided the request. */
export function isLeftUndecided(relief: ReliefState, { standing }: CaseState): boolean {
  return isOpen(relief) && standing.status === 'closed';
}

/** What became of a request, in words. */
export function toldRelief(relief: ReliefState, state: CaseState): Told {
  return isLeftUndecided(relief, state) ? LEFT_UNDECIDED : toldOutcome(relief.status);
}
