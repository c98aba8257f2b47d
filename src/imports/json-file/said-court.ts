import { COURTS } from '../../courts/data/courts.js';
import { shortened } from './said-day.js';
import type { JsonSource } from './json-source.js';

const KNOWN: ReadonlySet<string> = new Set(COURTS.map(({ id }) => id));

/**
 * The court a file names (its CM/ECF id, "" or null where it names none), where that is another than the one it is read
 * for; a file may be read for "", no court at all. Null when it is the same, when none is named, and, with a note, when
 * Nunc does not know the court named.
 */
export function otherCourt(
  said: string | null,
  place: string,
  { courtId, notes }: JsonSource,
): string | null {
  if (said === null || said === '' || said === courtId) return null;
  if (!KNOWN.has(said)) {
    notes.warn(place, `"${shortened(said)}" is no court that Nunc knows.`);
    return null;
  }
  if (courtId === '') return said;
  notes.warn(place, `The file says that the court is ${said}; it was read for ${courtId}.`);
  return said;
}
