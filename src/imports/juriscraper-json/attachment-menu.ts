import { countOf, wordsOf } from '../json-file/json-record.js';
import type { JsonRecord } from '../json-file/json-record.js';
import type { JsonSource } from '../json-file/json-source.js';
import { UNSAID_CASE } from '../snapshot/case-reading.js';
import type { CaseReading } from '../snapshot/case-reading.js';
import { UNSAID_ENTRY } from '../snapshot/entry-reading.js';
import { readAttachments } from './docket-entries.js';

/** The menu of a document with attachments: one entry of a case that only its PACER id names. */
export function readAttachmentMenu(
  record: JsonRecord,
  place: string,
  source: JsonSource,
): CaseReading {
  const number = countOf(record.document_number);
  const entry = {
    ...UNSAID_ENTRY,
    place,
    number: number === null ? null : String(number),
    numberPrinted: wordsOf(record.document_number),
    pacerDocumentId: wordsOf(record.pacer_doc_id),
    pacerSequence: wordsOf(record.pacer_seq_no),
    pageCount: countOf(record.page_count),
    bytes: countOf(record.file_size_bytes),
    sizePrinted: wordsOf(record.file_size_str),
    attachments: readAttachments(record.attachments, '', place, source),
    pacerCaseId: wordsOf(record.pacer_case_id),
  };
  return { ...UNSAID_CASE, pacerCaseId: wordsOf(record.pacer_case_id), entries: [entry] };
}
