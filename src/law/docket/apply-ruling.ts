import type { CivilDate } from '../calendar/civil-date.js';
import { applyDisposition } from './apply-disposition.js';
import { applyFinding } from './apply-finding.js';
import type { CaseState } from './case-state.js';
import type { CaseFrame, Ruling } from './docket-entry.js';
import { closeCase, resumeCase, stayCase } from './standing.js';

/**
 * The state after a ruling: its dispositions in the order printed (so that one order may convert a request and then
 * decide it), then its findings, then what it makes of the case. Granting a stay stays the case.
 */
export function applyRuling(
  state: CaseState,
  ruling: Ruling,
  day: CivilDate,
  frame: CaseFrame,
): CaseState {
  const disposed = ruling.dispositions.reduce(
    (met, disposition) => applyDisposition(met, ruling, disposition, day),
    state,
  );
  const found = ruling.findings.reduce(
    (met, finding) => applyFinding(met, ruling, finding),
    disposed,
  );
  const closes = ruling.closesCase ?? (dismissesCase(ruling) ? 'dismissed' : null);
  if (closes !== null) return closeCase(found, ruling, day, closes);
  switch (ruling.movesCaseTo) {
    case 'stayed':
      return stayCase(found, ruling, day);
    case 'pending':
      return resumeCase(found, ruling, day, frame);
    case null:
      return grantsStay(found, ruling) ? stayCase(found, ruling, day) : found;
  }
}

/** A dismissal that names no target and answers no request dismisses the case itself. */
function dismissesCase(ruling: Ruling): boolean {
  return ruling.dispositions.some(
    ({ reliefId, claimId, partyId, entryId, request, outcome }) =>
      outcome === 'dismissed' && !(reliefId ?? claimId ?? partyId ?? entryId ?? request),
  );
}

function grantsStay(state: CaseState, ruling: Ruling): boolean {
  return state.reliefs.some(
    (relief) =>
      relief.kind === 'stay' && relief.status === 'granted' && relief.decidedIn === ruling.id,
  );
}
