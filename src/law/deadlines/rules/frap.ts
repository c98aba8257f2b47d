import type { Rule } from '../rule.js';
import { AMICUS_RULES, BRIEF_RULES } from './frap-briefs.js';
import { APPELLATE_COST_RULES, MANDATE_RULES } from './frap-mandate.js';
import { APPELLATE_MOTION_RULES } from './frap-motions.js';
import { OTHER_APPEAL_RULES } from './frap-other-appeals.js';
import { APPENDIX_RULES, TRANSCRIPT_RULES } from './frap-record.js';
import { REHEARING_RULES } from './frap-rehearing.js';
import { CIVIL_APPEAL_RULES } from './frap-taking-an-appeal.js';

/**
 * The deadlines of the Federal Rules of Appellate Procedure, every version in force on or after December 1, 2009, in
 * about the order of the rules. What is filed in the district court is known to its docket too: `frap-4-a-1-a` is the
 * notice of appeal, 30 days after the judgment is entered.
 */
export const FRAP_RULES: readonly Rule[] = [
  ...CIVIL_APPEAL_RULES,
  ...OTHER_APPEAL_RULES,
  ...TRANSCRIPT_RULES,
  ...APPELLATE_MOTION_RULES,
  ...BRIEF_RULES,
  ...AMICUS_RULES,
  ...APPENDIX_RULES,
  ...REHEARING_RULES,
  ...APPELLATE_COST_RULES,
  ...MANDATE_RULES,
];
