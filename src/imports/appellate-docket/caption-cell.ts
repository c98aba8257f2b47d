import type { CourtPage } from '../page/court-page.js';
import type { PageElement } from '../page/page-nodes.js';
import type { Sections } from './sections.js';

/**
 * The cell that holds the case name: in the first section, in a table that begins a group of rows with a bold label,
 * the first cell without anything bold. Null where there is no such cell.
 */
export function captionCell(page: CourtPage, sections: Sections): PageElement | null {
  let passed = -1;
  for (const sibling of sections.siblings('stub')) {
    for (const table of firstOfParents(page.within(sibling, 'table'))) {
      // What a table does not have, no table inside it has.
      if (table.order < passed) continue;
      passed = table.end;
      const cell = hasBoldFirstRow(page, table) ? plainCell(page, table) : undefined;
      if (cell !== undefined) return cell;
    }
  }
  return null;
}

function hasBoldFirstRow(page: CourtPage, table: PageElement): boolean {
  return firstOfParents(page.within(table, 'tr')).some(
    (row) => page.firstWithin(row, 'b') !== null,
  );
}

function plainCell(page: CourtPage, table: PageElement): PageElement | undefined {
  return page.within(table, 'td').find((cell) => page.firstWithin(cell, 'b') === null);
}

/** Of elements in document order those that are the first among the children of their parent. */
function firstOfParents(elements: readonly PageElement[]): PageElement[] {
  const seen = new Set<PageElement | null>();
  return elements.filter(({ parent }) => {
    if (seen.has(parent)) return false;
    seen.add(parent);
    return true;
  });
}
