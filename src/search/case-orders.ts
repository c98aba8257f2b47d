import { isDay, isUuid } from '../platform/http/value-forms.js';
import { printCursor, readCursor } from '../platform/http/page.js';
import type { CaseSort } from './dto/cases.query.js';
import { foreignCursor } from './foreign-cursor.js';
import type { Parameters } from '../platform/database/parameters.js';

/** By what cases are put in order: SQL that is never null, and that an index knows. */
interface CaseOrder {
  readonly key: string;
  readonly type: 'date' | 'text';
  readonly direction: 'ASC' | 'DESC';
}

const FILED_ON = { key: 'c.filed_on', type: 'date' } as const;
// A case without activity is older than every other.
const LAST_ACTIVITY_ON = {
  key: `coalesce(s.last_activity_on, date '-infinity')`,
  type: 'date',
} as const;

const ORDERS: Readonly<Record<CaseSort, CaseOrder>> = {
  filedOn: { ...FILED_ON, direction: 'ASC' },
  '-filedOn': { ...FILED_ON, direction: 'DESC' },
  lastActivityOn: { ...LAST_ACTIVITY_ON, direction: 'ASC' },
  '-lastActivityOn': { ...LAST_ACTIVITY_ON, direction: 'DESC' },
  caption: { key: `left(c.caption, 200) COLLATE "und-x-icu"`, type: 'text', direction: 'ASC' },
  docketNumber: {
    key: `left(c.docket_number_normal, 100) COLLATE "und-x-icu"`,
    type: 'text',
    direction: 'ASC',
  },
};

export const DEFAULT_SORT: CaseSort = '-filedOn';

export function orderOf(sort: CaseSort): CaseOrder {
  return ORDERS[sort];
}

/** SQL: whether a case comes after the row that `cursor` was made of. @throws {Problem} invalid-request */
export function comesAfter(sort: CaseSort, cursor: string, parameters: Parameters): string {
  const { key, type, direction } = ORDERS[sort];
  const [sortedBy, value, id] = readCursor(cursor, 3);
  const fits = typeof value === 'string' && (type === 'text' || isDay(value) || isEndless(value));
  if (sortedBy !== sort || !fits || !isUuid(id)) throw foreignCursor();
  const sign = direction === 'ASC' ? '>' : '<';
  return `(${key}, s.case_id) ${sign} (${parameters.add(value, type)}, ${parameters.add(id, 'uuid')})`;
}

export function cursorAfter(sort: CaseSort, last: { key: string; id: string }): string {
  return printCursor([sort, last.key, last.id]);
}

function isEndless(value: string): boolean {
  return value === '-infinity';
}
