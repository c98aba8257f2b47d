import { civilDate } from '../../calendar/civil-date.js';
import type { Rule } from '../rule.js';
import { after, CIVIL_RULE, DAYS_ARE_DAYS, inWawd, inWawdByMail } from './frcp-form.js';
import {
  COMPLAINT,
  DEFENDANT_RESPONDS,
  MOVES_AGAINST_IT,
  UNTIL_MOTION_AGAINST_IT_IS_DECIDED,
  UNTIL_MOTION_IS_DECIDED,
} from './frcp-papers.js';

const ANSWER_THE_COMPLAINT = {
  ...CIVIL_RULE,
  title: 'Answer the complaint',
  actor: 'defendant',
  force: 'must',
  addsServiceDays: false,
  satisfiedBy: DEFENDANT_RESPONDS,
  suspension: UNTIL_MOTION_IS_DECIDED,
} as const;

const ANSWER_AFTER_WAIVER = {
  ...ANSWER_THE_COMPLAINT,
  authority: 'Fed. R. Civ. P. 12(a)(1)(A)(ii)',
  effectiveFrom: civilDate('1993-12-01'),
  note: 'Only for a defendant that timely waived service; the request, not the waiver, starts it.',
} as const;

const UNITED_STATES_ANSWERS = {
  ...ANSWER_THE_COMPLAINT,
  title: 'Answer for the United States',
  actor: 'united-states',
} as const;

/**
 * The time to serve a responsive pleading, Fed. R. Civ. P. 12(a)(1) to (3). No days are added for mail to the answer to
 * a summons: Rule 6(d) speaks of service under Rule 5, not Rule 4. A federal statute may set another time. Served on
 * January 25, 2021, a defendant answers by February 16: day 21 is Washington's Birthday.
 */
export const ANSWER_RULES: readonly Rule[] = [
  {
    ...ANSWER_THE_COMPLAINT,
    id: 'frcp-12-a-1-a-i',
    authority: 'Fed. R. Civ. P. 12(a)(1)(A)(i)',
    effectiveFrom: DAYS_ARE_DAYS,
    trigger: {
      words: 'the defendant is served with the summons and the complaint',
      day: 'served',
      of: COMPLAINT,
    },
    reckoning: after(21),
    waitsFor: 'service of the summons and the complaint on the defendant',
    raisedBy: 'docket',
    note: 'Another time holds after a waiver of service and for the United States.',
    example: inWawd(
      '2021-01-25',
      '2021-02-16',
      "Day 21 is Mon Feb 15, Washington's Birthday, so Tue Feb 16.",
    ),
  },
  {
    ...ANSWER_AFTER_WAIVER,
    id: 'frcp-12-a-1-a-ii',
    trigger: { words: 'the request for a waiver is sent within the United States', day: 'event' },
    reckoning: after(60),
    example: inWawd('2021-01-11', '2021-03-12', 'Day 60 is Fri Mar 12.'),
  },
  {
    ...ANSWER_AFTER_WAIVER,
    id: 'frcp-12-a-1-a-ii-abroad',
    trigger: {
      words: 'the request is sent to a defendant outside every judicial district',
      day: 'event',
    },
    reckoning: after(90),
    example: inWawd('2022-08-12', '2022-11-10', 'Day 90 is Thu Nov 10, the day before a holiday.'),
  },
  {
    ...CIVIL_RULE,
    id: 'frcp-12-a-1-b',
    title: 'Answer the counterclaim or crossclaim',
    authority: 'Fed. R. Civ. P. 12(a)(1)(B)',
    effectiveFrom: DAYS_ARE_DAYS,
    trigger: {
      words: 'the party is served with the pleading that states the counterclaim or crossclaim',
      day: 'served',
      of: { types: ['counterclaim'] },
    },
    actor: 'served-party',
    force: 'must',
    reckoning: after(21),
    addsServiceDays: true,
    satisfiedBy: [
      { types: ['answer'], by: 'plaintiff' },
      { types: ['answer', 'reply'], related: 'responds-to' },
      MOVES_AGAINST_IT,
    ],
    waitsFor: 'service of the counterclaim or crossclaim',
    suspension: UNTIL_MOTION_AGAINST_IT_IS_DECIDED,
    raisedBy: 'docket',
    example: inWawdByMail(
      '2022-10-17',
      '2022-11-10',
      'Day 21 is Mon Nov 7; three days for mail: Thu Nov 10.',
    ),
  },
  {
    ...CIVIL_RULE,
    id: 'frcp-12-a-1-c',
    title: 'Reply to the answer as ordered',
    authority: 'Fed. R. Civ. P. 12(a)(1)(C)',
    effectiveFrom: DAYS_ARE_DAYS,
    trigger: { words: 'the party is served with the order to reply to an answer', day: 'served' },
    actor: 'served-party',
    force: 'must',
    reckoning: after(21),
    addsServiceDays: true,
    satisfiedBy: [{ types: ['reply'] }, MOVES_AGAINST_IT],
    suspension: UNTIL_MOTION_AGAINST_IT_IS_DECIDED,
    note: 'The order may set another time.',
    example: inWawd('2024-03-08', '2024-03-29', 'Day 21 is Fri Mar 29.'),
  },
  {
    ...UNITED_STATES_ANSWERS,
    id: 'frcp-12-a-2',
    authority: 'Fed. R. Civ. P. 12(a)(2)',
    effectiveFrom: civilDate('1938-09-16'),
    trigger: {
      words:
        'the United States attorney is served, in a case against the United States or an agency',
      day: 'served',
      of: COMPLAINT,
    },
    reckoning: after(60),
    example: inWawd(
      '2023-05-05',
      '2023-07-05',
      'Day 60 is Tue Jul 4, Independence Day, so Wed Jul 5.',
    ),
  },
  {
    ...UNITED_STATES_ANSWERS,
    id: 'frcp-12-a-3',
    title: 'Answer for the federal officer sued as an individual',
    authority: 'Fed. R. Civ. P. 12(a)(3)',
    effectiveFrom: civilDate('2000-12-01'),
    trigger: {
      words:
        'the officer or employee is served or the United States attorney is, whichever is later',
      day: 'served',
      of: COMPLAINT,
    },
    actor: 'defendant',
    reckoning: after(60),
    example: inWawd(
      '2020-11-02',
      '2021-01-04',
      "Day 60 is Fri Jan 1, New Year's Day; over the weekend to Mon Jan 4.",
    ),
  },
];
