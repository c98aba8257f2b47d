import type { CourtPage } from '../page/court-page.js';
import type { EntryReading } from '../snapshot/entry-reading.js';

/** How large the document of an entry is. */
type Size = Pick<EntryReading, 'bytes' | 'pageCount'>;

const MAIN_DOCUMENT = /^document_\d+_(\d+)_0$/;
const SIZE = /^\d+-(\d{1,15})-(\d{1,9})$/;

/**
 * The entries with the sizes that a page of documents to choose keeps hidden: of an entry without attachments it lists
 * nothing, but sends the size of its document along.
 */
export function withHiddenSizes(
  page: CourtPage,
  entries: readonly EntryReading[],
): readonly EntryReading[] {
  const sizes = new Map<string, Size>();
  for (const input of page.all('input')) {
    const sequence = MAIN_DOCUMENT.exec(input.attribute('name') ?? '')?.[1];
    const [, bytes, pages] = SIZE.exec(input.attribute('value') ?? '') ?? [];
    if (sequence === undefined || bytes === undefined) continue;
    sizes.set(sequence, { bytes: Number(bytes), pageCount: Number(pages) });
  }
  return entries.map((entry) => {
    const isSized = entry.sizePrinted !== null || entry.pageCount !== null;
    const size = isSized ? undefined : sizes.get(entry.pacerSequence ?? '');
    return size === undefined ? entry : { ...entry, ...size };
  });
}
