import type { CourtPage } from '../page/court-page.js';
import { refuse } from '../snapshot/reading.js';
import type { Refused } from '../snapshot/reading.js';
import type { ReportPage } from './report-page.js';

const LOGIN_TITLE = /<title>([^<]{0,100}\blog[ -]?in\b)/i;
const LOGIN = 'This is a login page. Log in to PACER, run the docket report again and save that.';
const NO_ROWS = 'The page has no table with anything in it, so it shows no docket.';

/**
 * Why a page cannot be a docket report: it has neither header nor entries and asks for a login, or there is nothing
 * in any table of it. Null for every other page.
 */
export function notAReport({ page, signs }: ReportPage, source: string): Refused | null {
  const isBare = signs.dateFiled.length === 0 && signs.docketText.length === 0;
  if (isBare) {
    const title = LOGIN_TITLE.exec(source)?.[1]?.trim() ?? null;
    if (title !== null || asksForPassword(page)) {
      return refuse('login-page', { detail: LOGIN, phrase: title });
    }
  }
  const hasRows = page
    .all('tr')
    .some(({ children }) => children.some(({ kind }) => kind === 'element'));
  return hasRows ? null : refuse('nothing-to-read', { detail: NO_ROWS });
}

function asksForPassword(page: CourtPage): boolean {
  return page
    .all('input')
    .some((input) => input.attribute('type')?.trim().toLowerCase() === 'password');
}
