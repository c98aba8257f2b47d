import { trimSpace } from '../court-text/collapse.js';
import type { PageElement } from '../page/page-nodes.js';
import { fewDeep } from './nesting.js';
import type { ReportPage } from './report-page.js';

/** A row of the part of a docket report that lists parties, and what it is looked at for. */
export interface PartyRow {
  /** Its cells at any depth. */
  readonly cells: readonly PageElement[];
  /** Its text, trimmed. */
  readonly text: string;
  /** Whether its first cell has bold underlined words: a heading such as "Plaintiff" or "Pending Counts". */
  readonly isHeading: boolean;
  readonly hasBold: boolean;
}

/** A run of hyphens under a type of party, as adversary proceedings print it. */
export const HYPHENS = '------';

/** Whether a row has nothing in it but, at most, the "V." between two sides. */
export function isBlank({ cells, text }: PartyRow): boolean {
  return cells.length === 0 || text === '' || text === 'V.' || text === 'v.';
}

/** The rows with parties and all rows beside them, in page order. */
export function findPartyRows(report: ReportPage): readonly PartyRow[] {
  const { page } = report;
  const bodies = bodiesOfParties(report);
  const rows = fewDeep(page.all('tr').filter(({ parent }) => bodies.has(parent)));
  return rows.map((row) => {
    const cells = page.within(row, 'td');
    return {
      cells,
      text: trimSpace(page.text(row)),
      isHeading: cells[0] !== undefined && hasUnderlined(report, cells[0]),
      hasBold: page.firstWithin(row, 'b') !== null,
    };
  });
}

/** What stands around the rows whose first cell shows a party or the type of one. */
function bodiesOfParties({ page }: ReportPage): ReadonlySet<PageElement | null> {
  const bodies = new Set<PageElement | null>();
  const seen = new Set<PageElement>();
  const firstCells = new Map<PageElement, PageElement | undefined>();
  for (const bold of page.all('b')) {
    if (!marksParty(bold)) continue;
    for (let one = bold.parent; one !== null && !seen.has(one); one = one.parent) {
      seen.add(one);
      const row = one.parent;
      if (one.tag !== 'td' || row?.tag !== 'tr') continue;
      if (!firstCells.has(row)) firstCells.set(row, row.elements('td')[0]);
      if (firstCells.get(row) === one) bodies.add(row.parent);
    }
  }
  return bodies;
}

/** Bold underlined or bold slanted words, or bold words with a run of hyphens. */
function marksParty(bold: PageElement): boolean {
  const texts = bold.directTexts();
  if (bold.parent?.tag === 'i' && texts.length > 0) return true;
  if (texts.some((text) => text.includes('-----'))) return true;
  return bold.elements('u').some((underlined) => underlined.directTexts().length > 0);
}

function hasUnderlined({ page }: ReportPage, cell: PageElement): boolean {
  return page.within(cell, 'b').some((bold) => bold.elements('u').length > 0);
}
