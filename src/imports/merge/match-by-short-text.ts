import type { EntryIdentity } from './entry-identity.js';
import { ShelfByMarks, idsAlone, idsAndTime } from './match-state.js';
import type { MarksOf, MatchState } from './match-state.js';

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
  const shortOf: FormsOf = ({ shortWords }) => [shortWords];
  pairUp(state, { rows: rows.full, known: known.short, row: shortForms, entry: shortOf });
  pairUp(state, { rows: rows.short, known: known.full, row: shortOf, entry: shortForms });
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

/**
 * What the short text of an entry with a clerk's text may be: its own, where it has one, else the text's beginnings.
 */
function shortForms(entry: EntryIdentity): readonly string[] {
  return entry.shortWords === '' ? entry.beginnings : [entry.shortWords];
}

type FormsOf = (entry: EntryIdentity) => readonly string[];
type TimeOf = (entry: EntryIdentity) => string | number | null;

interface Pairing {
  readonly rows: readonly Indexed[];
  readonly known: readonly Indexed[];
  readonly row: FormsOf;
  readonly entry: FormsOf;
}

const minute: TimeOf = (entry) => entry.minute;
const day: TimeOf = (entry) => entry.day;
const enteredAlone: TimeOf = (entry) => entry.enteredAlone;
const enteredBeside: TimeOf = (entry) => entry.enteredBeside;

/** Pairs those of one minute, then those of one day of which at most one tells its time. */
function pairUp(state: MatchState, pairing: Pairing): void {
  if (pairing.rows.length === 0 || pairing.known.length === 0) return;
  pairBy(state, pairing, { row: minute, entry: minute }, idsAlone);
  pairBy(state, pairing, { row: day, entry: day }, idsAndTime);
  pairBy(state, pairing, { row: enteredAlone, entry: enteredBeside }, idsAndTime);
  pairBy(state, pairing, { row: enteredBeside, entry: enteredAlone }, idsAndTime);
}

interface Times {
  readonly row: TimeOf;
  readonly entry: TimeOf;
}

function pairBy(state: MatchState, pairing: Pairing, times: Times, marks: MarksOf): void {
  const shelf = new ShelfByMarks(state, marks);
  for (const [at, entry] of pairing.known) {
    for (const key of keysOf(entry, times.entry, pairing.entry)) shelf.put(key, at);
  }
  if (shelf.isEmpty) return;
  for (const [at, row] of pairing.rows) {
    if (!state.isOpen(at)) continue;
    for (const key of keysOf(row, times.row, pairing.row)) {
      const first = state.isOpen(at) ? shelf.first(key, row) : null;
      if (first !== null) state.take(at, first, 'day-and-text');
    }
  }
}

function keysOf(entry: EntryIdentity, timeOf: TimeOf, formsOf: FormsOf): readonly string[] {
  const time = timeOf(entry);
  if (time === null) return [];
  const forms = formsOf(entry).filter(Boolean);
  return forms.map((form) => `${time} ${form}`);
}
