import type { CourtPage } from '../page/court-page.js';
import type { PageElement } from '../page/page-nodes.js';
import type { EntryReading } from '../snapshot/entry-reading.js';

/**
 * The court's own id of the case: that of the documents of its entries, else that of the pages its header links to.
 * Null when they name none, or more than one.
 */
export function caseIdOf(
  page: CourtPage,
  header: PageElement | null,
  entries: readonly EntryReading[],
): string | null {
  const linked = entries.flatMap(({ pacerCaseId }) => pacerCaseId ?? []);
  return onlyOne(linked.length > 0 || header === null ? linked : caseIdsIn(page, header));
}

function caseIdsIn(page: CourtPage, header: PageElement): string[] {
  return page
    .within(header, 'a')
    .flatMap((link) => /[?&]caseid=(\d+)/i.exec(link.attribute('href') ?? '')?.[1] ?? []);
}

function onlyOne(ids: readonly string[]): string | null {
  const [id = null, ...others] = new Set(ids);
  return others.length === 0 ? id : null;
}
