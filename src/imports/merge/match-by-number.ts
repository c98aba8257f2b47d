import type { EntryIdentity } from './entry-identity.js';
import type { MatchState } from './match-state.js';
import { Shelf, ShelfByMarks, matchEqual } from './match-state.js';

type Indexed = readonly [at: number, entry: EntryIdentity];

/**
 * Matches rows with the entries of their number. Where a number stands once on either side, that is enough, unless the
 * ids are others and the texts too, or a person typed the entry in other words. A number that repeats is told apart by
 * the PACER document, then the PACER sequence, then day and text.
 */
export function matchByNumber(state: MatchState): void {
  const there = byNumber(state.known, (at) => state.isFree(at));
  for (const [number, rows] of byNumber(state.rows, (at) => state.isOpen(at))) {
    const known = there.get(number);
    if (known === undefined) continue;
    if (rows.length === 1 && known.length === 1) matchSingle(state, rows[0], known[0]);
    else matchRepeated(state, rows, known);
  }
}

function byNumber(
  entries: readonly EntryIdentity[],
  isLeft: (at: number) => boolean,
): ReadonlyMap<number, readonly Indexed[]> {
  const groups = new Map<number, Indexed[]>();
  entries.forEach((entry, at) => {
    const { number } = entry.facts;
    if (number === null || !isLeft(at)) return;
    const group = groups.get(number);
    if (group === undefined) groups.set(number, [[at, entry]]);
    else group.push([at, entry]);
  });
  return groups;
}

function matchSingle(state: MatchState, row?: Indexed, known?: Indexed): void {
  if (row === undefined || known === undefined) return;
  if (isTheEntry(state, row[1], known[1])) state.take(row[0], known[0], 'number');
}

/**
 * Whether a row is the only entry of its number. Another document can replace the first, the text going on, but not where
 * the document of either is there beside it.
 */
function isTheEntry(state: MatchState, row: EntryIdentity, known: EntryIdentity): boolean {
  if (row.sharesId(known)) return true;
  if (known.facts.typed) return row.saysTheSame(known);
  if (!row.contradicts(known)) return true;
  return row.continues(known) && !state.isElsewhere(row, known);
}

function matchRepeated(
  state: MatchState,
  rows: readonly Indexed[],
  known: readonly Indexed[],
): void {
  matchEqual(
    state,
    rows.map(([at]) => at),
    known.map(([at]) => at),
  );
  matchById(state, rows, known, 'pacer-document');
  matchById(state, rows, known, 'pacer-sequence');
  matchByText(state, rows, known);
  matchWhatIsLeft(
    state,
    rows.filter(([at]) => state.isOpen(at)),
    known.filter(([at, { facts }]) => state.isFree(at) && !facts.typed),
  );
}

const ID_OF = {
  'pacer-document': ({ facts }: EntryIdentity) => facts.documentId,
  'pacer-sequence': ({ facts }: EntryIdentity) => facts.sequence,
} as const;

function matchById(
  state: MatchState,
  rows: readonly Indexed[],
  known: readonly Indexed[],
  basis: keyof typeof ID_OF,
): void {
  const idOf = ID_OF[basis];
  const shelf = new Shelf(state);
  for (const [at, entry] of known) {
    const id = idOf(entry);
    if (id !== null) shelf.put(id, at);
  }
  for (const [at, row] of rows) {
    const id = idOf(row);
    const first = id === null || !state.isOpen(at) ? null : shelf.first(id);
    if (first !== null) state.take(at, first, basis);
  }
}

function matchByText(state: MatchState, rows: readonly Indexed[], known: readonly Indexed[]): void {
  const shelf = new ShelfByMarks(state);
  const keyOf = ({ day, words }: EntryIdentity): string => `${day} ${words}`;
  for (const [at, entry] of known) shelf.put(keyOf(entry), at);
  for (const [at, row] of rows) {
    const first = state.isOpen(at) ? shelf.first(keyOf(row), row) : null;
    if (first !== null) state.take(at, first, 'day-and-text');
  }
}

/** One row left and one entry left are the same; of several, those of one day are, in their order. */
function matchWhatIsLeft(
  state: MatchState,
  rows: readonly Indexed[],
  known: readonly Indexed[],
): void {
  const [row, ...others] = rows;
  const [entry, ...otherEntries] = known;
  if (row === undefined || entry === undefined) return;
  if (others.length === 0 && otherEntries.length === 0) {
    if (!row[1].contradicts(entry[1])) state.take(row[0], entry[0], 'number');
    return;
  }
  const shelf = new ShelfByMarks(state);
  for (const [at, { day }] of known) shelf.put(day, at);
  for (const [at, left] of rows) {
    const first = shelf.first(left.day, left);
    if (first !== null) state.take(at, first, 'number');
  }
}
