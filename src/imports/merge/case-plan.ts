import type { CivilDate } from '../../law/calendar/civil-date.js';
import type { EntryKind, EntryType } from '../../law/docket/entry-types.js';
import type { CounselRole } from '../../law/parties/counsel-roles.js';
import type { PartyKind, PartyRole } from '../../law/parties/party-roles.js';
import type { SourceKind } from '../snapshot/source-kinds.js';
import type { AttachmentOnRecord, CaseHeader } from './case-on-record.js';

/**
 * What is to be done with a row of the source. `add`: it comes on record. `change`: fields that are empty or that only
 * imports said take its values. `clear`: such fields are emptied. `leave`: nothing. `conflict`: a person said
 * otherwise, so nothing is done. `propose`: a person must first say whether it is an entry that stands there in other
 * words.
 */
export const PLAN_ACTIONS = ['add', 'change', 'clear', 'leave', 'conflict', 'propose'] as const;
export type PlanAction = (typeof PLAN_ACTIONS)[number];

/** How a row was found to be what is on record already, or, of a proposal, may be. `none`: it was not. */
export const MATCH_BASES = [
  'number',
  'pacer-document',
  'pacer-sequence',
  'day-and-text',
  'type-filer-day',
  'name',
  'none',
] as const;
export type MatchBasis = (typeof MATCH_BASES)[number];

/** The value of a field, in the form of JSON. */
export type FieldValue = string | number | null | readonly string[] | readonly AttachmentOnRecord[];

/** A field, what the record says and what the source says. */
export interface FieldChange {
  readonly field: string;
  readonly from: FieldValue;
  readonly to: FieldValue;
}

/** A case that comes on record. */
export type NewCase = CaseHeader;

/** A party that comes on record. */
export interface NewParty {
  readonly name: string;
  readonly role: PartyRole;
  readonly roleText: string | null;
  readonly kind: PartyKind;
  readonly aliases: readonly string[];
  readonly terminatedOn: CivilDate | null;
}

/** Counsel that comes on record. */
export interface NewCounsel {
  readonly attorneyName: string;
  readonly firm: string | null;
  readonly contact: string | null;
  readonly roles: readonly CounselRole[];
  readonly terminatedOn: CivilDate | null;
}

/** An entry that comes on record. */
export interface NewEntry {
  readonly number: number | null;
  readonly courtSequence: number | null;
  readonly pacerDocumentId: string | null;
  readonly pacerSequence: string | null;
  readonly filedOn: CivilDate | null;
  readonly filedAt: string | null;
  readonly enteredOn: CivilDate | null;
  readonly enteredAt: string | null;
  readonly kind: EntryKind;
  readonly type: EntryType;
  readonly text: string;
  readonly shortText: string | null;
  readonly attachments: readonly AttachmentOnRecord[];
  readonly textSaidBy: SourceKind;
}

interface RowCommon {
  readonly action: PlanAction;
  /** Where in the source: `row 12`; several where several rows of the source are one (`row 12, row 13`). */
  readonly place: string;
  /** What it is: `entry 14`, `Parler LLC, plaintiff`. */
  readonly label: string;
  /** What on record the row is, or of a proposal may be: the source has seen it, whatever the action. Null for none. */
  readonly recordId: string | null;
  /** Of `change` and `clear` what is done, of `conflict` what is not, of `propose` what a yes would make of it. */
  readonly changes: readonly FieldChange[];
  /** One sentence, or two, for the person who reads the plan. */
  readonly because: string;
  readonly basis: MatchBasis;
  /** Of a proposal, and of what a person answered: the key under which the answer is given. Else null. */
  readonly question: string | null;
}

export interface CaseRow extends RowCommon {
  readonly what: 'case';
  /** Null unless the action is `add`; so it is with every kind of row. */
  readonly adds: NewCase | null;
}

export interface PartyRow extends RowCommon {
  readonly what: 'party';
  readonly adds: NewParty | null;
}

export interface CounselRow extends RowCommon {
  readonly what: 'counsel';
  /** The party on record; null when the party is one that the same plan adds, at `partyPlace`. */
  readonly partyId: string | null;
  readonly partyPlace: string;
  readonly adds: NewCounsel | null;
}

export interface EntryRow extends RowCommon {
  readonly what: 'entry';
  readonly adds: NewEntry | null;
}

/**
 * One step of the plan. A row of the source has at least one; it has several where some of its fields are changed and
 * others are left to a person.
 */
export type PlanRow = CaseRow | PartyRow | CounselRow | EntryRow;

export type PlanCounts = Readonly<Record<PlanAction, number>>;

/**
 * Why nothing of a case can be done: it is not on record and has no docket number or no filing day to come on record
 * with, or whoever looked for it on record could not tell which case is meant.
 */
export const PLAN_REFUSALS = ['no-docket-number', 'no-filing-day', 'unclear-case'] as const;
export type PlanRefusalCode = (typeof PLAN_REFUSALS)[number];

export interface PlanRefusal {
  readonly code: PlanRefusalCode;
  readonly detail: string;
}

/** Which case a plan is for. What the source does not say is told from the record; null when neither says it. */
export interface PlanSubject {
  readonly courtId: string;
  readonly docketNumber: string | null;
  readonly caption: string | null;
}

/** What an import would do to one case. Rows stand in the order of the source: case, parties with counsel, entries. */
export interface CasePlan {
  readonly subject: PlanSubject;
  /** The case is not on record. */
  readonly isNew: boolean;
  /** Why nothing at all is done; every row then says so. */
  readonly refusal: PlanRefusal | null;
  readonly rows: readonly PlanRow[];
  readonly counts: PlanCounts;
}

/** What a person said to proposed matches: the question's key, and whether it is the same. */
export type MatchAnswers = Readonly<Record<string, boolean>>;

/** What is known beside the reading and the record. */
export interface PlanContext {
  /** The court the source was read for; the reading may name another. */
  readonly courtId: string;
  readonly kind: SourceKind;
  readonly answers: MatchAnswers;
  /**
   * Where the reading was put together from several sources: the kind each of its entries comes from, in their order.
   */
  readonly entryKinds?: readonly SourceKind[];
}
