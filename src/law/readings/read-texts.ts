import type { EntryId } from '../docket/docket-entry.js';
import { compareInDocketOrder } from '../docket/docket-order.js';
import { DocketSoFar } from '../docket-text/docket-so-far.js';
import type { NamedType } from '../docket-text/named-type.js';
import { readEntry } from '../docket-text/read-entry.js';
import type { EntryReading, PriorEntry, TextContext } from '../docket-text/reading.js';
import { hasSpokenOf } from './persons-word.js';
import type { EntryStatements, EntryToRead } from './statements.js';

/** A docket to be read: its court, its entries in any order, and who is in the case. */
export interface DocketToRead {
  readonly courtId: string;
  readonly entries: readonly EntryToRead[];
  readonly parties: TextContext['parties'];
}

/**
 * What the entries of a docket say, each read in docket order with those before it: all that are the reader's, or those
 * of them that `only` names; as of the type that `named` gives, where it gives one. The others count as what comes before with what stands on record, as does an entry whose
 * type a person has corrected. The time it takes grows with the docket's length.
 */
export function readTexts(
  docket: DocketToRead,
  only?: ReadonlySet<EntryId>,
  named?: ReadonlyMap<EntryId, NamedType>,
): ReadonlyMap<EntryId, EntryReading> {
  const { courtId, parties } = docket;
  const readings = new Map<EntryId, EntryReading>();
  const before = new DocketSoFar();
  for (const entry of docket.entries.toSorted(compareInDocketOrder)) {
    const { id, text, number, filedOn, enteredOn } = entry;
    if (entry.wrote === null || only?.has(id) === false) {
      before.add(asOnRecord(entry));
      continue;
    }
    const context = { filedOn: filedOn ?? enteredOn, courtId, number, before, parties };
    const reading = readEntry(text, context, named?.get(id));
    readings.set(id, reading);
    before.add(hasSpokenOf(entry, 'facts') ? asOnRecord(entry) : asRead(entry, reading));
  }
  return readings;
}

function asRead({ number, text }: EntryToRead, reading: EntryReading): PriorEntry {
  const { kind, type } = reading;
  const reliefs = reading.reliefs.map(({ value }) => value);
  return { number, kind, type: type.value, reliefs, text };
}

function asOnRecord({ number, text, says }: EntryToRead): PriorEntry {
  return { number, kind: says.kind, type: says.type, reliefs: kindsSought(says), text };
}

function kindsSought({ facts }: EntryStatements): PriorEntry['reliefs'] {
  return 'reliefSought' in facts ? facts.reliefSought.map(({ kind }) => kind) : [];
}
