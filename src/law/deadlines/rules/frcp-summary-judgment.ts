import { civilDate } from '../../calendar/civil-date.js';
import type { Rule } from '../rule.js';
import { after, CIVIL_RULE, DAYS_ARE_DAYS, inWawd, inWawdByMail } from './frcp-form.js';

const LOCAL_RULE_MAY_DIFFER = 'A local rule or an order may set another time, and usually does.';

const MOVE = {
  ...CIVIL_RULE,
  title: 'Move for summary judgment',
  trigger: { words: 'all discovery closes', day: 'event' },
  actor: 'movant',
  force: 'may',
  reckoning: after(30),
  addsServiceDays: false,
  satisfiedBy: [{ types: ['motion'], reliefs: ['summary-judgment'] }],
  note: LOCAL_RULE_MAY_DIFFER,
} as const;

const ONE_YEAR_ONLY = {
  ...CIVIL_RULE,
  effectiveFrom: DAYS_ARE_DAYS,
  effectiveTo: civilDate('2010-11-30'),
  addsServiceDays: true,
  note: LOCAL_RULE_MAY_DIFFER,
} as const;

/**
 * Summary judgment: Fed. R. Civ. P. 56(b), and 56(c)(1) as it stood from December 1, 2009 to November 30, 2010, the one
 * year in which the rule gave times of its own to respond and to reply. Discovery that closed on January 21, 2022 allows
 * the motion until February 22: day 30 is a Sunday and the Monday a holiday.
 */
export const SUMMARY_JUDGMENT_RULES: readonly Rule[] = [
  {
    ...MOVE,
    id: 'frcp-56-b',
    authority: 'Fed. R. Civ. P. 56(b)',
    effectiveFrom: civilDate('2010-12-01'),
    example: inWawd(
      '2022-01-21',
      '2022-02-22',
      "Day 30 is Sun Feb 20; Mon Feb 21 is Washington's Birthday, so Tue Feb 22.",
    ),
  },
  {
    ...MOVE,
    id: 'frcp-56-c-1-a',
    authority: 'Fed. R. Civ. P. 56(c)(1)(A)',
    effectiveFrom: DAYS_ARE_DAYS,
    effectiveTo: civilDate('2010-11-30'),
    example: inWawd(
      '2010-04-30',
      '2010-06-01',
      'Day 30 is Sun May 30; Mon May 31 is Memorial Day, so Tue Jun 1.',
    ),
  },
  {
    ...ONE_YEAR_ONLY,
    id: 'frcp-56-c-1-b',
    title: 'Respond to the motion for summary judgment',
    authority: 'Fed. R. Civ. P. 56(c)(1)(B)',
    trigger: {
      words: 'the motion is served or a responsive pleading is due, whichever is later',
      day: 'served',
      of: { types: ['motion'], reliefs: ['summary-judgment'] },
    },
    actor: 'opponent',
    force: 'must',
    reckoning: after(21),
    satisfiedBy: [{ types: ['response', 'brief'], related: 'responds-to' }],
    example: inWawdByMail(
      '2010-06-14',
      '2010-07-09',
      'Day 21 is Mon Jul 5, Independence Day as observed, so Tue Jul 6; three days for mail: Fri Jul 9.',
    ),
  },
  {
    ...ONE_YEAR_ONLY,
    id: 'frcp-56-c-1-c',
    title: 'Reply in support of the motion for summary judgment',
    authority: 'Fed. R. Civ. P. 56(c)(1)(C)',
    trigger: { words: 'the response to the motion is served', day: 'served' },
    actor: 'movant',
    force: 'may',
    reckoning: after(14),
    satisfiedBy: [{ types: ['reply'], related: 'replies-to' }],
    example: inWawd(
      '2010-09-27',
      '2010-10-12',
      'Day 14 is Mon Oct 11, Columbus Day, so Tue Oct 12.',
    ),
  },
];
