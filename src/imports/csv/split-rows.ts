import type { Delimiter } from './find-delimiter.js';
import { parseLoosely, parseRows } from './parse-rows.js';
import type { CsvRow } from './parse-rows.js';

/** A row with something wrong in it: the line it is on, which of its cells, from 0, what is wrong, and what came of it. */
export interface FaultyRow {
  readonly line: number;
  readonly cell: number;
  readonly detail: string;
  /** Whether it could be read all the same. */
  readonly isMended: boolean;
}

export interface SplitFile {
  readonly rows: readonly CsvRow[];
  readonly faulty: readonly FaultyRow[];
  /** Why splitting stopped before the end of the file; null when it did not. */
  readonly stopped: 'too-many-rows' | 'too-many-broken' | null;
}

const MOST_ROWS = 1_000_000;
const MOST_CELLS = 5_000_000;
const MOST_BROKEN = 100;
const LINE_FEED = 0x0a;

class TooManyRows extends Error {}

/**
 * The rows of a file, in order, blank lines left out. A row that cannot be taken apart is left out, and reading goes on
 * with the line after the one where it went wrong. `text` has line feeds only; `line` is the line it begins on.
 */
export function splitRows(
  text: string,
  { delimiter, line }: { readonly delimiter: Delimiter; readonly line: number },
): SplitFile {
  const splitter = new RowSplitter(Buffer.from(text), delimiter, line);
  try {
    return splitter.split();
  } catch (error) {
    if (error instanceof TooManyRows) return { rows: [], faulty: [], stopped: 'too-many-rows' };
    throw error;
  }
}

class RowSplitter {
  private readonly rows: CsvRow[] = [];
  private readonly faulty: FaultyRow[] = [];
  private cells = 0;
  private broken = 0;
  private offset = 0;

  constructor(
    private readonly bytes: Buffer,
    private readonly delimiter: Delimiter,
    private line: number,
  ) {}

  /** @throws {TooManyRows} for a file of more rows or cells than can be held */
  split(): SplitFile {
    const { rows, faulty } = this;
    for (let goesOn = this.splitOn(); goesOn; goesOn = this.splitOn()) {
      if (this.broken === MOST_BROKEN) return { rows, faulty, stopped: 'too-many-broken' };
    }
    return { rows, faulty, stopped: null };
  }

  /** Takes rows up to the next fault, and that as well; false at the end of the file. */
  private splitOn(): boolean {
    const { bytes, offset, line, delimiter } = this;
    const failure = parseRows(bytes.subarray(offset), { line, delimiter }, (row) => {
      this.take(row);
    });
    if (failure === null) return false;
    const at = offset + failure.bytes;
    const onLine = line + this.lineFeeds(offset, at);
    const isMended = this.mend(at, onLine);
    this.faulty.push({ line: onLine, cell: failure.cell, detail: failure.detail, isMended });
    if (!isMended) this.broken += 1;
    const feed = bytes.indexOf(LINE_FEED, at);
    this.offset = feed + 1;
    this.line = onLine + 1;
    return feed >= 0;
  }

  private take(row: CsvRow): void {
    this.cells += row.cells.length;
    this.rows.push(row);
    if (this.rows.length > MOST_ROWS || this.cells > MOST_CELLS) throw new TooManyRows();
  }

  /** Reads a line by itself, with quotation marks anywhere; it counts when it has as many cells as the header. */
  private mend(at: number, line: number): boolean {
    const from = at === 0 ? 0 : this.bytes.lastIndexOf(LINE_FEED, at - 1) + 1;
    const feed = this.bytes.indexOf(LINE_FEED, at);
    const alone = this.bytes.subarray(from, feed < 0 ? this.bytes.length : feed);
    const cells = parseLoosely(alone, this.delimiter);
    if (cells === null || cells.length !== this.rows[0]?.cells.length) return false;
    this.take({ line, cells });
    return true;
  }

  private lineFeeds(from: number, to: number): number {
    let count = 0;
    let at = this.bytes.indexOf(LINE_FEED, from);
    while (at >= 0 && at < to) {
      count += 1;
      at = this.bytes.indexOf(LINE_FEED, at + 1);
    }
    return count;
  }
}
