import type { EntryPattern, Rule, Suspension } from '../rule.js';
import { APPEAL_RULE, JUDGMENT_ENTERED, NOTICE_OF_APPEAL, RESTYLED } from './frap-form.js';
import { after, DAYS_ARE_DAYS, inWawd } from './frcp-form.js';

const TOLLING_RELIEFS = ['new-trial-or-amend-judgment', 'relief-from-judgment'] as const;

/** Orders on injunctions are appealable before judgment (28 U.S.C. § 1292(a)(1)). */
const INJUNCTION_RULING: EntryPattern = {
  types: ['order', 'text-order', 'opinion', 'minute-entry'],
  reliefs: ['preliminary-injunction', 'permanent-injunction'],
  outcomes: ['granted', 'denied', 'granted-in-part'],
};
const TOLLING_MOTION_DECIDED: EntryPattern = {
  types: ['order', 'text-order', 'opinion', 'minute-entry', 'judgment'],
  reliefs: TOLLING_RELIEFS,
  outcomes: ['granted', 'denied', 'granted-in-part', 'moot', 'withdrawn', 'stricken', 'terminated'],
};

const UNTIL_POST_JUDGMENT_MOTION_IS_DECIDED: Suspension = {
  by: { types: ['motion'], reliefs: TOLLING_RELIEFS },
  then: 'frap-4-a-4-a',
  words:
    'a timely motion under Rule 50(b), 52(b) or 59, under Rule 54(d)(2) where the time to appeal is extended, or under ' +
    'Rule 60 filed within the time for a Rule 59 motion',
};

const NOTICE_IN_CIVIL_CASE = {
  ...APPEAL_RULE,
  civilOnly: true,
  title: 'File the notice of appeal',
  authority: 'Fed. R. App. P. 4(a)(1)(A)',
  effectiveFrom: RESTYLED,
  actor: 'any-party',
  force: 'may',
  reckoning: after(30),
  satisfiedBy: [NOTICE_OF_APPEAL],
  suspension: UNTIL_POST_JUDGMENT_MOTION_IS_DECIDED,
  raisedBy: 'docket',
  note:
    'Civil cases without a federal party. Where the United States, its agency, officer or employee is a party, every ' +
    'party has 60 days (Rule 4(a)(1)(B)); a defendant in a criminal case has 14 (Rule 4(b)(1)(A)).',
} as const;

const EXTENSION = {
  ...APPEAL_RULE,
  civilOnly: true,
  title: 'Move for more time to appeal',
  authority: 'Fed. R. App. P. 4(a)(5)(A)(i)',
  effectiveFrom: RESTYLED,
  actor: 'any-party',
  force: 'may',
  reckoning: after(30),
  // A notice of appeal leaves nothing to extend; a motion for more time may concern anything.
  satisfiedBy: [NOTICE_OF_APPEAL],
  raisedBy: 'docket',
  note: 'Excusable neglect or good cause must be shown (Rule 4(a)(5)(A)(ii)).',
} as const;

/**
 * The notice of appeal in a civil case, and more time for it: Fed. R. App. P. 4(a)(1), (3), (4), (5). An order denying a
 * preliminary injunction entered on January 21, 2021 can be appealed until February 22: day 30 is a Saturday.
 */
