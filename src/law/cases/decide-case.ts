import type { CivilDate } from '../calendar/civil-date.js';
import type { CaseRefusal } from './refusals.js';

/** The days a case is said to have been filed and, where it is over, terminated. */
export interface CaseDays {
  readonly filedOn: CivilDate;
  readonly terminatedOn: CivilDate | null;
}

/**
 * What is wrong with the days of a case, told on `today` in the court's time zone; empty when nothing is. A case
 * may be filed today and terminated on the day it was filed. A civil action is commenced by filing a complaint
 * (Fed. R. Civ. P. 3), so no case is on record before it is filed.
 *
 * @example decideCase({ filedOn: day('2021-03-02'), terminatedOn: day('2021-01-11') }, day('2024-05-01'))
 * // [{ code: 'case-terminated-before-filed', pointer: '/terminatedOn', … }]
 */
export function decideCase(days: CaseDays, today: CivilDate): readonly CaseRefusal[] {
  const { filedOn, terminatedOn } = days;
  const refusals: CaseRefusal[] = [];
  if (filedOn > today) {
    refusals.push({
      code: 'case-filed-in-future',
      pointer: '/filedOn',
      detail: `filedOn is ${filedOn}; at the court it is ${today}. Permitted is that day or an earlier one.`,
    });
  }
  if (terminatedOn !== null && terminatedOn < filedOn) {
    refusals.push({
      code: 'case-terminated-before-filed',
      pointer: '/terminatedOn',
      detail: `terminatedOn is ${terminatedOn}; the case was filed on ${filedOn}. Permitted is that day or a later one.`,
    });
  } else if (terminatedOn !== null && terminatedOn > today) {
    refusals.push({
      code: 'case-terminated-in-future',
      pointer: '/terminatedOn',
      detail: `terminatedOn is ${terminatedOn}; at the court it is ${today}. Permitted is that day or an earlier one.`,
    });
  }
  return refusals;
}
