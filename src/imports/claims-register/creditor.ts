import { collapse, trimSpace } from '../court-text/collapse.js';
import type { CourtPage } from '../page/court-page.js';
import { tail } from '../page/page-nodes.js';
import type { PageElement, PageNode } from '../page/page-nodes.js';

/** The creditor of a claim: the clerk's id for it (null without), its lines, and the same as the page's source has them. */
export interface CreditorReading {
  readonly creditorId: string | null;
  readonly creditor: readonly string[];
  readonly inSource: string;
}

/** What the first cell of a claim says: the id stands after the label, name and address on the lines below. */
export function readCreditor(page: CourtPage, cell: PageElement | undefined): CreditorReading {
  if (cell === undefined) return { creditorId: null, creditor: [], inSource: '' };
  const label = page.firstWithin(cell, 'i');
  const id = label === null ? '' : trimSpace(tail(label)).replace(/^[()]+/, '');
  const texts = textsBelow(cell);
  return {
    creditorId: withoutBrackets(id) || null,
    creditor: texts.map(collapse).filter((line) => line !== ''),
    inSource: trimSpace(texts.map(trimSpace).join('\n')),
  };
}

function withoutBrackets(text: string): string {
  let end = text.length;
  while (end > 0 && '()'.includes(text.charAt(end - 1))) end -= 1;
  return trimSpace(text.slice(0, end));
}

/** The runs of text below the first line of the cell, without those in links and other elements than `font`. */
function textsBelow(cell: PageElement): string[] {
  const texts: string[] = [];
  let isBelow = false;
  const walk = (children: readonly PageNode[]): void => {
    for (const node of children) {
      if (node.kind === 'text' && isBelow) texts.push(node.value);
      if (node.kind !== 'element') continue;
      if (node.tag === 'br' || node.tag === 'p') isBelow = true;
      if (node.tag === 'p' || node.tag === 'font') walk(node.children);
    }
  };
  walk(cell.children);
  return texts;
}
