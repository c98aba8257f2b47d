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
  const ids = new Set<string>();
  for (const { pacerCaseId } of entries) if (pacerCaseId !== null) ids.add(pacerCaseId);
  if (ids.size > 0 || header === null) return onlyOne(ids);
  for (const link of page.within(header, 'a')) {
    const id = /[?&]caseid=(\d+)/i.exec(link.attribute('href') ?? '')?.[1];
    if (id !== undefined) ids.add(id);
  }
  return onlyOne(ids);
}

function onlyOne(ids: ReadonlySet<string>): string | null {
  const [id = null] = ids;
  return ids.size === 1 ? id : null;
}
