import { dayAfter } from '../court-text/read-day.js';
import { tidyObject } from '../court-text/tidy-object.js';
import type { CaseReading } from '../snapshot/case-reading.js';
import type { AttachmentReading, EntryReading } from '../snapshot/entry-reading.js';
import type { SourceKind } from '../snapshot/source-kinds.js';
import type { JsonObject } from './json-value.js';

/**
 * The entries of a docket report as juriscraper gives them: rows without a day and rows numbered by other than digits
 * are left out, and so are the attachments that only the docket text names.
 */
export function docketEntriesView(
  { entries, layout }: CaseReading,
  kind: SourceKind,
): readonly JsonObject[] {
  return entries.flatMap((entry, at) => {
    const said = layout?.secondColumn?.[at];
    const isOdd = entry.number === null && entry.numberPrinted !== null && said === undefined;
    if (entry.filedOn === null || isOdd) return [];
    return [entryView(said === undefined ? entry : fromSecondColumn(entry, said), kind)];
  });
}

/** Where a court merges number and text in one column, all other columns are overlooked; no number has no link. */
function fromSecondColumn(entry: EntryReading, text: string): EntryReading {
  const linked = entry.number === null ? { pacerDocumentId: null, documentUrl: null } : {};
  return { ...entry, ...linked, text, enteredOn: dayAfter('Entered:', text) };
}

function entryView(entry: EntryReading, kind: SourceKind): JsonObject {
  const attachments = entry.attachments.filter(({ namedIn }) => namedIn === 'page');
  return tidyObject({
    date_filed: entry.filedOn,
    date_entered: entry.enteredOn,
    document_number: entry.number,
    pacer_doc_id: entry.pacerDocumentId ?? (kind === 'docket-report' ? lastPart(entry) : null),
    pacer_seq_no: entry.pacerSequence,
    // The lines of the page are run together.
    description: entry.text.replaceAll('\n', ''),
    ...sizeView(entry),
    ...(attachments.length === 0 ? {} : { attachments: attachments.map(attachmentView) }),
  });
}

/** The size of an entry's document is only given where the page lists it. */
function sizeView({ bytes, sizePrinted, pageCount }: EntryReading): JsonObject {
  if (sizePrinted === null) return {};
  return {
    ...(bytes === null ? {} : { file_size_bytes: bytes }),
    file_size_str: sizePrinted,
    page_count: pageCount,
  };
}

function attachmentView(one: AttachmentReading): JsonObject {
  return {
    attachment_number: one.number,
    description: one.description,
    page_count: one.pageCount,
    file_size_str: one.sizePrinted,
    ...(one.bytes === null ? {} : { file_size_bytes: one.bytes }),
    pacer_doc_id: one.pacerDocumentId,
    pacer_seq_no: one.pacerSequence,
  };
}

/** Of an address without a document id its last part is taken for one, with a 0 in its fourth place. */
function lastPart({ documentUrl }: EntryReading): string | null {
  if (documentUrl === null || documentUrl.includes('show_case_doc')) return null;
  const path = documentUrl.split('?', 1)[0] ?? '';
  const part = path.slice(path.lastIndexOf('/') + 1);
  return `${part.slice(0, 3)}0${part.slice(4)}`;
}
