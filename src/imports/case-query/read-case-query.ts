import { findSign, openPage } from '../page/open-page.js';
import type { CourtPage } from '../page/court-page.js';
import type { PageElement } from '../page/page-nodes.js';
import { REPORT_TELLTALES } from '../page/report-telltales.js';
import { refuse } from '../snapshot/reading.js';
import type { Reading, Refused } from '../snapshot/reading.js';
import { QUERY_TELLTALES } from './query-telltales.js';
import { readQueryCase, warningsOn } from './query-case.js';
import { readHeader } from './read-header.js';

const NO_HEADER =
  'The page has no header of a case. The case may be sealed, or the page is no answer to a query.';

/**
 * The page that a court shows for one case under "Query": its header alone, without parties and entries. A page without
 * the header, as of a sealed case, is refused.
 */
export function readCaseQuery(bytes: Uint8Array, courtId: string): Reading {
  const opened = openPage(bytes, QUERY_TELLTALES);
  if (!opened.ok) return opened;
  const { page, source } = opened;
  const at = findHeader(page);
  if (at === null) return refuseWithoutHeader(source);
  const header = readHeader(page, at, courtId);
  return {
    ok: true,
    snapshot: {
      kind: 'case-query',
      courtId,
      cases: [readQueryCase(page, at, header)],
      notice: null,
      warnings: warningsOn(header),
    },
  };
}

/** The first `center` in the main part of the page. */
function findHeader(page: CourtPage): PageElement | null {
  for (const division of page.all('div')) {
    if (division.attribute('id') !== 'cmecfMainContent') continue;
    const center = page.firstWithin(division, 'center');
    if (center !== null) return center;
  }
  return null;
}

function refuseWithoutHeader(source: string): Refused {
  const sign = findSign(source, REPORT_TELLTALES);
  if (sign === undefined) return refuse('nothing-to-read', { detail: NO_HEADER });
  return refuse(sign.code, { detail: sign.detail, phrase: sign.phrase.printed });
}
