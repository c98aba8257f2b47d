import type { PriorEntry, TextContext } from '../reading.js';

/**
 * Whether an entry may name that number as one before it: it is not higher than its own and all those
 * before, 12 of 15 entries. Any number may be, where none is known.
 */
export function isKnownNumber({ number, before }: TextContext, named: number): boolean {
  if (number !== null && named < number) return true;
  return before.highestNumber === null ? number === null : named <= before.highestNumber;
}

/** The entry before with that number, the nearest where several have it; null where none is known. */
export function priorEntry({ before }: TextContext, number: string): PriorEntry | null {
  return before.numbered(Number(number));
}
