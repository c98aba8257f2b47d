import type { PageElement, PageText } from '../page/page-nodes.js';

/** Court pages lay cells and rows in one another two or three deep; what lies deeper says nothing of its own. */
const DEEPEST = 8;

/**
 * Of elements in document order those that lie in few others of them, so that reading all the text of each takes time
 * by the length of the page.
 */
export function fewDeep(elements: readonly PageElement[]): PageElement[] {
  const ends: number[] = [];
  return elements.filter(({ order, end }) => {
    while ((ends.at(-1) ?? Infinity) <= order) ends.pop();
    if (ends.length >= DEEPEST) return false;
    ends.push(end);
    return true;
  });
}

/** Every element that has one of the nodes in it, at any depth. */
export function elementsAround(
  nodes: readonly (PageText | PageElement)[],
): ReadonlySet<PageElement> {
  const around = new Set<PageElement>();
  for (const node of nodes) {
    for (let one = node.parent; one !== null && !around.has(one); one = one.parent) around.add(one);
  }
  return around;
}

/** The nearest elements of one tag around nodes. Every element of the page is looked at once, however many ask. */
export class Nearest {
  private readonly known = new Map<PageElement, PageElement | null>();

  constructor(private readonly tag: string) {}

  /** The nearest one around a node, or null. */
  around(node: PageText | PageElement): PageElement | null {
    const passed: PageElement[] = [];
    let one = node.parent;
    while (one !== null && one.tag !== this.tag && !this.known.has(one)) {
      passed.push(one);
      one = one.parent;
    }
    const found = one === null || one.tag === this.tag ? one : (this.known.get(one) ?? null);
    for (const element of passed) this.known.set(element, found);
    return found;
  }
}
