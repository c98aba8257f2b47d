import type { TimeWarning } from '../../../law/calendar/warning.js';
import type { RuleDate } from '../../../law/deadlines/date-from-rule.js';
import type { Rule } from '../../../law/deadlines/rule.js';
import { toRuleResponse } from '../../rules/dto/to-rule-response.js';
import { toComputedDate, toWarnings } from './computed-date.response.js';
import type { RuleDateResponse } from './rule-date.response.js';

/** What a rule gives, as the interface tells it; `more` is said of a date besides. */
export function toRuleDate(
  rule: Rule,
  date: RuleDate,
  more: readonly TimeWarning[],
): RuleDateResponse {
  const none = { due: null, until: null, why: null, rawLastDay: null, steps: [] };
  const answer = { ...none, rule: toRuleResponse(rule) };
  switch (date.kind) {
    case 'date':
      return { ...answer, ...toComputedDate(date, more) };
    case 'condition':
      return { ...answer, until: date.until, warnings: [], authority: [rule.authority] };
    case 'none': {
      const { why, warnings, authority } = date;
      return { ...answer, why, warnings: toWarnings(warnings), authority: [...authority] };
    }
  }
}
