import { collapse } from '../court-text/collapse.js';
import { dayAfter } from '../court-text/read-day.js';
import { tidyText } from '../court-text/tidy-text.js';
import type { CourtPage } from '../page/court-page.js';
import type { PageElement } from '../page/page-nodes.js';
import { printedLines } from '../page/printed-lines.js';
import { UNSAID_ENTRY } from '../snapshot/entry-reading.js';
import type { EntryReading } from '../snapshot/entry-reading.js';
import { documentLink } from './document-link.js';
import { textLink } from './text-link.js';

const DIGITS = /^\d+$/;

/** The three cells of an entry of a history report. */
export type HistoryCells = readonly [PageElement, PageElement, PageElement];

/**
 * An entry of a history report: number and document, days, short description. Its docket text, where the report shows
 * it, stands in a row of its own below.
 */
export function readHistoryRow(
  page: CourtPage,
  [numberCell, daysCell, descriptionCell]: HistoryCells,
  courtId: string,
): EntryReading {
  const number = tidyText(page.text(numberCell));
  const printed = collapse(page.text(numberCell));
  return {
    ...UNSAID_ENTRY,
    number: DIGITS.test(number) ? number : null,
    numberPrinted: printed === '' ? null : printed,
    ...readDays(tidyText(page.text(daysCell))),
    shortText: clerkText(descriptionCell),
    ...readLinks(page, [numberCell, descriptionCell], courtId),
  };
}

/** The clerk's words, their lines as the page breaks them. */
export function clerkText(cell: PageElement): string {
  return printedLines(cell).replace(/ +/g, ' ').trim();
}

/** The days of a row: "Filed: d", "Entered: d", "Filed & Entered: d", "Terminated: d". */
function readDays(
  printed: string,
): Pick<EntryReading, 'filedOn' | 'enteredOn' | 'terminatedOn' | 'datePrinted'> {
  const filedOn = dayAfter('[Ff]iled:', printed) ?? dayAfter('& Entered:', printed);
  return {
    filedOn,
    enteredOn: dayAfter('[Ee]ntered:', printed),
    terminatedOn: dayAfter('[Tt]erminated:', printed),
    datePrinted: filedOn === null && printed !== '' ? printed : null,
  };
}

/** The sequence number of an entry without a document stands only in the link to its text. */
function readLinks(
  page: CourtPage,
  [numberCell, descriptionCell]: readonly [PageElement, PageElement],
  courtId: string,
): Partial<EntryReading> {
  const link = documentLink(page, numberCell, courtId);
  const beside = textLink(page, descriptionCell);
  const isBeside = link.sequence === null && beside.sequence !== null;
  return {
    pacerDocumentId: link.documentId,
    pacerSequence: link.sequence ?? beside.sequence,
    ...(isBeside ? { sequenceFrom: 'text-link' } : {}),
    pacerCaseId: link.caseId ?? beside.caseId,
    documentUrl: link.address,
  };
}
