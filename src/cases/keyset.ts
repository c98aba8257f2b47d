import { printCursor, readCursor } from '../platform/http/page.js';
import type { Page } from '../platform/http/page.js';
import { isUuid } from '../platform/http/value-forms.js';
import { Problem } from '../platform/problems/problem.js';

type Key = readonly (string | number)[];

/** Before every id. */
export const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** The rows asked for with `LIMIT limit + 1` as a page, whose cursor is the key of its last row. */
export function pageOf<T>(
  rows: readonly { readonly answer: T }[],
  limit: number,
  keyOf: (answer: T) => Key,
): Page<T> {
  const items = rows.slice(0, limit).map(({ answer }) => answer);
  const last = items.at(-1);
  const next = rows.length > limit && last !== undefined ? printCursor(keyOf(last)) : null;
  return { items, next };
}

/** The id after which the page begins, in a list in the order of ids. */
export function idAfter(cursor: string | undefined): string {
  if (cursor === undefined) return FIRST_ID;
  const [id] = readCursor(cursor, 1);
  if (!isUuid(id)) throw notOurCursor();
  return id;
}

/** The whole number after which the page begins, in a list in the order of whole numbers from 1. */
export function numberAfter(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const [number] = readCursor(cursor, 1);
  if (!isWhole(number)) throw notOurCursor();
  return number;
}

/** The number and the id after which the page begins, in a list in the order of both. */
export function numberAndIdAfter(cursor: string | undefined): [number, string] {
  if (cursor === undefined) return [0, FIRST_ID];
  const [number, id] = readCursor(cursor, 2);
  if (!isWhole(number) || !isUuid(id)) throw notOurCursor();
  return [number, id];
}

const MOST = 2_147_483_647;

function isWhole(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MOST;
}

function notOurCursor(): Problem {
  const detail = 'Given is the cursor of another list; permitted is `next` of the page before.';
  return new Problem('invalid-request', `cursor: ${detail}`, [{ pointer: '/cursor', detail }]);
}
