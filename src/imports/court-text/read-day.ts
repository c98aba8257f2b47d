import { readCivilDate } from '../../law/calendar/civil-date.js';
import type { CivilDate } from '../../law/calendar/civil-date.js';
import { trimSpace } from './collapse.js';

/** The source of a regular expression for one date run: digits, slashes and dashes without a gap. */
export const DATE_RUN = '[\\d/\\-–—]+';

const MONTH_FIRST = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** The day that a court prints: `1/14/2021`, `01-14-21`, `2021-01-14`, in parentheses or with a comma after it; else null. */
export function readDay(text: string): CivilDate | null {
  const bare = trimSpace(trimSpace(text.replace(/[()]/g, '')).replace(/,$/, ''));
  const monthFirst = MONTH_FIRST.exec(bare);
  if (monthFirst !== null) {
    const [, month = '', day = '', year = ''] = monthFirst;
    return dayOf(fullYear(year), month, day);
  }
  const [, year = '', month = '', day = ''] = YEAR_FIRST.exec(bare) ?? [];
  return dayOf(year, month, day);
}

/** The day after a label: `dayAfter('Entered:', 'ORDER (Entered: 01/14/2021)')`. At least one blank parts the two. */
export function dayAfter(
  label: string,
  text: string,
  { anyCase = false }: { readonly anyCase?: boolean } = {},
): CivilDate | null {
  const found = new RegExp(`${label}\\s+(${DATE_RUN})`, anyCase ? 'i' : '').exec(text);
  return found?.[1] === undefined ? null : readDay(found[1]);
}

function dayOf(year: string, month: string, day: string): CivilDate | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return readCivilDate(iso);
}

/** A year of two digits lies within fifty years of today. */
function fullYear(year: string): string {
  if (year.length === 4) return year;
  const now = new Date().getUTCFullYear();
  const here = now - (now % 100) + Number(year);
  if (here >= now + 50) return String(here - 100);
  return String(here < now - 50 ? here + 100 : here);
}
