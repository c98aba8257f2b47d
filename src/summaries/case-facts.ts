import type { LegalStandard, StandardFactor } from '../courts/data/standard.js';
import type {
  Dossier,
  DossierClaim,
  DossierEntry,
  DossierJudge,
  DossierParty,
  DossierRelation,
} from '../docket/dossier.js';
import type { CivilDate } from '../law/calendar/civil-date.js';
import type { DocketEntry } from '../law/docket/docket-entry.js';

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

export type CourtFacts = Pick<Dossier['court'], 'id' | 'name' | 'citation'>;
export type JudgeFacts = Pick<DossierJudge, 'name' | 'title'>;

/** A party that joined on no known day is there from the case's first; its counsel likewise from the party's first. */
export type PartyFacts = Omit<DossierParty, 'roleText' | 'aliases'>;
export type CounselFacts = PartyFacts['counsel'][number];

/** A claim that no entry asserts counts from the case's first day. */
export type ClaimFacts = DossierClaim;

/** `at` is a court-local clock time `HH:MM`, or an instant with its offset; one in UTC is not printed as a time. */
export type HearingFacts = DossierEntry['hearings'][number];

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

export type RelationFacts = Pick<DossierRelation, 'kind' | 'direction' | 'on'> & {
  readonly other: Pick<
    DossierRelation['other'],
    'caption' | 'docketNumber' | 'courtCitation' | 'filedOn'
  >;
};