export const CIVIL_APPEAL_RULES: readonly Rule[] = [
  {
    ...NOTICE_IN_CIVIL_CASE,
    id: 'frap-4-a-1-a',
    trigger: { words: 'the judgment is entered', day: 'entered', of: JUDGMENT_ENTERED },
    example: inWawd(
      '2022-08-05',
      '2022-09-06',
      'Day 30 is Sun Sep 4; Mon Sep 5 is Labor Day, so Tue Sep 6.',
    ),
  },
  {
    ...NOTICE_IN_CIVIL_CASE,
    id: 'frap-4-a-1-a-injunction',
    title: 'File the notice of appeal from the order on the injunction',
    authority: 'Fed. R. App. P. 4(a)(1)(A); 28 U.S.C. § 1292(a)(1)',
    trigger: {
      words: 'the order granting, refusing or changing an injunction is entered',
      day: 'entered',
      of: INJUNCTION_RULING,
    },
    force: 'may',
    example: inWawd('2021-01-21', '2021-02-22', 'Day 30 is Sat Feb 20, so Mon Feb 22.'),
  },
  {
    ...APPEAL_RULE,
    civilOnly: true,
    id: 'frap-4-a-1-b',
    title: 'File the notice of appeal, a federal party being in the case',
    authority: 'Fed. R. App. P. 4(a)(1)(B)',
    effectiveFrom: RESTYLED,
    trigger: {
      words:
        'the judgment or order is entered, and the United States, its agency, officer or employee is a party',
      day: 'entered',
      of: JUDGMENT_ENTERED,
    },
    actor: 'any-party',
    force: 'may',
    reckoning: after(60),
    satisfiedBy: [NOTICE_OF_APPEAL],
    suspension: { ...UNTIL_POST_JUDGMENT_MOTION_IS_DECIDED, then: 'frap-4-a-4-a-federal-party' },
    example: inWawd('2021-01-21', '2021-03-22', 'Day 60 is Mon Mar 22.'),
  },
  {
    ...APPEAL_RULE,
    civilOnly: true,
    id: 'frap-4-a-3',
    title: "File one's own notice of appeal after another's",
    authority: 'Fed. R. App. P. 4(a)(3)',
    effectiveFrom: RESTYLED,
    trigger: { words: 'the first notice of appeal is filed', day: 'filed', of: NOTICE_OF_APPEAL },
    actor: 'any-party',
    force: 'may',
    reckoning: after(14),
    satisfiedBy: [NOTICE_OF_APPEAL],
    raisedBy: 'docket',
    note: 'Or within the time that Rule 4(a) otherwise gives, whichever ends later.',
    example: inWawd('2021-02-22', '2021-03-08', 'Day 14 is Mon Mar 8.'),
  },
  {
    ...NOTICE_IN_CIVIL_CASE,
    id: 'frap-4-a-4-a',
    title: 'File the notice of appeal after the post-judgment motions',
    authority: 'Fed. R. App. P. 4(a)(4)(A)',
    trigger: {
      words: 'the order disposing of the last remaining post-judgment motion is entered',
      day: 'entered',
      of: TOLLING_MOTION_DECIDED,
    },
    example: inWawd('2022-09-23', '2022-10-24', 'Day 30 is Sun Oct 23, so Mon Oct 24.'),
  },
  {
    ...APPEAL_RULE,
    civilOnly: true,
    id: 'frap-4-a-4-a-federal-party',
    title:
      'File the notice of appeal after the post-judgment motions, a federal party being in the case',
    authority: 'Fed. R. App. P. 4(a)(4)(A), 4(a)(1)(B)',
    effectiveFrom: RESTYLED,
    trigger: {
      words: 'the order disposing of the last remaining post-judgment motion is entered',
      day: 'entered',
      of: TOLLING_MOTION_DECIDED,
    },
    actor: 'any-party',
    force: 'may',
    reckoning: after(60),
    satisfiedBy: [NOTICE_OF_APPEAL],
    suspension: { ...UNTIL_POST_JUDGMENT_MOTION_IS_DECIDED, then: 'frap-4-a-4-a-federal-party' },
    example: inWawd('2024-04-05', '2024-06-04', 'Day 60 is Tue Jun 4.'),
  },
  {
    ...EXTENSION,
    id: 'frap-4-a-5-a-i',
    trigger: {
      words: 'the time that Rule 4(a) prescribes for the notice of appeal ends',
      day: 'due',
      after: 'frap-4-a-1-a',
    },
    example: inWawd(
      '2022-09-06',
      '2022-10-06',
      'Day 30 after the last day to appeal is Thu Oct 6.',
    ),
  },
  {
    ...EXTENSION,
    id: 'frap-4-a-5-a-i-injunction',
    title: 'Move for more time to appeal from the order on the injunction',
    trigger: {
      words: 'the time to appeal from the order on the injunction ends',
      day: 'due',
      after: 'frap-4-a-1-a-injunction',
    },
    example: inWawd(
      '2021-02-22',
      '2021-03-24',
      'Day 30 after the last day to appeal is Wed Mar 24.',
    ),
  },
  {
    ...APPEAL_RULE,
    civilOnly: true,
    id: 'frap-4-a-5-c',
    title: 'Appeal within the extension',
    authority: 'Fed. R. App. P. 4(a)(5)(C)',
    effectiveFrom: DAYS_ARE_DAYS,
    trigger: { words: 'the order granting more time to appeal is entered', day: 'entered' },
    actor: 'any-party',
    force: 'may',
    reckoning: after(14),
    satisfiedBy: [NOTICE_OF_APPEAL],
    note: 'The longest extension the court may give: this, or 30 days after the prescribed time, whichever ends later.',
    example: inWawd(
      '2021-06-21',
      '2021-07-06',
      'Day 14 is Mon Jul 5, Independence Day as observed, so Tue Jul 6.',
    ),
  },
];
