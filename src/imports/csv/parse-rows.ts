import { CsvError, parse } from 'csv-parse/sync';
import type { Options } from 'csv-parse/sync';
import type { Delimiter } from './find-delimiter.js';

/** One row of a CSV file and the line it begins on, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Why rows could not be taken apart any further. */
export interface Failure {
  /** How many bytes stand before the cell that failed. */
  readonly bytes: number;
  /** Which cell of its row it is, from 0. */
  readonly cell: number;
  readonly detail: string;
}

/** A million characters in a row are no docket entry but a quotation mark that was never closed. */
const LONGEST_ROW = 1_000_000;

const WHY: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'A quotation mark opens here and is never closed.',
  CSV_MAX_RECORD_SIZE:
    'The row is longer than a million characters: is a quotation mark not closed?',
  CSV_INVALID_CLOSING_QUOTE: 'A quotation mark closes here in the middle of the cell.',
  INVALID_OPENING_QUOTE: 'A quotation mark opens here in the middle of the cell.',
};

/** Hands on the rows up to the first that cannot be taken apart: null when there is none. */
export function parseRows(
  bytes: Buffer,
  { line: firstLine, delimiter }: { readonly line: number; readonly delimiter: Delimiter },
  take: (row: CsvRow) => void,
): Failure | null {
  let ended = { line: 0, blank: 0 };
  try {
    parse(bytes, {
      ...optionsFor(delimiter),
      on_record: (cells: string[], { lines, empty_lines }) => {
        const line = firstLine + ended.line + (empty_lines - ended.blank);
        ended = { line: lines, blank: empty_lines };
        take({ line, cells });
        return null;
      },
    });
    return null;
  } catch (error) {
    if (error instanceof CsvError) return failureOf(error);
    throw error;
  }
}

/** The cells of a single line in which quotation marks may stand anywhere; null when even so it cannot be taken apart. */
export function parseLoosely(line: Buffer, delimiter: Delimiter): readonly string[] | null {
  try {
    const rows = parse(line, { ...optionsFor(delimiter), relax_quotes: true });
    return rows.length === 1 ? (rows[0] ?? null) : null;
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

function optionsFor(delimiter: Delimiter): Options {
  return {
    delimiter,
    record_delimiter: '\n',
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
  };
}

function failureOf(error: CsvError): Failure {
  const { bytes, column } = error;
  return {
    bytes: typeof bytes === 'number' ? bytes : 0,
    cell: typeof column === 'number' ? column : 0,
    detail: WHY[error.code] ?? 'The row cannot be taken apart.',
  };
}
