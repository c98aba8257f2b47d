import { printDay } from '../../law/calendar/civil-date.js';
import type { CivilDate } from '../../law/calendar/civil-date.js';

/** Words that lead somewhere. */
export interface Link {
  readonly text: string;
  readonly href: string;
}

/** A calendar day, for reading and for machines. */
export interface Day {
  readonly iso: CivilDate;
  readonly text: string;
}

/** A day in full: "January 21, 2021". */
export function day(iso: CivilDate): Day {
  return { iso, text: printDay(iso) };
}

/** A day for a column of days: "Jan 21, 2021". */
export function shortDay(iso: CivilDate): Day {
  const [month = '', rest = ''] = printDay(iso).split(/ (.*)/);
  return { iso, text: `${month.slice(0, 3)} ${rest}` };
}

/** The day, unless the words of a link beside it end with it: "motion of Jan 12, 2021". */
export function dayUnlessTold(iso: CivilDate, link: Link | undefined): Day | null {
  const told = shortDay(iso);
  return link?.text.endsWith(told.text) === true ? null : told;
}

/** A day that need not be known. */
export function dayOrNull(iso: CivilDate | null): Day | null {
  return iso === null ? null : day(iso);
}
