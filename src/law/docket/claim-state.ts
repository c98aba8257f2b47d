import type { CaseState, ClaimState } from './case-state.js';
import type { Claim, EntryId } from './docket-entry.js';
import type { CaseOutcome, ClaimStatus, DispositionOutcome } from './outcomes.js';

/** The state with those of `claims` pending that `assertedIn` asserts; null: those that no entry asserts. */
export function assert(
  state: CaseState,
  claims: readonly Claim[],
  assertedIn: EntryId | null,
): CaseState {
  const asserted = claims.filter((claim) => claim.assertedIn === assertedIn);
  if (asserted.length === 0) return state;
  const pending = asserted.map(({ id, title }): ClaimState => ({
    id,
    title,
    status: 'pending',
    findings: [],
    endedWithCase: false,
  }));
  return { ...state, claims: [...state.claims, ...pending] };
}

const STATUS_AFTER: Readonly<Record<DispositionOutcome, ClaimStatus | null>> = {
  dismissed: 'dismissed',
  stricken: 'dismissed',
  moot: 'dismissed',
  withdrawn: 'withdrawn',
  granted: 'decided',
  denied: 'decided',
  'granted-in-part': 'decided',
  adopted: 'decided',
  rejected: 'decided',
  'adopted-in-part': 'decided',
  deferred: null,
  referred: null,
  terminated: null,
  converted: null,
  other: null,
};

/** What a ruling's outcome makes of a claim; null when the claim stays as it was. */
export function claimStatusAfter(outcome: DispositionOutcome): ClaimStatus | null {
  return STATUS_AFTER[outcome];
}

const ENDS_CLAIMS: Readonly<Record<CaseOutcome, ClaimStatus | null>> = {
  'voluntarily-dismissed': 'withdrawn',
  dismissed: 'dismissed',
  judgment: 'decided',
  settled: 'withdrawn',
  remanded: null,
  transferred: null,
  'administratively-closed': null,
  other: null,
};

/** The claims once the case has ended so: those still pending share its end, unless they live on in another court. */
export function endClaims(
  claims: readonly ClaimState[],
  outcome: CaseOutcome,
): readonly ClaimState[] {
  const status = ENDS_CLAIMS[outcome];
  if (status === null) return claims;
  return claims.map((claim) =>
    claim.status === 'pending' ? { ...claim, status, endedWithCase: true } : claim,
  );
}

/** The claims of a case reopened: those that ended with it are pending again, those decided by themselves are not. */
export function reviveClaims(claims: readonly ClaimState[]): readonly ClaimState[] {
  return claims.map((claim) =>
    claim.endedWithCase ? { ...claim, status: 'pending', endedWithCase: false } : claim,
  );
}
