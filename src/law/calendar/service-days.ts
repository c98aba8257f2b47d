import { civilDate } from './civil-date.js';
import type { CivilDate } from './civil-date.js';
import type { CountedServiceMethod, CountingTerms, Direction } from './period.js';

/** How many days are added after the period would otherwise expire (Fed. R. Civ. P. 6(d), Fed. R. App. P. 26(c)). */
export const SERVICE_DAYS = 3;

/** Since this day service through the court's electronic system adds nothing (amendments of 2016). */
export const ELECTRONIC_ADDS_NOTHING_SINCE: CivilDate = civilDate('2016-12-01');

const ADDS: Readonly<Record<CountedServiceMethod, 'always' | 'before-2016' | 'never'>> = {
  personal: 'never',
  electronic: 'before-2016',
  mail: 'always',
  clerk: 'always',
  other_consented: 'always',
};

/**
 * The days that service adds to a period: 3 for mail, for leaving it with the clerk and for other means consented to
 * (Fed. R. Civ. P. 5(b)(2)(C), (D), (F)), for electronic service only under the text before 1 December 2016, none
 * otherwise. Only a period that runs forward from being served is reached.
 */
export function serviceDaysOf(
  { serviceMethod, ruleVersion }: Pick<CountingTerms, 'serviceMethod' | 'ruleVersion'>,
  direction: Direction,
): number {
  if (serviceMethod === null || direction === 'backward') return 0;
  const adds = ADDS[serviceMethod];
  if (adds === 'before-2016') return ruleVersion < ELECTRONIC_ADDS_NOTHING_SINCE ? SERVICE_DAYS : 0;
  return adds === 'always' ? SERVICE_DAYS : 0;
}
