import { collapse } from '../court-text/collapse.js';
import type { CourtPage } from '../page/court-page.js';
import { nextSibling } from '../page/page-nodes.js';
import type { PageElement, PageNode } from '../page/page-nodes.js';
import type { LabelReading } from '../snapshot/printed.js';
import type { SectionName, Sections } from './sections.js';

/** A label of the header, and where it stands. */
export interface HeaderLabel extends LabelReading {
  readonly order: number;
  readonly section: SectionName | null;
}

/** The sections whose labels speak of the case itself. */
const OWN: ReadonlySet<SectionName | null> = new Set(['stub', 'caseType', 'origin', 'panel']);
const ENDS_VALUE: ReadonlySet<string> = new Set(['b', 'strong', 'table', 'p', 'div', 'hr']);
const LONGEST_LABEL = 200;
const MOST_RUNS = 16;

/**
 * The labels of the header in page order: bold words that end in a colon, and what is printed between them and the
 * next label. On a page without marked sections every label of the page counts.
 */
export function headerLabels(page: CourtPage, sections: Sections): HeaderLabel[] {
  const marked = sections.has();
  return boldElements(page).flatMap((element) => {
    const section = sections.at(element.order);
    if (marked && !OWN.has(section)) return [];
    const label = labelIn(page, element);
    if (label === null) return [];
    return [{ label, value: valueAfter(page, element), order: element.order, section }];
  });
}

/** The value of the first label that has one of the words, or null where none has or the value is blank. */
export function labelValue(
  labels: readonly HeaderLabel[],
  ...words: readonly string[]
): string | null {
  const found = labels.find(({ label }) => words.some((word) => label.includes(word)));
  return found === undefined || found.value === '' ? null : found.value;
}

function boldElements(page: CourtPage): PageElement[] {
  return [...page.all('b'), ...page.all('strong')].sort((a, b) => a.order - b.order);
}

function labelIn(page: CourtPage, element: PageElement): string | null {
  if (element.textTo - element.textFrom > MOST_RUNS) return null;
  const text = page.text(element);
  if (text.length > LONGEST_LABEL) return null;
  const label = collapse(text);
  return label.length > 1 && label.endsWith(':') ? label : null;
}

function valueAfter(page: CourtPage, label: PageElement): string {
  const parts: string[] = [];
  let node = nextSibling(label);
  while (node !== null && !endsValue(page, node)) {
    if (node.kind === 'text') parts.push(node.value);
    if (node.kind === 'element') parts.push(node.tag === 'br' ? ' ' : page.text(node));
    node = nextSibling(node);
  }
  return collapse(parts.join(''));
}

function endsValue(page: CourtPage, node: PageNode): boolean {
  if (node.kind !== 'element') return false;
  if (ENDS_VALUE.has(node.tag)) return true;
  return [...ENDS_VALUE].some((tag) => page.firstWithin(node, tag) !== null);
}
