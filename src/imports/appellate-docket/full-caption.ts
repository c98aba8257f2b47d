import type { PageElement } from '../page/page-nodes.js';
import { printedLines } from '../page/printed-lines.js';
import { collapse } from '../court-text/collapse.js';
import type { LabelReading } from '../snapshot/printed.js';
import type { Sections } from './sections.js';

/** The caption in full, its lines as the page breaks them; nothing where the page does not print it. */
export function fullCaption(sections: Sections): LabelReading[] {
  return sections
    .tables('caption')
    .filter((table) => sections.at(table.order) === 'caption')
    .flatMap((table) => {
      const value = linesOf(table).join('\n');
      return value === '' ? [] : [{ label: 'Caption:', value }];
    });
}

function linesOf(table: PageElement): string[] {
  return printedLines(table)
    .split('\n')
    .map(collapse)
    .filter((line) => line !== '');
}
