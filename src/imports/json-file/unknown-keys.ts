import type { LabelReading } from '../snapshot/printed.js';
import { says, wordsOf } from './json-record.js';
import type { JsonRecord } from './json-record.js';
import type { JsonSource } from './json-source.js';

/** What an object says under keys that have no place in a reading, as printed: single values only, in their order. */
export function labelsBeside(
  record: JsonRecord,
  known: ReadonlySet<string>,
): readonly LabelReading[] {
  return Object.entries(record).flatMap(([label, value]) => {
    if (known.has(label)) return [];
    const words = typeof value === 'boolean' ? String(value) : wordsOf(value);
    return words === null ? [] : [{ label, value: words }];
  });
}

/** Notes, once for each key, what an object says that no reading has a place for. `what` is plural: "entries". */
export function noteUnknownKeys(
  record: JsonRecord,
  known: ReadonlySet<string>,
  what: string,
  place: string,
  { notes }: JsonSource,
): void {
  for (const [key, value] of Object.entries(record)) {
    if (known.has(key) || !says(value)) continue;
    notes.warnOnce(place, `"${key.slice(0, 60)}" of ${what} is not known and was left out.`);
  }
}
