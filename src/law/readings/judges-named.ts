import type { EntryId } from '../docket/docket-entry.js';
import type { EntryReading } from '../docket-text/reading.js';

/**
 * The judges that the rulings among `readings` name, as printed and each once: `Ada B. Roe` of an order `Signed by
 * Judge Ada B. Roe`. A name that is not sure to be a judge's is not among them.
 */
export function judgesNamed(readings: ReadonlyMap<EntryId, EntryReading>): readonly string[] {
  const names = [...readings.values()].flatMap((reading) => judgeOf(reading) ?? []);
  return [...new Set(names)];
}

/** The judge of a ruling, as printed; null where none is named for sure, and for what is no ruling. */
export function judgeOf({ kind, judge }: EntryReading): string | null {
  return kind === 'ruling' && judge?.evidence.sure === true ? judge.value : null;
}
