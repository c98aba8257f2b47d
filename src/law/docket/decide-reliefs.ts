import type { CaseState, ReliefState } from './case-state.js';
import type { EntryId, ReliefId, ReliefSought } from './docket-entry.js';
import { ALLOWED, firstRefusal, refused } from './refusals.js';
import type { Decision } from './refusals.js';

/**
 * Whether the reliefs of a filing may be corrected from `before` to `after`: a relief that keeps its id is one of
 * this filing, named once, and one that a ruling speaks of stays.
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
      const pointer = `/reliefSought/${index}/id`;
      if (reliefId === null) return ALLOWED;
      if (!known.has(reliefId)) {
        const detail = `This filing seeks no relief ${reliefId}; leave the id out for a new one.`;
        return refused('relief-unknown', pointer, detail);
      }
      if (named.indexOf(reliefId) === index) return ALLOWED;
      return refused('relief-named-twice', pointer, `The relief ${reliefId} stands there already.`);
    }),
    () =>
      decideRemovedReliefs(
        state,
        [...known].filter((id) => !kept.has(id)),
        '/reliefSought',
        null,
      ),
  );
}

/**
 * Whether the reliefs that a correction takes away may go: one that a ruling has put off, decided, converted or made
 * a finding on stays, since the ruling would then speak of nothing. What `self` did, the ruling that is corrected,
 * does not stand in its own way.
 */
export function decideRemovedReliefs(
  state: CaseState,
  removed: readonly ReliefId[],
  pointer: string,
  self: EntryId | null,
): Decision {
  return firstRefusal(
    ...removed.map((reliefId) => (): Decision => {
      const relief = state.reliefs.find(({ id }) => id === reliefId);
      if (relief === undefined || !isRuledUpon(relief, self)) return ALLOWED;
      const detail = `A ruling speaks of the relief ${reliefId}; correct that ruling first.`;
      return refused('relief-ruled-upon', pointer, detail);
    }),
  );
}

function isRuledUpon(relief: ReliefState, self: EntryId | null): boolean {
  if (relief.findings.some(({ ruledIn }) => ruledIn !== self)) return true;
  if (relief.status === 'pending' || relief.status === 'stricken') return false;
  return !('decidedIn' in relief) || relief.decidedIn !== self;
}
