import type { PageElement } from '../page/page-nodes.js';
import type { AttachmentReading, EntryReading } from '../snapshot/entry-reading.js';
import { listedDocuments } from './listed-documents.js';
import type { ReportPage } from './report-page.js';

/** Where the list stands. */
interface DocumentList {
  readonly list: PageElement;
  readonly place: string;
}

/**
 * The entry with the documents that the row below it lists. The main document's size is the entry's own; the others
 * are its attachments, and take the place of what the text says of the same numbers.
 */
export function withListedDocuments(
  report: ReportPage,
  entry: EntryReading,
  { list, place }: DocumentList,
): EntryReading {
  const listed = listedDocuments(report, list);
  const main = listed.findLast((one) => isMain(one, entry));
  const strays = listed.filter(({ pacerSequence }) => pacerSequence !== entry.pacerSequence);
  if (strays.length > 0) {
    report.warn(place, `${strays.length} of the documents listed are of another entry.`);
  }
  const [first] = listed;
  const firstIsMain = first?.number === 0 && isMain(first, entry);
  const attached = firstIsMain ? listed.slice(1) : listed;
  const numbers = new Set(attached.map(({ number }) => number));
  return {
    ...entry,
    ...(main === undefined
      ? {}
      : { bytes: main.bytes, sizePrinted: main.sizePrinted, pageCount: main.pageCount }),
    attachments: [...attached, ...entry.attachments.filter(({ number }) => !numbers.has(number))],
  };
}

function isMain(one: AttachmentReading, entry: EntryReading): boolean {
  return one.pacerDocumentId === entry.pacerDocumentId && one.pacerSequence === entry.pacerSequence;
}
