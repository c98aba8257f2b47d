import type { CivilDate } from '../law/calendar/civil-date.js';
import type { CaseRelationKind, RelationDirection } from '../law/cases/case-relation-kinds.js';
import type { CaseState } from '../law/docket/case-state.js';
import type {
  Dossier,
  DossierCase,
  DossierClaim,
  DossierEntry,
  DossierParty,
  DossierSource,
} from '../docket/dossier.js';
import type { EntryId, PartyId } from '../law/docket/docket-entry.js';
import type { StoredReading } from '../readings/stored-reading.js';
import type { EntryKind, EntryType } from '../law/docket/entry-types.js';

/** Where a statement comes from: a court's page, a document, an article. */
export type SourceFacts = DossierSource;

/** A docket entry: what the law reads of it, with the strike in force on the day asked about, and what was printed. */
export type EntryFacts = Omit<DossierEntry, 'version'>;
export type HearingFacts = EntryFacts['hearings'][number];

export type PartyFacts = Omit<DossierParty, 'kind'>;
export type CounselFacts = PartyFacts['counsel'][number];
export type ClaimFacts = Pick<
  DossierClaim,
  'id' | 'count' | 'authority' | 'assertedIn' | 'againstPartyIds'
>;

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

export type CourtFacts = Dossier['court'];

export interface CaseFacts extends Omit<DossierCase, 'version' | 'change'> {
  readonly judge: string | null;
  readonly referredJudge: string | null;
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
  /** What was read in its text; absent where nobody read it. */
  readonly reading?: Pick<StoredReading, 'reading' | 'waiting' | 'answer' | 'ofThisText'> | null;
}
