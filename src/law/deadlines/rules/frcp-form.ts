import { civilDate } from '../../calendar/civil-date.js';
import type { Reckoning, Rule, WorkedExample } from '../rule.js';

/**
 * The day of the amendments that count every day of a period, weekends included, and set most periods to 7, 14, 21 or
 * 28 days (Fed. R. Civ. P. 6(a)). Time is computed under the text in force since then.
 */
export const DAYS_ARE_DAYS = civilDate('2009-12-01');

/**
 * What a rule of the Federal Rules of Civil Procedure is unless it says otherwise: in force, binding every district
 * court (Rule 1), counted under Rule 6, started by hand. Spread it first: `{ ...CIVIL_RULE, id: 'frcp-59-e', … }`.
 */
export const CIVIL_RULE = {
  effectiveTo: null,
  courts: 'district',
  civilOnly: true,
  ruleset: 'FRCP',
  satisfiedBy: [],
  waitsFor: null,
  raisedBy: 'hand',
  caveat: null,
} as const satisfies Partial<Rule>;

/** `n` days after the event, the day of the event not counted (Rule 6(a)(1)(A)). `after(21)` is Rule 12's 21 days. */
export function after(n: number): Reckoning {
  return { by: 'period', period: { n, unit: 'days', direction: 'forward' } };
}

/** `n` days before the event (Rule 6(a)(5)). `before(14)` is the notice that Rule 6(c)(1) asks for. */
export function before(n: number): Reckoning {
  return { by: 'period', period: { n, unit: 'days', direction: 'backward' } };
}

/** No day, but something that must not have happened yet: `until('the opposing party serves an answer')`. */
export function until(words: string): Reckoning {
  return { by: 'condition', until: words };
}

/**
 * An example in W.D. Wash., where Washington's holidays count for periods after an event (Rule 6(a)(6)(C)). `trigger`
 * and `due` are days, `due` null for a condition: `inWawd('2021-01-21', '2021-02-18', 'Day 28 is …')`.
 */
export function inWawd(trigger: string, due: string | null, why: string): WorkedExample {
  return { trigger, courtId: 'wawd', due, why };
}

/** An example in W.D. Wash. where the paper came by mail, so that three days are added after the period (Rule 6(d)). */
export function inWawdByMail(trigger: string, due: string, why: string): WorkedExample {
  return { trigger, courtId: 'wawd', serviceMethod: 'mail', due, why };
}
