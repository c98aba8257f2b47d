import { civilDate } from '../../calendar/civil-date.js';
import type { Reckoning, Rule } from '../rule.js';
import { after, CIVIL_RULE, DAYS_ARE_DAYS, inWawd, inWawdByMail } from './frcp-form.js';
import { JUDGMENT } from './frcp-papers.js';

const JUDGMENT_IS_ENTERED = {
  words: 'the judgment is entered',
  day: 'entered',
  of: JUDGMENT,
} as const;

const WITHIN_28_DAYS = {
  ...CIVIL_RULE,
  effectiveFrom: DAYS_ARE_DAYS,
  trigger: JUDGMENT_IS_ENTERED,
  actor: 'any-party',
  force: 'may',
  reckoning: after(28),
  addsServiceDays: false,
  raisedBy: 'docket',
  note: 'The court cannot extend it (Rule 6(b)(2)).',
} as const;

const ONE_YEAR: Reckoning = {
  by: 'period',
  period: { n: 1, unit: 'years', direction: 'forward' },
};

const AUTOMATIC_STAY = {
  ...CIVIL_RULE,
  id: 'frcp-62-a',
  title: 'The automatic stay of enforcement ends',
  authority: 'Fed. R. Civ. P. 62(a)',
  trigger: JUDGMENT_IS_ENTERED,
  actor: 'any-party',
  force: 'effect',
  addsServiceDays: false,
  raisedBy: 'docket',
  note: 'Not for an injunction, a receivership or an accounting for a patent; the court may order otherwise.',
} as const;

/**
 * After a judgment: Fed. R. Civ. P. 59, 60(c)(1), 62(a). They run from entry (Rule 58(c)), and no days are added for
 * service. A judgment entered on December 21, 2020 allows a motion for a new trial until January 19: day 28 is a holiday.
 */
export const NEW_TRIAL_RULES: readonly Rule[] = [
  {
    ...WITHIN_28_DAYS,
    id: 'frcp-59-b',
    title: 'Move for a new trial',
    authority: 'Fed. R. Civ. P. 59(b)',
    satisfiedBy: [{ types: ['motion'], reliefs: ['new-trial-or-amend-judgment'] }],
    example: inWawd(
      '2020-12-21',
      '2021-01-19',
      'Day 28 is Mon Jan 18, Martin Luther King Jr. Day, so Tue Jan 19.',
    ),
  },
  {
    ...CIVIL_RULE,
    id: 'frcp-59-c',
    title: 'File affidavits against a new trial',
    authority: 'Fed. R. Civ. P. 59(c)',
    effectiveFrom: DAYS_ARE_DAYS,
    trigger: {
      words: 'the party is served with a motion for a new trial based on affidavits',
      day: 'served',
    },
    actor: 'opponent',
    force: 'may',
    reckoning: after(14),
    addsServiceDays: true,
    satisfiedBy: [{ types: ['declaration'], related: 'responds-to' }],
    example: inWawdByMail(
      '2021-01-29',
      '2021-02-16',
      "Day 14 is Fri Feb 12; three days for mail end on Mon Feb 15, Washington's Birthday, so Tue Feb 16.",
    ),
  },
  {
    ...WITHIN_28_DAYS,
    id: 'frcp-59-d',
    title: "Order a new trial on the court's own motion",
    authority: 'Fed. R. Civ. P. 59(d)',
    actor: 'court',
    force: 'court',
    raisedBy: 'hand',
    example: inWawd(
      '2023-01-23',
      '2023-02-21',
      "Day 28 is Mon Feb 20, Washington's Birthday, so Tue Feb 21.",
    ),
  },
  {
    ...WITHIN_28_DAYS,
    id: 'frcp-59-e',
    title: 'Move to alter or amend the judgment',
    authority: 'Fed. R. Civ. P. 59(e)',
    satisfiedBy: [
      { types: ['motion'], reliefs: ['new-trial-or-amend-judgment', 'reconsideration'] },
    ],
    example: inWawd('2021-01-21', '2021-02-18', 'Day 28 is Thu Feb 18.'),
  },
  {
    ...CIVIL_RULE,
    id: 'frcp-60-c-1',
    title: 'Move for relief from the judgment for mistake, new evidence or fraud',
    authority: 'Fed. R. Civ. P. 60(c)(1)',
    effectiveFrom: civilDate('1948-03-19'),
    trigger: JUDGMENT_IS_ENTERED,
    actor: 'any-party',
    force: 'may',
    reckoning: ONE_YEAR,
    addsServiceDays: false,
    satisfiedBy: [{ types: ['motion'], reliefs: ['relief-from-judgment'] }],
    raisedBy: 'docket',
    note: 'Reasons (1) to (3) of Rule 60(b) only, and within a reasonable time at all events. The court cannot extend it.',
    example: inWawd(
      '2023-01-20',
      '2024-01-22',
      'One year later is Sat Jan 20, 2024, so Mon Jan 22.',
    ),
  },
  {
    ...AUTOMATIC_STAY,
    effectiveFrom: DAYS_ARE_DAYS,
    effectiveTo: civilDate('2018-11-30'),
    reckoning: after(14),
    example: inWawd('2018-01-02', '2018-01-16', 'Day 14 is Tue Jan 16.'),
  },
  {
    ...AUTOMATIC_STAY,
    effectiveFrom: civilDate('2018-12-01'),
    reckoning: after(30),
    example: inWawd(
      '2024-08-02',
      '2024-09-03',
      'Day 30 is Sun Sep 1; Mon Sep 2 is Labor Day, so Tue Sep 3.',
    ),
  },
];
