import { documentId, readDlsCall, resolveLink } from '../court-text/links.js';
import type { EntryReading } from '../snapshot/entry-reading.js';
import type { DocumentRow } from './document-row.js';
import { readNumber } from './document-row.js';
import type { MenuPage } from './menu-page.js';

type MainDocument = Pick<EntryReading, 'pacerDocumentId' | 'pageCount' | 'bytes'> & {
  readonly sizePrinted: string;
};

/** What the row of any document says of it: its id, its pages and its size. */
export function readMainDocument(page: MenuPage, row: DocumentRow): MainDocument {
  const { bytes, pages } = boxValue(page, row);
  return {
    pacerDocumentId: documentIdOf(page, row),
    pageCount: pages ?? printedPages(page, row),
    bytes,
    sizePrinted: printedSize(page, row),
  };
}

/** The document that a row's link leads to; null for a link that leads to none. */
export function documentIdOf({ courtId }: MenuPage, { link }: DocumentRow): string | null {
  const href = link.attribute('href');
  return href === null ? null : documentId(resolveLink(href, courtId));
}

/** The sequence number of the entry, as the row's link has it, else a button of the page; null without either. */
export function sequenceOf(page: MenuPage, { link }: DocumentRow): string | null {
  return readDlsCall(link.attribute('onclick'))?.sequence ?? page.sequence;
}

/** Bytes and pages in the value of the row's first input, `id-bytes-pages`; null for 0 and where they are not told. */
function boxValue(
  { tree }: MenuPage,
  { element }: DocumentRow,
): { readonly bytes: number | null; readonly pages: number | null } {
  const value = tree.firstWithin(element, 'input')?.attribute('value') ?? '';
  const parts = value.split('-');
  const [, bytes = '', pages = ''] = parts.length === 3 ? parts : [];
  return { bytes: aboveZero(bytes), pages: aboveZero(pages) };
}

function aboveZero(text: string): number | null {
  const number = readNumber(text);
  return number === 0 ? null : number;
}

/** `15 pages`: the number that begins a text of a cell about pages. */
function printedPages({ tree }: MenuPage, { cells }: DocumentRow): number | null {
  for (const cell of cells) {
    const counts = cell
      .directTexts()
      .flatMap((text) => readNumber(text.trim().split(/\s/, 1)[0] ?? '') ?? []);
    if (counts[0] !== undefined && tree.text(cell).includes('page')) return counts[0];
  }
  return null;
}

/** `1.2 MB` in the row's last cell; "" where it tells no size. */
function printedSize({ tree }: MenuPage, { cells }: DocumentRow): string {
  const last = cells.at(-1);
  const text = last === undefined ? '' : tree.text(last).trim();
  return /[km]b/i.test(text) ? text : '';
}
