import { civilDate } from '../../calendar/civil-date.js';
import type { Rule } from '../rule.js';
import { after, CIVIL_RULE, DAYS_ARE_DAYS, inWawd, inWawdByMail, until } from './frcp-form.js';
import { DEFENDANT_RESPONDS, UNTIL_MOTION_IS_DECIDED } from './frcp-papers.js';

const LAST_DAY_OF_WITHIN = civilDate('2023-11-30');
const NO_LATER_THAN = civilDate('2023-12-01');

const AMEND_OWN_PLEADING = {
  ...CIVIL_RULE,
  id: 'frcp-15-a-1-a',
  title: 'Amend the pleading once without leave',
  authority: 'Fed. R. Civ. P. 15(a)(1)(A)',
  trigger: { words: 'the party serves its own pleading', day: 'served' },
  actor: 'filer',
  force: 'may',
  reckoning: after(21),
  addsServiceDays: false,
  satisfiedBy: [{ types: ['amended-complaint'] }, { types: ['answer'], related: 'amends' }],
} as const;

const AMEND_AFTER_RESPONSE = {
  ...AMEND_OWN_PLEADING,
  id: 'frcp-15-a-1-b',
  title: 'Amend the pleading once without leave after a response or a motion',
  authority: 'Fed. R. Civ. P. 15(a)(1)(B)',
  trigger: {
    words:
      'the party is served with a responsive pleading or with a motion under Rule 12(b), (e) or (f), whichever is earlier',
    day: 'served',
  },
  addsServiceDays: true,
} as const;

/**
 * Counterclaims, third parties and amended pleadings: Fed. R. Civ. P. 13(a), 14(a)(1), 15(a). Rule 13(f) and (g) set no
 * time. An amended complaint served on June 6, 2022 is answered by June 21: day 14 is Juneteenth as observed.
 */
export const PLEADING_RULES: readonly Rule[] = [
  {
    ...CIVIL_RULE,
    id: 'frcp-13-a',
    title: 'State the compulsory counterclaims',
    authority: 'Fed. R. Civ. P. 13(a)',
    effectiveFrom: civilDate('2007-12-01'),
    trigger: { words: 'the party is served with the claim against it', day: 'served' },
    actor: 'served-party',
    force: 'must',
    reckoning: until('the party serves its pleading, in which they belong'),
    addsServiceDays: false,
    satisfiedBy: [{ types: ['counterclaim'] }],
    example: inWawd('2021-02-08', null, 'No day of its own: they go into the answer.'),
  },
  {
    ...CIVIL_RULE,
    id: 'frcp-14-a-1',
    title: 'Bring in a third party without leave',
    authority: 'Fed. R. Civ. P. 14(a)(1)',
    effectiveFrom: DAYS_ARE_DAYS,
    trigger: { words: 'the defending party serves its original answer', day: 'served' },
    actor: 'defendant',
    force: 'may',
    reckoning: after(14),
    addsServiceDays: false,
    note: 'Later the court must give leave.',
    example: inWawd(
      '2021-12-17',
      '2022-01-03',
      "Day 14 is Fri Dec 31, New Year's Day as observed; over the weekend to Mon Jan 3.",
    ),
  },
  {
    ...AMEND_OWN_PLEADING,
    effectiveFrom: DAYS_ARE_DAYS,
    effectiveTo: LAST_DAY_OF_WITHIN,
    caveat: 'The text said "within"; some courts read that as a window that opens with service.',
    example: inWawd(
      '2019-12-11',
      '2020-01-02',
      "Day 21 is Wed Jan 1, New Year's Day, so Thu Jan 2.",
    ),
  },
  {
    ...AMEND_OWN_PLEADING,
    effectiveFrom: NO_LATER_THAN,
    example: inWawd(
      '2024-06-13',
      '2024-07-05',
      'Day 21 is Thu Jul 4, Independence Day, so Fri Jul 5.',
    ),
  },
  {
    ...AMEND_AFTER_RESPONSE,
    effectiveFrom: DAYS_ARE_DAYS,
    effectiveTo: LAST_DAY_OF_WITHIN,
    caveat:
      'Only for a pleading that must be answered. The text said "within"; some courts saw a gap before the response.',
    example: inWawdByMail(
      '2018-11-05',
      '2018-11-29',
      'Day 21 is Mon Nov 26; three days for mail: Thu Nov 29.',
    ),
  },
  {
    ...AMEND_AFTER_RESPONSE,
    effectiveFrom: NO_LATER_THAN,
    note: 'Only for a pleading that must be answered.',
    example: inWawd('2024-02-28', '2024-03-20', 'Over Feb 29, day 21 is Wed Mar 20.'),
  },
  {
    ...CIVIL_RULE,
    id: 'frcp-15-a-3',
    title: 'Respond to the amended pleading',
    authority: 'Fed. R. Civ. P. 15(a)(3)',
    effectiveFrom: DAYS_ARE_DAYS,
    trigger: {
      words: 'the amended pleading is served',
      day: 'served',
      of: { types: ['amended-complaint'] },
    },
    actor: 'served-party',
    force: 'must',
    reckoning: after(14),
    addsServiceDays: true,
    satisfiedBy: DEFENDANT_RESPONDS,
    waitsFor: 'service of the amended pleading',
    suspension: UNTIL_MOTION_IS_DECIDED,
    raisedBy: 'docket',
    note: 'What remains of the time to answer the original pleading governs when it is longer. A party first served with the amended pleading under Rule 4 has the time of Rule 12(a).',
    example: inWawd(
      '2022-06-06',
      '2022-06-21',
      'Day 14 is Mon Jun 20, Juneteenth as observed, so Tue Jun 21.',
    ),
  },
];
