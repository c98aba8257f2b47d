import { trimSpace } from '../court-text/collapse.js';

/**
 * The court that prints the number of an entry and its text in one column. It has printed them apart, too, for a time.
 */
export function mergesColumns(courtId: string): boolean {
  return courtId === 'txnb';
}

const COUNTED =
  /^(\d+)[\s\u0085]+\(\d+[\s\u0085]+pgs(?:;[\s\u0085]+\d+[\s\u0085]+docs)?\)[\s\u0085]+/;
const NUMBERED = /^\d+[\s\u0085]+/;

/** The words after the number, and after the count of pages where one follows it. */
export function afterNumber(text: string): string {
  const words = text.replace(/^[\s\u0085]+/, '');
  const before = COUNTED.exec(words) ?? NUMBERED.exec(words);
  return before === null ? words : words.slice(before[0].length);
}

/** The same as other readers take them: up to the end of the line. */
export function lineAfterNumber(text: string): string {
  return trimSpace(afterNumber(text).split('\n', 1)[0] ?? '');
}
