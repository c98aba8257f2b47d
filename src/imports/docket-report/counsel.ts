import { collapse, trimSpace } from '../court-text/collapse.js';
import type { CourtPage } from '../page/court-page.js';
import type { PageElement, PageNode } from '../page/page-nodes.js';
import { nextSibling } from '../page/page-nodes.js';
import type { AttorneyReading } from '../snapshot/party-reading.js';
import { fewDeep } from './nesting.js';
import { terminatedOn } from './terminated-on.js';

/** Counsel of a party, and what else the cell says of them. */
export interface CounselReading {
  readonly attorneys: readonly AttorneyReading[];
  /** Notes that are no roles ("Bar Status: ACTIVE") and words beside the address lines. */
  readonly beside: readonly string[];
}

const NOTE = /^(?:Bar Status|Designation)/i;

/** The counsel of a cell: a name in bold, then address lines, then roles in italics, up to the next name. */
export function readCounsel(page: CourtPage, cell: PageElement): CounselReading {
  const beside: string[] = [];
  const attorneys = fewDeep(page.within(cell, 'b')).flatMap((bold) => {
    const first = nextShown(bold);
    return first === null ? [] : [readAttorney(page, { bold, first, beside })];
  });
  return { attorneys, beside };
}

interface Name {
  readonly bold: PageElement;
  readonly first: PageNode;
  readonly beside: string[];
}

function readAttorney(page: CourtPage, { bold, first, beside }: Name): AttorneyReading {
  const contact: string[] = [];
  const roles: string[] = [];
  for (let node: PageNode | null = first; node !== null && !isBold(node); node = nextShown(node)) {
    if (node.kind === 'text') contact.push(collapse(node.value));
    if (node.kind !== 'element') continue;
    const text = trimSpace(page.text(node));
    const isRole = node.tag === 'i' && !NOTE.test(text);
    if (isRole) roles.push(text);
    else if (text !== '') beside.push(text);
  }
  return {
    name: collapse(page.text(bold)),
    roles,
    contact: contact.filter((line) => line !== ''),
    terminatedOn: terminatedOn(roles),
  };
}

/** The next sibling that is shown: comments are not. */
function nextShown(node: PageNode): PageNode | null {
  let next = nextSibling(node);
  while (next?.kind === 'comment') next = nextSibling(next);
  return next;
}

function isBold(node: PageNode): boolean {
  return node.kind === 'element' && node.tag === 'b';
}
