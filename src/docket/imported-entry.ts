import type { EntryDraftRow } from './entry-draft.js';

/** What the court's own systems know an entry by, beside its number. */
export interface CourtMarks {
  readonly pacerDocumentId: string | null;
  readonly pacerSequence: string | null;
  readonly shortText: string | null;
  /** The kind of source that says the text. */
  readonly textSaidBy: string | null;
}

type Words = Pick<EntryDraftRow, 'text' | 'number' | 'courtSequence'>;
type Days = Pick<EntryDraftRow, 'filedOn' | 'filedAt' | 'enteredOn' | 'enteredAt'>;

/** An entry that an import puts on the record. */
export interface ImportedEntry
  extends CourtMarks, Words, Days, Pick<EntryDraftRow, 'kind' | 'type'> {
  readonly attachments: readonly object[];
}

/** Where entries stand that an import put on the record: the ids, in their order, and the sequence before the first. */
export interface Recorded {
  readonly ids: readonly string[];
  readonly after: number;
}

/** What an import changes of an entry: the fields named, to their new values. */
export interface ImportedChange {
  readonly id: string;
  readonly to: Partial<
    CourtMarks & Words & Days & Pick<ImportedEntry, 'kind' | 'type' | 'attachments'>
  >;
}
