import { decodeText } from '../json-file/decode-text.js';
import { readingOf } from '../json-file/json-source.js';
import type { JsonSource } from '../json-file/json-source.js';
import { Notes } from '../json-file/notes.js';
import { shortened } from '../json-file/said-day.js';
import type { CaseReading } from '../snapshot/case-reading.js';
import { refuse } from '../snapshot/reading.js';
import type { Reading, Refused } from '../snapshot/reading.js';
import { findLayout } from './find-delimiter.js';
import { CaseGatherer } from './gather-cases.js';
import { readHeader } from './header.js';
import type { CsvHeader } from './header.js';
import type { CsvRow } from './parse-rows.js';
import { SaidRow } from './said-row.js';
import { splitRows } from './split-rows.js';
import type { SplitFile } from './split-rows.js';

/**
 * Reads a CSV file of docket entries, one row an entry, of one case or of many; `CSV_COLUMNS` tells the columns. Cells
 * are parted by commas, semicolons or tabs, as the header shows. A row that cannot be read is noted by its line and
 * column, and the others are read. Formulas are text: nothing in a file is worked out.
 */
export function readCsv(bytes: Uint8Array, courtId: string): Reading {
  const text = decodeText(bytes).replace(/\r\n?/g, '\n');
  const layout = findLayout(text);
  const split = splitRows(text.slice(layout.from), layout);
  if (split.stopped === 'too-many-rows') {
    return refuse('too-large', { detail: 'The file has too many rows or cells. Split it.' });
  }
  const [first, ...rows] = split.rows;
  if (first === undefined) return refuse('nothing-to-read', { detail: 'The file has no rows.' });
  const header = readHeader(first);
  if (header.missing.length > 0) return lacks(header, first);
  const source: JsonSource = { courtId, notes: new Notes() };
  noteHeader(header, first, source);
  noteFaulty(split, source);
  return readingOf('csv', gather(rows, header, source), source);
}

function gather(
  rows: readonly CsvRow[],
  header: CsvHeader,
  source: JsonSource,
): readonly CaseReading[] {
  const gatherer = new CaseGatherer(source);
  const filled = rows.map((row) => new SaidRow(row, header, source)).filter((row) => !row.isBlank);
  const only = onlyCase(filled);
  for (const row of filled) {
    row.noteOddities();
    const printed = row.words('docket_number') ?? only;
    if (printed === null) row.warn('docket_number', 'The row names no case; it was left out.');
    else if (row.breaksOff && !row.tellsOfEntry)
      row.warnWhole('The row breaks off; it was left out.');
    else gatherer.take(row, printed);
  }
  return gatherer.cases;
}

/** The docket number of a file that has but one: rows that leave it blank are of that case. */
function onlyCase(rows: readonly SaidRow[]): string | null {
  const numbers = new Set(rows.flatMap((row) => row.words('docket_number') ?? []));
  return numbers.size === 1 ? ([...numbers][0] ?? null) : null;
}

function noteHeader({ unknown, repeated }: CsvHeader, { line }: CsvRow, source: JsonSource): void {
  for (const heading of unknown) {
    const named = heading === '' ? 'A column without a name' : `The column "${shortened(heading)}"`;
    const why = heading === '' ? '' : ' is not known and';
    source.notes.warnOnce(`line ${line}`, `${named}${why} was left out.`);
  }
  for (const heading of repeated) {
    const detail = `The column "${shortened(heading)}" stands there again; the first was taken.`;
    source.notes.warn(`line ${line}`, detail);
  }
}

function noteFaulty({ faulty, stopped }: SplitFile, { notes }: JsonSource): void {
  for (const { line, cell, detail, isMended } of faulty) {
    const outcome = isMended ? 'It was taken as text.' : 'The row was left out.';
    notes.warn(`line ${line}, column ${cell + 1}`, `${detail} ${outcome}`);
  }
  if (stopped !== 'too-many-broken') return;
  notes.warn(null, 'A hundred rows could not be taken apart; what follows them was not read.');
}

function lacks({ missing }: CsvHeader, { line }: CsvRow): Refused {
  const names = missing.map((set) => set.join(' or ')).join(', and no column ');
  const detail = `The first row must name the columns; the file has no column ${names}.`;
  return refuse('malformed', { detail, place: `line ${line}` });
}
