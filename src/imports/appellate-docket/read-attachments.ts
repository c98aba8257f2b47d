import { collapse } from '../court-text/collapse.js';
import type { CourtPage } from '../page/court-page.js';
import type { PageElement } from '../page/page-nodes.js';
import type { AttachmentReading } from '../snapshot/entry-reading.js';
import { documentLink } from './appellate-link.js';
import { outermost } from '../page/outermost.js';

const COUNT = /^\d{1,15}$/;
const SIZE = /[km]b/i;

/** The documents that the table in a cell lists, below its heading. */
export function readAttachments(
  page: CourtPage,
  cell: PageElement,
  courtId: string,
): AttachmentReading[] {
  const [, ...rows] = cell.elements('table').flatMap((table) => nestedRows(page, table));
  return rows.map((row) => readRow(page, row, courtId));
}

/** The rows inside the rows of a table: the outer ones are only its frame. */
function nestedRows(page: CourtPage, table: PageElement): PageElement[] {
  const frame = outermost(page.within(table, 'tr'));
  return frame.flatMap((row) => outermost(page.within(row, 'tr')));
}

function readRow(page: CourtPage, row: PageElement, courtId: string): AttachmentReading {
  const cells = row.elements('td');
  const { sequence, pages, bytes } = boxOf(page, row);
  const printed = cells.flatMap((cell) => cell.directTexts()).find((text) => text.trim() !== '');
  const number = toCount((printed ?? '').trim());
  return {
    number,
    numberPrinted: number === null && printed !== undefined ? collapse(printed) : null,
    description: firstText(page, cells[3]),
    filedOn: null,
    pacerDocumentId: documentLink(page, row, courtId)?.documentId ?? null,
    pacerSequence: sequence,
    pageCount: pages,
    bytes: bytes === 0 ? null : bytes,
    sizePrinted: sizeIn(page, cells.at(-1)),
    namedIn: 'page',
  };
}

/** What the row's box sends: the sequence number of the entry, the document, its pages and its bytes. */
interface Box {
  readonly sequence: string | null;
  readonly pages: number | null;
  readonly bytes: number | null;
}

function boxOf(page: CourtPage, row: PageElement): Box {
  const value = page.firstWithin(row, 'input')?.attribute('value') ?? '';
  const parts = value.split(/\s+/).filter(Boolean);
  const [sequence = null, , pages = '', bytes = ''] = parts;
  if (parts.length !== 4) return { sequence, pages: null, bytes: null };
  return { sequence, pages: toCount(pages), bytes: toCount(bytes) };
}

function firstText(page: CourtPage, cell: PageElement | undefined): string {
  return cell === undefined ? '' : collapse(page.textsIn(cell)[0]?.value ?? '');
}

function sizeIn(page: CourtPage, cell: PageElement | undefined): string {
  const text = cell === undefined ? '' : page.text(cell).trim();
  return SIZE.test(text) ? text : '';
}

function toCount(text: string): number | null {
  return COUNT.test(text) ? Number(text) : null;
}
