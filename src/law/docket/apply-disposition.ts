import type { CivilDate } from '../calendar/civil-date.js';
import { isOpen } from './case-state.js';
import type { CaseState, ReliefState } from './case-state.js';
import { claimStatusAfter } from './claim-state.js';
import type { ClaimId, Disposition, Ruling } from './docket-entry.js';
import { irregular } from './irregular.js';
import type { DispositionOutcome } from './outcomes.js';
import { converted, currentRelief, decided, putOff } from './relief-state.js';

/**
 * The state after one disposition. A party dismissed, an oral request and the case itself change no relief and no
 * claim here.
 */
export function applyDisposition(
  state: CaseState,
  ruling: Ruling,
  disposition: Disposition,
  day: CivilDate,
): CaseState {
  const { reliefId, claimId, entryId, outcome } = disposition;
  if (reliefId !== null) {
    const relief = currentRelief(state.reliefs, reliefId);
    return relief === undefined
      ? irregular(state, ruling, 'relief-not-sought')
      : disposeOf(state, relief, ruling, disposition, day);
  }
  if (claimId !== null) return decideClaim(state, ruling, claimId, outcome);
  if (entryId !== null) {
    const reached = reachedByEntry(state.reliefs, entryId);
    return reached.length === 0
      ? irregular(state, ruling, 'nothing-sought')
      : reached.reduce((met, relief) => disposeOf(met, relief, ruling, disposition, day), state);
  }
  return state;
}

/** The requests that a ruling on a whole filing reaches: those still open or, if none is, all that were decided. */
function reachedByEntry(reliefs: readonly ReliefState[], entryId: string): readonly ReliefState[] {
  const last = reliefs.filter(
    (relief) => relief.soughtIn === entryId && relief.status !== 'converted',
  );
  const open = last.filter(isOpen);
  return open.length === 0 ? last : open;
}

function disposeOf(
  state: CaseState,
  relief: ReliefState,
  ruling: Ruling,
  { outcome, convertedTo, newReliefId }: Disposition,
  day: CivilDate,
): CaseState {
  const standard = ruling.appliesStandard ?? relief.standard;
  const ruled = { ...relief, standard };
  switch (outcome) {
    case 'converted':
      if (!isOpen(relief)) return irregular(state, ruling, 'already-decided');
      return convertedTo === null || newReliefId === null
        ? replace(state, relief, [decided(ruled, 'other', ruling.id, day)])
        : replace(
            state,
            relief,
            converted(ruled, { id: newReliefId, kind: convertedTo }, ruling.id, day),
          );
    case 'deferred':
    case 'referred':
      return replace(state, relief, [putOff(ruled, outcome)]);
    case 'granted':
    case 'denied':
    case 'granted-in-part':
    case 'moot':
    case 'withdrawn':
    case 'stricken':
    case 'terminated':
    case 'adopted':
    case 'rejected':
    case 'adopted-in-part':
    case 'dismissed':
    case 'other':
      return replace(state, relief, [decided(ruled, outcome, ruling.id, day)]);
  }
}

function replace(state: CaseState, relief: ReliefState, by: readonly ReliefState[]): CaseState {
  return {
    ...state,
    reliefs: state.reliefs.flatMap((other) => (other.id === relief.id ? by : [other])),
  };
}

function decideClaim(
  state: CaseState,
  ruling: Ruling,
  claimId: ClaimId,
  outcome: DispositionOutcome,
): CaseState {
  if (!state.claims.some(({ id }) => id === claimId)) {
    return irregular(state, ruling, 'claim-not-asserted');
  }
  const status = claimStatusAfter(outcome);
  if (status === null) return state;
  return {
    ...state,
    claims: state.claims.map((claim) => (claim.id === claimId ? { ...claim, status } : claim)),
  };
}
