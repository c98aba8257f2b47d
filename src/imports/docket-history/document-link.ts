import { documentId, readDlsCall, resolveLink } from '../court-text/links.js';
import type { CourtPage } from '../page/court-page.js';
import type { PageElement } from '../page/page-nodes.js';

/** Where the one link of a number leads; every part null where it leads to no document or does not say. */
export interface DocumentLink {
  readonly documentId: string | null;
  readonly address: string | null;
  readonly caseId: string | null;
  readonly sequence: string | null;
}

const NOWHERE: DocumentLink = { documentId: null, address: null, caseId: null, sequence: null };

/** The link of a number to its document; of several links none is known to be it, so then nothing is said either. */
export function documentLink(page: CourtPage, cell: PageElement, courtId: string): DocumentLink {
  const [link, ...others] = page.within(cell, 'a');
  if (link === undefined || others.length > 0) return NOWHERE;
  const address = resolveLink(link.attribute('href') ?? '', courtId);
  const id = documentId(address);
  const call = readDlsCall(link.attribute('onclick'));
  return {
    documentId: id,
    address: id === null ? null : address,
    caseId: call?.caseId ?? null,
    sequence: call?.sequence ?? null,
  };
}
