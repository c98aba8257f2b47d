import type { CaseState, FoundFactor, ReliefState } from './case-state.js';
import type { Finding, Ruling } from './docket-entry.js';
import { irregular } from './irregular.js';
import { currentRelief } from './relief-state.js';

/**
 * The state after one finding. It stands on the claim it names and on the relief it names; when it names neither, on
 * every relief that the ruling disposed of. Earlier findings stay: the last one on a factor is the one in force.
 */
export function applyFinding(state: CaseState, ruling: Ruling, finding: Finding): CaseState {
  const { claimId, reliefId } = finding;
  const knowsClaim = claimId === null || state.claims.some(({ id }) => id === claimId);
  if (!knowsClaim) return irregular(state, ruling, 'claim-not-asserted');
  const relief = reliefId === null ? null : currentRelief(state.reliefs, reliefId);
  if (relief === undefined) return irregular(state, ruling, 'relief-not-sought');

  const found: FoundFactor = {
    factor: finding.factor,
    outcome: finding.outcome,
    ruledIn: ruling.id,
    standard: ruling.appliesStandard,
    claimId,
    quote: finding.quote,
    page: finding.page,
  };
  const onRelief = (other: ReliefState): boolean =>
    relief === null ? claimId === null && disposedBy(other, ruling) : other.id === relief.id;
  return {
    ...state,
    claims: state.claims.map((claim) =>
      claim.id === claimId ? { ...claim, findings: [...claim.findings, found] } : claim,
    ),
    reliefs: state.reliefs.map((other) =>
      onRelief(other) ? { ...other, findings: [...other.findings, found] } : other,
    ),
  };
}

function disposedBy(relief: ReliefState, ruling: Ruling): boolean {
  return 'decidedIn' in relief && relief.status !== 'converted' && relief.decidedIn === ruling.id;
}
