import type { CivilDate } from '../calendar/civil-date.js';
import type { ClerkAct, CourtAct, Paper } from './entry-types.js';
import type {
  CaseOutcome,
  DispositionOutcome,
  FindingOutcome,
  Position,
  RelationKind,
} from './outcomes.js';
import type { ReliefKind } from './relief-kinds.js';

export type EntryId = string;
export type ReliefId = string;
export type ClaimId = string;
export type PartyId = string;

/** How an entry stands to an earlier one of the same case. */
export interface EntryRelation {
  readonly to: EntryId;
  readonly kind: RelationKind;
  readonly position: Position | null;
}

/** An entry struck from the record: by which order, and from which day. */
export interface Strike {
  readonly on: CivilDate;
  readonly orderedIn: EntryId | null;
}

/** One request for relief made in a filing. */
export interface ReliefSought {
  readonly id: ReliefId;
  readonly kind: ReliefKind;
  readonly note: string | null;
}

/** What the fold reads of a filing. */
export interface FilingFacts {
  readonly filedBy: readonly PartyId[];
  readonly reliefSought: readonly ReliefSought[];
  readonly closesCase: CaseOutcome | null;
}

/**
 * What a ruling did to one thing. At most one of the four targets is named; none means the case itself, or an
 * oral `request`. A conversion names the kind of the relief it makes and that relief's own id.
 */
export interface Disposition {
  readonly reliefId: ReliefId | null;
  readonly claimId: ClaimId | null;
  readonly partyId: PartyId | null;
  readonly entryId: EntryId | null;
  readonly request: string | null;
  readonly outcome: DispositionOutcome;
  readonly convertedTo: ReliefKind | null;
  readonly newReliefId: ReliefId | null;
}

/** What the court found on one factor of a standard, for one claim, one relief, or the ruling as a whole. */
export interface Finding {
  readonly factor: string;
  readonly claimId: ClaimId | null;
  readonly reliefId: ReliefId | null;
  readonly outcome: FindingOutcome;
  readonly quote: string | null;
  readonly page: number | null;
}

/** Where a ruling that does not close the case moves it: to a stay, or back to pending (a stay lifted, a case reopened). */
export const CASE_MOVES = ['stayed', 'pending'] as const;
export type CaseMove = (typeof CASE_MOVES)[number];

/** What the fold reads of a ruling. */
export interface RulingFacts {
  readonly judgeId: string | null;
  readonly dispositions: readonly Disposition[];
  readonly appliesStandard: string | null;
  readonly findings: readonly Finding[];
  readonly closesCase: CaseOutcome | null;
  readonly movesCaseTo: CaseMove | null;
}

interface EntryCommon {
  readonly id: EntryId;
  /** The order of recording; never changes. */
  readonly sequence: number;
  /** The number the court gave, or null when it gave none or none is known. */
  readonly number: number | null;
  /** The court's own sequence, where its page shows one. */
  readonly courtSequence: number | null;
  readonly filedOn: CivilDate | null;
  /** The court-local day on which the clerk put it on the docket. */
  readonly enteredOn: CivilDate | null;
  readonly relations: readonly EntryRelation[];
  readonly struck: Strike | null;
}

export type Filing = EntryCommon & { readonly kind: 'filing'; readonly type: Paper } & FilingFacts;
export type Ruling = EntryCommon & {
  readonly kind: 'ruling';
  readonly type: CourtAct;
} & RulingFacts;
export type ClerkEntry = EntryCommon & { readonly kind: 'clerk'; readonly type: ClerkAct };
export type UnreadEntry = EntryCommon & { readonly kind: 'unread'; readonly type: 'unread' };

/** One row of the docket, as far as the law reads it. A voided entry is not among them. */
export type DocketEntry = Filing | Ruling | ClerkEntry | UnreadEntry;

/** A cause of action. It counts from the entry that asserts it, or from the case's first day when none is named. */
export interface Claim {
  readonly id: ClaimId;
  readonly title: string;
  readonly assertedIn: EntryId | null;
}

/** What a case state is folded from: the day the case was filed, its claims, and its entries in any order. */
export interface Docket {
  readonly filedOn: CivilDate;
  /** The day the court's header gives as the case's end, where it gives one. */
  readonly terminatedOn: CivilDate | null;
  readonly claims: readonly Claim[];
  readonly entries: readonly DocketEntry[];
}

/** What the fold knows of a case beside its entries. */
export type CaseFrame = Pick<Docket, 'filedOn' | 'terminatedOn' | 'claims'>;
