import type { CivilDate } from '../calendar/civil-date.js';
import type { CaseState } from './case-state.js';
import { endClaims, reviveClaims } from './claim-state.js';
import type { CaseFrame, Filing, Ruling } from './docket-entry.js';
import { irregular } from './irregular.js';
import type { CaseOutcome } from './outcomes.js';

/** The case closed by an entry. A case that is not open cannot be closed: the first end stands, the entry is irregular. */
export function closeCase(
  state: CaseState,
  entry: Filing | Ruling,
  day: CivilDate,
  outcome: CaseOutcome,
): CaseState {
  const { status } = state.standing;
  if (status !== 'pending' && status !== 'stayed') return irregular(state, entry, 'not-open');
  const standing = { status: 'closed', since: day, outcome, closedIn: entry.id } as const;
  return { ...state, standing, claims: endClaims(state.claims, outcome) };
}

/** The case stayed by a ruling. A case stayed already stays as it is. */
export function stayCase(state: CaseState, ruling: Ruling, day: CivilDate): CaseState {
  const { status } = state.standing;
  if (status === 'stayed') return state;
  if (status !== 'pending') return irregular(state, ruling, 'not-open');
  return { ...state, standing: { status: 'stayed', since: day, stayedIn: ruling.id } };
}

/** The case pending again: a stay lifted, or a closed case reopened with the claims that ended with it. */
export function resumeCase(
  state: CaseState,
  ruling: Ruling,
  day: CivilDate,
  { terminatedOn }: Pick<CaseFrame, 'terminatedOn'>,
): CaseState {
  const { status } = state.standing;
  const endedByHeader = status === 'pending' && terminatedOn !== null && terminatedOn <= day;
  const canResume = status === 'stayed' || status === 'closed' || endedByHeader;
  if (!canResume) return irregular(state, ruling, 'not-stayed-or-closed');
  const standing = { status: 'pending', since: day } as const;
  return { ...state, standing, claims: reviveClaims(state.claims) };
}

/**
 * The state with the end that the court's header gives, where no entry gives one: closed on that day, outcome
 * unknown (`other`). A case that moved after that day has been reopened and stays as it is.
 */
export function terminateByHeader(
  state: CaseState,
  { terminatedOn }: Pick<CaseFrame, 'terminatedOn'>,
  asOf: CivilDate,
): CaseState {
  const { standing } = state;
  if (terminatedOn === null || terminatedOn > asOf) return state;
  if (standing.status === 'not-filed' || standing.status === 'closed') return state;
  if (standing.since > terminatedOn) return state;
  const closed = {
    status: 'closed',
    since: terminatedOn,
    outcome: 'other',
    closedIn: null,
  } as const;
  return { ...state, standing: closed };
}
