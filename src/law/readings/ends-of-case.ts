import type { FilingFacts, RulingFacts } from '../docket/docket-entry.js';
import type { CaseOutcome } from '../docket/outcomes.js';
import type { EntryStatements } from './statements.js';

/** How an entry ends the case by what it says; a ruling that dismisses and names nothing dismisses the case. Null if not. */
export function closingOf({ facts }: EntryStatements): CaseOutcome | null {
  if (!('closesCase' in facts)) return null;
  if (facts.closesCase !== null || !('dispositions' in facts)) return facts.closesCase;
  const dismisses = facts.dispositions.some(
    ({ reliefId, claimId, partyId, entryId, request, outcome }) =>
      outcome === 'dismissed' && !(reliefId ?? claimId ?? partyId ?? entryId ?? request),
  );
  return dismisses ? 'dismissed' : null;
}

/** The same statements, save that they do not end the case. */
export function withoutEnd(says: EntryStatements): EntryStatements {
  const { facts } = says;
  if (!('closesCase' in facts)) return says;
  const goesOn = { ...facts, closesCase: null } as FilingFacts | RulingFacts;
  return { ...says, facts: goesOn };
}
