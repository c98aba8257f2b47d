import { collapse } from '../court-text/collapse.js';
import { dayAfter, readDay } from '../court-text/read-day.js';
import { tidyText } from '../court-text/tidy-text.js';
import type { CourtPage } from '../page/court-page.js';
import type { PageElement } from '../page/page-nodes.js';
import { printedLines } from '../page/printed-lines.js';
import { UNSAID_ENTRY } from '../snapshot/entry-reading.js';
import type { EntryReading } from '../snapshot/entry-reading.js';
import { documentLink } from './appellate-link.js';
import type { AppellateLink } from './appellate-link.js';
import { documentSize } from './document-size.js';

const DIGITS = /^\d+$/;
const ENTERED_AT = /Entered:\s+([\d/]{6,10}\s+\d{1,2}:\d\d\s?[AP]M)/i;

/** One row of the docket: the day in its first cell, number and document in the second, the clerk's words in the third. */
export function readEntryRow(
  page: CourtPage,
  [dayCell, numberCell, textCell]: readonly PageElement[],
  courtId: string,
): EntryReading {
  const printedDay = dayCell === undefined ? '' : collapse(page.text(dayCell));
  const filedOn = readDay(printedDay);
  const text = textCell === undefined ? '' : clerkText(textCell);
  const enteredAt = ENTERED_AT.exec(text)?.[1] ?? null;
  return {
    ...UNSAID_ENTRY,
    ...(numberCell === undefined ? {} : readNumberCell(page, numberCell, courtId)),
    filedOn,
    datePrinted: filedOn !== null || printedDay === '' ? null : printedDay,
    enteredOn: dayAfter('Entered:', text),
    enteredAt: enteredAt === null ? null : { printed: collapse(enteredAt), instant: null },
    text,
  };
}

/**
 * The number of the entry is the first text that is digits only; small print beside it tells the size of the document.
 * Courts that number no entries are known by their document ids, which then stand for the number.
 */
function readNumberCell(
  page: CourtPage,
  cell: PageElement,
  courtId: string,
): Partial<EntryReading> {
  const link = linkFields(documentLink(page, cell, courtId));
  const { number, printed } = numberIn(page, cell);
  return {
    ...link,
    number: number ?? link.pacerDocumentId,
    numberPrinted: printed === '' ? null : printed,
    pacerSequence: page.firstWithin(cell, 'input')?.attribute('value') ?? null,
    ...documentSize(page, cell),
  };
}

function linkFields(
  link: AppellateLink | null,
): Pick<EntryReading, 'pacerDocumentId' | 'documentUrl' | 'pacerCaseId'> {
  if (link === null) return { pacerDocumentId: null, documentUrl: null, pacerCaseId: null };
  return {
    pacerDocumentId: link.documentId,
    documentUrl: link.address,
    pacerCaseId: link.caseId,
  };
}

function numberIn(page: CourtPage, cell: PageElement): { number: string | null; printed: string } {
  const texts = page
    .textsIn(cell)
    .filter(({ parent }) => parent?.tag !== 'font')
    .map(({ value }) => value);
  const number = texts.map(tidyText).find((text) => DIGITS.test(text)) ?? null;
  return { number, printed: number ?? collapse(texts.join(' ')) };
}

/** The clerk's words, their lines as the page breaks them. */
function clerkText(cell: PageElement): string {
  return printedLines(cell).replace(/ +/g, ' ').trim();
}
