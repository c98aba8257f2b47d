import { civilDate } from '../../calendar/civil-date.js';
import type { Rule } from '../rule.js';
import { APPELLATE_RULE, inCa9, inCa9ByMail, JUDGMENT_ENTERED } from './frap-form.js';
import { after, DAYS_ARE_DAYS } from './frcp-form.js';

/** Since then Rule 39 tells the allocation of costs from their taxing. */
const COSTS_AMENDED = civilDate('2025-12-01');
const COSTS_UNTIL = civilDate('2025-11-30');
const LETTERS_UNSURE =
  'Rule 39 was rearranged on December 1, 2025; the period is the same, the letter of the paragraph was not checked.';

const BILL = {
  ...APPELLATE_RULE,
  title: 'File the bill of costs',
  effectiveFrom: DAYS_ARE_DAYS,
  trigger: {
    words: "the court of appeals' judgment is entered",
    day: 'entered',
    of: JUDGMENT_ENTERED,
  },
  actor: 'any-party',
  force: 'must',
  reckoning: after(14),
} as const;
const OBJECTIONS = {
  ...BILL,
  title: 'Object to the bill of costs',
  trigger: { words: 'the bill of costs is served', day: 'served' },
  actor: 'opponent',
  addsServiceDays: true,
} as const;

/**
 * Costs on appeal: Fed. R. App. P. 39. A judgment entered on May 12, 2025 makes the bill of costs due on May 27: day 14
 * is Memorial Day.
 */
export const APPELLATE_COST_RULES: readonly Rule[] = [
  {
    ...BILL,
    id: 'frap-39-d-1',
    authority: 'Fed. R. App. P. 39(d)(1)',
    effectiveTo: COSTS_UNTIL,
    example: inCa9(
      '2025-05-12',
      '2025-05-27',
      'Day 14 is Mon May 26, Memorial Day, so Tue May 27.',
    ),
  },
  {
    ...OBJECTIONS,
    id: 'frap-39-d-2',
    authority: 'Fed. R. App. P. 39(d)(2)',
    effectiveTo: COSTS_UNTIL,
    example: inCa9ByMail(
      '2025-05-27',
      '2025-06-13',
      'Day 14 is Tue Jun 10; three days for mail end on Fri Jun 13.',
    ),
  },
  {
    ...BILL,
    id: 'frap-39-b',
    title: 'Move that the allocation of costs be reconsidered',
    authority: 'Fed. R. App. P. 39(b)',
    effectiveFrom: COSTS_AMENDED,
    force: 'may',
    example: inCa9(
      '2026-01-05',
      '2026-01-20',
      'Day 14 is Mon Jan 19, Martin Luther King Jr. Day, so Tue Jan 20.',
    ),
  },
  {
    ...BILL,
    id: 'frap-39-e-3-a',
    authority: 'Fed. R. App. P. 39(e)(3)(A)',
    effectiveFrom: COSTS_AMENDED,
    caveat: LETTERS_UNSURE,
    example: inCa9(
      '2026-01-05',
      '2026-01-20',
      'Day 14 is Mon Jan 19, Martin Luther King Jr. Day, so Tue Jan 20.',
    ),
  },
  {
    ...OBJECTIONS,
    id: 'frap-39-e-3-b',
    authority: 'Fed. R. App. P. 39(e)(3)(B)',
    effectiveFrom: COSTS_AMENDED,
    caveat: LETTERS_UNSURE,
    example: inCa9ByMail(
      '2026-01-20',
      '2026-02-06',
      'Day 14 is Tue Feb 3; three days for mail end on Fri Feb 6.',
    ),
  },
];

const MANDATE = {
  ...APPELLATE_RULE,
  title: 'The mandate issues',
  authority: 'Fed. R. App. P. 41(b)',
  effectiveFrom: DAYS_ARE_DAYS,
  actor: 'court',
  force: 'court',
  reckoning: after(7),
  note:
    'The later of seven days after the time for a petition ends and seven days after an order denying one; the court ' +
    'may change it, and a petition or a motion for a stay holds it back.',
} as const;
const TIME_FOR_PETITION = 'the time for a petition for rehearing ends';
const STAY = {
  ...APPELLATE_RULE,
  title: 'The stay of the mandate pending a petition for certiorari ends',
  trigger: { words: 'the stay of the mandate is ordered', day: 'entered' },
  actor: 'court',
  force: 'effect',
  reckoning: after(90),
  note: 'The longest stay without good cause; it goes on when the circuit clerk is told in time that the petition is filed.',
} as const;

/**
 * The mandate: Fed. R. App. P. 41(b), (d). Where a petition could be filed until January 21, 2025 and none was, it issues
 * on January 28.
 */
export const MANDATE_RULES: readonly Rule[] = [
  {
    ...MANDATE,
    id: 'frap-41-b',
    effectiveTo: civilDate('2024-11-30'),
    trigger: { words: TIME_FOR_PETITION, day: 'due', after: 'frap-40-a-1' },
    example: inCa9('2022-02-22', '2022-03-01', 'Day 7 is Tue Mar 1.'),
  },
  {
    ...MANDATE,
    id: 'frap-41-b',
    effectiveFrom: civilDate('2024-12-01'),
    trigger: { words: TIME_FOR_PETITION, day: 'due', after: 'frap-40-d-1' },
    example: inCa9('2025-01-21', '2025-01-28', 'Day 7 is Tue Jan 28.'),
  },
  {
    ...MANDATE,
    id: 'frap-41-b-denial',
    trigger: {
      words:
        'the order denying a petition for rehearing, or a motion to stay the mandate, is entered',
      day: 'entered',
    },
    example: inCa9(
      '2024-06-27',
      '2024-07-05',
      'Day 7 is Thu Jul 4, Independence Day, so Fri Jul 5.',
    ),
  },
  {
    ...STAY,
    id: 'frap-41-d-2-b',
    authority: 'Fed. R. App. P. 41(d)(2)(B)',
    effectiveFrom: DAYS_ARE_DAYS,
    effectiveTo: civilDate('2018-11-30'),
    example: inCa9('2015-06-15', '2015-09-14', 'Day 90 is Sun Sep 13, so Mon Sep 14.'),
  },
  {
    ...STAY,
    id: 'frap-41-d-2',
    authority: 'Fed. R. App. P. 41(d)(2)',
    effectiveFrom: civilDate('2018-12-01'),
    example: inCa9('2024-09-20', '2024-12-19', 'Day 90 is Thu Dec 19.'),
  },
];
