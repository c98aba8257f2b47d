import type { RuleId } from '../../law/deadlines/rule.js';

/** How the ids of a firm's own rules begin, so that no later version of Nunc takes one for a rule of its own. */
export const OWN_PREFIX = 'own-';

/** Whether an id is that of a rule somebody added. */
export function isOwnRule(id: RuleId): boolean {
  return id.startsWith(OWN_PREFIX);
}
