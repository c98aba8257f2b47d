import type { EntryIdentity } from './entry-identity.js';
import type { MatchState } from './match-state.js';
import { ShelfByMarks } from './match-state.js';

type Indexed = readonly [at: number, entry: EntryIdentity];

/**
 * Matches entries without number of which one side has the short text alone, as feeds do: a row and an entry of one day
 * are the same where the short texts are, or where the clerk's text begins with the short one (`Order`: `ORDER granting
 * ...`). What a person typed is not matched so, nor what was entered at another time of the day.
 */
export function matchByShortText(state: MatchState): void {
  const known: Sorted = { short: [], full: [] };
  const rows: Sorted = { short: [], full: [] };
  state.forFreeKnown((entry, at) => {
    if (!entry.facts.typed) sortIn(known, entry, at);
  });
  state.forOpenRows((row, at) => {
    sortIn(rows, row, at);
  });
  if (known.short.length > 0) {
    const shelf = shelfOf(state, known.short, ({ shortWords }) => [shortWords]);
    for (const row of rows.full) takeFirst(state, shelf, row, shortForms(row[1]));
  }
  if (rows.short.length > 0) {
    const shelf = shelfOf(state, known.full, shortForms);
    for (const row of rows.short) takeFirst(state, shelf, row, [row[1].shortWords]);
  }
}

/** Entries without number: those with the short text alone, and those with the clerk's. */
interface Sorted {
  readonly short: Indexed[];
  readonly full: Indexed[];
}

function sortIn(sorted: Sorted, entry: EntryIdentity, at: number): void {
  if (entry.facts.number !== null) return;
  (entry.facts.inShort ? sorted.short : sorted.full).push([at, entry]);
}

/** What the short text of an entry with a clerk's text may be: its own, where it has one, else the text's beginnings. */
function shortForms(entry: EntryIdentity): readonly string[] {
  return entry.shortWords === '' ? entry.beginnings : [entry.shortWords];
}

function shelfOf(
  state: MatchState,
  known: readonly Indexed[],
  formsOf: (entry: EntryIdentity) => readonly string[],
): ShelfByMarks {
  const shelf = new ShelfByMarks(state);
  for (const [at, entry] of known) {
    const forms = formsOf(entry).filter(Boolean);
    for (const day of entry.days) for (const form of forms) shelf.put(`${day} ${form}`, at);
  }
  return shelf;
}

function takeFirst(
  state: MatchState,
  shelf: ShelfByMarks,
  [at, row]: Indexed,
  forms: readonly string[],
): void {
  for (const day of row.days) {
    for (const form of forms) {
      const first = shelf.first(`${day} ${form}`, row);
      const known = first === null ? undefined : state.known[first];
      if (first === null || known === undefined || !sameTime(row, known)) continue;
      state.take(at, first, 'day-and-text');
      return;
    }
  }
}

/** Whether two entries can have been made at one time; where one does not tell its time, they can. */
function sameTime(one: EntryIdentity, other: EntryIdentity): boolean {
  return one.minute === null || other.minute === null || Math.abs(one.minute - other.minute) <= 1;
}
