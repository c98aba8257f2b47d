import type { PageElement } from '../page/page-nodes.js';
import { Nearest } from './nesting.js';
import type { ReportPage } from './report-page.js';

/**
 * The table of the header: the outermost around a cell with "Date Filed:" that has no centred part in it. Null when
 * the page has none.
 */
export function findHeaderTable({ page, signs }: ReportPage): PageElement | null {
  const cells = new Nearest('td');
  const tables = new Nearest('table');
  const isPlain = (table: PageElement): boolean => page.firstWithin(table, 'center') === null;
  for (const text of signs.dateFiled) {
    const cell = cells.around(text);
    let table = cell === null ? null : tables.around(cell);
    if (table === null || !isPlain(table)) continue;
    for (let outer = tables.around(table); outer !== null && isPlain(outer);) {
      table = outer;
      outer = tables.around(table);
    }
    return table;
  }
  return null;
}
