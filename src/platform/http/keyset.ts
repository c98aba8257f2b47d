import { Problem } from '../problems/problem.js';
import { printCursor, readCursor } from './page.js';
import type { Page } from './page.js';
import { isDay, isUuid } from './value-forms.js';

const MOST = 2_147_483_647;

/** Before every id. */
export const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** Rows that were read with one more than `limit` as a page, whose cursor is the key of its last one. */
export function toPage<T>(
  rows: readonly T[],
  limit: number,
  keyOf: (row: T) => readonly (string | number)[],
): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const next = rows.length > limit && last !== undefined ? printCursor(keyOf(last)) : null;
  return { items, next };
}

/** The same of rows that hold what is answered as `answer`. */
export function pageOf<T>(
  rows: readonly { readonly answer: T }[],
  limit: number,
  keyOf: (answer: T) => readonly (string | number)[],
): Page<T> {
  return toPage(
    rows.map(({ answer }) => answer),
    limit,
    keyOf,
  );
}

/** The id after which the page begins, in a list in the order of ids. */
export function idAfter(cursor: string | undefined): string {
  if (cursor === undefined) return FIRST_ID;
  const [id] = readCursor(cursor, 1);
  return isUuid(id) ? id : refuse();
}

/** The whole number after which the page begins, in a list in the order of whole numbers from 1. */
export function numberAfter(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const [number] = readCursor(cursor, 1);
  return isWhole(number) ? number : refuse();
}

/** The number and the id after which the page begins, in a list in the order of both. */
export function numberAndIdAfter(cursor: string | undefined): [number: number, id: string] {
  if (cursor === undefined) return [0, FIRST_ID];
  const [number, id] = readCursor(cursor, 2);
  return isWhole(number) && isUuid(id) ? [number, id] : refuse();
}

/** The two whole numbers after which the page begins, in a list in the order of both. */
export function numberAndNumberAfter(cursor: string | undefined): [first: number, second: number] {
  if (cursor === undefined) return [0, 0];
  const [first, second] = readCursor(cursor, 2);
  return isWhole(first) && isWhole(second) ? [first, second] : refuse();
}

/** The code after which the page begins, in the order of codes; empty for the first page. */
export function codeAfter(cursor: string | undefined): string {
  if (cursor === undefined) return '';
  const [code] = readCursor(cursor, 1);
  return typeof code === 'string' ? code : refuse();
}

/** The name and the id after which the page begins, in the order of both. */
export function nameAndIdAfter(cursor: string | undefined): [name: string, id: string] {
  if (cursor === undefined) return ['', FIRST_ID];
  const [name, id] = readCursor(cursor, 2);
  return typeof name === 'string' && isUuid(id) ? [name, id] : refuse();
}

/** The day and the two whole numbers after which the page begins, in the order of all three; null for the first page. */
export function dayAndNumbersAfter(
  cursor: string | undefined,
): [day: string, first: number, second: number] | null {
  if (cursor === undefined) return null;
  const [day, first, second] = readCursor(cursor, 3);
  const isOurs = day === 'infinity' || isDay(day);
  return isOurs && isWhole(first) && isWhole(second) ? [day, first, second] : refuse();
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MOST;
}

function refuse(): never {
  const detail = 'Given is the cursor of another list; permitted is `next` of the page before.';
  throw new Problem('invalid-request', `cursor: ${detail}`, [{ pointer: '/cursor', detail }]);
}
