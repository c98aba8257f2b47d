import { civilDate } from '../../calendar/civil-date.js';
import type { Rule } from '../rule.js';
import { after, before, CIVIL_RULE, inWawd } from './frcp-form.js';

const CONFERENCE = {
  words: 'the parties confer under Rule 26(f)',
  day: 'event',
} as const;

const DISCLOSE = {
  ...CIVIL_RULE,
  actor: 'any-party',
  force: 'must',
  addsServiceDays: false,
} as const;

const EXPERTS = {
  ...DISCLOSE,
  id: 'frcp-26-a-2-d-i',
  title: 'Disclose expert testimony',
  trigger: { words: 'the trial, or the day the case is to be ready for trial', day: 'event' },
  reckoning: before(90),
  note: 'Only where no order and no stipulation sets another time.',
} as const;

const REBUTTAL = {
  ...DISCLOSE,
  id: 'frcp-26-a-2-d-ii',
  title: 'Disclose rebuttal experts',
  trigger: { words: 'the other party discloses the expert testimony to be rebutted', day: 'event' },
  reckoning: after(30),
  note: 'Only where no order and no stipulation sets another time.',
} as const;

/** Until this day the paragraph on the time of expert disclosures was 26(a)(2)(C). */
const LAST_DAY_AS_C = civilDate('2010-11-30');
const RELETTERED = civilDate('2010-12-01');
const SINCE_1993 = civilDate('1993-12-01');

/**
 * Required disclosures: Fed. R. Civ. P. 26(a). They run from a conference, a trial or another disclosure, not from
 * being served, so no days are added for mail. Trial on March 1, 2021 makes pretrial disclosures due on January 29: day
 * 30 back is a Saturday, and the count goes on backward (Rule 6(a)(5)).
 */
export const DISCLOSURE_RULES: readonly Rule[] = [
  {
    ...DISCLOSE,
    id: 'frcp-26-a-1-c',
    title: 'Make initial disclosures',
    authority: 'Fed. R. Civ. P. 26(a)(1)(C)',
    effectiveFrom: civilDate('2000-12-01'),
    trigger: CONFERENCE,
    reckoning: after(14),
    note: 'A stipulation or an order may set another time; a party may object at the conference.',
    example: inWawd(
      '2021-02-01',
      '2021-02-16',
      "Day 14 is Mon Feb 15, Washington's Birthday, so Tue Feb 16.",
    ),
  },
  {
    ...DISCLOSE,
    id: 'frcp-26-a-1-d',
    title: 'Make initial disclosures as a party joined later',
    authority: 'Fed. R. Civ. P. 26(a)(1)(D)',
    effectiveFrom: civilDate('2000-12-01'),
    trigger: {
      words: 'the party is first served or joined, the Rule 26(f) conference being over',
      day: 'event',
    },
    actor: 'served-party',
    reckoning: after(30),
    note: 'A stipulation or an order may set another time.',
    example: inWawd(
      '2021-08-06',
      '2021-09-07',
      'Day 30 is Sun Sep 5; Mon Sep 6 is Labor Day, so Tue Sep 7.',
    ),
  },
  {
    ...EXPERTS,
    authority: 'Fed. R. Civ. P. 26(a)(2)(C)(i)',
    effectiveFrom: SINCE_1993,
    effectiveTo: LAST_DAY_AS_C,
    example: inWawd('2010-06-14', '2010-03-16', 'Day 90 back from Mon Jun 14 is Tue Mar 16.'),
  },
  {
    ...EXPERTS,
    authority: 'Fed. R. Civ. P. 26(a)(2)(D)(i)',
    effectiveFrom: RELETTERED,
    example: inWawd('2025-06-02', '2025-03-04', 'Day 90 back from Mon Jun 2 is Tue Mar 4.'),
  },
  {
    ...REBUTTAL,
    authority: 'Fed. R. Civ. P. 26(a)(2)(C)(ii)',
    effectiveFrom: SINCE_1993,
    effectiveTo: LAST_DAY_AS_C,
    example: inWawd('2010-03-10', '2010-04-09', 'Day 30 is Fri Apr 9.'),
  },
  {
    ...REBUTTAL,
    authority: 'Fed. R. Civ. P. 26(a)(2)(D)(ii)',
    effectiveFrom: RELETTERED,
    example: inWawd(
      '2024-10-30',
      '2024-12-02',
      'Day 30 is Fri Nov 29, the day after Thanksgiving, a holiday of Washington; so Mon Dec 2.',
    ),
  },
  {
    ...DISCLOSE,
    id: 'frcp-26-a-3-b',
    title: 'Make pretrial disclosures',
    authority: 'Fed. R. Civ. P. 26(a)(3)(B)',
    effectiveFrom: SINCE_1993,
    trigger: { words: 'the trial', day: 'event' },
    reckoning: before(30),
    note: 'The court may order otherwise.',
    example: inWawd('2021-03-01', '2021-01-29', 'Day 30 back is Sat Jan 30, so Fri Jan 29.'),
  },
  {
    ...DISCLOSE,
    id: 'frcp-26-a-3-b-objections',
    title: 'Object to the pretrial disclosures',
    authority: 'Fed. R. Civ. P. 26(a)(3)(B)',
    effectiveFrom: SINCE_1993,
    trigger: { words: 'the pretrial disclosures are made', day: 'event' },
    actor: 'opponent',
    reckoning: after(14),
    note: 'The court may set another time. Objections not made are waived, save under Rules 402 and 403 of Evidence.',
    example: inWawd('2021-01-29', '2021-02-12', 'Day 14 is Fri Feb 12.'),
  },
];
