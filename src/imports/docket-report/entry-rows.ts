import { trimSpace } from '../court-text/collapse.js';
import type { PageElement } from '../page/page-nodes.js';
import type { CaseReading } from '../snapshot/case-reading.js';
import { elementsAround } from './nesting.js';
import type { ReportPage } from './report-page.js';

/** The rows of the docket: the one that heads the columns, and those below it. */
export interface EntryRows {
  readonly heading: PageElement | null;
  readonly rows: readonly PageElement[];
}

const BY_DAY_OF_ENTRY: ReadonlySet<string> = new Set(['Date Entered', 'Docket Date']);

/**
 * The rows of every table of entries, in page order: a table with "Docket Text" in it, and those beside it after it,
 * since a long docket goes on in tables without headings.
 */
export function findEntryRows({ page, signs }: ReportPage): EntryRows {
  const headed = elementsAround(signs.docketText);
  const forms = elementsAround(signs.selection);
  const goesOnIn = new Set<PageElement | null>();
  const bodies = new Set<PageElement | null>();
  for (const table of page.all('table')) {
    const isOne = headed.has(table) || goesOnIn.has(table.parent);
    if (headed.has(table)) goesOnIn.add(table.parent);
    if (isOne && !forms.has(table)) table.elements('tbody').forEach((body) => bodies.add(body));
  }
  const [heading = null, ...rows] = page.all('tr').filter(({ parent }) => bodies.has(parent));
  return { heading, rows };
}

/** By which day the docket is ordered, as the heading of its first column says; null without a heading. */
export function orderOf(
  { page }: ReportPage,
  heading: PageElement | null,
): CaseReading['orderedBy'] {
  const first = heading
    ?.elements()
    .find(({ tag, children }) => (tag === 'td' || tag === 'th') && !children.some(isInput));
  if (first === undefined) return null;
  return BY_DAY_OF_ENTRY.has(page.text(first)) ? 'entered' : 'filed';
}

/** The cells of a row as its columns: those with a box to tick are none, and neither is the one kept free for it. */
export function columnsOf({ page, listsDocuments }: ReportPage, row: PageElement): PageElement[] {
  const cells = row.elements('td').filter(({ children }) => !children.some(isInput));
  if (listsDocuments) {
    const [, , third] = cells;
    if (cells.length === 4 && third !== undefined && trimSpace(page.text(third)) === '') {
      cells.splice(2, 1);
    }
    if (cells.length === 5) cells.splice(3, 1);
  }
  if (cells.length === 4) cells.splice(1, 1);
  return cells;
}

function isInput(node: PageElement['children'][number]): boolean {
  return node.kind === 'element' && node.tag === 'input';
}
