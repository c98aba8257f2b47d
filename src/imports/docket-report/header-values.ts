import { collapse } from '../court-text/collapse.js';
import { tidyText } from '../court-text/tidy-text.js';
import type { CourtPage } from '../page/court-page.js';
import type { PageElement } from '../page/page-nodes.js';
import { pieces } from '../page/pieces.js';
import type { PrintedText } from '../snapshot/printed.js';
import { fewDeep } from './nesting.js';

/**
 * The lines of the header's cells, in order; a cell with cells inside gives its lines and then theirs again. Blank
 * lines are among them. Empty without a header.
 */
export function headerLines(page: CourtPage, table: PageElement | null): readonly PrintedText[] {
  if (table === null) return [];
  return fewDeep(page.within(table, 'td')).flatMap((cell) =>
    pieces(cell).map((runs) => {
      const line = runs.join(' ');
      return { printed: collapse(line), tidy: tidyText(line.trim()) };
    }),
  );
}

/** What labels are looked for in: every line alone, and last all of them together, for a value on the next line. */
export function headerValues(lines: readonly PrintedText[]): readonly string[] {
  const values = lines.map(({ tidy }) => tidy);
  return [...values, values.join(' ')];
}
