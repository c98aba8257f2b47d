import type { CivilDate } from '../calendar/civil-date.js';
import type { PartyId } from '../docket/docket-entry.js';
import type { EntryKind, EntryType } from '../docket/entry-types.js';
import type { CaseOutcome, DispositionOutcome } from '../docket/outcomes.js';
import type { ReliefKind } from '../docket/relief-kinds.js';

/** The words a conclusion rests on: a part of the text, `end` excluded, and the name of the rule that read it. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** Whether two careful clerks would agree. */
  readonly sure: boolean;
}

/** A conclusion with what it rests on. */
export interface Read<T> {
  readonly value: T;
  readonly evidence: Evidence;
}

/** Who acts: a party, counsel, witness or non-party; a judge; the clerk's office. */
export const ACTS = ['party', 'court', 'clerk'] as const;
export type Act = (typeof ACTS)[number];

/** How an entry stands to another that it names by number. */
export const LINK_KINDS = [
  'responds-to',
  'replies-to',
  'supports',
  'decides',
  'amends',
  'withdraws',
  'concerns',
] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** An entry named by its number, as printed: `84`, or `20-1` where the clerk counts attachments. */
export interface ReadLink {
  readonly to: string;
  readonly kind: LinkKind;
}

/** What a court did to one request; `to` is the number of its entry, null when the text gives none. */
export interface ReadDisposition {
  readonly to: string | null;
  readonly outcome: DispositionOutcome;
}

/** A request that a court takes for one of another kind; `to` is the number of its entry, null when the text gives none. */
export interface ReadConversion {
  readonly to: string | null;
  readonly into: ReliefKind;
}

export interface ReadFiler {
  /** As printed. */
  readonly name: string;
  /** The party of the case that is meant, when one is. */
  readonly partyId: PartyId | null;
}

/** A day by which somebody must act. */
export interface ReadDeadline {
  readonly what: string;
  readonly on: CivilDate;
}

/** A court appearance: a day, and a clock time `HH:MM` in the court's zone where one is printed. */
export interface ReadHearing {
  readonly what: string;
  readonly on: CivilDate;
  readonly at: string | null;
}

/** A document that the clerk lists behind the words of an entry: 1, `Exhibit A`. */
export interface ReadAttachment {
  readonly number: number;
  /** As printed, runs of blanks as one; "" where only the number is. */
  readonly description: string;
}

/** What the text of an entry says. */
export interface EntryReading {
  readonly kind: Exclude<EntryKind, 'unread'>;
  readonly act: Read<Act>;
  readonly type: Read<EntryType>;
  readonly reliefs: readonly Read<ReliefKind>[];
  readonly filers: readonly Read<ReadFiler>[];
  readonly links: readonly Read<ReadLink>[];
  readonly dispositions: readonly Read<ReadDisposition>[];
  readonly conversions: readonly Read<ReadConversion>[];
  readonly deadlines: readonly Read<ReadDeadline>[];
  readonly hearings: readonly Read<ReadHearing>[];
  readonly closesCase: Read<CaseOutcome> | null;
  readonly sealed: Read<true> | null;
  readonly judge: Read<string> | null;
  readonly signedOn: Read<CivilDate> | null;
  readonly attachments: readonly Read<ReadAttachment>[];
  /** The day on which the clerk put the entry on the docket. */
  readonly enteredOn: Read<CivilDate> | null;
  /** Who put it there, as printed: the attorney who filed, `Winslow, Ada`, or a clerk's initials, `abc`. */
  readonly signer: Read<string> | null;
}

/** An entry before the one that is read, as far as a reading asks. */
export interface PriorEntry {
  readonly number: number | null;
  readonly kind: EntryKind;
  readonly type: EntryType;
  readonly reliefs: readonly ReliefKind[];
  readonly text: string;
}

/** The docket before an entry, as far as a reading asks. */
export interface DocketBefore {
  /** The highest number an entry has; null where none has one. */
  readonly highestNumber: number | null;
  /** The entry of that number, the nearest where several have it; null where none is known. */
  numbered(number: number): PriorEntry | null;
  /** Whether an entry is of one of those types. */
  hasAnyOf(types: ReadonlySet<EntryType>): boolean;
}

/** What is known when an entry is read: its own day, the docket before it, and the parties of the case. */
export interface TextContext {
  readonly filedOn: CivilDate | null;
  /** The kind of its court, where known: a bankruptcy court has words of its own. */
  readonly courtId: string | null;
  readonly number: number | null;
  readonly before: DocketBefore;
  readonly parties: readonly {
    readonly id: PartyId;
    readonly name: string;
    readonly role: string;
  }[];
}
