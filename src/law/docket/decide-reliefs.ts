import type { CaseState } from './case-state.js';
import type { ReliefId, ReliefSought } from './docket-entry.js';
import { ALLOWED, firstRefusal, refused } from './refusals.js';
import type { Decision } from './refusals.js';

/**
 * Whether the reliefs of a filing may be corrected from `before` to `after`: a relief that keeps its id is one of
 * this filing, and one that a ruling speaks of stays.
 */
export function decideReliefs(
  state: CaseState,
  before: readonly ReliefSought[],
  after: readonly ReliefSought[],
  named: readonly (ReliefId | null)[],
): Decision {
  const known = new Set(before.map(({ id }) => id));
  const kept = new Set(after.map(({ id }) => id));
  return firstRefusal(
    ...named.map((reliefId, index) => (): Decision => {
      if (reliefId === null || known.has(reliefId)) return ALLOWED;
      const detail = `This filing seeks no relief ${reliefId}; leave the id out for a new one.`;
      return refused('relief-unknown', `/reliefSought/${index}/id`, detail);
    }),
    () =>
      decideRemovedReliefs(
        state,
        [...known].filter((id) => !kept.has(id)),
        '/reliefSought',
      ),
  );
}

/**
 * Whether the reliefs that a correction takes away may go: one that a ruling has put off, decided, converted or made
 * a finding on stays, since the ruling would then speak of nothing.
 */
export function decideRemovedReliefs(
  state: CaseState,
  removed: readonly ReliefId[],
  pointer: string,
): Decision {
  return firstRefusal(
    ...removed.map((reliefId) => (): Decision => {
      const relief = state.reliefs.find(({ id }) => id === reliefId);
      const untouched =
        relief === undefined || relief.status === 'pending' || relief.status === 'stricken';
      if (untouched && (relief?.findings.length ?? 0) === 0) return ALLOWED;
      const detail = `A ruling speaks of the relief ${reliefId}; correct that ruling first.`;
      return refused('relief-ruled-upon', pointer, detail);
    }),
  );
}
