import { addDays } from '../../../src/law/calendar/day-arithmetic.js';
import { civilDate } from '../../../src/law/calendar/civil-date.js';
import type { CivilDate } from '../../../src/law/calendar/civil-date.js';
import type { CountedServiceMethod, Period } from '../../../src/law/calendar/period.js';

/** One computation of a date. */
export interface DateQuestion {
  readonly trigger: CivilDate;
  readonly period: Period;
  readonly serviceMethod: CountedServiceMethod | null;
}

/** The lengths that rules set most often, one backward among them. */
const PERIODS: readonly Period[] = [
  { n: 7, unit: 'days', direction: 'forward' },
  { n: 14, unit: 'days', direction: 'forward' },
  { n: 21, unit: 'days', direction: 'forward' },
  { n: 28, unit: 'days', direction: 'forward' },
  { n: 30, unit: 'days', direction: 'forward' },
  { n: 90, unit: 'days', direction: 'forward' },
  { n: 14, unit: 'days', direction: 'backward' },
];
const FIRST = civilDate('2010-01-01');
const DAYS = 5600;

/** So many questions, spread over fifteen years; one in eight was served by mail. The same for every run. */
export function questions(count: number): readonly DateQuestion[] {
  return Array.from({ length: count }, (_, index) => ({
    trigger: addDays(FIRST, (index * 7919) % DAYS),
    period: PERIODS[index % PERIODS.length] ?? { n: 14, unit: 'days', direction: 'forward' },
    serviceMethod: index % 8 === 0 ? 'mail' : null,
  }));
}
