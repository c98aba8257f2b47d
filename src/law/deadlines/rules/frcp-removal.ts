import type { EntryPattern, Rule } from '../rule.js';
import { after, CIVIL_RULE, DAYS_ARE_DAYS, inWawd, inWawdByMail } from './frcp-form.js';
import { DEFENDANT_RESPONDS, JURY_DEMAND, UNTIL_MOTION_IS_DECIDED } from './frcp-papers.js';

const NOTICE_OF_REMOVAL: EntryPattern = { types: ['notice-of-removal'] };

const ANSWER_AFTER_REMOVAL = {
  ...CIVIL_RULE,
  title: 'Answer after removal',
  effectiveFrom: DAYS_ARE_DAYS,
  actor: 'defendant',
  force: 'must',
  addsServiceDays: false,
  satisfiedBy: DEFENDANT_RESPONDS,
  suspension: UNTIL_MOTION_IS_DECIDED,
  note: 'Only for a defendant that did not answer before removal. The longest of the three periods of 81(c)(2)(A), (B) and (C) governs.',
} as const;

const JURY_AFTER_REMOVAL = {
  ...CIVIL_RULE,
  title: 'Demand a jury after removal',
  effectiveFrom: DAYS_ARE_DAYS,
  force: 'may',
  reckoning: after(14),
  satisfiedBy: [JURY_DEMAND],
  raisedBy: 'docket',
  note: 'Only if all necessary pleadings were served by the time of removal; not where the demand was made in state court, or state law asks for none and the court orders none.',
} as const;

/**
 * A removed case: Fed. R. Civ. P. 81(c)(2) and (3). A notice of removal filed on November 18, 2021 gives until
 * November 29: day 7 is Thanksgiving, and in Washington the Friday after it is a holiday too.
 */
export const REMOVAL_RULES: readonly Rule[] = [
  {
    ...ANSWER_AFTER_REMOVAL,
    id: 'frcp-81-c-2-a',
    yieldsTo: ['frcp-81-c-2-b', 'frcp-81-c-2-c'],
    authority: 'Fed. R. Civ. P. 81(c)(2)(A)',
    trigger: {
      words: 'the defendant receives the initial pleading, through service or otherwise',
      day: 'event',
    },
    reckoning: after(21),
    example: inWawd('2021-03-02', '2021-03-23', 'Day 21 is Tue Mar 23.'),
  },
  {
    ...ANSWER_AFTER_REMOVAL,
    id: 'frcp-81-c-2-b',
    yieldsTo: ['frcp-81-c-2-a', 'frcp-81-c-2-c'],
    authority: 'Fed. R. Civ. P. 81(c)(2)(B)',
    trigger: {
      words: 'the defendant is served with the summons for an initial pleading then on file',
      day: 'event',
    },
    reckoning: after(21),
    example: inWawd(
      '2021-12-10',
      '2022-01-03',
      "Day 21 is Fri Dec 31, New Year's Day as observed; over the weekend to Mon Jan 3.",
    ),
  },
  {
    ...ANSWER_AFTER_REMOVAL,
    id: 'frcp-81-c-2-c',
    yieldsTo: ['frcp-81-c-2-a', 'frcp-81-c-2-b'],
    authority: 'Fed. R. Civ. P. 81(c)(2)(C)',
    trigger: { words: 'the notice of removal is filed', day: 'filed', of: NOTICE_OF_REMOVAL },
    reckoning: after(7),
    raisedBy: 'docket',
    example: inWawd(
      '2021-11-18',
      '2021-11-29',
      'Day 7 is Thu Nov 25, Thanksgiving; Fri Nov 26 is a holiday of Washington; over the weekend to Mon Nov 29.',
    ),
  },
  {
    ...JURY_AFTER_REMOVAL,
    id: 'frcp-81-c-3-b-i',
    authority: 'Fed. R. Civ. P. 81(c)(3)(B)(i)',
    trigger: {
      words: 'the party files its notice of removal',
      day: 'filed',
      of: NOTICE_OF_REMOVAL,
    },
    actor: 'filer',
    addsServiceDays: false,
    example: inWawd('2024-12-11', '2024-12-26', 'Day 14 is Wed Dec 25, Christmas, so Thu Dec 26.'),
  },
  {
    ...JURY_AFTER_REMOVAL,
    id: 'frcp-81-c-3-b-ii',
    authority: 'Fed. R. Civ. P. 81(c)(3)(B)(ii)',
    trigger: {
      words: "the party is served with another's notice of removal",
      day: 'served',
      of: NOTICE_OF_REMOVAL,
    },
    actor: 'served-party',
    addsServiceDays: true,
    waitsFor: 'service of the notice of removal',
    example: inWawdByMail(
      '2023-02-03',
      '2023-02-21',
      "Day 14 is Fri Feb 17; three days for mail end on Mon Feb 20, Washington's Birthday, so Tue Feb 21.",
    ),
  },
];
