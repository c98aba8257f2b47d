import type { Ruleset } from './period.js';

/** The steps of a count that a rule tells one to take. */
export const TIME_STEPS = [
  'excludeTrigger',
  'countEveryDay',
  'roll',
  'hoursBegin',
  'hoursRun',
  'hoursRoll',
  'inaccessible',
  'inaccessibleHours',
  'endOfDay',
  'nextDay',
  'holidays',
  'serviceDays',
] as const;
export type TimeStep = (typeof TIME_STEPS)[number];

const PARAGRAPHS: Readonly<Record<TimeStep, string>> = {
  excludeTrigger: '(a)(1)(A)',
  countEveryDay: '(a)(1)(B)',
  roll: '(a)(1)(C)',
  hoursBegin: '(a)(2)(A)',
  hoursRun: '(a)(2)(B)',
  hoursRoll: '(a)(2)(C)',
  inaccessible: '(a)(3)(A)',
  inaccessibleHours: '(a)(3)(B)',
  endOfDay: '(a)(4)',
  nextDay: '(a)(5)',
  holidays: '(a)(6)',
  serviceDays: '',
};

/**
 * The paragraph that prescribes a step: Fed. R. Civ. P. 6 or its twin Fed. R. App. P. 26. `timeRule('FRCP', 'roll')`
 * is `Fed. R. Civ. P. 6(a)(1)(C)`.
 */
export function timeRule(ruleset: Ruleset, step: TimeStep): string {
  if (step === 'serviceDays')
    return ruleset === 'FRCP' ? 'Fed. R. Civ. P. 6(d)' : 'Fed. R. App. P. 26(c)';
  return `${ruleset === 'FRCP' ? 'Fed. R. Civ. P. 6' : 'Fed. R. App. P. 26'}${PARAGRAPHS[step]}`;
}
