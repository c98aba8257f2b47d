import type { CourtPage } from '../page/court-page.js';
import type { PageElement, PageNode } from '../page/page-nodes.js';

const WHITE_SPACE_RUN = /[\s\u0085]+/gu;

/** The elements before and after which a page breaks the line, and those that only part what stands beside them. */
const BREAKS: ReadonlySet<string> = new Set(
  `blockquote br center div dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre table tr ul`.split(' '),
);
const PARTS: ReadonlySet<string> = new Set(['td', 'th']);

/** The lines of a page as they are printed, from any of its runs of text on. Made once, for a page of any size. */
export class PrintedPage {
  private readonly pieces: string[] = [];
  /** Where each run of text of the page stands among the pieces. */
  private readonly pieceOf: number[] = [];

  constructor(page: CourtPage) {
    this.collect(page.root);
  }

  /** The printed lines between two runs of text of the page, collapsed, without empty ones. */
  *lines(from: number, to = Infinity): Generator<string> {
    const end = this.pieceOf[to] ?? this.pieces.length;
    let line = '';
    for (let at = this.pieceOf[from] ?? end; at < end; at += 1) {
      const piece = this.pieces[at] ?? '';
      if (piece !== '\n') {
        line += piece;
        continue;
      }
      if (line.trim() !== '') yield collapsed(line);
      line = '';
    }
    if (line.trim() !== '') yield collapsed(line);
  }

  private collect(element: PageElement): void {
    for (const node of element.children) this.take(node);
  }

  private take(node: PageNode): void {
    if (node.kind === 'comment') return;
    if (node.kind === 'text') {
      this.pieceOf.push(this.pieces.length);
      this.pieces.push(node.value.replace(WHITE_SPACE_RUN, ' '));
      return;
    }
    const beside = BREAKS.has(node.tag) ? '\n' : PARTS.has(node.tag) ? ' ' : null;
    if (beside !== null) this.pieces.push(beside);
    this.collect(node);
    if (beside !== null) this.pieces.push(beside);
  }
}

function collapsed(line: string): string {
  return line.replace(WHITE_SPACE_RUN, ' ').trim();
}
