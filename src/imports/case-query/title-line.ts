import { collapse } from '../court-text/collapse.js';
import { isBankruptcyCourt } from '../court-text/court-kind.js';
import { findDocketNumber } from '../court-text/docket-number.js';
import type { NumberForm } from '../court-text/docket-number.js';
import type { CourtPage } from '../page/court-page.js';
import { nextSibling, tail } from '../page/page-nodes.js';
import type { PageElement, PageNode } from '../page/page-nodes.js';
import type { NumberReading } from '../snapshot/case-reading.js';
import type { LabelReading } from '../snapshot/printed.js';
import type { HeaderLine } from './header-lines.js';
import { partsOf } from './line-labels.js';

const ENDS_LINE: ReadonlySet<string> = new Set(['br', 'p']);

/** What the first line of the header says; `name` is "" where no name is printed. */
export interface TitleLine {
  readonly docketNumber: NumberReading;
  readonly name: string;
  readonly labels: readonly LabelReading[];
}

/** The docket number in the first `font` of the line and the name after it, or both in the line as it stands. */
export function readTitleLine(page: CourtPage, line: HeaderLine, courtId: string): TitleLine {
  const forms: readonly NumberForm[] = [
    'district',
    isBankruptcyCourt(courtId) ? 'bankruptcy' : 'jpml',
  ];
  const font = firstFont(page, line);
  if (font !== null) {
    const docketNumber = findDocketNumber([page.text(font)], forms);
    const { lead, labels } = partsOf(page, line, font.textTo);
    return { docketNumber, name: lead, labels };
  }
  const { lead, labels } = partsOf(page, line, line.textFrom);
  const docketNumber = findDocketNumber([lead], forms);
  return { docketNumber, name: afterNumber(lead, docketNumber.value), labels };
}

/** What stands after the word with the number in it; the whole text where no number was found. */
function afterNumber(text: string, number: string | null): string {
  if (number === null) return text;
  const end = text.indexOf(' ', text.indexOf(number) + number.length);
  return end < 0 ? '' : text.slice(end + 1);
}

/** The case name as juriscraper takes it: the text after the last bold words of the line, or in the `font` after them. */
export function nameByTail(page: CourtPage, line: HeaderLine): string {
  const bold = lastBold(line.nodes);
  if (bold === null) return '';
  const name = collapse(tail(bold));
  if (name !== '') return name;
  const next = nextFont(bold);
  return next === null ? '' : collapse(page.textsIn(next)[0]?.value ?? '');
}

function firstFont(page: CourtPage, { nodes }: HeaderLine): PageElement | null {
  for (const node of nodes) {
    if (node.kind !== 'element') continue;
    const font = node.tag === 'font' ? node : page.firstWithin(node, 'font');
    if (font !== null) return font;
  }
  return null;
}

/** The first `b` in document order after which no other one comes among the children of the same parent. */
function lastBold(nodes: readonly PageNode[]): PageElement | null {
  const last = nodes.findLast((node) => node.kind === 'element' && node.tag === 'b');
  for (const node of nodes) {
    if (node.kind !== 'element') continue;
    const found = node === last ? node : lastBold(node.children);
    if (found !== null) return found;
  }
  return null;
}

function nextFont(element: PageElement): PageElement | null {
  let next = nextSibling(element);
  while (next !== null && !(next.kind === 'element' && ENDS_LINE.has(next.tag))) {
    if (next.kind === 'element' && next.tag === 'font') return next;
    next = nextSibling(next);
  }
  return null;
}
