import type { MatchBasis } from './case-plan.js';
import type { EntryIdentity } from './entry-identity.js';
import type { MatchState } from './match-state.js';
import { Shelf } from './match-state.js';

const ID_OF = {
  'pacer-document': ({ facts }: EntryIdentity) => facts.documentId,
  'pacer-sequence': ({ facts }: EntryIdentity) => facts.sequence,
} as const;
type IdBasis = keyof typeof ID_OF;
const ID_BASES: readonly IdBasis[] = ['pacer-document', 'pacer-sequence'];

type Indexed = readonly [at: number, entry: EntryIdentity];

/**
 * Matches rows with entries of the same id, where nothing else on either side has that id and the numbers are not two.
 * Where the number alone would have told as much, the number is the basis.
 */
export function matchBySingleIds(state: MatchState): void {
  const numbers = { rows: numbersOf(state.rows), known: numbersOf(state.known) };
  const basisOf = (row: EntryIdentity, entry: EntryIdentity, basis: IdBasis): MatchBasis => {
    const { number } = row.facts;
    if (number === null || number !== entry.facts.number) return basis;
    const alone = numbers.rows.get(number) === 1 && numbers.known.get(number) === 1;
    return alone ? 'number' : basis;
  };
  for (const basis of ID_BASES) {
    const known = singles(state.known, ID_OF[basis]);
    if (known.size === 0) continue;
    for (const [id, row] of singles(state.rows, ID_OF[basis])) {
      const entry = known.get(id) ?? null;
      if (row === null || entry === null || !mayBeOne(state, row, entry, basis)) continue;
      state.take(row[0], entry[0], basisOf(row[1], entry[1], basis));
    }
  }
}

/** The same sequence tells nothing where the documents are two. */
function mayBeOne(
  state: MatchState,
  [at, row]: Indexed,
  [known, entry]: Indexed,
  basis: IdBasis,
): boolean {
  if (!state.isOpen(at) || !state.isFree(known)) return false;
  const [a, b] = [row.facts.number, entry.facts.number];
  if (a !== b && a !== null && b !== null) return false;
  return basis === 'pacer-document' || !row.contradicts(entry);
}

/** Where each id stands; null for an id that stands at several places. */
function singles(
  entries: readonly EntryIdentity[],
  idOf: (entry: EntryIdentity) => string | null,
): ReadonlyMap<string, Indexed | null> {
  const places = new Map<string, Indexed | null>();
  entries.forEach((entry, at) => {
    const id = idOf(entry);
    if (id !== null) places.set(id, places.has(id) ? null : [at, entry]);
  });
  return places;
}

/**
 * Matches what the numbers left by the ids of the court: rows without number, entries that have none yet, and an entry
 * whose number the court has changed, where the new number stands for nothing on record and for one row alone, and the
 * old one for no row.
 */
export function matchByIds(state: MatchState): void {
  const shelves = { 'pacer-document': new Shelf(state), 'pacer-sequence': new Shelf(state) };
  state.forFreeKnown((entry, at) => {
    for (const basis of ID_BASES) {
      const id = ID_OF[basis](entry);
      if (id !== null) shelves[basis].put(id, at);
    }
  });
  if (ID_BASES.every((basis) => shelves[basis].isEmpty)) return;
  const numbers = { known: numbersOf(state.known), rows: numbersOf(state.rows) };
  const mayBe = (row: EntryIdentity, known: EntryIdentity, basis: MatchBasis): boolean => {
    const [now, before] = [row.facts.number, known.facts.number];
    if (now === null || before === null || now === before) return true;
    if (basis !== 'pacer-document' || numbers.known.has(now)) return false;
    return numbers.rows.get(now) === 1 && !numbers.rows.has(before);
  };
  state.forOpenRows((row, at) => {
    for (const basis of ID_BASES) {
      const id = ID_OF[basis](row);
      const first = id === null ? null : shelves[basis].first(id);
      const known = first === null ? undefined : state.known[first];
      if (first === null || known === undefined || !mayBe(row, known, basis)) continue;
      state.take(at, first, basis);
      return;
    }
  });
}

/** How often each number stands there. */
export function numbersOf(entries: readonly EntryIdentity[]): ReadonlyMap<number | null, number> {
  const counts = new Map<number | null, number>();
  for (const { facts } of entries) counts.set(facts.number, (counts.get(facts.number) ?? 0) + 1);
  return counts;
}
