import type { LegalStandard, StandardFactor } from '../courts/data/standard.js';
import type { CivilDate } from '../law/calendar/civil-date.js';
import type { CaseRelationKind, RelationDirection } from '../law/cases/case-relation-kinds.js';
import type { ClaimId, DocketEntry, EntryId, PartyId } from '../law/docket/docket-entry.js';
import type { CounselRole } from '../law/parties/counsel-roles.js';
import type { PartyKind, PartyRole } from '../law/parties/party-roles.js';

/** All that a summary may say of a case, as plain data. What it rests on is decided by `caseOnDay`, not here. */
export interface CaseFacts {
  readonly caseId: string;
  readonly caption: string;
  readonly docketNumber: string;
  /** The number as the case's own address spells it. */
  readonly docketNumberNormal: string;
  readonly court: CourtFacts;
  readonly judge: JudgeFacts | null;
  readonly filedOn: CivilDate;
  readonly terminatedOn: CivilDate | null;
  readonly parties: readonly PartyFacts[];
  readonly claims: readonly ClaimFacts[];
  readonly entries: readonly EntryFacts[];
  readonly standards: readonly StandardFacts[];
  readonly relations: readonly RelationFacts[];
}

export interface CourtFacts {
  readonly id: string;
  readonly name: string;
  readonly citation: string;
}

export interface JudgeFacts {
  readonly name: string;
  readonly title: string | null;
}

export interface PartyFacts {
  readonly id: PartyId;
  readonly name: string;
  readonly role: PartyRole;
  readonly kind: PartyKind;
  readonly counsel: readonly CounselFacts[];
  /** Null: from the case's first day. */
  readonly joinedOn: CivilDate | null;
  readonly terminatedOn: CivilDate | null;
}

export interface CounselFacts {
  readonly attorneyName: string;
  readonly firm: string | null;
  readonly roles: readonly CounselRole[];
  /** Null: from the day the party joined. */
  readonly appearedOn: CivilDate | null;
  readonly terminatedOn: CivilDate | null;
}

export interface ClaimFacts {
  readonly id: ClaimId;
  readonly count: number | null;
  readonly title: string;
  readonly authority: string;
  readonly againstPartyIds: readonly PartyId[];
  readonly assertedBy: readonly PartyId[];
  /** Null: from the case's first day. */
  readonly assertedIn: EntryId | null;
  readonly elements: readonly string[];
}

export interface HearingFacts {
  readonly what: string;
  readonly on: CivilDate;
  /** A court-local clock time `HH:MM`, or an instant with its offset; an instant in UTC is not printed as a time. */
  readonly at: string | null;
  readonly mode: string | null;
  readonly outcome: string | null;
}

/** What a summary reads of an entry beside what the law does. */
export interface EntryDetails {
  readonly hearings: readonly HearingFacts[];
  readonly attachments: readonly { readonly number: number; readonly description: string }[];
  readonly proposed: boolean;
  readonly sealed: boolean;
}

/** One entry of the docket. A voided one is not among them. */
export type EntryFacts = DocketEntry & EntryDetails;

/** A legal standard, as the courts module keeps it. */
export type StandardFacts = Pick<LegalStandard, 'code' | 'name' | 'authority'> & {
  readonly factors: readonly FactorFacts[];
};
export type FactorFacts = Pick<StandardFactor, 'code' | 'name' | 'shownBy' | 'shown' | 'showing'>;

export interface RelationFacts {
  readonly kind: CaseRelationKind;
  readonly direction: RelationDirection;
  readonly on: CivilDate | null;
  readonly other: {
    readonly caption: string;
    readonly docketNumber: string;
    readonly courtCitation: string;
    readonly filedOn: CivilDate;
  };
}
