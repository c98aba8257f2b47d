import type { CaseRefusal } from '../cases/refusals.js';

/** Who makes a claim against whom, and in which entry of the docket. */
export interface ClaimTies {
  readonly againstPartyIds: readonly string[];
  readonly assertedBy: readonly string[];
  readonly assertedIn: string | null;
}

/** The parties and the entries of the case, as far as the claim names them. */
export interface KnownOfCase {
  readonly partyIds: ReadonlySet<string>;
  readonly entryIds: ReadonlySet<string>;
}

/** On which side of a claim a party stands: it is made against the party, or by it. */
export const CLAIM_SIDES = ['against', 'by'] as const;
export type ClaimSide = (typeof CLAIM_SIDES)[number];

/**
 * Why the record cannot take a claim; empty when it can. A claim is made by parties of the case against parties of the
 * case (Fed. R. Civ. P. 10(a)), in a pleading on its docket (Fed. R. Civ. P. 8(a)); each one that is not of the case
 * is told at its place in the request.
 */
export function decideClaim(claim: ClaimTies, known: KnownOfCase): readonly CaseRefusal[] {
  const { againstPartyIds, assertedBy, assertedIn } = claim;
  const refusals = [
    ...strangers(againstPartyIds, '/againstPartyIds', known),
    ...strangers(assertedBy, '/assertedBy', known),
  ];
  if (assertedIn === null || known.entryIds.has(assertedIn)) return refusals;
  const detail = `assertedIn is ${assertedIn}; permitted is an entry of the case's own docket.`;
  return [...refusals, { code: 'entry-not-in-case', pointer: '/assertedIn', detail }];
}

function strangers(
  ids: readonly string[],
  pointer: string,
  { partyIds }: KnownOfCase,
): readonly CaseRefusal[] {
  return ids.flatMap((id, index) => {
    if (partyIds.has(id)) return [];
    const detail = `${id} is no party of the case; permitted are the ids of its parties.`;
    return [{ code: 'party-not-in-case', pointer: `${pointer}/${index}`, detail }];
  });
}
