import type { CivilDate } from '../../law/calendar/civil-date.js';
import { collapse } from '../court-text/collapse.js';
import { DATE_RUN, readDay } from '../court-text/read-day.js';
import { Nearest } from './nesting.js';
import type { ReportPage } from './report-page.js';

/** What was asked of the court, as the receipt below a docket tells. Without a receipt nothing is known to be left out. */
export interface AskedFor {
  readonly allEntries: boolean;
  readonly allParties: boolean;
}

const CRITERIA = /Search Criteria:(.*)/;
const FIRST_NUMBER = /(?:Starting with document|Doc From): ?(\d+)/;
const LAST_NUMBER = /(?:Ending with document|Doc To): ?(\d+)/;
const FIRST_DAY = new RegExp(`(?:Start date|(?<!Doc )From): ?(${DATE_RUN})`);
const LAST_DAY = new RegExp(`(?:End date|(?<!Doc )To): ?(${DATE_RUN})`);
const RUN_ON = new RegExp(`(${DATE_RUN}) \\d{1,2}:\\d{2}:\\d{2}`);
/** No docket has as many documents: the form's own upper end is 99999 or higher. */
const BEYOND_ALL = 99_999;

const EVERYTHING: AskedFor = { allEntries: true, allParties: true };

/** What was asked for of a case that was filed on a day, so that days before it leave nothing out. */
export function askedFor({ page, signs }: ReportPage, filedOn: CivilDate | null): AskedFor {
  const label = signs.criteria.at(-1);
  const row = label === undefined ? null : new Nearest('tr').around(label);
  const table = row === null ? null : new Nearest('table').around(row);
  if (row === null || table === null) return EVERYTHING;
  const criteria = CRITERIA.exec(collapse(page.text(row)))?.[1] ?? '';
  const runOn = dayIn(RUN_ON, collapse(page.text(table)));
  return {
    allEntries: asksForAllNumbers(criteria) && asksForAllDays(criteria, { filedOn, runOn }),
    // Bankruptcy courts leave out who is no longer in the case, unless asked; others print no word of it.
    allParties: !criteria.includes('Fil or Ent:') || criteria.includes('Term: included'),
  };
}

interface KnownDays {
  readonly filedOn: CivilDate | null;
  readonly runOn: CivilDate | null;
}

function asksForAllDays(criteria: string, { filedOn, runOn }: KnownDays): boolean {
  const first = dayIn(FIRST_DAY, criteria);
  if (first !== null && (filedOn === null || first > filedOn)) return false;
  const last = dayIn(LAST_DAY, criteria);
  return last === null || (runOn !== null && last >= runOn);
}

function asksForAllNumbers(criteria: string): boolean {
  const first = Number(FIRST_NUMBER.exec(criteria)?.[1] ?? 0);
  const last = Number(LAST_NUMBER.exec(criteria)?.[1] ?? BEYOND_ALL);
  return first <= 1 && last >= BEYOND_ALL;
}

function dayIn(form: RegExp, text: string): CivilDate | null {
  const printed = form.exec(text)?.[1];
  return printed === undefined ? null : readDay(printed);
}
