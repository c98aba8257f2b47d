import type { CourtPage } from '../page/court-page.js';
import type { PageElement } from '../page/page-nodes.js';

/** The tables of a history report and the rows of their own. */
export interface HistoryTables {
  readonly tables: readonly PageElement[];
  /** In document order, without the first, which is the heading. */
  readonly rows: readonly PageElement[];
}

/**
 * The tables with a column "Description"; a table around such a table is one too. Rows that only frame such a table
 * are left out, and so are rows inside a row of three cells, which are part of what it says.
 */
export function historyTables(page: CourtPage): HistoryTables {
  const enclosing = enclosingHeadings(page);
  const tables = [...enclosing].filter(({ tag }) => tag === 'table').sort(byOrder);
  const [, ...rows] = tables
    .flatMap((table) => table.elements('tbody'))
    .flatMap((body) => body.elements('tr'))
    .sort(byOrder);
  let passed = -1;
  const own = rows.filter((row) => {
    if (row.order < passed) return false;
    if (row.elements('td').length === 3) passed = row.end;
    return !framesTable(page, row, enclosing);
  });
  return { tables, rows: own };
}

/** Every element around a heading "Description". */
function enclosingHeadings(page: CourtPage): Set<PageElement> {
  const enclosing = new Set<PageElement>();
  for (const heading of page.all('th')) {
    if (!heading.directTexts().some((text) => text.includes('Description'))) continue;
    let one = heading.parent;
    while (one !== null && !enclosing.has(one)) {
      enclosing.add(one);
      one = one.parent;
    }
  }
  return enclosing;
}

function framesTable(page: CourtPage, row: PageElement, enclosing: Set<PageElement>): boolean {
  return enclosing.has(row) && page.firstWithin(row, 'table') !== null;
}

function byOrder(one: PageElement, other: PageElement): number {
  return one.order - other.order;
}
