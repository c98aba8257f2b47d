import { trimSpace } from '../court-text/collapse.js';
import { documentPrefix } from '../court-text/document-prefixes.js';
import type { CourtPage } from '../page/court-page.js';
import type { PageElement } from '../page/page-nodes.js';
import type { AttachmentReading } from '../snapshot/entry-reading.js';
import type { ReportPage } from './report-page.js';
import { firstWord } from './first-word.js';

/** What the box of a document says when it is ticked. */
interface Box {
  readonly idSuffix: string | null;
  readonly bytes: number | null;
  readonly pages: number | null;
  readonly sequence: string | null;
}

const DIGITS = /^\d+$/;

/** The documents that a row between two entries lists, the main document among them, in order. */
export function listedDocuments(report: ReportPage, cell: PageElement): AttachmentReading[] {
  return cell
    .elements('table')
    .flatMap((table) => report.page.within(table, 'tr'))
    .map((row) => listedDocument(report, row));
}

function listedDocument(report: ReportPage, row: PageElement): AttachmentReading {
  const { page } = report;
  const cells = row.elements('td');
  const box = boxIn(page.within(row, 'input'));
  const size = trimSpace(textOf(page, cells.at(-1)));
  return {
    ...numberIn(cells),
    description: descriptionIn(report, cells),
    filedOn: null,
    pacerDocumentId: documentIdOf(box, report.courtId),
    pacerSequence: box.sequence,
    pageCount: box.pages ?? pagesPrinted(page, cells),
    bytes: box.bytes,
    sizePrinted: /kb|mb/i.test(size) ? size : '',
    namedIn: 'page',
  };
}

function numberIn(
  cells: readonly PageElement[],
): Pick<AttachmentReading, 'number' | 'numberPrinted'> {
  const printed =
    cells
      .flatMap((cell) => cell.directTexts())
      .map(trimSpace)
      .find(Boolean) ?? null;
  const number = count(printed);
  return { number, numberPrinted: number === null ? printed : null };
}

/** The description stands behind the number, which bankruptcy courts and wider rows have one cell later. */
function descriptionIn({ page, isBankruptcy }: ReportPage, cells: readonly PageElement[]): string {
  const cell = cells[isBankruptcy || cells.length === 5 ? 2 : 1];
  const first = cell === undefined ? undefined : page.textsIn(cell)[0];
  return first === undefined ? '' : trimSpace(first.value);
}

/** The id of a document of the court, made of the court's own digits and those that the box has. */
function documentIdOf({ idSuffix }: Box, courtId: string): string | null {
  const prefix = documentPrefix(courtId);
  return idSuffix === null || prefix === null ? null : `${prefix}0${idSuffix}`;
}

function boxIn(inputs: readonly PageElement[]): Box {
  const tick = tickBox(inputs[0]);
  const download = inputs.find((input) => input.attribute('name') === 'download_documents');
  return download === undefined ? tick : { ...downloadBox(download), pages: tick.pages };
}

/** A box to tick has the id, the size and the pages in its value and the sequence in its name. */
function tickBox(box: PageElement | undefined): Box {
  if (box === undefined) return { idSuffix: null, bytes: null, pages: null, sequence: null };
  const parts = box.attribute('value')?.split('-') ?? [];
  const [idSuffix = null, bytes = '', pages = ''] = parts.length === 3 ? parts : [];
  const sequence = box.attribute('name')?.split('_')[2] ?? null;
  return { idSuffix, bytes: positive(bytes), pages: positive(pages), sequence };
}

/** A box for downloads has the document's id as its value, and the sequence and the size in an id of its own. */
function downloadBox(box: PageElement): Omit<Box, 'pages'> {
  const parts = box.attribute('id')?.replaceAll('arr_de_seq_nums_', '').split('_') ?? [];
  const [sequence = null, bytes = ''] = parts.length === 2 ? parts : [];
  return { idSuffix: box.attribute('value'), bytes: positive(bytes), sequence };
}

function pagesPrinted(page: CourtPage, cells: readonly PageElement[]): number | null {
  const words = cells
    .filter((cell) => page.text(cell).includes('page'))
    .flatMap((cell) => cell.directTexts().map(firstWord));
  return count(words.find((word) => DIGITS.test(word)) ?? null);
}

function textOf(page: CourtPage, cell: PageElement | undefined): string {
  return cell === undefined ? '' : page.text(cell);
}

function count(printed: string | null): number | null {
  return printed !== null && DIGITS.test(printed) ? Number(printed) : null;
}

function positive(printed: string): number | null {
  const number = count(printed);
  return number === 0 ? null : number;
}
