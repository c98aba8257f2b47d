import { collapse } from '../court-text/collapse.js';
import type { CourtPage } from '../page/court-page.js';
import type { PageElement } from '../page/page-nodes.js';
import type { LabelReading } from '../snapshot/printed.js';
import { outermost } from '../page/outermost.js';
import type { Sections } from './sections.js';

/**
 * Prior and associated cases, a row each, under the heading of their table: "Prior Cases:" with the number, the days
 * and the disposition, "Current Cases:" with what their columns are called ("Related: Lead 22-1001, Member 22-1002").
 */
export function otherCases(page: CourtPage, sections: Sections): LabelReading[] {
  const tables = page.all('table').filter(({ order }) => sections.at(order) === 'otherCases');
  return outermost(tables).flatMap((table) => casesIn(page, table));
}

function casesIn(page: CourtPage, table: PageElement): LabelReading[] {
  const [heading, ...rows] = outermost(page.within(table, 'tr'));
  if (heading === undefined) return [];
  const label = collapse(page.text(heading));
  const found: LabelReading[] = [];
  let columns: readonly string[] = [];
  let relation = '';
  for (const row of rows) {
    const texts = row.elements().map((cell) => collapse(page.text(cell)));
    if (row.elements('th').length > 0) columns = texts;
    else if (isNothing(texts)) continue;
    else if (columns.length > 1 && texts.length === 1) relation = `${texts[0] ?? ''}: `;
    else found.push({ label, value: relation + told(texts, columns) });
  }
  return found;
}

function isNothing(texts: readonly string[]): boolean {
  return texts.every((text) => text === '') || (texts.length === 1 && texts[0] === 'None');
}

function told(texts: readonly string[], columns: readonly string[]): string {
  return texts
    .flatMap((text, at) => (text === '' ? [] : [`${columns[at] ?? ''} ${text}`.trim()]))
    .join(', ');
}
