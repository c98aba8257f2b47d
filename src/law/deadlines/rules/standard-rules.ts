import type { Rule } from '../rule.js';
import { FRAP_RULES } from './frap.js';
import { FRCP_RULES } from './frcp.js';
import { USC_RULES } from './usc.js';
import { WAWD_RULES } from './wawd.js';

/** The rules that come with Nunc: federal civil and appellate, Title 28, and the local rules of W.D. Wash. */
export const STANDARD_RULES: readonly Rule[] = [
  ...FRCP_RULES,
  ...FRAP_RULES,
  ...USC_RULES,
  ...WAWD_RULES,
];
