import type { CivilDate } from '../law/calendar/civil-date.js';
import type { CaseRelationKind, RelationDirection } from '../law/cases/case-relation-kinds.js';
import type { CaseState } from '../law/docket/case-state.js';
import type { ClaimId, DocketEntry, EntryId, PartyId } from '../law/docket/docket-entry.js';
import type { EntryKind, EntryType } from '../law/docket/entry-types.js';
import type { CounselRole } from '../law/parties/counsel-roles.js';
import type { PartyRole } from '../law/parties/party-roles.js';

/** Where a statement comes from: a court's page, a document, an article. */
export interface SourceFacts {
  readonly title: string;
  readonly url: string | null;
  readonly locator: string | null;
  readonly retrievedOn: CivilDate | null;
  readonly note: string | null;
}

export interface HearingFacts {
  readonly what: string;
  readonly on: CivilDate;
  /** An instant with its offset, or a clock time HH:MM in the court's zone. */
  readonly at: string | null;
  readonly mode: string | null;
  readonly outcome: string | null;
}

/** A deadline as an entry states it. */
export interface StatedDeadlineFacts {
  readonly what: string;
  readonly on: CivilDate;
  readonly at: string | null;
  readonly forPartyIds: readonly PartyId[];
}

export interface AttachmentFacts {
  readonly number: number | null;
  readonly description: string;
  readonly pages: number | null;
}

export interface ServiceFacts {
  readonly partyId: PartyId | null;
  readonly on: CivilDate;
  readonly method: string;
}

/** A docket entry: what the law reads of it, and what the court printed around that. */
export interface EntryFacts {
  /** With the strike that is in force on the day asked about. */
  readonly entry: DocketEntry;
  readonly text: string;
  readonly filedAt: string | null;
  readonly enteredAt: string | null;
  readonly attachments: readonly AttachmentFacts[];
  readonly hearings: readonly HearingFacts[];
  readonly deadlines: readonly StatedDeadlineFacts[];
  readonly service: readonly ServiceFacts[];
  readonly sources: readonly SourceFacts[];
  readonly struckReason: string | null;
  /** Why it is void: a mistake of ours, which no longer counts. Null when it is not. */
  readonly voidReason: string | null;
  readonly sealed: boolean;
  readonly proposed: boolean;
  readonly revision: number;
}

export interface CounselFacts {
  readonly attorneyName: string;
  readonly firm: string | null;
  readonly roles: readonly CounselRole[];
  readonly appearedOn: CivilDate | null;
  readonly terminatedOn: CivilDate | null;
}

export interface PartyFacts {
  readonly id: PartyId;
  readonly name: string;
  readonly role: PartyRole;
  /** The role as the court printed it, where that says more. */
  readonly roleText: string | null;
  readonly aliases: readonly string[];
  readonly joinedOn: CivilDate | null;
  readonly terminatedOn: CivilDate | null;
  readonly counsel: readonly CounselFacts[];
}

export interface ClaimFacts {
  readonly id: ClaimId;
  readonly count: number | null;
  readonly authority: string;
  readonly assertedIn: EntryId | null;
  readonly againstPartyIds: readonly PartyId[];
}

export interface FactorFacts {
  readonly code: string;
  readonly name: string;
  /** Whether it may be shown in place of another, and so is left out where nothing is found on it. */
  readonly isAlternative: boolean;
}

export interface StandardFacts {
  readonly code: string;
  readonly name: string;
  readonly factors: readonly FactorFacts[];
}

export interface RelatedCaseFacts {
  readonly kind: CaseRelationKind;
  /** `outgoing` when this case is the first of the two. */
  readonly direction: RelationDirection;
  readonly on: CivilDate | null;
  readonly courtId: string;
  readonly courtCitation: string;
  readonly docketNumber: string;
  readonly docketNumberNormal: string;
  readonly caption: string;
  readonly sources: readonly SourceFacts[];
}

export interface CourtFacts {
  readonly id: string;
  readonly name: string;
  readonly citation: string;
  readonly timeZone: string;
}

export interface CaseFacts {
  readonly id: string;
  readonly docketNumber: string;
  readonly docketNumberNormal: string;
  readonly caption: string;
  readonly filedOn: CivilDate;
  /** The day the court's header gives as the end. */
  readonly terminatedOn: CivilDate | null;
  readonly natureOfSuit: string | null;
  readonly cause: string | null;
  readonly jurisdiction: string | null;
  readonly juryDemand: string | null;
  readonly judge: string | null;
  readonly referredJudge: string | null;
  readonly sources: readonly SourceFacts[];
}

/** All that the pages of a case print. Everything is as of `asOf`, but for `movedOn`. */
export interface CasePageFacts {
  readonly asOf: CivilDate;
  /** Today in the court's zone. */
  readonly today: CivilDate;
  readonly court: CourtFacts;
  readonly case: CaseFacts;
  readonly state: CaseState;
  /** In docket order, the void ones too. */
  readonly entries: readonly EntryFacts[];
  readonly claims: readonly ClaimFacts[];
  readonly standards: readonly StandardFacts[];
  readonly parties: readonly PartyFacts[];
  /** Every party on record: one may file a paper before it joins. */
  readonly named: readonly { readonly id: PartyId; readonly name: string }[];
  /** Those who signed a ruling of this case. */
  readonly judges: readonly { readonly id: string; readonly name: string }[];
  readonly related: readonly RelatedCaseFacts[];
  /** The first sentence of the written summary. */
  readonly headline: string | null;
  /** Every day, ascending, on which an entry of the whole docket begins to count. */
  readonly movedOn: readonly CivilDate[];
}

/** An earlier wording of an entry. */
export interface EntryRevisionFacts {
  readonly revision: number;
  readonly kind: EntryKind;
  readonly type: EntryType;
  readonly text: string;
  /** An instant: when this wording gave way to the next. */
  readonly changedAt: string;
  readonly reason: string | null;
}

export interface EntryPageFacts extends CasePageFacts {
  readonly entryId: EntryId;
  readonly revisions: readonly EntryRevisionFacts[];
}
