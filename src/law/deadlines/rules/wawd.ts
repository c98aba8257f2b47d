import type { Rule } from '../rule.js';
import { LOCAL_CASE_RULES } from './wawd-cases.js';
import { LOCAL_MOTION_RULES, TRO_RULES } from './wawd-motions.js';
import { NOTING_RULES } from './wawd-noting.js';
import { LOCAL_PRETRIAL_RULES } from './wawd-pretrial.js';

/**
 * The deadlines of the Local Civil Rules of the Western District of Washington, which bind there alone.
 * `wawd-lcr-7-d-opposition` is the opposition to a motion, whose day its noting date fixes.
 */
export const WAWD_RULES: readonly Rule[] = [
  ...LOCAL_CASE_RULES,
  ...NOTING_RULES,
  ...LOCAL_MOTION_RULES,
  ...LOCAL_PRETRIAL_RULES,
  ...TRO_RULES,
];
