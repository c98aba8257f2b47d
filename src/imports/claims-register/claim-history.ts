import { collapse, trimSpace } from '../court-text/collapse.js';
import { resolveLink } from '../court-text/links.js';
import { readDay } from '../court-text/read-day.js';
import type { CourtPage } from '../page/court-page.js';
import { ancestors } from '../page/page-nodes.js';
import type { PageElement } from '../page/page-nodes.js';
import type { ClaimHistoryReading } from '../snapshot/claim-reading.js';
import { withoutKey } from './register-link.js';

const OF_CLAIM = /^(\d{1,9})-(\d{1,9})$/;
const OF_ENTRY = /^\d{1,9}$/;

/** A row of a claim's history, and its description as the page's source has it. */
export interface HistoryRow {
  readonly reading: ClaimHistoryReading;
  readonly inSource: string;
}

/** The rows of the history below its label, in page order: filings of the claim, and docket entries that speak of it. */
export function readHistory(
  page: CourtPage,
  table: PageElement,
  { label, courtId }: { readonly label: PageElement | undefined; readonly courtId: string },
): readonly HistoryRow[] {
  if (label === undefined) return [];
  // The first row of the claim's table that has the label in it is the outermost of those around the label.
  const row = ancestors(label, 'tr').findLast(({ order }) => order > table.order);
  if (row === undefined) return [];
  return page.within(row, 'tr').flatMap((one) => readRow(page, one.elements('td'), courtId));
}

function readRow(page: CourtPage, cells: readonly PageElement[], courtId: string): HistoryRow[] {
  const [details, , number, date, description] = cells;
  if (number === undefined || date === undefined || description === undefined) return [];
  const link = page.firstWithin(number, 'a');
  const href = link?.attribute('href') ?? null;
  const address = href === null ? null : withoutKey(resolveLink(href, courtId));
  const inSource = trimSpace(page.text(description));
  const reading: ClaimHistoryReading = {
    type: isOfClaim(page, { link, details, address }) ? 'claim' : 'docket-entry',
    ...numbersIn(collapse(page.text(number))),
    filedOn: readDay(page.text(date)),
    description: collapse(inSource),
    address,
  };
  return [{ reading, inSource }];
}

type Numbers = Pick<ClaimHistoryReading, 'documentNumber' | 'attachmentNumber'>;

/** `7-2` is the second filing of claim 7, `41` is docket entry 41, and a minute entry has no number. */
function numbersIn(printed: string): Numbers {
  const [, claim, filing] = OF_CLAIM.exec(printed) ?? [];
  if (claim !== undefined)
    return { documentNumber: Number(claim), attachmentNumber: Number(filing) };
  return {
    documentNumber: OF_ENTRY.test(printed) ? Number(printed) : null,
    attachmentNumber: null,
  };
}

interface RowLinks {
  readonly link: PageElement | null;
  readonly details: PageElement | undefined;
  readonly address: string | null;
}

/** Whether a row is a filing of the claim: its link names the claim, or the row leads to the claim's own history. */
function isOfClaim(page: CourtPage, { link, details, address }: RowLinks): boolean {
  if (address?.includes('claim_id') === true) return true;
  if (link?.attribute('id')?.includes('claim_id') === true) return true;
  const more = details === undefined ? null : page.firstWithin(details, 'a');
  return more?.attribute('href')?.includes('ClaimHistory.pl') === true;
}
