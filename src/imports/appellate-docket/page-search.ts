import { tidyText } from '../court-text/tidy-text.js';
import type { CourtPage } from '../page/court-page.js';
import type { PageElement } from '../page/page-nodes.js';
import { tail } from '../page/page-nodes.js';

interface Head {
  readonly element: PageElement;
  readonly text: string;
}

/** Finds elements of a page by words in the first run of text that stands directly in them. */
export class PageSearch {
  private readonly heads: readonly Head[];

  constructor(page: CourtPage) {
    this.heads = headsOf(page);
  }

  /** Every element whose first direct text has one of the words, in document order. */
  all(...words: readonly string[]): PageElement[] {
    return this.heads
      .filter(({ text }) => words.some((word) => text.includes(word)))
      .map(({ element }) => element);
  }

  /** The first of them, or null. */
  first(...words: readonly string[]): PageElement | null {
    const head = this.heads.find(({ text }) => words.some((word) => text.includes(word)));
    return head?.element ?? null;
  }
}

/** The text that follows an element directly, tidied; "" without an element or a text. */
export function textAfter(element: PageElement | null): string {
  return element === null ? '' : tidyText(tail(element).trim());
}

/** The nearest ancestor of a tag, or null. */
export function nearest(element: PageElement, tag: string): PageElement | null {
  let one = element.parent;
  while (one !== null && one.tag !== tag) one = one.parent;
  return one;
}

function headsOf(page: CourtPage): Head[] {
  const heads: Head[] = [];
  const waiting = page.root.elements().reverse();
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    const text = element.children.find((node) => node.kind === 'text');
    if (text !== undefined) heads.push({ element, text: text.value });
    for (const child of element.elements().reverse()) waiting.push(child);
  }
  return heads;
}
