import { documentId, resolveLink } from '../court-text/links.js';
import type { CourtPage } from '../page/court-page.js';
import type { PageElement } from '../page/page-nodes.js';

/** The first link of a cell of an appellate docket, where it leads to a document. */
export interface AppellateLink {
  readonly documentId: string;
  readonly address: string;
  /** The court's own number of the case, where the link names it. */
  readonly caseId: string | null;
}

/** The document the first link in an element leads to, or null. Court systems number the folder: `/docs1/`, `/docs4/`. */
export function documentLink(
  page: CourtPage,
  element: PageElement,
  courtId: string,
): AppellateLink | null {
  const link = page.firstWithin(element, 'a');
  const href = link?.attribute('href') ?? null;
  if (link === null || href === null) return null;
  const address = resolveLink(href, courtId);
  const id = documentId(address.replace(/\/docs\d+\//, '/docs1/'));
  if (id === null) return null;
  return { documentId: id, address, caseId: caseIdOf(link, address) };
}

function caseIdOf(link: PageElement, address: string): string | null {
  const called = /doDocPostURL\('[^']*','(\d+)'/.exec(link.attribute('onclick') ?? '')?.[1];
  return called ?? /[?&]caseId=(\d+)/i.exec(address)?.[1] ?? null;
}
