import type { Reckoning, Rule } from '../../law/deadlines/rule.js';
import type { RuleOfDeadlineResponse } from './dto/deadline-explanation.response.js';

/** The version of a rule that a deadline rests on, as it is explained. */
export function toRuleInWords(rule: Rule): RuleOfDeadlineResponse {
  const { id, title, authority, effectiveFrom, effectiveTo, addsServiceDays, caveat } = rule;
  return {
    ...{ id, title, authority, effectiveFrom, effectiveTo, addsServiceDays, caveat },
    trigger: rule.trigger.words,
    period: periodInWords(rule.reckoning),
  };
}

const NOTED = {
  noting: 'the noting date of the motion',
  opposition: 'the day for opposing the motion, by its noting date',
  reply: 'the day for replying, by the noting date of the motion',
} as const;

/** How a rule fixes its day: `21 days after`, `1 hour before`. */
export function periodInWords(reckoning: Reckoning): string {
  switch (reckoning.by) {
    case 'period': {
      const { n, unit, direction } = reckoning.period;
      const units = n === 1 ? unit.slice(0, -1) : unit;
      return `${n} ${units} ${direction === 'forward' ? 'after' : 'before'}`;
    }
    case 'noting-date':
      return NOTED[reckoning.what];
    case 'condition':
      return `until ${reckoning.until}`;
  }
}
