import { trimSpace } from '../court-text/collapse.js';
import {
  caseIdIn,
  documentId,
  magicNumberIn,
  readDlsCall,
  resolveLink,
} from '../court-text/links.js';
import type { CourtPage } from '../page/court-page.js';
import type { PageElement } from '../page/page-nodes.js';
import type { EntryReading } from '../snapshot/entry-reading.js';

/** What the link of an entry's number tells. */
export type LinkReading = Pick<
  EntryReading,
  'documentUrl' | 'pacerDocumentId' | 'pacerSequence' | 'pacerCaseId' | 'magicNumber'
>;

const NO_LINK: LinkReading = {
  documentUrl: null,
  pacerDocumentId: null,
  pacerSequence: null,
  pacerCaseId: null,
  magicNumber: null,
};

/** An address that is whole and bare: there is nothing to resolve. */
const WHOLE = /^https:\/\/[a-z\d.]+\/docs?1\/\d+$/;

/** The link of a number: the first in its cell whose words are the number. Sealed documents have none. */
export function entryLink(
  page: CourtPage,
  cell: PageElement,
  { number, courtId }: { readonly number: string; readonly courtId: string },
): LinkReading {
  const link = page.within(cell, 'a').find((one) => trimSpace(page.text(one)) === number);
  const href = link?.attribute('href') ?? null;
  if (link === undefined || href === null) return NO_LINK;
  const address = WHOLE.test(href) ? href : resolveLink(href, courtId);
  const pacerDocumentId = documentId(address);
  const call = readDlsCall(link.attribute('onclick'));
  if (call === null) return { ...NO_LINK, ...readAddress(address), pacerDocumentId };
  const { sequence, caseId, magicNumber } = call;
  return {
    documentUrl: address,
    pacerDocumentId,
    pacerSequence: sequence,
    pacerCaseId: caseId,
    magicNumber,
  };
}

/** Links without a call tell of the case in their address; `de_seq_num` there is no sequence that others know. */
function readAddress(address: string): Partial<LinkReading> {
  const pacerCaseId = /[?&]caseid=/i.test(address) ? caseIdIn(address) : null;
  return { documentUrl: address, pacerCaseId, magicNumber: magicNumberIn(address) };
}

/** The sequence number beside the box by which a document is chosen; null where a row has no such box. */
export function boxedSequence(page: CourtPage, row: PageElement): string | null {
  const box = page
    .within(row, 'input')
    .find((input) => input.attribute('name') === 'arr_de_seq_nums');
  const value = box?.attribute('value') ?? null;
  const id = box?.attribute('id') ?? null;
  return id === null || id.replace(/^arr_de_seq_nums_/, '') === value ? value : null;
}
