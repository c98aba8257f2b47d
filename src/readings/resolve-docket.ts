import { v7 } from 'uuid';
import type { EntryId } from '../law/docket/docket-entry.js';
import { whatItIs } from '../law/readings/persons-word.js';
import { resolveReadings } from '../law/readings/resolve-readings.js';
import type { EntryOutcome } from '../law/readings/statements.js';
import type { DocketOnRecord, EntryOnRecord } from './docket-on-record.js';
import type { Gathered } from './gather-readings.js';
import type { Said } from './said.js';

/** The readings of a docket, resolved. */
export interface Resolved {
  /** The entries as they stand on record. */
  readonly docket: ReadonlyMap<EntryId, EntryOnRecord>;
  readonly fresh: ReadonlySet<EntryId>;
  readonly outcomes: readonly EntryOutcome[];
  readonly said: Said | null;
}

/** Resolves the readings of a docket, with what a person says just now. */
export function resolveDocket(
  docket: DocketOnRecord,
  { readings, fresh, entries }: Gathered,
  judgeIds: ReadonlyMap<string, string>,
  said: Said | null,
): Resolved {
  const onRecord = new Map(entries.map((entry) => [entry.id, entry]));
  const outcomes = resolveReadings(
    { ...docket, entries: said === null ? entries : entries.map((one) => asSaid(one, said)) },
    readings,
    { judgeIds, newReliefId: () => v7(), heldReliefs: new Set(docket.heldReliefs) },
  );
  return { docket: onRecord, fresh, outcomes, said };
}

/** A correction is what a reading with that type would be, whatever stood there before. */
function asSaid(entry: EntryOnRecord, { entryId, answer }: Said): EntryOnRecord {
  if (entry.id !== entryId || entry.wrote === null) return entry;
  if (answer !== 'corrected') return { ...entry, answer };
  return { ...entry, answer: null, wrote: { ...entry.wrote, ...whatItIs(entry.says) } };
}
