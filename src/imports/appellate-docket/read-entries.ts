import type { CourtPage } from '../page/court-page.js';
import type { PageElement } from '../page/page-nodes.js';
import type { Warning } from '../snapshot/docket-snapshot.js';
import type { AttachmentReading, EntryReading } from '../snapshot/entry-reading.js';
import { readAttachments } from './read-attachments.js';
import { readEntryRow } from './read-entry-row.js';
import type { Sections } from './sections.js';

/** The entries of a page, and what of it could not be read. */
export interface EntriesRead {
  readonly entries: readonly EntryReading[];
  readonly warnings: readonly Warning[];
}

const NO_ENTRIES = 'No docket entries found.';

/**
 * The rows of the docket in page order. A row without a day that lists documents, on a page that offers them for
 * download, tells of the entry before it.
 */
export function readEntries(page: CourtPage, sections: Sections, courtId: string): EntriesRead {
  const lists = page.all('input').some((input) => input.attribute('value') === 'View Selected');
  const entries: EntryReading[] = [];
  const warnings: Warning[] = [];
  let attachments: AttachmentReading[] = [];
  for (const cells of docketRows(page, sections)) {
    const listing = lists ? listingCell(page, cells) : undefined;
    if (listing !== undefined) {
      for (const one of readAttachments(page, listing, courtId)) attachments.push(one);
      continue;
    }
    const place = `row ${entries.length + 1}`;
    attachments = [];
    const entry = readEntryRow(page, cells, courtId);
    if (entry.filedOn === null) warnings.push({ place, detail: undatedDetail(entry) });
    entries.push({ ...entry, place, attachments });
  }
  return { entries, warnings };
}

function undatedDetail({ datePrinted }: EntryReading): string {
  return datePrinted === null
    ? 'The row has no day.'
    : `"${datePrinted.slice(0, 80)}" stands where the day the entry was filed should stand.`;
}

/** The third cell of a row without a day. */
function listingCell(page: CourtPage, cells: readonly PageElement[]): PageElement | undefined {
  return isBlank(page, cells.slice(0, 1)) ? cells[2] : undefined;
}

/** The cells of each row of two cells or more that is not blank, up to a row that says there are no entries. */
function docketRows(page: CourtPage, sections: Sections): PageElement[][] {
  const found: PageElement[][] = [];
  let passed = -1;
  for (const row of rowsBelow(page, sections)) {
    if (row.order < passed) continue;
    const cells = row.elements('td');
    const [only] = cells;
    if (cells.length > 1) {
      if (!isBlank(page, cells)) found.push(cells);
      // Rows inside an entry's row are part of what it lists.
      passed = row.end;
    } else if (only !== undefined && says(page, only, NO_ENTRIES)) {
      break;
    }
  }
  return found;
}

function rowsBelow(page: CourtPage, sections: Sections): PageElement[] {
  return sections
    .siblings('entries')
    .filter(({ tag }) => tag === 'table' || tag === 'form')
    .flatMap((element) => page.within(element, 'tr'));
}

function isBlank(page: CourtPage, cells: readonly PageElement[]): boolean {
  return cells.every((cell) => page.text(cell).trim() === '');
}

/** Whether the text of an element is exactly `words`; a frame around a whole docket is not read for it. */
function says(page: CourtPage, element: PageElement, words: string): boolean {
  const runs = element.textTo - element.textFrom;
  return runs > 0 && runs < words.length && page.text(element) === words;
}
