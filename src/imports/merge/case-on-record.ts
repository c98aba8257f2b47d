import type { CivilDate } from '../../law/calendar/civil-date.js';
import type { EntryKind, EntryType } from '../../law/docket/entry-types.js';
import type { CounselRole } from '../../law/parties/counsel-roles.js';
import type { PartyRole } from '../../law/parties/party-roles.js';
import type { SourceKind } from '../snapshot/source-kinds.js';

/** Whose word a thing on record is. What a person said, no import overwrites. */
export interface WordOf {
  /** A person entered it, rather than an import. */
  readonly byHand: boolean;
  /** The fields that a person changed after an import had said something. */
  readonly corrected: ReadonlySet<string>;
  /** Of a thing entered by hand: the fields that an import filled later. Not known when absent: then none is. */
  readonly imported?: ReadonlySet<string>;
}

/** The header of a case. Judges by name. */
export interface CaseHeader {
  readonly courtId: string;
  readonly docketNumber: string;
  readonly pacerCaseId: string | null;
  readonly caption: string;
  readonly filedOn: CivilDate;
  readonly terminatedOn: CivilDate | null;
  readonly natureOfSuit: string | null;
  readonly cause: string | null;
  readonly jurisdiction: string | null;
  readonly juryDemand: string | null;
  readonly assignedTo: string | null;
  readonly referredTo: string | null;
}

/** The case on record, as an import meets it. */
export interface CaseOnRecord extends CaseHeader, WordOf {
  readonly id: string;
  readonly parties: readonly PartyOnRecord[];
  readonly entries: readonly EntryOnRecord[];
}

/** A party to the case, in one role. */
export interface PartyOnRecord extends WordOf {
  readonly id: string;
  readonly name: string;
  readonly role: PartyRole;
  readonly roleText: string | null;
  readonly aliases: readonly string[];
  /** A party cannot leave before it came; not looked at when absent. */
  readonly joinedOn?: CivilDate | null;
  readonly terminatedOn: CivilDate | null;
  readonly counsel: readonly CounselOnRecord[];
}

/** A lawyer's appearance for a party. */
export interface CounselOnRecord extends WordOf {
  readonly id: string;
  readonly attorneyName: string;
  readonly firm: string | null;
  readonly contact: string | null;
  readonly roles: readonly CounselRole[];
  /** Counsel cannot withdraw before appearing; not looked at when absent. */
  readonly appearedOn?: CivilDate | null;
  readonly terminatedOn: CivilDate | null;
}

/** An attachment as the docket stores it: what is not known is null or absent. */
export interface AttachmentOnRecord {
  readonly number: number;
  readonly description: string;
  readonly pages?: number | null;
  readonly bytes?: number | null;
  readonly pacerDocumentId?: string | null;
}

/** An entry of the docket on record, of whatever kind. */
export interface EntryOnRecord extends WordOf {
  readonly id: string;
  readonly number: number | null;
  readonly courtSequence: number | null;
  readonly pacerDocumentId: string | null;
  readonly pacerSequence: string | null;
  readonly filedOn: CivilDate | null;
  /** The instants are texts with an offset. */
  readonly filedAt?: string | null;
  readonly enteredOn: CivilDate | null;
  readonly enteredAt: string | null;
  readonly kind: EntryKind;
  readonly type: EntryType;
  readonly text: string;
  readonly shortText: string | null;
  readonly attachments: readonly AttachmentOnRecord[];
  /** The names of the parties that filed it. */
  readonly filers: readonly string[];
  /** The kind of source that last said the text. Not known when absent or null: then it stands as a full text. */
  readonly textSaidBy?: SourceKind | null;
  /** Of an entry by hand: a person has said before that an import's row of this number is this entry. */
  readonly linked?: boolean;
  /** A person voided it: a row of the source that is this entry is not added again. */
  readonly voided?: boolean;
}
