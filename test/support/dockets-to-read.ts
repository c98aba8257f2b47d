import { civilDate } from '../../src/law/calendar/civil-date.js';
import { addDays } from '../../src/law/calendar/day-arithmetic.js';
import type { DocketEntry } from '../../src/law/docket/docket-entry.js';
import { hasSpokenOf } from '../../src/law/readings/persons-word.js';
import type { PersonsField } from '../../src/law/readings/persons-word.js';
import { readTexts } from '../../src/law/readings/read-texts.js';
import type { DocketToRead } from '../../src/law/readings/read-texts.js';
import { resolveReadings } from '../../src/law/readings/resolve-readings.js';
import type { Resolving } from '../../src/law/readings/resolve-readings.js';
import { UNREAD_STATEMENTS } from '../../src/law/readings/statements.js';
import type {
  EntryOutcome,
  EntryStatements,
  EntryToRead,
} from '../../src/law/readings/statements.js';

const FIRST_DAY = civilDate('2021-03-01');

let made = 0;

/** An imported entry that nobody has read, filed on 1 March 2021 unless told otherwise. */
export function anEntryToRead(change: Partial<EntryToRead> = {}): EntryToRead {
  made += 1;
  return {
    id: `entry-${made}`,
    sequence: made,
    number: null,
    courtSequence: null,
    filedOn: FIRST_DAY,
    enteredOn: null,
    text: '',
    says: UNREAD_STATEMENTS,
    wrote: UNREAD_STATEMENTS,
    answer: null,
    ...change,
  };
}

/** A docket of numbered texts, one a day from 1 March 2021: `12 | MOTION to Seal`; `-` is an entry without number. */
export function aDocketToRead(
  table: string,
  change: (entry: EntryToRead) => Partial<EntryToRead> = () => ({}),
): DocketToRead {
  const entries = table
    .trim()
    .split('\n')
    .map((line, index) => {
      const [number = '', text = ''] = line.split(' | ').map((cell) => cell.trim());
      const sequence = index + 1;
      const filedOn = addDays(FIRST_DAY, index);
      const entry = anEntryToRead({
        ...{ id: number === '-' ? `e${sequence}` : number, sequence, filedOn, text },
        number: number === '-' ? null : Number(number),
      });
      return { ...entry, ...change(entry) };
    });
  return { courtId: 'wawd', entries, parties: PARTIES };
}

/** The parties of every docket built here. */
export const PARTIES: DocketToRead['parties'] = [
  { id: 'vale', name: 'Orrin Vale', role: 'Plaintiff' },
  { id: 'aldgate', name: 'Aldgate Rope Works, Inc.', role: 'Defendant' },
];

/** What resolving is given here: new ids that count up from `relief-1`, one judge known by name. */
export function resolving(change: Partial<Resolving> = {}): Resolving {
  let ids = 0;
  return {
    judgeIds: new Map([['Ada B. Roe', 'judge-roe']]),
    newReliefId: () => `relief-${(ids += 1)}`,
    heldReliefs: new Set(),
    ...change,
  };
}

/** What reading and resolving a docket comes to, by the id of the entry. */
export function resolved(
  docket: DocketToRead,
  given: Resolving = resolving(),
): ReadonlyMap<string, EntryOutcome> {
  const outcomes = resolveReadings(docket, readTexts(docket), given);
  return new Map(outcomes.map((outcome) => [outcome.entryId, outcome]));
}

/** The docket after its outcomes were put on record. Of a field that a person spoke of the reader wrote nothing new. */
export function putOnRecord(
  docket: DocketToRead,
  outcomes: ReadonlyMap<string, EntryOutcome>,
): DocketToRead {
  const entries = docket.entries.map((entry) => {
    const says = outcomes.get(entry.id)?.says;
    return says === undefined ? entry : { ...entry, says, wrote: wroteNow(entry, says) };
  });
  return { ...docket, entries };
}

function wroteNow(entry: EntryToRead, says: EntryStatements): EntryStatements | null {
  const { wrote } = entry;
  if (wrote === null) return null;
  const of = (field: PersonsField): EntryStatements => (hasSpokenOf(entry, field) ? wrote : says);
  const { kind, type, facts } = of('facts');
  return {
    ...{ kind, type, facts, relations: of('relations').relations },
    hearings: of('hearings').hearings,
    deadlines: of('deadlines').deadlines,
    sealed: of('sealed').sealed,
  };
}

/** The entries of a docket as the law folds them: what stands on record. */
export function entriesToFold({ entries }: DocketToRead): readonly DocketEntry[] {
  return entries.map((entry) => toFold(entry, entry.says));
}

function toFold(
  { id, sequence, number, courtSequence, filedOn, enteredOn }: EntryToRead,
  { kind, type, relations, facts }: EntryStatements,
): DocketEntry {
  const placed = { id, sequence, number, courtSequence, filedOn, enteredOn, relations };
  return { ...placed, struck: null, kind, type, ...facts } as DocketEntry;
}
