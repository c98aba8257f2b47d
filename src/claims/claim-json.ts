function partyIds(side: 'against' | 'by'): string {
  return `coalesce((
    SELECT json_agg(cp.party_id ORDER BY cp.ordinal)
    FROM claim_parties cp
    WHERE cp.claim_id = cl.id AND cp.side = '${side}'
  ), '[]')`;
}

/** SQL: a row `cl` of `claims` as `ClaimResponse`, field by field in the order of the contract. */
export const CLAIM_JSON = `json_build_object(
  'id', cl.id,
  'caseId', cl.case_id,
  'count', cl.count,
  'title', cl.title,
  'authority', cl.authority,
  'againstPartyIds', ${partyIds('against')},
  'assertedBy', ${partyIds('by')},
  'assertedIn', cl.asserted_in,
  'elements', cl.elements,
  'version', cl.version,
  'recordedAt', cl.recorded_at
)`;

/**
 * SQL: whether a claim, a row `cl` of `claims`, counted by the day that the SQL `asOf` gives (`$2::date`). A claim
 * counts from the day of the entry that asserts it, filed or entered, whichever came first, an undated entry's being
 * the day the case was filed, as a claim's that no entry asserts; one asserted in an entry that was voided never does.
 * Without a day every claim passes.
 */
export function claimCountsBy(asOf: string): string {
  return `(${asOf} IS NULL OR ${asOf} >= (
    SELECT CASE WHEN e.voided_at IS NULL THEN coalesce(e.counts_from, c.filed_on) END
    FROM cases c LEFT JOIN docket_entries e ON e.case_id = c.id AND e.id = cl.asserted_in
    WHERE c.id = cl.case_id
  ))`;
}
