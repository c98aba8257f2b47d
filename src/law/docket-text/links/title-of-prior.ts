import type { TextContext } from '../reading.js';
import type { Title } from './entry-reference.js';
import { priorEntry } from './known-numbers.js';
import type { NumberRun } from './number-run.js';
import { wordAfter } from './words-around.js';

const HEADING = 120;

/**
 * The title after a number that only the docket tells to be one: `Transfer Out` in `81 Transfer Out` where entry 81
 * starts with those words. Null where entry 81 is not known, or known by others.
 */
export function titleOfPrior(
  text: string,
  { end, digits }: NumberRun,
  context: TextContext,
): Title | null {
  const first = wordAfter(text, end);
  if (first.gap !== ' ' || !/^\p{Lu}/u.test(first.word)) return null;
  const second = wordAfter(text, first.end);
  const prior = priorEntry(context, digits);
  if (prior === null || !/^[ /]$/.test(second.gap)) return null;
  const words = text.slice(first.start, second.end).toLowerCase();
  if (!prior.text.slice(0, HEADING).toLowerCase().includes(words)) return null;
  const inCapitals = first.word.length > 1 && first.word === first.word.toUpperCase();
  return { word: first.word.toLowerCase(), inCapitals, isOrder: false };
}
