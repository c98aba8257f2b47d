import { textOf, wordsOf } from '../json-file/json-record.js';
import type { JsonSource } from '../json-file/json-source.js';
import type { Member } from '../json-file/members.js';

const SEQUENCE = /^(\d{4}-\d{2}-\d{2})\.(\d{1,9})$/;

/**
 * The entries in the order of the docket. CourtListener answers newest first or oldest first, as it was asked, and gives
 * each entry its place as a day and a running number ("2021-01-11.001"); a file where one of them has none keeps its own
 * order. An entry that stands on two pages of answers is taken once.
 */
export function inDocketOrder(rows: readonly Member[], source: JsonSource): readonly Member[] {
  const once = withoutRepeats(rows, source);
  const keyed = once.map((row) => ({ row, key: sequenceOf(row) }));
  if (keyed.some(({ key }) => key === null)) return once;
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ row }) => row);
}

type Key = readonly [day: string, running: number] | null;

function sequenceOf({ record }: Member): Key {
  const [, day, running] = SEQUENCE.exec(textOf(record.recap_sequence_number)) ?? [];
  return day === undefined ? null : [day, Number(running)];
}

function compareKeys(a: Key, b: Key): number {
  if (a === null || b === null) return 0;
  if (a[0] !== b[0]) return a[0] < b[0] ? -1 : 1;
  return a[1] - b[1];
}

function withoutRepeats(rows: readonly Member[], { notes }: JsonSource): readonly Member[] {
  const seen = new Set<string>();
  return rows.filter(({ record, place }) => {
    const id = wordsOf(record.id);
    if (id === null) return true;
    if (seen.has(id)) notes.warn(place, 'The entry stands in the file already; it was taken once.');
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew;
  });
}
