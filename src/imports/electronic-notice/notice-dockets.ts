import { firstNotBelow } from './ascending.js';
import { readAcmsDocket } from './acms-docket.js';
import { caseTables, docketTextHeadings, docketTextUnder, readCaseTable } from './html-dockets.js';
import type { NoticeDocket } from './notice-docket.js';
import type { NoticePage } from './notice-page.js';

/** A notice that is filed in more cases than this is read up to there. */
const MOST_DOCKETS = 500;

/** The dockets of a notice in HTML, in document order. */
export interface NoticeDockets {
  readonly system: 'trial' | 'appellate' | 'acms';
  readonly dockets: readonly NoticeDocket[];
  /** How many dockets the mail has. */
  readonly count: number;
}

/** The dockets of a notice in HTML: one for each table that names a case, or the one of a notice without tables. */
export function readDockets(notice: NoticePage, courtId: string): NoticeDockets {
  const appellate = notice.text.includes('Notice of Docket Activity');
  const tables = caseTables(notice);
  const acms = tables.length === 0 && notice.containing('strong', 'Case Name:').length === 1;
  if (acms) return { system: 'acms', dockets: [readAcmsDocket(notice, courtId)], count: 1 };
  const headings = docketTextHeadings(notice);
  const orders = headings.map(({ order }) => order);
  const texts = new Map<number, ReturnType<typeof docketTextUnder>>();
  const dockets = tables.slice(0, MOST_DOCKETS).map((table) => {
    const at = firstNotBelow(orders, table.end);
    const text = texts.get(at) ?? docketTextUnder(notice, headings[at] ?? null, appellate);
    texts.set(at, text);
    return readCaseTable(notice, table, text, { courtId, appellate });
  });
  return { system: appellate ? 'appellate' : 'trial', dockets, count: tables.length };
}
