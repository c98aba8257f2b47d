import { collapse, trimSpace } from '../court-text/collapse.js';
import { DATE_RUN } from '../court-text/read-day.js';
import type { PageElement } from '../page/page-nodes.js';
import { printedLines } from '../page/printed-lines.js';
import { UNSAID_ENTRY } from '../snapshot/entry-reading.js';
import type { EntryReading } from '../snapshot/entry-reading.js';
import { boxedSequence, entryLink } from './entry-link.js';
import { afterNumber, mergesColumns } from './merged-column.js';
import type { ReportPage } from './report-page.js';
import { textAttachments } from './text-attachments.js';
import { firstWord } from './first-word.js';

const DIGITS = /^\d+$/;
const ENTERED = new RegExp(`Entered:\\s+(${DATE_RUN})`);
/** `(12 pgs)` beside the number; with `; 2 docs` the pages are those of all the documents together. */
const PAGES = /\((\d+)\s+pgs?\)/;

/** One row of the docket, its columns as given: the day, the number, the text. */
export function readEntryRow(report: ReportPage, { row, columns, place }: EntryRow): EntryReading {
  const { page, courtId } = report;
  const [dayCell, numberCell, textCell] = columns;
  const day = dayCell === undefined ? '' : trimSpace(page.text(dayCell));
  const isMerged = mergesColumns(courtId) && textCell === undefined;
  const numbered = numberIn(report, numberCell, isMerged);
  const link =
    numberCell === undefined || numbered.numberPrinted === null
      ? null
      : entryLink(page, numberCell, { number: numbered.numberPrinted, courtId });
  const words = linesOf(isMerged ? numberCell : textCell);
  const text = isMerged ? afterNumber(words) : words;
  const pacerSequence = link?.pacerSequence ?? boxedSequence(page, row);
  return {
    ...UNSAID_ENTRY,
    place,
    ...daysOf(report, { day, text, place }),
    ...numbered,
    ...link,
    pacerSequence,
    text,
    pageCount: pagesBeside(report, numberCell),
    attachments:
      textCell === undefined ? [] : textAttachments(page, textCell, { text, pacerSequence }),
  };
}

/** A row, its columns, and where on the page it stands. */
export interface EntryRow {
  readonly row: PageElement;
  readonly columns: readonly PageElement[];
  readonly place: string;
}

/** The first word of the second column. Where the text begins there, a word that is no number is a word of the text. */
function numberIn(
  { page }: ReportPage,
  cell: PageElement | undefined,
  isMerged: boolean,
): Pick<EntryReading, 'number' | 'numberPrinted'> {
  if (cell === undefined) return { number: null, numberPrinted: null };
  let word = '';
  for (let at = cell.textFrom; at < cell.textTo && word === ''; at += 1) {
    word = firstWord(page.texts[at]?.value ?? '');
  }
  const number = DIGITS.test(word) ? word : null;
  const isOdd = number === null && word !== '' && !isMerged;
  return { number, numberPrinted: isOdd ? word : number };
}

function daysOf(
  report: ReportPage,
  { day, text, place }: { readonly day: string; readonly text: string; readonly place: string },
): Pick<EntryReading, 'filedOn' | 'enteredOn' | 'datePrinted'> {
  const filedOn = report.day(day);
  if (filedOn === null && day !== '') report.warn(place, `'${collapse(day)}' is no day.`);
  // A label and its day may stand on two printed lines, but then the page has nothing between them.
  const entered = ENTERED.exec(text.includes('\n') ? text.replaceAll('\n', '') : text)?.[1];
  return {
    filedOn,
    enteredOn: entered === undefined ? null : report.day(entered),
    datePrinted: filedOn === null && day !== '' ? collapse(day) : null,
  };
}

function linesOf(cell: PageElement | undefined): string {
  if (cell === undefined) return '';
  const lines = trimSpace(printedLines(cell));
  return lines.includes('  ') ? lines.replace(/ {2,}/g, ' ') : lines;
}

function pagesBeside({ page }: ReportPage, cell: PageElement | undefined): number | null {
  if (cell === undefined || !page.textsIn(cell).some(({ value }) => value.includes('pg'))) {
    return null;
  }
  const pages = PAGES.exec(page.text(cell))?.[1];
  return pages === undefined ? null : Number(pages);
}
