import { readJudge } from '../court-text/judge.js';
import type { CourtPage } from '../page/court-page.js';
import type { JudgeReading } from '../snapshot/printed.js';
import type { HeaderValue } from './header-values.js';

const PRESIDING = /,\s+presiding/gi;
const REFERRAL = /,\s+referral/gi;
const DATE_FILED = /date filed/i;

/** The judge who presides ("Ann Doe, presiding"), from the header or else from any text of the page; or null. */
export function presidingJudge(
  page: CourtPage,
  values: readonly HeaderValue[],
): JudgeReading | null {
  return judgeBefore(PRESIDING, page, values);
}

/** The judge a case is referred to ("Ann Doe, referral"), from the header or else from any text of the page; or null. */
export function referralJudge(
  page: CourtPage,
  values: readonly HeaderValue[],
): JudgeReading | null {
  return judgeBefore(REFERRAL, page, values);
}

/** The judge of a bankruptcy: the value that follows the first "Judge:" or "Chief Judge:"; or null. */
export function bankruptcyJudge(values: readonly HeaderValue[]): JudgeReading | null {
  const label = values.findIndex(({ tidy }) => /judge:/i.test(tidy));
  const judge = label < 0 ? undefined : values[label + 1];
  return judge === undefined || judge.tidy.endsWith(':') ? null : readJudge(judge.printed);
}

function judgeBefore(
  ending: RegExp,
  page: CourtPage,
  values: readonly HeaderValue[],
): JudgeReading | null {
  for (const { tidy } of values) {
    const judge = textBefore(ending, tidy);
    if (judge !== null) return readJudge(judge);
  }
  for (const { value } of page.texts) {
    const judge = textBefore(ending, value);
    if (judge !== null) return readJudge(judge);
  }
  return null;
}

/** What stands before the last such ending of a text; null without one, or where it runs into the day of filing. */
function textBefore(ending: RegExp, text: string): string | null {
  const last = [...text.matchAll(ending)].at(-1);
  if (last === undefined) return null;
  const before = text.slice(0, last.index).trim();
  return before === '' || DATE_FILED.test(before) ? null : before;
}
