import { civilDate } from '../../calendar/civil-date.js';
import type { Rule } from '../rule.js';
import { APPELLATE_RULE, inCa9, JUDGMENT_ENTERED, RESTYLED } from './frap-form.js';
import { after } from './frcp-form.js';

/** Since then Rule 40 governs both kinds of rehearing, and Rule 35 is empty. */
const ONE_RULE = civilDate('2024-12-01');
const TWO_RULES_UNTIL = civilDate('2024-11-30');
const OR_BY_ORDER = 'An order or a local rule may shorten or extend it.';

const PETITION = {
  ...APPELLATE_RULE,
  trigger: {
    words: "the court of appeals' judgment is entered",
    day: 'entered',
    of: JUDGMENT_ENTERED,
  },
  actor: 'any-party',
  force: 'may',
  reckoning: after(14),
  note: OR_BY_ORDER,
} as const;
const FEDERAL_PARTY = {
  ...PETITION,
  reckoning: after(45),
  note: 'Civil cases in which the United States, its agency, officer or employee is a party; an order may change it.',
} as const;
const PANEL = {
  title: 'Petition for panel rehearing',
  authority: 'Fed. R. App. P. 40(a)(1)',
  effectiveFrom: RESTYLED,
  effectiveTo: TWO_RULES_UNTIL,
} as const;
const EN_BANC = {
  title: 'Petition for rehearing en banc',
  authority: 'Fed. R. App. P. 35(c)',
  effectiveFrom: RESTYLED,
  effectiveTo: TWO_RULES_UNTIL,
} as const;
const EITHER_REHEARING = {
  title: 'Petition for panel rehearing or rehearing en banc',
  authority: 'Fed. R. App. P. 40(d)(1)',
  effectiveFrom: ONE_RULE,
  trigger: {
    words: "the court of appeals' judgment, or the panel's amended decision, is entered",
    day: 'entered',
    of: JUDGMENT_ENTERED,
  },
} as const;

/**
 * Petitions for rehearing: Fed. R. App. P. 35(c) and 40(a)(1) until November 30, 2024; 40(d)(1) since. A judgment entered
 * on January 6, 2025 gives until January 21: day 14 is a holiday.
 */
export const REHEARING_RULES: readonly Rule[] = [
  {
    ...PETITION,
    ...EN_BANC,
    id: 'frap-35-c',
    example: inCa9(
      '2022-02-07',
      '2022-02-22',
      "Day 14 is Mon Feb 21, Washington's Birthday, so Tue Feb 22.",
    ),
  },
  {
    ...FEDERAL_PARTY,
    ...EN_BANC,
    id: 'frap-35-c-federal-party',
    example: inCa9('2021-06-01', '2021-07-16', 'Day 45 is Fri Jul 16.'),
  },
  {
    ...PETITION,
    ...PANEL,
    id: 'frap-40-a-1',
    example: inCa9(
      '2022-02-07',
      '2022-02-22',
      "Day 14 is Mon Feb 21, Washington's Birthday, so Tue Feb 22.",
    ),
  },
  {
    ...FEDERAL_PARTY,
    ...PANEL,
    id: 'frap-40-a-1-federal-party',
    example: inCa9('2021-06-01', '2021-07-16', 'Day 45 is Fri Jul 16.'),
  },
  {
    ...PETITION,
    ...EITHER_REHEARING,
    id: 'frap-40-d-1',
    example: inCa9(
      '2025-01-06',
      '2025-01-21',
      'Day 14 is Mon Jan 20, Martin Luther King Jr. Day, so Tue Jan 21.',
    ),
  },
  {
    ...FEDERAL_PARTY,
    ...EITHER_REHEARING,
    id: 'frap-40-d-1-federal-party',
    example: inCa9('2025-01-06', '2025-02-20', 'Day 45 is Thu Feb 20.'),
  },
];
