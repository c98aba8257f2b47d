import type { RuleRefusal } from '../law/deadlines/date-from-rule.js';
import { Problem } from '../platform/problems/problem.js';

/** What working out a date, a rule of one's own or a court's calendar may be refused for. */
export type DeadlineRefusalCode =
  | RuleRefusal['code']
  | 'already-withdrawn'
  | 'court-day-taken'
  | 'court-of-another-kind'
  | 'no-noting-dates'
  | 'rule-id-taken'
  | 'rule-not-in-force'
  | 'rule-not-own'
  | 'rule-not-valid'
  | 'rule-of-another-court'
  | 'rule-retired'
  | 'rule-version-overlaps'
  | 'time-zone-needed'
  | 'trigger-needed'
  | 'unknown-court'
  | 'unknown-rule'
  | 'unknown-state'
  | 'unknown-time-zone';

/** The problem that one field of a request makes. */
export function problemAt(code: DeadlineRefusalCode, pointer: string, detail: string): Problem {
  return new Problem(code, detail, [{ pointer, detail }]);
}
