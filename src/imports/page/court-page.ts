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
    const { root } = this;
    const walk: Walk[] = [{ element: root, from: root.children, at: 0, kept: [], enclosing: root }];
    root.order = this.order++;
    for (let step = walk.at(-1); step !== undefined; step = walk.at(-1)) {
      const node = step.from[step.at];
      step.at += 1;
      if (node === undefined) this.leave(walk);
      else this.enter(walk, step, node);
    }
  }

  private enter(walk: Walk[], step: Walk, node: PageNode): void {
    if (node.kind === 'element' && DROPPED_TAGS.has(node.tag)) return;
    const { enclosing, kept } = step;
    if (node.kind === 'element' && !KEPT_TAGS.has(node.tag)) {
      walk.push({ element: null, from: node.children, at: 0, kept, enclosing });
      return;
    }
    node.parent = enclosing;
    node.place = kept.length;
    kept.push(node);
    if (node.kind === 'text') this.texts.push(node);
    else node.order = this.order++;
    if (node.kind === 'comment') this.comments.push(node);
    if (node.kind === 'element') this.open(walk, node);
  }

  private open(walk: Walk[], element: PageElement): void {
    const same = this.byTag.get(element.tag);
    if (same === undefined) this.byTag.set(element.tag, [element]);
    else same.push(element);
    element.textFrom = this.texts.length;
    if (element.children.length === 0) {
      element.end = this.order;
      element.textTo = element.textFrom;
      return;
    }
    walk.push({ element, from: element.children, at: 0, kept: [], enclosing: element });
  }

  private leave(walk: Walk[]): void {
    const step = walk.pop();
    if (step?.element == null) return;
    step.element.children = step.kept;
    step.element.end = this.order;
    step.element.textTo = this.texts.length;
  }
}

/** One level of the walk. An element that is unwrapped adds to the children of the one that encloses it. */
interface Walk {
  /** The element whose children are being settled; null while an unwrapped element's are. */
  readonly element: PageElement | null;
  readonly from: readonly PageNode[];
  at: number;
  readonly kept: PageNode[];
  readonly enclosing: PageElement;
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
