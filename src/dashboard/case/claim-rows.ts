import type { CasePageFacts } from '../case-page-facts.js';
import { linksTo } from '../entry-names.js';
import type { EntryNames } from '../entry-names.js';
import type { Link } from '../layout/links.js';
import { toldClaim } from '../words/outcome-words.js';
import type { ClaimRow } from './case-page.js';

/** The claims asserted by the day viewed, each with what it rests on and where it stands. */
export function toClaimRows(facts: CasePageFacts, names: EntryNames): readonly ClaimRow[] {
  const nameOf = new Map(facts.named.map(({ id, name }) => [id, name]));
  const recorded = new Map(facts.claims.map((claim) => [claim.id, claim]));
  return facts.state.claims.flatMap(({ id, title, status }) => {
    const claim = recorded.get(id);
    if (claim === undefined) return [];
    return {
      ...{ id, title },
      count: claim.count === null ? null : String(claim.count),
      authority: claim.authority,
      against: claim.againstPartyIds.flatMap((partyId) => nameOf.get(partyId) ?? []),
      assertedIn: linkTo(claim.assertedIn, names),
      status: toldClaim(status),
    };
  });
}

function linkTo(entryId: string | null, names: EntryNames): Link | null {
  return entryId === null ? null : (linksTo(names, [entryId])[0] ?? null);
}
