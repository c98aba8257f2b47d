import type { CourtPage } from '../page/court-page.js';
import { outermost } from '../page/outermost.js';
import { followingSiblings } from '../page/page-nodes.js';
import type { PageComment, PageElement } from '../page/page-nodes.js';

/** The sections of an appellate docket, by the words of the comments that divide it. Summary pages lack some. */
export const SECTIONS = {
  stub: 'NEW SECTION - Case Stub',
  caseType: 'NEW SECTION - Case Type',
  origin: 'NEW SECTION - Orig Court',
  otherCases: 'NEW SECTION - Prior and/or Assoc Cases',
  panel: 'NEW SECTION - Panel Assignment',
  parties: 'NEW SECTION - Party/Aty List',
  caption: 'NEW SECTION - Case Caption',
  entries: 'DOCKET ENTRIES',
} as const;
export type SectionName = keyof typeof SECTIONS;

const NAMES = Object.keys(SECTIONS) as SectionName[];

interface Mark {
  readonly name: SectionName;
  readonly comment: PageComment;
}

/** The comments that divide a page into sections. */
export class Sections {
  private readonly marks: readonly Mark[];

  constructor(page: CourtPage) {
    this.marks = page.comments.flatMap((comment) => {
      const name = NAMES.find((one) => comment.value.includes(SECTIONS[one]));
      return name === undefined ? [] : [{ name, comment }];
    });
  }

  /** Whether the page has a section of the name, or, without a name, any. */
  has(name?: SectionName): boolean {
    return this.marks.some((mark) => name === undefined || mark.name === name);
  }

  /**
   * The elements that follow the comments of a section among the children of the same parents, in document order; none
   * that lies in another.
   */
  siblings(name: SectionName): PageElement[] {
    const seen = new Set<PageElement | null>();
    const following = this.of(name).flatMap((comment) => {
      if (seen.has(comment.parent)) return [];
      seen.add(comment.parent);
      return followingSiblings(comment).filter((node) => node.kind === 'element');
    });
    return outermost(following.sort(byOrder));
  }

  /** The table that follows next after each comment of a section, in document order; none that lies in another. */
  tables(name: SectionName): PageElement[] {
    const parents = new Set(this.of(name).map(({ parent }) => parent));
    const words = SECTIONS[name];
    const tables = [...parents].flatMap((one) => (one === null ? [] : tablesAfter(one, words)));
    return outermost(tables.sort(byOrder));
  }

  /** The section that a place in document order lies in, as far as the parent of its comment reaches; or null. */
  at(order: number): SectionName | null {
    let low = 0;
    let high = this.marks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.marks[middle]?.comment.order ?? Infinity) < order) low = middle + 1;
      else high = middle;
    }
    const mark = this.marks[low - 1];
    return mark !== undefined && order < (mark.comment.parent?.end ?? 0) ? mark.name : null;
  }

  private of(name: SectionName): PageComment[] {
    return this.marks.filter((mark) => mark.name === name).map(({ comment }) => comment);
  }
}

function byOrder(one: PageElement, other: PageElement): number {
  return one.order - other.order;
}

function tablesAfter(parent: PageElement, words: string): PageElement[] {
  const tables: PageElement[] = [];
  let awaited = false;
  for (const node of parent.children) {
    if (node.kind === 'comment' && node.value.includes(words)) awaited = true;
    if (!awaited || node.kind !== 'element' || node.tag !== 'table') continue;
    tables.push(node);
    awaited = false;
  }
  return tables;
}
