import type { CourtPage } from '../page/court-page.js';
import type { PageElement } from '../page/page-nodes.js';
import { textBetween } from '../page/text-between.js';
import type { ClaimHabits, ClaimReading } from '../snapshot/claim-reading.js';
import { readAmounts } from './amounts.js';
import { readHistory } from './claim-history.js';
import { claimLabels, labelsInSource, printedLabels, statusEntry } from './claim-labels.js';
import { readCreditor } from './creditor.js';
import { readNote } from './notes.js';

const LONGEST_LABEL = 200;

/** One claim, which is a table of its own: creditor, days and state in its first row, then amounts, history and notes. */
export function readClaim(page: CourtPage, table: PageElement, courtId: string): ClaimReading {
  const [first, second] = page.within(table, 'tr');
  const [creditorCell, daysCell, stateCell] = first?.elements('td') ?? [];
  const { creditorId, creditor, inSource } = readCreditor(page, creditorCell);
  const stated = claimLabels(page, stateCell, { coloned: true });
  const labels = [...claimLabels(page, daysCell, { coloned: false }), ...stated];
  const note = noteLabels(page, table);
  const description = readNote(page, note('Description:'));
  const remarks = readNote(page, note('Remarks:'));
  const history = readHistory(page, table, { label: note('History:'), courtId });
  const linked = statusEntry(page, stateCell, { labels: stated, courtId });
  const claim: ClaimReading = {
    number: claimNumber(page, daysCell),
    creditorId,
    creditor,
    labels: printedLabels(page, labels),
    amounts: readAmounts(page, second?.elements('td')[0]),
    description: description.printed,
    remarks: remarks.printed,
    history: history.map(({ reading }) => reading),
    ...(linked === undefined ? {} : { statusEntry: linked }),
  };
  return withHabits(claim, {
    creditor: inSource,
    labels: labelsInSource(labels),
    description: description.inSource,
    remarks: remarks.inSource,
    history: history.map((row) => row.inSource),
  });
}

function withHabits(claim: ClaimReading, habits: ClaimHabits): ClaimReading {
  const same = JSON.stringify(habits) === JSON.stringify(claimHabits(claim));
  return same ? claim : { ...claim, habits };
}

/** The words of a claim as juriscraper takes them, which are mostly those that are read. */
export function claimHabits(claim: ClaimReading): ClaimHabits {
  return (
    claim.habits ?? {
      creditor: claim.creditor.join('\n'),
      labels: claim.labels,
      description: claim.description,
      remarks: claim.remarks,
      history: claim.history.map(({ description }) => description),
    }
  );
}

/** The first digits of the first bold words, `Claim No: 12`. */
function claimNumber(page: CourtPage, cell: PageElement | undefined): number | null {
  const bold = cell === undefined ? null : page.firstWithin(cell, 'b');
  if (bold === null) return null;
  const printed = textBetween(page, bold.textFrom, bold.textTo, LONGEST_LABEL);
  const [digits] = /\d{1,9}/.exec(printed) ?? [];
  return digits === undefined ? null : Number(digits);
}

/** The first element in italics of a claim's table that has just these words. */
function noteLabels(
  page: CourtPage,
  table: PageElement,
): (words: string) => PageElement | undefined {
  const italics = page.within(table, 'i');
  return (words) => italics.find((one) => one.directTexts().some((text) => text.trim() === words));
}
