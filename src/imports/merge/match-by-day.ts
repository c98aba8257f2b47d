import type { EntryIdentity } from './entry-identity.js';
import type { MarksOf, MatchState } from './match-state.js';
import { numbersOf } from './match-by-ids.js';
import { ShelfByMarks, idsAlone, idsAndTime } from './match-state.js';

type Wanted = (entry: EntryIdentity) => boolean;
type KeyOf = (entry: EntryIdentity) => string | null;

const unnumbered: Wanted = ({ facts }) => facts.number === null;
const numbered: Wanted = ({ facts }) => facts.number !== null;
const numberByHand: Wanted = ({ facts }) => facts.numberByHand;

/**
 * Matches what is left by day and text, each row with one entry: two equal rows of one day are two, and of equal ones
 * those are the same that were entered at the same time. A row and an entry of which only one has a number are the
 * same only where both have the clerk's text, the number is nobody else's, and where the number is missing because no
 * numbers are told there at all or because a person did not type it: on any other docket what has no number is another
 * entry than what has one.
 */
export function matchByDay(state: MatchState): void {
  const bare = { rows: unnumbered, known: unnumbered, marks: idsAndTime };
  pair(state, { ...bare, row: timeAndWords, entry: timeAndWords, marks: idsAlone });
  pair(state, { ...bare, row: allAround, entry: allAround });
  pair(state, { ...bare, row: dayAndWords, entry: dayAndWords });
  pair(state, { ...bare, row: enteredAlone, entry: enteredBeside });
  pair(state, { ...bare, row: enteredBeside, entry: enteredAlone });
  const text = { row: dayAndText, entry: dayAndText, marks: idsAlone };
  const numbers = { rows: numbersOf(state.rows), known: numbersOf(state.known) };
  const noneOnRecord = !state.known.some((entry) => numbered(entry) && !numberByHand(entry));
  pair(state, {
    ...text,
    rows: ({ facts: { number } }) => isLonely(number, numbers.rows, numbers.known),
    known: (entry) => unnumbered(entry) && (noneOnRecord || numberByHand(entry)),
  });
  const noneInSource = !state.rows.some(numbered);
  pair(state, {
    ...text,
    rows: unnumbered,
    known: (entry) =>
      (noneInSource || numberByHand(entry)) &&
      isLonely(entry.facts.number, numbers.known, numbers.rows),
  });
}

type Counts = ReturnType<typeof numbersOf>;

/** Whether a number is nobody else's, neither on its own side nor on the other. */
function isLonely(number: number | null, own: Counts, other: Counts): boolean {
  return number !== null && own.get(number) === 1 && !other.has(number);
}

const timeAndWords: KeyOf = ({ minute, words }) => (minute === null ? null : `${minute} ${words}`);

const allAround: KeyOf = ({ around, words }) => `${around} ${words}`;

const dayAndWords: KeyOf = ({ day, words }) => `${day} ${words}`;

const dayAndText: KeyOf = ({ facts, day, words }) =>
  facts.inShort || words === '' ? null : `${day} ${words}`;

/** Where a source shows the day of entry alone, it meets the day of entry of an entry whose filed day is known. */
const enteredAlone: KeyOf = ({ enteredAlone: day, words }) =>
  day === null ? null : `${day} ${words}`;

const enteredBeside: KeyOf = ({ enteredBeside: day, words }) =>
  day === null ? null : `${day} ${words}`;

interface Pairing {
  readonly rows: Wanted;
  readonly known: Wanted;
  readonly row: KeyOf;
  readonly entry: KeyOf;
  readonly marks: MarksOf;
}

function pair(state: MatchState, { rows, known, row, entry, marks }: Pairing): void {
  const shelf = new ShelfByMarks(state, marks);
  state.forFreeKnown((identity, at) => {
    const key = known(identity) ? entry(identity) : null;
    if (key !== null) shelf.put(key, at);
  });
  if (shelf.isEmpty) return;
  state.forOpenRows((identity, at) => {
    const key = rows(identity) ? row(identity) : null;
    const first = key === null ? null : shelf.first(key, identity);
    if (first !== null) state.take(at, first, 'day-and-text');
  });
}
