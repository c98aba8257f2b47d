import type { Rule } from '../rule.js';
import { ANSWER_RULES } from './frcp-answers.js';
import { DEPOSITION_RULES } from './frcp-depositions.js';
import { DISCLOSURE_RULES } from './frcp-disclosure.js';
import { DISCOVERY_RULES } from './frcp-discovery.js';
import { JUDGMENT_RULES } from './frcp-judgment.js';
import { NEW_TRIAL_RULES } from './frcp-new-trial.js';
import { PARTY_RULES } from './frcp-parties.js';
import { PLEADING_RULES } from './frcp-pleadings.js';
import { PROVISIONAL_RULES } from './frcp-provisional.js';
import { REMOVAL_RULES } from './frcp-removal.js';
import { RULE_12_MOTION_RULES } from './frcp-rule-12-motions.js';
import { SCHEDULING_RULES } from './frcp-scheduling.js';
import { SERVICE_RULES } from './frcp-service.js';
import { SUMMARY_JUDGMENT_RULES } from './frcp-summary-judgment.js';
import { TRIAL_RULES } from './frcp-trial.js';

/**
 * The deadlines of the Federal Rules of Civil Procedure, every version in force on or after December 1, 2009, in about
 * the order of the rules. Versions share an id: `frcp-4-m` is 120 days until November 30, 2015 and 90 days since.
 */
export const FRCP_RULES: readonly Rule[] = [
  ...SERVICE_RULES,
  ...ANSWER_RULES,
  ...RULE_12_MOTION_RULES,
  ...PLEADING_RULES,
  ...SCHEDULING_RULES,
  ...PARTY_RULES,
  ...DISCLOSURE_RULES,
  ...DEPOSITION_RULES,
  ...DISCOVERY_RULES,
  ...TRIAL_RULES,
  ...JUDGMENT_RULES,
  ...SUMMARY_JUDGMENT_RULES,
  ...NEW_TRIAL_RULES,
  ...PROVISIONAL_RULES,
  ...REMOVAL_RULES,
];
