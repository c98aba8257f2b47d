import { documentAt } from '../archive-xml/document-place.js';
import type { AttachmentReading, EntryReading } from '../snapshot/entry-reading.js';
import type { JsonObject } from './json-value.js';

/** An element of the list of documents: an entry's own document, or an attachment with the entry of its number. */
interface Listed {
  readonly at: number;
  readonly entry: EntryReading;
  readonly attachment: AttachmentReading | null;
}

interface Row {
  readonly entry: EntryReading;
  readonly attachments: JsonObject[];
}

/**
 * The entries of an archived docket as juriscraper gives them: the list is gone through in the order of the file.
 * Entries without a day and documents with odd numbers are left out, and so is an attachment whose number is not that
 * of the last entry before it.
 */
export function archiveEntries(entries: readonly EntryReading[]): JsonObject[] {
  const rows: Row[] = [];
  for (const { entry, attachment } of inOrderOfFile(entries)) {
    if (entry.number === null) continue;
    const last = rows.at(-1);
    if (attachment === null) {
      if (hasDay(entry)) rows.push({ entry, attachments: [] });
    } else if (last?.entry.number === entry.number) {
      last.attachments.push(toAttachment(attachment));
    }
  }
  return rows.map(toEntry);
}

function inOrderOfFile(entries: readonly EntryReading[]): Listed[] {
  return entries
    .flatMap((entry): Listed[] => [
      { at: documentAt(entry.place), entry, attachment: null },
      ...entry.attachments.flatMap((attachment) => {
        const place = attachment.listedApart?.place;
        return place === undefined ? [] : [{ at: documentAt(place), entry, attachment }];
      }),
    ])
    .sort((a, b) => a.at - b.at);
}

/** Whether anything stands where the filed day should, a day or not. */
function hasDay(entry: EntryReading): boolean {
  return entry.filedOn !== null || entry.datePrinted !== null;
}

function toEntry({ entry, attachments }: Row): JsonObject {
  return {
    document_number: entry.number,
    pacer_doc_id: entry.pacerDocumentId,
    pacer_seq_no: entry.pacerSequence,
    date_filed: entry.filedOn,
    description: entry.text,
    short_description: entry.shortText ?? '',
    attachments: attachments.length === 0 ? undefined : attachments,
  };
}

function toAttachment(attachment: AttachmentReading): JsonObject {
  const { filedOn, listedApart } = attachment;
  const dated = filedOn !== null || (listedApart?.datePrinted ?? null) !== null;
  return {
    attachment_number: attachment.numberPrinted,
    description: attachment.description,
    pacer_doc_id: attachment.pacerDocumentId,
    pacer_seq_no: attachment.pacerSequence,
    date_filed: dated ? filedOn : undefined,
  };
}
