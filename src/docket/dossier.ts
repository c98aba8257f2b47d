import type { LegalStandard, StandardFactor } from '../courts/data/standard.js';
import type { CivilDate } from '../law/calendar/civil-date.js';
import type { CaseRelationKind, RelationDirection } from '../law/cases/case-relation-kinds.js';
import type { DocketEntry, PartyId } from '../law/docket/docket-entry.js';
import type { CounselRole } from '../law/parties/counsel-roles.js';
import type { PartyKind, PartyRole } from '../law/parties/party-roles.js';

/** Where a fact comes from, every field said outright. */
export interface DossierSource {
  readonly title: string;
  readonly url: string | null;
  readonly locator: string | null;
  readonly retrievedOn: CivilDate | null;
  readonly note: string | null;
}

/** An entry as the law reads it, with all that the court printed around that. */
export interface DossierEntry {
  readonly entry: DocketEntry;
  readonly text: string;
  readonly filedAt: string | null;
  readonly enteredAt: string | null;
  readonly attachments: readonly {
    readonly number: number;
    readonly description: string;
    readonly pages: number | null;
  }[];
  readonly hearings: readonly {
    readonly what: string;
    readonly on: CivilDate;
    readonly at: string | null;
    readonly mode: string | null;
    readonly outcome: string | null;
  }[];
  readonly deadlines: readonly {
    readonly what: string;
    readonly on: CivilDate;
    readonly at: string | null;
    readonly forPartyIds: readonly PartyId[];
    readonly inPlaceOf?: readonly string[] | null;
  }[];
  readonly service: readonly {
    readonly partyId: PartyId | null;
    readonly on: CivilDate;
    readonly method: string;
  }[];
  readonly sources: readonly DossierSource[];
  readonly struckReason: string | null;
  readonly voidReason: string | null;
  readonly sealed: boolean;
  readonly proposed: boolean;
  readonly revision: number;
  readonly version: number;
}

export interface DossierParty {
  readonly id: PartyId;
  readonly name: string;
  readonly role: PartyRole;
  readonly roleText: string | null;
  readonly kind: PartyKind;
  readonly aliases: readonly string[];
  readonly joinedOn: CivilDate | null;
  readonly terminatedOn: CivilDate | null;
  readonly counsel: readonly {
    readonly attorneyName: string;
    readonly firm: string | null;
    readonly roles: readonly CounselRole[];
    readonly appearedOn: CivilDate | null;
    readonly terminatedOn: CivilDate | null;
  }[];
}

export interface DossierClaim {
  readonly id: string;
  readonly count: number | null;
  readonly title: string;
  readonly authority: string;
  readonly againstPartyIds: readonly PartyId[];
  readonly assertedBy: readonly PartyId[];
  readonly assertedIn: string | null;
  readonly elements: readonly string[];
}

export interface DossierRelation {
  readonly kind: CaseRelationKind;
  readonly direction: RelationDirection;
  readonly on: CivilDate | null;
  readonly sources: readonly DossierSource[];
  readonly other: {
    readonly courtId: string;
    readonly courtCitation: string;
    readonly docketNumber: string;
    readonly docketNumberNormal: string;
    readonly caption: string;
    readonly filedOn: CivilDate;
  };
}

export interface DossierCase {
  readonly id: string;
  readonly docketNumber: string;
  readonly docketNumberNormal: string;
  readonly caption: string;
  readonly filedOn: CivilDate;
  readonly terminatedOn: CivilDate | null;
  readonly natureOfSuit: string | null;
  readonly cause: string | null;
  readonly jurisdiction: string | null;
  readonly juryDemand: string | null;
  readonly sources: readonly DossierSource[];
  readonly version: number;
  readonly change: number;
}

export interface DossierJudge {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
}

/** All that is on record of one case, whatever the day: whoever tells of a day takes from it what counted then. */
export interface Dossier {
  readonly case: DossierCase;
  readonly court: {
    readonly id: string;
    readonly name: string;
    readonly citation: string;
    readonly timeZone: string;
  };
  readonly assignedJudge: DossierJudge | null;
  readonly referredJudge: DossierJudge | null;
  /** Those who made a ruling of this case. */
  readonly judges: readonly DossierJudge[];
  readonly parties: readonly DossierParty[];
  readonly claims: readonly DossierClaim[];
  /** In docket order, the void ones too. */
  readonly entries: readonly DossierEntry[];
  readonly relations: readonly DossierRelation[];
  /** The standards that rulings of this case applied. */
  readonly standards: readonly (Pick<LegalStandard, 'code' | 'name' | 'authority'> & {
    readonly factors: readonly StandardFactor[];
  })[];
}
