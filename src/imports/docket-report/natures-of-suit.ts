import { collapse } from '../court-text/collapse.js';
import type { PageElement } from '../page/page-nodes.js';
import { elementsAround } from './nesting.js';
import type { ReportPage } from './report-page.js';

/**
 * The natures of suit of an adversary proceeding, from the table that lists them: `11 Turnover of property; 91
 * Declaratory judgment`. Null when it lists none.
 */
export function adversaryNatures({ page, signs }: ReportPage): string | null {
  const around = elementsAround(signs.natures);
  let passed = -1;
  const natures: string[] = [];
  for (const table of page.all('table')) {
    if (!around.has(table) || table.order < passed) continue;
    // The rows of the tables inside are among its own.
    passed = table.end;
    natures.push(...page.within(table, 'tr').flatMap((row) => natureIn(row) ?? []));
  }
  return natures.length === 0 ? null : natures.join('; ');
}

/** The code and the words of a row, which stand in its later cells. */
function natureIn(row: PageElement): string | null {
  const words = row
    .elements('td')
    .slice(2)
    .flatMap((cell) => cell.directTexts())
    .map(collapse)
    .filter((text) => text !== '');
  return words.length < 2 ? null : words.join(' ');
}
