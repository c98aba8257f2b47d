import { boldLabel } from '../case-query/line-labels.js';
import { collapse } from '../court-text/collapse.js';
import { labelKey, labelValue } from '../court-text/label-key.js';
import type { CourtPage } from '../page/court-page.js';
import { nextSibling, tail } from '../page/page-nodes.js';
import type { PageElement } from '../page/page-nodes.js';
import { textBetween } from '../page/text-between.js';
import type { LabelReading } from '../snapshot/printed.js';

const LONGEST_LABEL = 200;
const LONGEST_VALUE = 2_000;
const ENDS_VALUE: ReadonlySet<string> = new Set(['br', 'p', 'b', 'table', 'center', 'hr', 'div']);

/** A label of the register's header, and the element that prints it. */
interface Printed {
  readonly element: PageElement;
  readonly label: string;
}

/** The header of a claims register: its labels in page order, and the same with the values juriscraper takes. */
export interface RegisterLabels {
  readonly labels: readonly LabelReading[];
  readonly byTail: readonly LabelReading[];
}

/** The labels of the title line, then those of the table below it, then those of the summary below the claims. */
export function registerLabels(page: CourtPage): RegisterLabels {
  const printed = [
    ...page.all('span').flatMap((span) => titleLabel(page, span)),
    ...headerTables(page).flatMap((table) => tableLabels(page, table)),
    ...page
      .all('b')
      .filter((bold) => standsInCenter(page, bold))
      .flatMap((bold) => printedLabel(page, bold)),
  ];
  return {
    labels: printed.map(({ label, element }) => ({
      label,
      value: collapse(labelValue(valueAfter(page, element))),
    })),
    byTail: printed.map(({ label, element }) => ({
      label,
      value: collapse(labelValue(tail(element))),
    })),
  };
}

function titleLabel(page: CourtPage, span: PageElement): Printed[] {
  if (span.attribute('class') !== 'label') return [];
  const label = collapse(textBetween(page, span.textFrom, span.textTo, LONGEST_LABEL));
  if (labelKey(label) === '' || label.length > LONGEST_LABEL) return [];
  return [{ element: span, label }];
}

/**
 * The tables of labels: each the first that comes after a paragraph begins directly in a `center`. By the age of the page
 * the table ends the paragraph or stands in it.
 */
function headerTables(page: CourtPage): PageElement[] {
  return page.all('center').flatMap((center) => {
    const tables: PageElement[] = [];
    let isNext = false;
    for (const element of center.elements()) {
      if (element.tag === 'p') isNext = true;
      const inside = element.tag === 'p' ? page.firstWithin(element, 'table') : null;
      const table = element.tag === 'table' ? element : inside;
      if (table === null || !isNext) continue;
      tables.push(table);
      isNext = false;
    }
    return tables;
  });
}

/** Whether bold words stand directly in a `center`, or in the paragraph of one that goes on after its table. */
function standsInCenter(page: CourtPage, { parent }: PageElement): boolean {
  if (parent?.tag === 'center') return true;
  if (parent?.tag !== 'p' || parent.parent?.tag !== 'center') return false;
  return page.firstWithin(parent, 'table') !== null;
}

function tableLabels(page: CourtPage, table: PageElement): Printed[] {
  return page.within(table, 'td').flatMap((cell) => {
    const [bold] = cell.elements('b');
    const hasValue = cell.directTexts().length > 0;
    return bold === undefined || !hasValue ? [] : printedLabel(page, bold);
  });
}

function printedLabel(page: CourtPage, element: PageElement): Printed[] {
  const label = boldLabel(page, element);
  return label === null || labelKey(label) === '' ? [] : [{ element, label }];
}

/** What is printed after a label, up to the next label or the end of the line. */
function valueAfter(page: CourtPage, label: PageElement): string {
  let value = '';
  let node = nextSibling(label);
  while (node !== null && value.length <= LONGEST_VALUE) {
    if (node.kind === 'element') {
      if (ENDS_VALUE.has(node.tag) || node.attribute('class') === 'label') break;
      value += textBetween(page, node.textFrom, node.textTo, LONGEST_VALUE);
    } else if (node.kind === 'text') value += node.value;
    node = nextSibling(node);
  }
  return value;
}
