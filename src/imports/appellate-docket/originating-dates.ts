import { collapse } from '../court-text/collapse.js';
import type { CourtPage } from '../page/court-page.js';
import { nextSibling } from '../page/page-nodes.js';
import type { PageElement } from '../page/page-nodes.js';
import type { LabelReading } from '../snapshot/printed.js';

/** The last two rows of a group: what their cells say belongs together. */
interface LastRows {
  readonly upper: PageElement;
  readonly lower: PageElement;
}

/**
 * The small table of dates at the foot of the court below: a row of labels over a row of days, cell by cell, as
 * printed ("Date NOA Filed:", "03/03/2015").
 */
export function datesBelow(page: CourtPage, table: PageElement): LabelReading[] {
  return lastRows(page, table).flatMap(({ upper, lower }) =>
    pairs(cellTexts(page, upper), cellTexts(page, lower)),
  );
}

/**
 * The same as a search that looks at no cells pairs them: all runs of text of the upper rows with those of the lower,
 * one by one. A cell without text shifts what follows. Only labels of days are kept.
 */
export function datesByRuns(page: CourtPage, table: PageElement): LabelReading[] {
  const rows = lastRows(page, table);
  const labels = rows.flatMap(({ upper }) => runsOf(page, upper));
  const values = rows.flatMap(({ lower }) => runsOf(page, lower));
  return labels
    .slice(0, values.length)
    .map((label, at) => ({ label, value: values[at] ?? '' }))
    .filter(({ label }) => label.includes('Date'));
}

/** The last two rows of every group of rows in the table; rows inside rows already taken are left out. */
function lastRows(page: CourtPage, table: PageElement): LastRows[] {
  const found: LastRows[] = [];
  let passed = -1;
  for (const upper of page.within(table, 'tr')) {
    const lower = upper.order < passed ? null : rowBelow(upper);
    if (lower === null || rowBelow(lower) !== null) continue;
    passed = lower.end;
    found.push({ upper, lower });
  }
  return found;
}

function pairs(labels: readonly string[], values: readonly string[]): LabelReading[] {
  const areLabels = labels.length > 0 && labels.every((label) => label.endsWith(':'));
  const areValues = values.every((value) => !value.includes(':'));
  if (!areLabels || !areValues || labels.length !== values.length) return [];
  return labels.map((label, at) => ({ label, value: values[at] ?? '' }));
}

function cellTexts(page: CourtPage, row: PageElement): string[] {
  return row.elements('td').map((cell) => collapse(page.text(cell)));
}

function runsOf(page: CourtPage, row: PageElement): string[] {
  return row.elements('td').flatMap((cell) => page.textsIn(cell).map(({ value }) => value));
}

function rowBelow(row: PageElement): PageElement | null {
  let node = nextSibling(row);
  while (node !== null && !(node.kind === 'element' && node.tag === 'tr')) node = nextSibling(node);
  return node;
}
