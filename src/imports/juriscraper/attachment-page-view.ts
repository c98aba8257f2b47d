import { UNSAID_CASE } from '../snapshot/case-reading.js';
import type { DocketSnapshot } from '../snapshot/docket-snapshot.js';
import { UNSAID_ENTRY } from '../snapshot/entry-reading.js';
import type { AttachmentReading, EntryReading } from '../snapshot/entry-reading.js';
import type { JsonObject } from './json-value.js';

/** A document menu as juriscraper gives it. Without a main document, the first attachment's id stands for it. */
export function attachmentPageView({ cases }: DocketSnapshot): JsonObject {
  const { pacerCaseId, entries } = cases[0] ?? UNSAID_CASE;
  const entry = entries[0] ?? UNSAID_ENTRY;
  const listed = entry.attachments.filter(({ namedIn }) => namedIn === 'page');
  return {
    document_number: entry.number === null ? null : Number(entry.number),
    pacer_doc_id: hasMainDocument(entry) ? entry.pacerDocumentId : firstId(listed),
    pacer_case_id: pacerCaseId,
    pacer_seq_no: entry.pacerSequence,
    page_count: entry.pageCount,
    file_size_str: entry.sizePrinted ?? '',
    file_size_bytes: entry.bytes ?? undefined,
    attachments: listed.map(toAttachment),
  };
}

function firstId(listed: readonly AttachmentReading[]): string | null {
  return listed[0]?.pacerDocumentId ?? null;
}

function hasMainDocument({ sizePrinted }: EntryReading): boolean {
  return sizePrinted !== null;
}

function toAttachment(attachment: AttachmentReading): JsonObject {
  return {
    attachment_number: attachment.number,
    description: attachment.description,
    page_count: attachment.pageCount,
    file_size_str: attachment.sizePrinted,
    file_size_bytes: attachment.bytes ?? undefined,
    pacer_doc_id: attachment.pacerDocumentId,
    pacer_seq_no: attachment.pacerSequence,
  };
}
