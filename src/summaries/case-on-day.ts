import type { CivilDate } from '../law/calendar/civil-date.js';
import type { CaseState, ClaimState } from '../law/docket/case-state.js';
import type { EntryId, PartyId } from '../law/docket/docket-entry.js';
import { compareInDocketOrder, countsFrom } from '../law/docket/docket-order.js';
import { foldDocket, strikeInForce } from '../law/docket/fold-docket.js';
import type {
  CaseFacts,
  ClaimFacts,
  CounselFacts,
  EntryFacts,
  PartyFacts,
  RelationFacts,
} from './case-facts.js';
import { compareBy } from './compare-by.js';
import { roleRank } from './words/role-words.js';

/** An entry that counts by the day told of, with the day it counts from and the strike then in force. */
export type DatedEntry = EntryFacts & { readonly day: CivilDate };
export type DatedRuling = Extract<DatedEntry, { readonly kind: 'ruling' }>;
export type DatedFiling = Extract<DatedEntry, { readonly kind: 'filing' }>;

/** A claim asserted by the day told of, with where it then stood. */
export type AssertedClaim = ClaimFacts & Pick<ClaimState, 'status'>;

/** What was known of a case at the end of a day, in an order that does not depend on the order of the facts. */
export interface CaseOnDay {
  readonly facts: CaseFacts;
  readonly asOf: CivilDate;
  readonly state: CaseState;
  /** In docket order. Undated entries are not among them. */
  readonly entries: readonly DatedEntry[];
  readonly byId: ReadonlyMap<EntryId, DatedEntry>;
  readonly parties: readonly PartyFacts[];
  /** All parties by id: one that files a paper is named by it even before it joins. */
  readonly partyById: ReadonlyMap<PartyId, PartyFacts>;
  readonly claims: readonly AssertedClaim[];
  readonly relations: readonly RelationFacts[];
}

/** The case as of the end of `asOf`: nothing in it rests on a later day. */
export function caseOnDay(facts: CaseFacts, asOf: CivilDate): CaseOnDay {
  const parties = inOrder(facts);
  const claims = facts.claims.toSorted(
    compareBy(({ count, title, id }) => [count ?? Infinity, title, id]),
  );
  const state = foldDocket({ ...facts, claims }, asOf);
  const entries = datedEntries(facts.entries, asOf);
  return {
    facts,
    asOf,
    state,
    entries,
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    parties: parties
      .filter(({ joinedOn }) => (joinedOn ?? facts.filedOn) <= asOf)
      .map((party) => ({ ...party, counsel: appearing(party, facts.filedOn, asOf) })),
    partyById: new Map(parties.map((party) => [party.id, party])),
    claims: assertedClaims(claims, state),
    relations: relationsKnown(facts, asOf),
  };
}

/** By part in the case, day of joining and place in the caption. */
function inOrder({ parties, caption }: CaseFacts): readonly PartyFacts[] {
  const named = caption.toLowerCase();
  const place = ({ name }: PartyFacts): number => {
    const index = named.indexOf(name.toLowerCase());
    return index < 0 ? Infinity : index;
  };
  return parties.toSorted(
    compareBy((party) => [
      roleRank(party.role),
      party.joinedOn ?? '',
      place(party),
      party.name,
      party.id,
    ]),
  );
}

function datedEntries(entries: readonly EntryFacts[], asOf: CivilDate): readonly DatedEntry[] {
  const days = new Map(entries.map((entry) => [entry.id, countsFrom(entry)]));
  return entries
    .toSorted((a, b) => compareInDocketOrder(a, b) || (a.id < b.id ? -1 : 1))
    .flatMap((entry) => {
      const day = countsFrom(entry);
      if (day === null || day > asOf) return [];
      return [{ ...entry, day, struck: strikeInForce(entry, days, asOf) }];
    });
}

/** Counsel who had appeared by the day; one who left later is still there. */
function appearing(
  { joinedOn, counsel }: PartyFacts,
  filedOn: CivilDate,
  asOf: CivilDate,
): readonly CounselFacts[] {
  return counsel
    .filter(({ appearedOn }) => (appearedOn ?? joinedOn ?? filedOn) <= asOf)
    .toSorted(
      compareBy(({ appearedOn, attorneyName, firm, terminatedOn, roles }) => [
        roles.includes('lead') ? 0 : 1,
        appearedOn ?? '',
        attorneyName,
        firm ?? '',
        terminatedOn ?? '',
        roles.join(),
      ]),
    );
}

function assertedClaims(claims: readonly ClaimFacts[], state: CaseState): readonly AssertedClaim[] {
  const standing = new Map(state.claims.map(({ id, status }) => [id, status]));
  return claims.flatMap((claim) => {
    const status = standing.get(claim.id);
    return status === undefined ? [] : [{ ...claim, status }];
  });
}

/** A relation counts from its own day and never before both cases were filed. */
function relationsKnown(
  { relations, filedOn }: CaseFacts,
  asOf: CivilDate,
): readonly RelationFacts[] {
  return relations
    .filter(({ on, other }) => [on ?? filedOn, other.filedOn, filedOn].every((day) => day <= asOf))
    .toSorted(
      compareBy(({ kind, direction, on, other }) => [
        on ?? other.filedOn,
        kind,
        direction,
        other.docketNumber,
        other.courtCitation,
        other.caption,
      ]),
    );
}
