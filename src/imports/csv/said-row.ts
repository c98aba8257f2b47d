import type { CivilDate } from '../../law/calendar/civil-date.js';
import { collapse } from '../court-text/collapse.js';
import { linesOf } from '../json-file/json-record.js';
import type { JsonSource } from '../json-file/json-source.js';
import { saidDay, shortened } from '../json-file/said-day.js';
import type { CsvColumn } from './columns.js';
import type { CsvHeader } from './header.js';
import type { CsvRow } from './parse-rows.js';

/** The columns of which a row must fill one to tell of an entry. */
const OF_ENTRY: readonly CsvColumn[] = [
  'entry_number',
  'filed_on',
  'entered_on',
  'text',
  'short_text',
];

const FORMULA = /^(?:=|[+@-][A-Za-z]+\()/;
const ROUNDED = /^\d(?:\.\d+)?E\+?\d+$/i;
const WHOLE = /^(\d+)\.0+$/;

/** One row of the file, asked by the names of its columns. Notes say the line and the column. */
export class SaidRow {
  readonly place: string;

  constructor(
    private readonly row: CsvRow,
    private readonly header: CsvHeader,
    private readonly source: JsonSource,
  ) {
    this.place = `line ${row.line}`;
  }

  get isBlank(): boolean {
    return this.row.cells.every((cell) => cell.trim() === '');
  }

  /** Whether the row has fewer cells than the header. */
  get breaksOff(): boolean {
    return this.row.cells.length < this.header.width;
  }

  /** Whether the row says anything of an entry; one that does not tells of its case alone. */
  get tellsOfEntry(): boolean {
    return OF_ENTRY.some((column) => this.words(column) !== null);
  }

  /** What stands in the column, in lines; "" where nothing does. */
  text(column: CsvColumn): string {
    return linesOf(this.cell(column)).join('\n');
  }

  /** What stands in the column, on one line; null where nothing does. */
  words(column: CsvColumn): string | null {
    const words = collapse(this.cell(column));
    return words === '' ? null : words;
  }

  /** The day in the column; null, with a note, where what stands there is none. */
  day(column: CsvColumn): CivilDate | null {
    return saidDay(this.cell(column), `${this.place}, ${column}`, this.source);
  }

  /** An id or a number of digits: a spreadsheet that rounded it, or gave it decimals, is seen through or noted. */
  id(column: CsvColumn): string | null {
    const words = this.words(column);
    if (words === null) return null;
    if (!ROUNDED.test(words)) return WHOLE.exec(words)?.[1] ?? words;
    this.warn(column, `"${shortened(words)}" was rounded by a spreadsheet and is no id any more.`);
    return null;
  }

  warn(column: CsvColumn, detail: string): void {
    this.source.notes.warn(`${this.place}, ${column}`, detail);
  }

  warnWhole(detail: string): void {
    this.source.notes.warn(this.place, detail);
  }

  /** Notes formulas, which stay plain text, and cells for which the header has no column. */
  noteOddities(): void {
    const { notes } = this.source;
    for (const [column, at] of this.header.cellOf) {
      const cell = this.row.cells[at] ?? '';
      if (!FORMULA.test(cell)) continue;
      this.warn(column, `"${shortened(cell)}" is a formula; it was taken as plain text.`);
    }
    const beyond = this.row.cells.slice(this.header.width).filter((cell) => cell.trim() !== '');
    if (beyond.length === 0) return;
    notes.warn(
      this.place,
      `The row has more cells than the header; ${beyond.length} were left out.`,
    );
  }

  private cell(column: CsvColumn): string {
    return this.row.cells[this.header.cellOf.get(column) ?? -1] ?? '';
  }
}
