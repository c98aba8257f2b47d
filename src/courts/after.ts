import { printCursor, readCursor } from '../platform/http/page.js';
import type { Page } from '../platform/http/page.js';
import { isUuid } from '../platform/http/value-forms.js';
import { Problem } from '../platform/problems/problem.js';

/** Rows that were read with one more than `limit` as a page, whose cursor is the key of its last one. */
export function toPage<T>(
  rows: readonly T[],
  limit: number,
  keyOf: (row: T) => readonly string[],
): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const next = rows.length > limit && last !== undefined ? printCursor(keyOf(last)) : null;
  return { items, next };
}

/** The code after which the page begins, in the order of codes; empty for the first page. */
export function codeAfter(cursor: string | undefined): string {
  if (cursor === undefined) return '';
  const [code] = readCursor(cursor, 1);
  return typeof code === 'string' ? code : refuse();
}

const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** The name and the id after which the page begins, in the order of both. */
export function nameAndIdAfter(cursor: string | undefined): [name: string, id: string] {
  if (cursor === undefined) return ['', FIRST_ID];
  const [name, id] = readCursor(cursor, 2);
  return typeof name === 'string' && isUuid(id) ? [name, id] : refuse();
}

function refuse(): never {
  const detail = 'Given is the cursor of another list; permitted is `next` of the page before.';
  throw new Problem('invalid-request', `cursor: ${detail}`, [{ pointer: '/cursor', detail }]);
}
