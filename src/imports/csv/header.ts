import { NEEDED_COLUMNS, columnNamed } from './columns.js';
import type { CsvColumn } from './columns.js';
import type { CsvRow } from './parse-rows.js';

/** Which cell of a row belongs to which column, and what of the header was not understood. */
export interface CsvHeader {
  readonly cellOf: ReadonlyMap<CsvColumn, number>;
  /** How many cells the header has. */
  readonly width: number;
  /** The headings nobody knows, and those that name a column again, as printed. */
  readonly unknown: readonly string[];
  readonly repeated: readonly string[];
  /** The columns that are needed and missing: of each set one would do. */
  readonly missing: readonly (readonly CsvColumn[])[];
}

/** The columns of a file, from its first row. */
export function readHeader({ cells }: CsvRow): CsvHeader {
  const cellOf = new Map<CsvColumn, number>();
  const unknown: string[] = [];
  const repeated: string[] = [];
  cells.forEach((heading, at) => {
    const column = columnNamed(heading);
    if (column === null) unknown.push(heading.trim());
    else if (cellOf.has(column)) repeated.push(heading.trim());
    else cellOf.set(column, at);
  });
  const missing = NEEDED_COLUMNS.filter((set) => !set.some((column) => cellOf.has(column)));
  return { cellOf, width: cells.length, unknown, repeated, missing };
}
