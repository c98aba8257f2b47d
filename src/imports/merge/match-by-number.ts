import type { EntryIdentity } from './entry-identity.js';
import { numbersOf } from './match-by-ids.js';
import type { MatchState } from './match-state.js';
import { Shelf, ShelfByMarks, matchEqual } from './match-state.js';

type Indexed = readonly [at: number, entry: EntryIdentity];

/**
 * Matches rows with the entries of their number. Where a number stands once on either side, that is enough, unless the
 * ids are others and the texts too, or a person typed the entry in other words. A number that repeats is told apart by
 * the PACER document, then the PACER sequence, then day and text.
 */
export function matchByNumber(state: MatchState): void {
  const counts = { rows: numbersOf(state.rows), known: numbersOf(state.known) };
  const there = byNumber(state.known, (at) => state.isFree(at));
  for (const [number, rows] of byNumber(state.rows, (at) => state.isOpen(at))) {
    const known = there.get(number);
    if (known === undefined) continue;
    const isSingle = counts.rows.get(number) === 1 && counts.known.get(number) === 1;
    if (isSingle) matchSingle(state, rows[0], known[0]);
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
 * Whether a row is the only entry of its number. Another document can replace the first, the text going on, but not
 * where the document of either is there beside it.
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

type KeyOf = (entry: EntryIdentity) => string | null;

/** By day and text; then by the text alone, where one of the two bears no day. */
function matchByText(state: MatchState, rows: readonly Indexed[], known: readonly Indexed[]): void {
  const undated: KeyOf = ({ day, words }) => (day === '' && words !== '' ? words : null);
  const dated: KeyOf = ({ day, words }) => (day !== '' && words !== '' ? words : null);
  const both: KeyOf = ({ day, words }) => `${day} ${words}`;
  const all: KeyOf = ({ around, words }) => `${around} ${words}`;
  pairBy(state, { rows, known, row: all, entry: all });
  pairBy(state, { rows, known, row: both, entry: both });
  pairBy(state, { rows, known, row: dated, entry: undated });
  pairBy(state, { rows, known, row: undated, entry: dated });
}

interface Pairing {
  readonly rows: readonly Indexed[];
  readonly known: readonly Indexed[];
  readonly row: KeyOf;
  readonly entry: KeyOf;
}

function pairBy(state: MatchState, { rows, known, row, entry }: Pairing): void {
  const shelf = new ShelfByMarks(state);
  for (const [at, identity] of known) {
    const key = entry(identity);
    if (key !== null) shelf.put(key, at);
  }
  for (const [at, identity] of rows) {
    const key = state.isOpen(at) ? row(identity) : null;
    const first = key === null ? null : shelf.first(key, identity);
    if (first !== null) state.take(at, first, 'day-and-text');
  }
}

/** Of one day, what is left is the same in its order: there the clerk has changed the text. */
function matchWhatIsLeft(
  state: MatchState,
  rows: readonly Indexed[],
  known: readonly Indexed[],
): void {
  const shelf = new ShelfByMarks(state);
  for (const [at, { day }] of known) shelf.put(day, at);
  for (const [at, row] of rows) {
    const first = shelf.first(row.day, row);
    if (first !== null) state.take(at, first, 'number');
  }
}
