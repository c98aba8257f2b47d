import { namedAttachments } from '../court-text/named-attachments.js';
import type { CourtPage } from '../page/court-page.js';
import type { PageElement } from '../page/page-nodes.js';
import type { Warning } from '../snapshot/docket-snapshot.js';
import type { EntryReading } from '../snapshot/entry-reading.js';
import { clerkText, readHistoryRow } from './read-history-row.js';

/** The entries of a history report, and what of it could not be read. */
export interface HistoryRead {
  readonly entries: readonly EntryReading[];
  readonly warnings: readonly Warning[];
}

const LABEL = /^Docket Text: ?/;
const ODD_ROW = 'A row of the report is neither an entry nor the docket text of one.';
const SECOND_TEXT = 'The entry has a second docket text, which is read instead of the first.';
const NO_DAY = 'The row has no day of filing.';

/**
 * The rows of the report in page order. A row of three cells is an entry; a row of one or two below it is the docket
 * text of that entry, which the report shows only when it was asked to.
 */
export function readHistoryRows(
  page: CourtPage,
  rows: readonly PageElement[],
  courtId: string,
): HistoryRead {
  const reading = new RowsReading();
  for (const row of rows) {
    const [first, second, third, ...others] = row.elements('td');
    if (first === undefined) continue;
    if (second === undefined || third === undefined) reading.addText(second ?? first);
    else if (others.length > 0) reading.warn(ODD_ROW);
    else reading.addEntry(readHistoryRow(page, [first, second, third], courtId));
  }
  return reading;
}

/** The entries as they are read: a row may still add to the last one. */
class RowsReading implements HistoryRead {
  readonly entries: EntryReading[] = [];
  readonly warnings: Warning[] = [];

  addEntry(entry: EntryReading): void {
    this.entries.push({ ...entry, place: `row ${this.entries.length + 1}` });
    if (entry.filedOn === null) this.warn(NO_DAY);
  }

  addText(cell: PageElement): void {
    const last = this.entries.pop();
    if (last === undefined) {
      this.warn(ODD_ROW);
      return;
    }
    const text = clerkText(cell).replace(LABEL, '');
    this.entries.push({ ...last, text, attachments: namedAttachments(text) });
    if (last.text !== '') this.warn(SECOND_TEXT);
  }

  warn(detail: string): void {
    this.warnings.push({ place: this.entries.at(-1)?.place ?? null, detail });
  }
}
