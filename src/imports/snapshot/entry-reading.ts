import type { CivilDate } from '../../law/calendar/civil-date.js';

/** A moment as the source prints it, its zone resolved to an offset. */
export interface PrintedInstant {
  /** `1/14/2021 at 7:23 PM PST` */
  readonly printed: string;
  /** ISO 8601 with offset, `2021-01-14T19:23:00-08:00`; null when the zone or the time is not understood. */
  readonly instant: string | null;
}

/** What a source that lists an attachment apart from its entry, as a document of its own, says of it there. */
export interface ListedApart {
  /** `document 17`: where in the source it stands. */
  readonly place: string;
  /** What stands where its filed day should, when it could not be read as a day; else null. */
  readonly datePrinted: string | null;
  /** Its long description beside the short one; "" when it has none. */
  readonly text: string;
}

/** A document that hangs under an entry. */
export interface AttachmentReading {
  /** The number as an integer, 1 for the first attachment; null when the source gives none that can be read. */
  readonly number: number | null;
  /** The number as printed, where it is no plain integer or its spelling matters; else null. */
  readonly numberPrinted: string | null;
  readonly description: string;
  readonly filedOn: CivilDate | null;
  readonly pacerDocumentId: string | null;
  readonly pacerSequence: string | null;
  readonly pageCount: number | null;
  readonly bytes: number | null;
  /** The size as printed, "1.2 mb"; "" when none is. */
  readonly sizePrinted: string;
  /** `page` when the source lists it as a document, `text` when only the docket text names it. */
  readonly namedIn: 'page' | 'text';
  /** Absent where the source lists its attachments with their entry, as nearly all do. */
  readonly listedApart?: ListedApart;
}

/** One row of the docket, as one source shows it. */
export interface EntryReading {
  /** `row 12`, `item 3`, `/docket_entries/7`, `line 40`: where in the source it stands. */
  readonly place: string;
  /** The number when it is digits only; null for minute entries and oddly numbered rows. */
  readonly number: string | null;
  /** What stands where the number should, also when it is no number ("doc"); null when nothing does. */
  readonly numberPrinted: string | null;
  readonly filedOn: CivilDate | null;
  readonly enteredOn: CivilDate | null;
  /** The day on which what the entry asks for was settled or withdrawn, where the source prints one. */
  readonly terminatedOn: CivilDate | null;
  /** What stands where the filed day should, when it could not be read as a day; else null. */
  readonly datePrinted: string | null;
  /** The clock time of entry ("entered on … at …"), where the source prints one. */
  readonly enteredAt: PrintedInstant | null;
  /** The clock time of filing, where the source gives one. */
  readonly filedAt: PrintedInstant | null;
  /** The clerk's words. A line feed stands only where the source breaks the line; other white space runs are one blank. */
  readonly text: string;
  /** The short description, where the source has one; null where it has none. */
  readonly shortText: string | null;
  readonly pacerDocumentId: string | null;
  readonly pacerSequence: string | null;
  /** Set when the sequence number stands in the link to the docket text and not in the document's own. */
  readonly sequenceFrom?: 'text-link';
  readonly pageCount: number | null;
  readonly bytes: number | null;
  readonly sizePrinted: string | null;
  readonly attachments: readonly AttachmentReading[];
  readonly documentUrl: string | null;
  /** The one-time key of a notice's free look. A secret: never stored and never shown. */
  readonly magicNumber: string | null;
  /** The case id that the entry's own link names; else null. */
  readonly pacerCaseId: string | null;
  /** Kind and type, only where the source itself names them in Nunc's own words (a CSV column). */
  readonly namedKind: string | null;
  readonly namedType: string | null;
}

/** An entry of which nothing is known yet: the reader of a source spreads it. */
export const UNSAID_ENTRY: EntryReading = {
  place: '',
  number: null,
  numberPrinted: null,
  filedOn: null,
  enteredOn: null,
  terminatedOn: null,
  datePrinted: null,
  enteredAt: null,
  filedAt: null,
  text: '',
  shortText: null,
  pacerDocumentId: null,
  pacerSequence: null,
  pageCount: null,
  bytes: null,
  sizePrinted: null,
  attachments: [],
  documentUrl: null,
  magicNumber: null,
  pacerCaseId: null,
  namedKind: null,
  namedType: null,
};
