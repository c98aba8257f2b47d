import type { RuleId } from '../../law/deadlines/rule.js';

const BY_NUMBER = new Intl.Collator('en', { numeric: true });

/** The order in which people look for rules: `frcp-4-m` before `frcp-12-b`. No two ids are equal in it. */
export function compareRuleIds(a: RuleId, b: RuleId): number {
  const order = BY_NUMBER.compare(a, b);
  if (order !== 0 || a === b) return order;
  return a < b ? -1 : 1;
}
