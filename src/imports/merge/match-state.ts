import type { MatchBasis } from './case-plan.js';
import type { EntryIdentity, IdentityFacts } from './entry-identity.js';

/** What a row was found to be: the index of what is known, and by what. */
export interface EntryMatch {
  readonly known: number;
  readonly basis: MatchBasis;
}

/** Rows of a source against entries that are known, while they are being matched: each at most once. */
export class MatchState {
  readonly found: (EntryMatch | null)[];
  private readonly taken: boolean[];
  private documents: Record<'rows' | 'known', ReadonlySet<string>> | null = null;

  constructor(
    readonly rows: readonly EntryIdentity[],
    readonly known: readonly EntryIdentity[],
  ) {
    this.found = rows.map(() => null);
    this.taken = known.map(() => false);
  }

  /** Visits the rows that are still to be matched; the visitor may match them. */
  forOpenRows(visit: (row: EntryIdentity, at: number) => void): void {
    this.rows.forEach((row, at) => {
      if (this.found[at] === null) visit(row, at);
    });
  }

  /** Visits the entries that no row has been found to be. */
  forFreeKnown(visit: (entry: EntryIdentity, at: number) => void): void {
    this.known.forEach((entry, at) => {
      if (this.isFree(at)) visit(entry, at);
    });
  }

  isOpen(row: number): boolean {
    return this.found[row] === null;
  }

  isFree(known: number): boolean {
    return this.taken[known] === false;
  }

  /** Whether the document of the row is on record, or that of the entry in the source. */
  isElsewhere(row: EntryIdentity, known: EntryIdentity): boolean {
    this.documents ??= { rows: documentsOf(this.rows), known: documentsOf(this.known) };
    const { rows, known: onRecord } = this.documents;
    return onRecord.has(row.facts.documentId ?? '') || rows.has(known.facts.documentId ?? '');
  }

  take(row: number, known: number, basis: MatchBasis): void {
    this.found[row] = { known, basis };
    this.taken[known] = true;
  }

  /** Keeps an entry from being matched, as one that a question is open about. */
  reserve(known: number): void {
    this.taken[known] = true;
  }
}

function documentsOf(entries: readonly EntryIdentity[]): ReadonlySet<string> {
  return new Set(entries.flatMap(({ facts }) => facts.documentId ?? []));
}

/** Known entries in line under keys; whoever asks gets the first that is still free. */
export class Shelf {
  private readonly lines = new Map<string, Line>();

  constructor(private readonly state: MatchState) {}

  get isEmpty(): boolean {
    return this.lines.size === 0;
  }

  put(key: string, known: number): void {
    const there = this.lines.get(key);
    if (there === undefined) this.lines.set(key, { line: [known], head: 0 });
    else there.line.push(known);
  }

  first(key: string): number | null {
    const there = this.lines.get(key);
    return there === undefined ? null : (this.advanced(there)[there.head] ?? null);
  }

  /** Those that are still free among the next few in line. */
  next(key: string, few: number): readonly number[] {
    const there = this.lines.get(key);
    if (there === undefined) return [];
    const line = this.advanced(there);
    return line.slice(there.head, there.head + few).filter((known) => this.state.isFree(known));
  }

  /** The line, its head moved to the first that is still free. */
  private advanced(there: Line): readonly number[] {
    const { line } = there;
    while (there.head < line.length && !this.state.isFree(line[there.head] ?? -1)) there.head += 1;
    return line;
  }
}

interface Line {
  readonly line: number[];
  head: number;
}

/**
 * Matches the rows and entries given that have everything in common. Equal ones from the end: the last of equal rows
 * was the one that came on record as the last, when others of them were found there.
 */
export function matchEqual(
  state: MatchState,
  rows: readonly number[],
  known: readonly number[],
): void {
  const shelf = new Shelf(state);
  for (const at of known.toReversed()) {
    const entry = state.known[at];
    if (entry !== undefined) shelf.put(entry.everything, at);
  }
  if (shelf.isEmpty) return;
  for (const at of rows.toReversed()) {
    const row = state.rows[at];
    const first = row === undefined ? null : shelf.first(row.everything);
    if (row !== undefined && first !== null) state.take(at, first, basisOfEqual(row.facts));
  }
}

function basisOfEqual({ documentId, sequence }: IdentityFacts): MatchBasis {
  if (documentId !== null) return 'pacer-document';
  return sequence !== null ? 'pacer-sequence' : 'day-and-text';
}

/**
 * Which marks an entry bears that tell it from others, as bits: what bears a mark is another than what bears another
 * such.
 */
export type MarksOf = (entry: EntryIdentity) => number;

export const idsAlone: MarksOf = ({ idsKnown }) => idsKnown;

/** With them, what was entered at another time of the day is another entry. */
export const idsAndTime: MarksOf = ({ idsAndTimeKnown }) => idsAndTimeKnown;

const MARKS = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/**
 * A shelf from which a row gets no entry whose marks are others than its own. What shares a mark has been matched by
 * that before, so that marks of one kind on both sides are different ones.
 */
export class ShelfByMarks {
  private readonly shelf: Shelf;

  constructor(
    private readonly state: MatchState,
    private readonly marksOf = idsAlone,
  ) {
    this.shelf = new Shelf(state);
  }

  put(key: string, known: number): void {
    const entry = this.state.known[known];
    if (entry !== undefined) this.shelf.put(`${this.marksOf(entry)} ${key}`, known);
  }

  get isEmpty(): boolean {
    return this.shelf.isEmpty;
  }

  first(key: string, row: EntryIdentity): number | null {
    const own = this.marksOf(row);
    for (const marks of MARKS) {
      const known = (marks & own) === 0 ? this.shelf.first(`${marks} ${key}`) : null;
      if (known !== null) return known;
    }
    return null;
  }
}
