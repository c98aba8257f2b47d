import { collapse } from '../court-text/collapse.js';
import type { CourtPage } from '../page/court-page.js';
import { tail } from '../page/page-nodes.js';
import { outermost } from '../page/outermost.js';
import { nearest } from './page-search.js';
import type { PageSearch } from './page-search.js';

/** Kinds that say nothing. */
const EMPTY: ReadonlySet<string> = new Set(['', 'None', 'null', '-']);

/** The kinds of case that the header counts ("1) civil", "2) private"), joined with commas; null where it has none. */
export function caseTypeInformation(page: CourtPage, search: PageSearch): string | null {
  const tables = search
    .all('Case Type Information')
    .flatMap((heading) => nearest(heading, 'table') ?? [])
    .sort((one, other) => one.order - other.order);
  const kinds = outermost(tables)
    .flatMap((table) => page.within(table, 'b'))
    .map((number) => collapse(tail(number)))
    .filter((kind) => !EMPTY.has(kind));
  return kinds.length === 0 ? null : kinds.join(', ');
}
