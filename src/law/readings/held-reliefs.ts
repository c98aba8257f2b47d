import type { EntryId, ReliefId } from '../docket/docket-entry.js';
import type { EntryReading } from '../docket-text/reading.js';
import { hasSpokenOf } from './persons-word.js';
import type { EntryStatements, EntryToRead } from './statements.js';

/** What a reading may not take away: rulings that stay as they are speak of it. */
export interface Held {
  readonly reliefs: ReadonlySet<ReliefId>;
  /** Filings that a ruling decides as a whole: of what they seek something stays. */
  readonly filings: ReadonlySet<EntryId>;
}

/** Whether what an entry is, asks and decides stays as it is on record, whatever its text is read to say. */
export function staysOnRecord(entry: EntryToRead, reading: EntryReading | undefined): boolean {
  if (reading === undefined || hasSpokenOf(entry, 'facts')) return true;
  return !reading.type.evidence.sure && entry.answer !== 'accepted';
}

/**
 * The requests that the rulings that stay speak of, and those in `given`; also the requests that those were converted
 * from. `entries` are in docket order.
 */
export function heldBy(
  entries: readonly EntryToRead[],
  readings: ReadonlyMap<EntryId, EntryReading>,
  given: ReadonlySet<ReliefId>,
): Held {
  const reliefs = new Set(given);
  const filings = new Set<EntryId>();
  // The last first: what makes a request that is held comes before what holds it.
  for (const entry of entries.toReversed()) {
    const { facts } = entry.says;
    if (!('dispositions' in facts)) continue;
    const makesHeld = facts.dispositions.some(({ newReliefId }) => isIn(reliefs, newReliefId));
    if (!makesHeld && !staysOnRecord(entry, readings.get(entry.id))) continue;
    const named = facts.dispositions.flatMap((each) => [each.reliefId, each.newReliefId]);
    const found = facts.findings.map(({ reliefId }) => reliefId);
    for (const id of present([...named, ...found])) reliefs.add(id);
    for (const id of present(facts.dispositions.map(({ entryId }) => entryId))) filings.add(id);
  }
  return { reliefs, filings };
}

function present<T>(ids: readonly (T | null)[]): readonly T[] {
  return ids.flatMap((id) => id ?? []);
}

function isIn(reliefs: ReadonlySet<ReliefId>, id: ReliefId | null): boolean {
  return id !== null && reliefs.has(id);
}

/** Whether `read`, put in place of what `entry` says on record, would leave all that is held. */
export function leavesWhatIsHeld(
  { id, says }: EntryToRead,
  read: EntryStatements,
  { reliefs, filings }: Held,
): boolean {
  const after = new Set(reliefsOf(read));
  if (reliefsOf(says).some((relief) => reliefs.has(relief) && !after.has(relief))) return false;
  return !filings.has(id) || !seeks(says) || seeks(read);
}

function seeks({ facts }: EntryStatements): boolean {
  return 'reliefSought' in facts && facts.reliefSought.length > 0;
}

/** The requests that an entry seeks, or makes by converting others. */
function reliefsOf({ facts }: EntryStatements): readonly ReliefId[] {
  if ('reliefSought' in facts) return facts.reliefSought.map(({ id }) => id);
  if (!('dispositions' in facts)) return [];
  return facts.dispositions.flatMap(({ newReliefId }) => newReliefId ?? []);
}
