import { parse } from 'parse5';
import { DROPPED_TAGS, KEPT_TAGS } from './kept-tags.js';
import type { PageComment, PageElement, PageText } from './page-nodes.js';
import type { PageNode } from './page-nodes.js';
import { PAGE_TREE } from './tree-adapter.js';

const NONE: readonly PageElement[] = [];

/** A court page as a tree in document order. Questions about what lies inside an element are answered by order alone. */
export class CourtPage {
  readonly comments: PageComment[] = [];
  readonly texts: PageText[] = [];
  private readonly byTag = new Map<string, PageElement[]>();
  private order = 0;

  private constructor(readonly root: PageElement) {}

  /** The tree of a page's source, as a browser builds it. @throws {TooDeep} for a page nested deeper than any court's */
  static of(source: string): CourtPage {
    const page = new CourtPage(parse(source, { treeAdapter: PAGE_TREE }));
    page.settle();
    return page;
  }

  /** Every element of a tag, in document order. */
  all(tag: string): readonly PageElement[] {
    return this.byTag.get(tag) ?? NONE;
  }

  /** The elements of a tag inside an element, at any depth, in document order. */
  within(element: PageElement, tag: string): readonly PageElement[] {
    const all = this.all(tag);
    const from = firstAfter(all, element.order);
    return all.slice(from, firstAfter(all, element.end - 1, from));
  }

  /** The first element of a tag inside an element, or null. */
  firstWithin(element: PageElement, tag: string): PageElement | null {
    const all = this.all(tag);
    const first = all[firstAfter(all, element.order)];
    return first !== undefined && first.order < element.end ? first : null;
  }

  /** The elements of a tag that come after the end of an element, in document order. */
  after(element: PageElement, tag: string): readonly PageElement[] {
    const all = this.all(tag);
    return all.slice(firstAfter(all, element.end - 1));
  }

  /** All the text inside an element, its runs joined with nothing between them. */
  text(element: PageElement): string {
    const { textFrom, textTo } = element;
    const first = this.texts[textFrom];
    if (first === undefined || textFrom === textTo) return '';
    let text = first.value;
    for (let at = textFrom + 1; at < textTo; at += 1) text += this.texts[at]?.value ?? '';
    return text;
  }

  /** The runs of text inside an element, in document order. */
  textsIn(element: PageElement): readonly PageText[] {
    return this.texts.slice(element.textFrom, element.textTo);
  }

  /** Drops and unwraps what the readers do not know, and numbers what stays. Iterative: a page may nest deep. */
  private settle(): void {
    let node: PageNode | null = this.root;
    while (node !== null) {
      if (node.kind === 'text') this.texts.push(node);
      else this.number(node);
      node = firstChild(node) ?? this.nextAfter(node);
    }
  }

  private number(node: PageElement | PageComment): void {
    node.order = this.order++;
    if (node.kind === 'comment') {
      this.comments.push(node);
      return;
    }
    node.textFrom = this.texts.length;
    settleChildren(node);
    if (node === this.root) return;
    const same = this.byTag.get(node.tag);
    if (same === undefined) this.byTag.set(node.tag, [node]);
    else same.push(node);
  }

  /** The node that comes next in the document after one with all that is in it; ends the elements that end with it. */
  private nextAfter(node: PageNode): PageNode | null {
    for (let one: PageNode | null = node; one !== null; one = one.parent) {
      if (one.kind === 'element') {
        one.end = this.order;
        one.textTo = this.texts.length;
      }
      const next: PageNode | undefined = one.parent?.children[one.place + 1];
      if (next !== undefined) return next;
    }
    return null;
  }
}

function firstChild(node: PageNode): PageNode | null {
  return node.kind === 'element' ? (node.children[0] ?? null) : null;
}

/** Gives an element the children that stay: of one that is unwrapped, its own children take the place. */
function settleChildren(element: PageElement): void {
  if (!element.children.every(isKept)) element.children = unwrapped(element.children);
  const { children } = element;
  for (let place = 0; place < children.length; place += 1) {
    const child = children[place];
    if (child === undefined) continue;
    child.parent = element;
    child.place = place;
  }
}

function unwrapped(children: readonly PageNode[]): PageNode[] {
  const kept: PageNode[] = [];
  const waiting = children.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isKept(node)) kept.push(node);
    else if (node.kind === 'element' && !DROPPED_TAGS.has(node.tag)) {
      for (let at = node.children.length - 1; at >= 0; at -= 1) {
        const child = node.children[at];
        if (child !== undefined) waiting.push(child);
      }
    }
  }
  return kept;
}

function isKept(node: PageNode): boolean {
  return node.kind !== 'element' || KEPT_TAGS.has(node.tag);
}

/** The index of the first element whose order is greater than `order`; the list is in document order. */
function firstAfter(elements: readonly PageElement[], order: number, from = 0): number {
  let low = from;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((elements[middle]?.order ?? Infinity) > order) high = middle;
    else low = middle + 1;
  }
  return low;
}
