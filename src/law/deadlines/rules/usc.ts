import type { Rule } from '../rule.js';
import { STATUTORY_APPEAL_RULES } from './usc-appeals.js';
import { STATUTORY_LIMITATION_RULES } from './usc-limitations.js';
import { STATUTORY_REMOVAL_RULES } from './usc-removal.js';

/**
 * The deadlines of Title 28 of the United States Code, counted as Fed. R. Civ. P. 6(a) counts "any statute that does not
 * specify a method of computing time", and as Fed. R. App. P. 26(a) does for appeals. `usc-28-1447-c` is the motion to
 * remand for a defect, 30 days after the notice of removal.
 */
export const USC_RULES: readonly Rule[] = [
  ...STATUTORY_REMOVAL_RULES,
  ...STATUTORY_APPEAL_RULES,
  ...STATUTORY_LIMITATION_RULES,
];
