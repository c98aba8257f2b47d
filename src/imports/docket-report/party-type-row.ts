import { collapse, trimSpace } from '../court-text/collapse.js';
import type { CourtPage } from '../page/court-page.js';
import type { PageElement } from '../page/page-nodes.js';
import type { PrintedText } from '../snapshot/printed.js';
import { HYPHENS } from './party-rows.js';
import type { PartyRow } from './party-rows.js';
import type { ReportPage } from './report-page.js';

/** What a row says of a type of party: it names the type of the party below it, or of the one it has itself. */
export interface TypeReading {
  readonly type: PrintedText;
  readonly isOfNextRow: boolean;
}

/** The type of party that a row names; null when it names none. */
export function typeIn(report: ReportPage, row: PartyRow): TypeReading | null {
  const { cells, text, isHeading } = row;
  const [first] = cells;
  if (first === undefined) return null;
  if (cells.length === 1 && isHeading) return ofNextRow(report, report.page.text(first));
  if (text.includes(HYPHENS)) return hyphenatedType(report, first, cells.length);
  if (cells.length !== 3) return null;
  const slanted = report.isBankruptcy ? slantedIn(report.page, first) : null;
  if (slanted !== null) {
    const type = report.page.text(slanted);
    return { type: { printed: collapse(type), tidy: report.partyType(type) }, isOfNextRow: false };
  }
  if (!/service list/i.test(text)) return null;
  return { type: { printed: 'Service List', tidy: 'Service List' }, isOfNextRow: false };
}

/** Adversary proceedings underline types by hyphens; with the party in the same row, the type stays as printed. */
function hyphenatedType(report: ReportPage, cell: PageElement, cells: number): TypeReading | null {
  const text = trimSpace(report.page.text(cell));
  if (cells === 1) return ofNextRow(report, text.replace(/-{3,}/g, ''));
  if (cells !== 3) return null;
  const type = trimSpace(text.split(/-{3,}/, 1)[0] ?? '');
  return { type: { printed: collapse(type), tidy: type }, isOfNextRow: false };
}

function ofNextRow(report: ReportPage, text: string): TypeReading {
  return { type: { printed: collapse(text), tidy: report.partyType(text) }, isOfNextRow: true };
}

function slantedIn(page: CourtPage, cell: PageElement): PageElement | null {
  const slanted = page.within(cell, 'i');
  return slanted.some((one) => one.elements('b').length > 0) ? (slanted[0] ?? null) : null;
}
