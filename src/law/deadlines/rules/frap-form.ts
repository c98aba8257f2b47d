import { civilDate } from '../../calendar/civil-date.js';
import type { EntryPattern, Rule, WorkedExample } from '../rule.js';

/**
 * What a rule of the Federal Rules of Appellate Procedure is unless it says otherwise: in force, binding in a court of
 * appeals (Rule 1(a)(1)), counted under Rule 26, started by hand. Spread it first, as `CIVIL_RULE` is.
 */
export const APPELLATE_RULE = {
  effectiveTo: null,
  courts: 'appellate',
  ruleset: 'FRAP',
  addsServiceDays: false,
  satisfiedBy: [],
  waitsFor: null,
  raisedBy: 'hand',
  caveat: null,
} as const satisfies Partial<Rule>;

/** A rule for what is filed in the district court on the way to an appeal (Rule 1(a)(2)): its docket knows it too. */
export const APPEAL_RULE = {
  ...APPELLATE_RULE,
  courts: 'district-and-appellate',
} as const satisfies Partial<Rule>;

/** The day of the restyled rules, which gave the paragraphs of Rule 4 the letters they bear. */
export const RESTYLED = civilDate('1998-12-01');

export const JUDGMENT_ENTERED: EntryPattern = { types: ['judgment', 'clerk-judgment'] };
export const NOTICE_OF_APPEAL: EntryPattern = { types: ['notice-of-appeal'] };

/** An example on the docket of the Court of Appeals for the Ninth Circuit; days as in `inWawd`. */
export function inCa9(trigger: string, due: string | null, why: string): WorkedExample {
  return { trigger, courtId: 'ca9', due, why };
}

/** An example in the Ninth Circuit where the paper came by mail, so that three days are added (Rule 26(c)). */
export function inCa9ByMail(trigger: string, due: string, why: string): WorkedExample {
  return { trigger, courtId: 'ca9', serviceMethod: 'mail', due, why };
}
