import type { CourtPage } from '../page/court-page.js';
import type { PageElement, PageNode } from '../page/page-nodes.js';

/** A line of a header: its nodes in document order, and which of the page's runs of text it has. */
export interface HeaderLine {
  readonly nodes: readonly PageNode[];
  readonly textFrom: number;
  readonly textTo: number;
}

/** Elements that no header has in it: where one comes, the header was never closed and the page goes on. */
const ENDS_HEADER: ReadonlySet<string> = new Set(['table', 'div', 'form', 'hr', 'ul', 'center']);

/** The lines that the header prints, whatever elements are left open around its line breaks. */
export function shownLines(page: CourtPage, header: PageElement): readonly HeaderLine[] {
  const breaks = (element: PageElement): boolean =>
    page.firstWithin(element, 'br') !== null || page.firstWithin(element, 'p') !== null;
  return cutLines(header, breaks, (element) => ENDS_HEADER.has(element.tag));
}

/** The lines of the header by the line breaks that stand directly in it, or in a paragraph directly in it. */
export function directLines(header: PageElement): readonly HeaderLine[] {
  return cutLines(
    header,
    () => false,
    () => false,
  );
}

type Asks = (element: PageElement) => boolean;

/** The content of a header cut at every `br` and at the start of every `p`, also inside elements that are open. */
class LineCutter {
  readonly lines: HeaderLine[] = [];
  private nodes: PageNode[] = [];

  constructor(
    private textFrom: number,
    private readonly isOpen: Asks,
    private readonly isEnd: Asks,
  ) {}

  /** Where the header's text ends before the end of its element; null if it does not. */
  walk(children: readonly PageNode[]): number | null {
    for (const node of children) {
      const end = node.kind === 'element' ? this.enter(node) : null;
      if (end !== null) return end;
      if (node.kind !== 'element') this.nodes.push(node);
    }
    return null;
  }

  cut(textTo: number): void {
    this.lines.push({ nodes: this.nodes, textFrom: this.textFrom, textTo });
    this.nodes = [];
    this.textFrom = textTo;
  }

  private enter(element: PageElement): number | null {
    if (this.isEnd(element)) return element.textFrom;
    if (element.tag === 'br' || element.tag === 'p') this.cut(element.textFrom);
    if (element.tag === 'p' || this.isOpen(element)) return this.walk(element.children);
    if (element.tag !== 'br') this.nodes.push(element);
    return null;
  }
}

function cutLines(header: PageElement, isOpen: Asks, isEnd: Asks): readonly HeaderLine[] {
  const cutter = new LineCutter(header.textFrom, isOpen, isEnd);
  cutter.cut(cutter.walk(header.children) ?? header.textTo);
  return cutter.lines;
}
