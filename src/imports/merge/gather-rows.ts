import { foldedEntry } from './fold-text.js';
import { joinRows } from './join-rows.js';
import type { SourceRow } from './merge-entry.js';

/**
 * The rows of one source, those that are one entry as one row at the place of the first: feeds and histories have a row
 * for every event of a document, all of the same number and the same PACER document. Rows that the court does not mark
 * as one stay two, however equal they are, and so do rows of one document with two texts.
 */
export function gatherRows(rows: readonly SourceRow[]): readonly SourceRow[] {
  const gathered: SourceRow[] = [];
  const places = new Map<string, number>();
  for (const row of rows) {
    const key = markOf(row);
    const at = key === null ? undefined : places.get(key);
    const first = at === undefined ? undefined : gathered[at];
    if (at !== undefined && first !== undefined && maybeOne(first, row)) {
      gathered[at] = joinRows(first, row).row;
      continue;
    }
    gathered.push(row);
    if (key !== null) places.set(key, gathered.length - 1);
  }
  return gathered;
}

/** What the court marks rows of one entry with: the document, or the sequence where there is none. */
function markOf({ reading }: SourceRow): string | null {
  const { number, pacerDocumentId, pacerSequence } = reading;
  const id = pacerDocumentId ?? pacerSequence;
  const kind = pacerDocumentId === null ? 'sequence' : 'document';
  return id === null || id.trim() === '' ? null : `${number ?? ''} ${kind} ${id}`;
}

function maybeOne(first: SourceRow, row: SourceRow): boolean {
  const [one, other] = [foldedEntry(first.reading.text), foldedEntry(row.reading.text)];
  return one === '' || other === '' || one === other;
}
