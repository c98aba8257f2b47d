import { columnNamed } from './columns.js';

const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** A header longer than this is none. */
const LONGEST_HEADER = 16_384;

/** What a spreadsheet writes in front of the header to say what parts the cells. */
const ANNOUNCEMENT = /^sep=(.)\r?\n/i;

export interface CsvLayout {
  readonly delimiter: Delimiter;
  /** How many of the header's cells name a column of docket entries. */
  readonly known: number;
  /** Where the header begins, behind blank lines and an announcement of the delimiter, and the line it is on. */
  readonly from: number;
  readonly line: number;
}

/** What parts the cells of a file: the delimiter by which its header names the most columns. */
export function findLayout(text: string): CsvLayout {
  const announced = ANNOUNCEMENT.exec(text)?.[0] ?? '';
  const blank = /^\s*/.exec(text.slice(announced.length, LONGEST_HEADER))?.[0] ?? '';
  const from = announced.length + blank.lastIndexOf('\n') + 1;
  const header = text.slice(from, from + LONGEST_HEADER).split(/[\r\n]/, 1)[0] ?? '';
  const counted = DELIMITERS.map((delimiter) => ({
    delimiter,
    known: header.split(delimiter).filter((cell) => columnNamed(unquoted(cell)) !== null).length,
  }));
  const [best] = counted.toSorted((a, b) => b.known - a.known);
  const line = text.slice(0, from).split('\n').length;
  return { ...(best ?? { delimiter: ',', known: 0 }), from, line };
}

function unquoted(cell: string): string {
  return cell.trim().replace(/^"|"$/g, '');
}
