import { caseIdIn } from '../court-text/links.js';
import type { PageElement } from '../page/page-nodes.js';

const DOCKET_REPORT = /DktRpt\.pl\?\d+\s*$/;

/** The case id of the first of the links that leads to a docket report; null where none does. */
export function linkedCaseId(links: readonly PageElement[]): string | null {
  for (const link of links) {
    const href = link.attribute('href') ?? '';
    if (DOCKET_REPORT.test(href)) return caseIdIn(href.trim());
  }
  return null;
}
