import type { Evidence } from '../docket-text/reading.js';

const LONGEST = 200;
/** Where one thing ends that a clerk tells: a full stop or semicolon before a space. */
const STOP = /[.;]\s/g;

/**
 * A request without a number in the words of the text: `Plaintiff's oral motion to continue is GRANTED` for the verb at
 * the end of it. At most 200 characters, and never empty.
 */
export function requestInWords(text: string, { start, end }: Evidence): string {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const after = text.slice(end, end + LONGEST);
  const from = start - before.length + (lastStop(before) ?? 0);
  const until = end + (after.search(STOP) === -1 ? after.length : after.search(STOP));
  const clause = text.slice(from, until).trim();
  const words = clause.length <= LONGEST ? clause : text.slice(start, Math.max(end, until)).trim();
  return words.slice(0, LONGEST).trim() || 'oral motion';
}

function lastStop(text: string): number | null {
  const last = [...text.matchAll(STOP)].at(-1);
  return last === undefined ? null : last.index + last[0].length;
}
