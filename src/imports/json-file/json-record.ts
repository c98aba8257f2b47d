import { collapse } from '../court-text/collapse.js';

/** An object of a JSON file, of which nothing is known. */
export type JsonRecord = Readonly<Record<string, unknown>>;

const LINE = /\r\n|[\n\r\u2028]/;

/** Whether a value is an object: neither a list nor null. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as a list; what is no list is an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** The objects of a list, each with its place in it. Other members are left out. */
export function recordsOf(value: unknown): readonly (readonly [record: JsonRecord, at: number])[] {
  return listOf(value).flatMap((member, at) => (isRecord(member) ? [[member, at] as const] : []));
}

/** A text as the file has it; a number as digits, anything else as "". */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
}

/** A text with its white space collapsed; null when there is none. */
export function wordsOf(value: unknown): string | null {
  const words = collapse(textOf(value));
  return words === '' ? null : words;
}

/** A text in lines: a line feed stands where the file breaks the line, every other white space is one blank. */
export function linesOf(value: unknown): string[] {
  return textOf(value)
    .split(LINE)
    .map(collapse)
    .filter((line) => line !== '');
}

/** A count such as a number of pages: null when there is none, or when it is no whole number from 0 up. */
export function countOf(value: unknown): number | null {
  const digits = typeof value === 'string' ? value.trim() : value;
  const count = typeof digits === 'string' && /^\d{1,15}$/.test(digits) ? Number(digits) : digits;
  return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : null;
}

/** Whether the file says anything under a key: an empty text, an empty list and null say nothing. */
export function says(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return false;
  return Array.isArray(value)
    ? value.length > 0
    : !isRecord(value) || Object.keys(value).length > 0;
}
