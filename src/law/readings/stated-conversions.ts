import type { ReliefSought } from '../docket/docket-entry.js';
import type { ReliefKind } from '../docket/relief-kinds.js';
import type { EntryReading, Read, ReadConversion } from '../docket-text/reading.js';
import type { EntriesBefore } from './entries-before.js';
import type { ReliefIds } from './relief-ids.js';
import { dispositionOf } from './stated-dispositions.js';
import type { Stated } from './stated-dispositions.js';
import type { EntryToRead } from './statements.js';

/** What is meant where a filing of several requests is converted into that kind. */
const USUALLY_FROM: Partial<Record<ReliefKind, ReliefKind>> = {
  'preliminary-injunction': 'temporary-restraining-order',
  'summary-judgment': 'dismissal',
};

/**
 * The conversions of a ruling: of the one open request of the filing it names by number, into a request with an id of
 * its own. Where no such request stands, or it is not clear which, nothing is converted; the entry is only spoken of.
 */
export function statedConversions(
  entry: EntryToRead,
  { conversions }: EntryReading,
  before: EntriesBefore,
  ids: ReliefIds,
): readonly Stated[] {
  const converted = new Set<string>();
  return conversions.flatMap(({ value, evidence }: Read<ReadConversion>) => {
    const target = value.to === null ? null : before.numbered(value.to, entry);
    if (target === null) return [];
    const open = target.reliefs.filter(({ id }) => !before.isDecided(id) && !converted.has(id));
    const relief = meant(open, value.into);
    if (relief === null) return [];
    converted.add(relief.id);
    const disposition = {
      ...dispositionOf({ reliefId: relief.id }, 'converted'),
      convertedTo: value.into,
      newReliefId: ids.ofConverted(relief.id, value.into),
    };
    return [{ disposition, about: target.id, reaches: true, sure: evidence.sure }];
  });
}

/** A filing that asks for that kind already is not converted into it. */
function meant(open: readonly ReliefSought[], into: ReliefKind): ReliefSought | null {
  if (open.some(({ kind }) => kind === into)) return null;
  const [only] = open;
  if (open.length === 1 && only !== undefined) return only;
  return open.find(({ kind }) => kind === USUALLY_FROM[into]) ?? null;
}
