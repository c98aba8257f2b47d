import { DocketSoFar } from '../../src/law/docket-text/docket-so-far.js';
import { readEntry } from '../../src/law/docket-text/read-entry.js';
import type { EntryReading } from '../../src/law/docket-text/reading.js';
import type { DocketFile } from './docket-file.js';

/** What was read of the entries of a docket, in order, each with those before it. */
export function readDocket({ courtId, entries, parties }: DocketFile): EntryReading[] {
  const before = new DocketSoFar();
  return entries.map(({ text, number, filedOn }) => {
    const reading = readEntry(text, { filedOn, courtId, number, before, parties });
    const reliefs = reading.reliefs.map(({ value }) => value);
    before.add({ number, kind: reading.kind, type: reading.type.value, reliefs, text });
    return reading;
  });
}
