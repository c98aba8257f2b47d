import type { html } from 'parse5';

/** One attribute, as parse5 gives it. */
export interface Attribute {
  name: string;
  value: string;
}

/** A run of characters between two tags or comments. */
export class PageText {
  readonly kind = 'text';
  parent: PageElement | null = null;
  /** Its place among its parent's children. */
  place = 0;

  constructor(public value: string) {}
}

/** A comment: it has no text, but court pages of appeals are divided by comments. */
export class PageComment {
  readonly kind = 'comment';
  parent: PageElement | null = null;
  place = 0;
  /** Its place in document order, among elements and comments. */
  order = 0;

  constructor(readonly value: string) {}
}

/** An element of a court page. Everything below it lies between `order` and `end` in document order. */
export class PageElement {
  readonly kind = 'element';
  parent: PageElement | null = null;
  children: PageNode[] = [];
  place = 0;
  /** Its own place in document order, and the first place after everything inside it. */
  order = 0;
  end = 0;
  /** Where its text begins and ends among the page's runs of text. */
  textFrom = 0;
  textTo = 0;
  /** How deep the parser put it. */
  depth = 0;

  constructor(
    readonly tag: string,
    readonly attributes: Attribute[],
    readonly namespace: html.NS,
  ) {}

  /** The value of an attribute, or null. */
  attribute(name: string): string | null {
    return this.attributes.find((one) => one.name === name)?.value ?? null;
  }

  /** The child elements, or those of one tag, in order. */
  elements(tag?: string): PageElement[] {
    return this.children.filter(
      (node): node is PageElement =>
        node.kind === 'element' && (tag === undefined || node.tag === tag),
    );
  }

  /** The runs of text directly in the element, in order. */
  directTexts(): string[] {
    return this.children.flatMap((node) => (node.kind === 'text' ? [node.value] : []));
  }
}

export type PageNode = PageElement | PageText | PageComment;

/** The node that comes next among the children of the same parent, or null. */
export function nextSibling(node: PageNode): PageNode | null {
  return node.parent?.children[node.place + 1] ?? null;
}

/** The nodes that follow among the children of the same parent, in order. */
export function followingSiblings(node: PageNode): PageNode[] {
  return node.parent?.children.slice(node.place + 1) ?? [];
}

/** The text that follows directly: "" when an element, a comment or nothing comes next. */
export function tail(node: PageNode): string {
  const next = nextSibling(node);
  return next?.kind === 'text' ? next.value : '';
}

/** The ancestors, the nearest first; only those of `tag`, if one is given. The document itself is none. */
export function ancestors(node: PageNode, tag?: string): PageElement[] {
  const found: PageElement[] = [];
  for (let one = node.parent; one?.parent != null; one = one.parent) {
    if (tag === undefined || one.tag === tag) found.push(one);
  }
  return found;
}
