import { collapse } from '../court-text/collapse.js';
import type { PageElement } from '../page/page-nodes.js';
import type { LabelReading } from '../snapshot/printed.js';
import type { NoticePage } from './notice-page.js';

/** The table of a notice that names the case: a label in one cell, its value in the next. */
export class CaseTable {
  private readonly cells: readonly PageElement[];

  constructor(
    private readonly notice: NoticePage,
    readonly table: PageElement,
  ) {
    this.cells = notice.page.within(table, 'td');
  }

  /** The cells beside those that contain a label, in document order. */
  valuesOf(label: string): PageElement[] {
    return this.cells.flatMap((cell) => {
      if (!this.notice.contains(cell, `${label}:`)) return [];
      const value = nextCell(cell);
      return value === null ? [] : [value];
    });
  }

  /** The address of the first link in the cells beside a label, as written; null without one. */
  linkOf(label: string): string | null {
    for (const cell of this.valuesOf(label)) {
      const address = this.notice.page.firstWithin(cell, 'a')?.attribute('href');
      if (address !== undefined && address !== null) return address;
    }
    return null;
  }

  /** The rows as printed, each a label and what stands beside it ("" where nothing does). */
  labels(): LabelReading[] {
    const { page } = this.notice;
    const rows = page.within(this.table, 'tr').filter((row) => tableOf(row) === this.table);
    return rows.flatMap((row) => {
      const [label = '', ...values] = row.elements('td').map((cell) => collapse(page.text(cell)));
      return label === '' ? [] : [{ label, value: values.join(' ').trim() }];
    });
  }
}

function nextCell(cell: PageElement): PageElement | null {
  const siblings = cell.parent?.children ?? [];
  for (let at = cell.place + 1; at < siblings.length; at += 1) {
    const next = siblings[at];
    if (next?.kind === 'element' && next.tag === 'td') return next;
  }
  return null;
}

function tableOf(row: PageElement): PageElement | null {
  const over = row.parent;
  return over?.tag === 'table' ? over : (over?.parent ?? null);
}
