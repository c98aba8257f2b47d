import { listedUpTo } from '../../summaries/words/lists.js';
import type { EntryReading } from '../snapshot/entry-reading.js';
import { wholeNumber } from './entry-identity.js';

/** Numbers from the first to the last, both seen: `[1, 40]`; one number alone is `[42, 42]`. */
export type NumberRange = readonly [from: number, to: number];

/** The numbers that a source shows on its docket: sorted ranges that neither overlap nor touch. */
export function numbersSeen(entries: readonly EntryReading[]): readonly NumberRange[] {
  return rangesOf(entries.flatMap(({ number }) => wholeNumber(number) ?? []));
}

/** Numbers in any order, also repeated, as ranges: `rangesOf([42, 1, 2, 2])` is `[[1, 2], [42, 42]]`. */
export function rangesOf(numbers: readonly number[]): readonly NumberRange[] {
  return unionOfRanges([numbers.map((number) => [number, number] as const)]);
}

/** What is in any of several lists of ranges: `[[1, 3]]` and `[[4, 5], [9, 9]]` are `[[1, 5], [9, 9]]` together. */
export function unionOfRanges(lists: readonly (readonly NumberRange[])[]): readonly NumberRange[] {
  const union: (readonly [number, number])[] = [];
  for (const [from, to] of lists.flat().sort(([a], [b]) => a - b)) {
    const last = union.at(-1);
    if (last === undefined || from > last[1] + 1) union.push([from, to]);
    else union[union.length - 1] = [last[0], Math.max(last[1], to)];
  }
  return union;
}

/**
 * The numbers from 1 up to the highest that is known which are in no range: what no source has shown.
 *
 * @param seen ranges as `unionOfRanges` gives them.
 * @param highest the highest number known of the docket; by default the highest seen.
 * @example missingNumbers([[1, 40], [42, 42]]) // [[41, 41]]
 */
export function missingNumbers(
  seen: readonly NumberRange[],
  highest: number = seen.at(-1)?.[1] ?? 0,
): readonly NumberRange[] {
  const missing: NumberRange[] = [];
  let next = 1;
  for (const [from, to] of seen) {
    if (next < from && next <= highest) missing.push([next, Math.min(from - 1, highest)]);
    next = Math.max(next, to + 1);
  }
  if (next <= highest) missing.push([next, highest]);
  return missing;
}

const MOST_TOLD = 12;

/** What was seen and what was not, in words: `numbers 1–40 and 42 seen, 41 not`. */
export function seenWords(
  seen: readonly NumberRange[],
  missing: readonly NumberRange[] = missingNumbers(seen),
): string {
  if (seen.length === 0) return 'no numbers seen';
  const one = seen.length === 1 && seen[0]?.[0] === seen[0]?.[1];
  const told = `${one ? 'number' : 'numbers'} ${rangesListed(seen)} seen`;
  return missing.length === 0 ? told : `${told}, ${rangesListed(missing)} not`;
}

function rangesListed(ranges: readonly NumberRange[]): string {
  const words = ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  return listedUpTo(MOST_TOLD, words);
}
