import { civilDate } from '../../calendar/civil-date.js';
import type { CivilDate } from '../../calendar/civil-date.js';
import { addDays } from '../../calendar/day-arithmetic.js';
import { LAST_SURE_FRIDAY_DAY } from '../noting/noting-dates.js';
import type { Rule, WorkedExample } from '../rule.js';

/** What a local civil rule of W.D. Wash. is unless it says otherwise. */
export const LOCAL_RULE = {
  courts: ['wawd'],
  civilOnly: true,
  ruleset: 'FRCP',
  addsServiceDays: false,
  satisfiedBy: [],
  waitsFor: null,
  raisedBy: 'hand',
} as const satisfies Partial<Rule>;

/**
 * The day from which the text that was read is taken to have stood: opinions of 2017 and 2018 quote it, and it still notes
 * motions on Fridays.
 */
export const TEXT_READ_FROM = civilDate('2017-01-01');
/** The last day on which it is known to have stood. */
export const TEXT_READ_UNTIL: CivilDate = LAST_SURE_FRIDAY_DAY;
/** The day after, from which a date rests on a text that may have been amended. */
export const TEXT_NOT_READ_FROM: CivilDate = addDays(TEXT_READ_UNTIL, 1);
export const TEXT_NOT_READ =
  'The local rules were amended in 2024 and this rule was not read since: check it. The older text is taken.';

/** A rule without what differs between its versions. */
export type LocalRule = Omit<Rule, 'effectiveFrom' | 'effectiveTo' | 'caveat' | 'example'>;

/**
 * The two versions of a local rule whose amended text was not read: as it was read, and since then, every date with a
 * caveat. Each has its own example, first the older; `note` is said of both.
 */
export function asRead(
  rule: LocalRule,
  [older, newer]: readonly [WorkedExample, WorkedExample],
  note?: string,
): readonly Rule[] {
  const both = note === undefined ? rule : { ...rule, note };
  return [
    {
      ...both,
      effectiveFrom: TEXT_READ_FROM,
      effectiveTo: TEXT_READ_UNTIL,
      caveat: null,
      example: older,
    },
    {
      ...both,
      effectiveFrom: TEXT_NOT_READ_FROM,
      effectiveTo: null,
      caveat: TEXT_NOT_READ,
      example: newer,
    },
  ];
}
