import { findSign } from '../page/open-page.js';
import type { Telltale } from '../page/open-page.js';
import { FIRST_DEAD_ENDS, LAST_DEAD_ENDS } from './dead-ends.js';
import { PAGE_SIGNS } from './page-signs.js';
import type { LookedAt, PageSign } from './page-signs.js';
import { recognised, unknown } from './recognition.js';
import type { Recognition } from './recognition.js';
import { shownText } from './sample.js';
import type { Sample } from './sample.js';

const OF_A_COURT = /cmecfMainContent|\.uscourts\.gov|CM\/ECF|PACER Service Center/i;

/** Which court page a web page is. */
export function recognisePage({ head, tail }: Sample): Recognition {
  const source = tail === '' ? head : `${head}\n${tail}`;
  const early = deadEnd(source, FIRST_DEAD_ENDS);
  if (early !== null) return early;
  const page = { source, shown: shownText(source) };
  const sign = PAGE_SIGNS.find((one) => fits(one, page));
  if (sign !== undefined) return recognised(sign.kind, sign.because);
  const because = OF_A_COURT.test(source)
    ? "It is a page of a court's system, but none of those that Nunc reads."
    : 'It is a web page, but nothing in it is of a docket.';
  return deadEnd(source, LAST_DEAD_ENDS) ?? unknown(because);
}

function deadEnd(source: string, signs: readonly Telltale[]): Recognition | null {
  const sign = findSign(source, signs);
  return sign === undefined ? null : unknown(sign.detail, sign.code);
}

function fits({ source = [], shown = [] }: PageSign, page: LookedAt): boolean {
  return (
    source.every((pattern) => pattern.test(page.source)) &&
    shown.every((pattern) => pattern.test(page.shown))
  );
}
