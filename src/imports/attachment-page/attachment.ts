import { ATTACHMENT_CUTOFFS } from '../court-text/attachment-cutoffs.js';
import { isBankruptcyCourt } from '../court-text/court-kind.js';
import { courtOfPrefix } from '../court-text/document-prefixes.js';
import type { PageElement } from '../page/page-nodes.js';
import type { Warning } from '../snapshot/docket-snapshot.js';
import type { AttachmentReading } from '../snapshot/entry-reading.js';
import { inputNumber, readNumber } from './document-row.js';
import type { DocumentRow } from './document-row.js';
import type { MenuPage } from './menu-page.js';
import { readMainDocument, sequenceOf } from './row-facts.js';

/** One attachment of the menu. Its description is the first run of text of the description's cell, trimmed. */
export function readAttachment(
  page: MenuPage,
  row: DocumentRow,
  warnings: Warning[],
): AttachmentReading {
  const facts = readMainDocument(page, row);
  return {
    ...readAttachmentNumber(page, row, facts.pacerDocumentId),
    description: readDescription(page, row, warnings),
    filedOn: null,
    ...facts,
    pacerSequence: sequenceOf(page, row),
    namedIn: 'page',
  };
}

/** The number, and the printed one where that is another or none. */
function readAttachmentNumber(
  page: MenuPage,
  row: DocumentRow,
  document: string | null,
): Pick<AttachmentReading, 'number' | 'numberPrinted'> {
  const linked = row.link.directTexts().join('').trim();
  const shown = inputNumber(page, row) ?? readNumber(linked);
  if (shown === null) return { number: null, numberPrinted: linked };
  const number = countsMainDocument(page.courtId, document) ? shown - 1 : shown;
  return { number, numberPrinted: number === shown ? null : String(shown) };
}

/** Bankruptcy courts count the main document as part 1, and so did some district courts on their older pages. */
function countsMainDocument(courtId: string, document: string | null): boolean {
  if (isBankruptcyCourt(courtId)) return true;
  if (document === null) return false;
  const court = courtOfPrefix(document.slice(0, 3)) ?? '';
  const last = Object.hasOwn(ATTACHMENT_CUTOFFS, court) ? ATTACHMENT_CUTOFFS[court] : undefined;
  return last !== undefined && (readNumber(document.slice(3)) ?? Infinity) <= last;
}

function readDescription(page: MenuPage, row: DocumentRow, warnings: Warning[]): string {
  const cell = descriptionCell(page.courtId, row.cells);
  if (cell === undefined) return '';
  const [first, ...others] = page.tree.textsIn(cell);
  const more = others.find(({ value }) => value.trim() !== '')?.value.trim();
  if (more !== undefined) {
    const detail = `The description goes on: '${more.slice(0, 80)}'.`;
    warnings.push({ place: row.place, detail });
  }
  return first?.value.trim() ?? '';
}

/** The column of the description moves by one when the row has a box. */
function descriptionCell(courtId: string, cells: readonly PageElement[]): PageElement | undefined {
  if (isBankruptcyCourt(courtId)) return cells[cells.length === 6 ? 3 : 2];
  return cells[cells.length === 5 ? 2 : 1];
}
