import { collapse, trimSpace } from '../court-text/collapse.js';
import type { PageElement } from '../page/page-nodes.js';
import type { CaseReading } from '../snapshot/case-reading.js';
import type { EntryReading } from '../snapshot/entry-reading.js';
import { columnsOf, findEntryRows, orderOf } from './entry-rows.js';
import { withHiddenSizes } from './hidden-sizes.js';
import { lineAfterNumber, mergesColumns } from './merged-column.js';
import { readEntryRow } from './read-entry-row.js';
import type { EntryRow } from './read-entry-row.js';
import type { ReportPage } from './report-page.js';
import { withListedDocuments } from './with-listed-documents.js';

/** What a docket report shows of its entries. */
export interface EntriesReading {
  readonly entries: readonly EntryReading[];
  readonly orderedBy: CaseReading['orderedBy'];
  /** Whether the page has a table of entries at all. */
  readonly isShown: boolean;
  /** Of each entry what follows the number in the second column, for a court that merges columns; else null. */
  readonly secondColumn: readonly string[] | null;
}

/** Every row of the docket, in page order. Rows that only lay out the page, and blank ones, are none. */
export function readEntries(report: ReportPage): EntriesReading {
  const { heading, rows } = findEntryRows(report);
  const entries: EntryReading[] = [];
  const secondColumn: string[] | null = mergesColumns(report.courtId) ? [] : null;
  let listed = 0;
  rows.forEach((row, at) => {
    const next = rows[at + 1];
    if (next !== undefined && next.order < row.end) return;
    const entryRow = { row, columns: columnsOf(report, row), place: `row ${at + 1}` };
    const last = entries.at(-1);
    const list = listIn(report, entryRow);
    if (list !== null && last !== undefined && listed !== entries.length) {
      entries[entries.length - 1] = withListedDocuments(report, last, { list, ...entryRow });
      // A second list below the same entry would be of another one, whose row is not on the page.
      listed = entries.length;
    } else if (isEntry(report, entryRow)) {
      entries.push(readEntryRow(report, entryRow));
      secondColumn?.push(lineAfterNumber(rawText(report, entryRow.columns[1])));
    }
  });
  return {
    entries: report.listsDocuments ? withHiddenSizes(report.page, entries) : entries,
    orderedBy: orderOf(report, heading),
    isShown: heading !== null,
    secondColumn,
  };
}

/** The cell of a row without a day that lists the documents of the entry above it; null for every other row. */
function listIn(report: ReportPage, { columns }: EntryRow): PageElement | null {
  const [day, , list] = columns;
  if (!report.listsDocuments || list === undefined) return null;
  const isList = list.elements('table').length > 0 && textOf(report, day) === '';
  return isList ? list : null;
}

/** A row with a day is an entry, and so is one without that has columns; a heading that comes again is none. */
function isEntry(report: ReportPage, { row, columns, place }: EntryRow): boolean {
  const day = textOf(report, columns[0]);
  if (day !== '' && columns.length > 1) {
    return /^\d/.test(day) || textOf(report, columns.at(-1)) !== 'Docket Text';
  }
  const words = collapse(report.page.text(row));
  if (words === '') return false;
  if (columns.length > (mergesColumns(report.courtId) ? 1 : 2)) return true;
  const isForm = report.page.firstWithin(row, 'input') !== null;
  if (!isForm) report.warn(place, `The row is laid out as no entry is: '${words.slice(0, 100)}'.`);
  return false;
}

function textOf(report: ReportPage, cell: PageElement | undefined): string {
  return trimSpace(rawText(report, cell));
}

function rawText({ page }: ReportPage, cell: PageElement | undefined): string {
  return cell === undefined ? '' : page.text(cell);
}
