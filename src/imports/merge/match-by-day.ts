import type { EntryIdentity } from './entry-identity.js';
import type { MarksOf, MatchState } from './match-state.js';
import { ShelfByMarks } from './match-state.js';

type Wanted = (entry: EntryIdentity) => boolean;
type KeyOf = (entry: EntryIdentity) => string | null;

const unnumbered: Wanted = ({ facts }) => facts.number === null;
const numbered: Wanted = ({ facts }) => facts.number !== null;
const typed: Wanted = ({ facts }) => facts.typed;

/**
 * Matches what is left by day and text, each row with one entry: two equal rows of one day are two, and of equal ones
 * those are the same that were entered at the same time. A row and an entry of which only one has a number are the same
 * only where both have the clerk's text, and where the number is missing because no numbers are told there at all or
 * because a person did not type it: on any other docket what has no number is another entry than what has one.
 */
export function matchByDay(state: MatchState): void {
  const bare = { rows: unnumbered, known: unnumbered, marks: idsAndTime };
  pair(state, { ...bare, row: timeAndWords, entry: timeAndWords, marks: idsAlone });
  pair(state, { ...bare, row: dayAndWords, entry: dayAndWords });
  pair(state, { ...bare, row: enteredAlone, entry: enteredAndFiled });
  pair(state, { ...bare, row: enteredAndFiled, entry: enteredAlone });
  const text = { row: dayAndText, entry: dayAndText, marks: idsAlone };
  const noneOnRecord = !state.known.some((entry) => numbered(entry) && !typed(entry));
  const knownAlone: Wanted = (entry) => unnumbered(entry) && (noneOnRecord || typed(entry));
  pair(state, { ...text, rows: numbered, known: knownAlone });
  const noneInSource = !state.rows.some(numbered);
  const knownNumbered: Wanted = (entry) => numbered(entry) && (noneInSource || typed(entry));
  pair(state, { ...text, rows: unnumbered, known: knownNumbered });
}

const timeAndWords: KeyOf = ({ minute, words }) => (minute === null ? null : `${minute} ${words}`);

const dayAndWords: KeyOf = ({ day, words }) => `${day} ${words}`;

const dayAndText: KeyOf = ({ facts, day, words }) =>
  facts.inShort || words === '' ? null : `${day} ${words}`;

/** Where a source shows the day of entry alone, it meets the day of entry of an entry whose filed day is known. */
const enteredAlone: KeyOf = ({ facts, words }) =>
  facts.filedOn !== null || facts.enteredOn === null ? null : `${facts.enteredOn} ${words}`;

const enteredAndFiled: KeyOf = ({ facts, words }) =>
  facts.filedOn === null || facts.enteredOn === null ? null : `${facts.enteredOn} ${words}`;

const idsAlone: MarksOf = ({ idsKnown }) => idsKnown;

/** What was entered at another time of the day is another entry. */
const idsAndTime: MarksOf = ({ idsKnown, minute }) => idsKnown + (minute === null ? 0 : 4);

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
