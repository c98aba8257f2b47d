import type { Rule } from '../rule.js';
import { after, CIVIL_RULE, DAYS_ARE_DAYS, inWawd, inWawdByMail } from './frcp-form.js';

const ANSWER: Rule['satisfiedBy'] = [{ types: ['answer'] }];

/**
 * What follows a motion under Rule 12: Fed. R. Civ. P. 12(a)(4), 12(e), 12(f)(2). A motion to dismiss denied on
 * September 27, 2021 makes the answer due on October 12: day 14 is Columbus Day.
 */
export const RULE_12_MOTION_RULES: readonly Rule[] = [
  {
    ...CIVIL_RULE,
    id: 'frcp-12-a-4-a',
    title: 'Answer after the motion is denied or put off until trial',
    authority: 'Fed. R. Civ. P. 12(a)(4)(A)',
    effectiveFrom: DAYS_ARE_DAYS,
    trigger: {
      words: 'the movant has notice that the court denied its motion or put it off until trial',
      day: 'entered',
      of: {
        types: ['order', 'text-order', 'opinion', 'minute-entry'],
        reliefs: ['dismissal'],
        outcomes: ['denied', 'deferred', 'granted-in-part'],
      },
    },
    actor: 'movant',
    force: 'must',
    reckoning: after(14),
    addsServiceDays: false,
    satisfiedBy: ANSWER,
    raisedBy: 'docket',
    caveat:
      'Counted from entry, when notice goes out. The court may set another time. A motion granted in part counts for the part denied.',
    example: inWawd(
      '2021-09-27',
      '2021-10-12',
      'Day 14 is Mon Oct 11, Columbus Day, a federal holiday though not one of Washington; so Tue Oct 12.',
    ),
  },
  {
    ...CIVIL_RULE,
    id: 'frcp-12-a-4-b',
    title: 'Answer the more definite statement',
    authority: 'Fed. R. Civ. P. 12(a)(4)(B)',
    effectiveFrom: DAYS_ARE_DAYS,
    trigger: { words: 'the more definite statement is served', day: 'served' },
    actor: 'movant',
    force: 'must',
    reckoning: after(14),
    addsServiceDays: true,
    satisfiedBy: ANSWER,
    example: inWawdByMail(
      '2021-11-10',
      '2021-11-29',
      'Day 14 is Wed Nov 24; three days for mail end on Sat Nov 27, so Mon Nov 29.',
    ),
  },
  {
    ...CIVIL_RULE,
    id: 'frcp-12-e',
    title: 'Serve the more definite statement',
    authority: 'Fed. R. Civ. P. 12(e)',
    effectiveFrom: DAYS_ARE_DAYS,
    trigger: { words: 'notice of the order for a more definite statement', day: 'entered' },
    actor: 'opponent',
    force: 'must',
    reckoning: after(14),
    addsServiceDays: false,
    satisfiedBy: [{ types: ['amended-complaint'] }],
    caveat: 'Counted from entry, when notice goes out. The order may set another time.',
    example: inWawd(
      '2023-06-20',
      '2023-07-05',
      'Day 14 is Tue Jul 4, Independence Day, so Wed Jul 5.',
    ),
  },
  {
    ...CIVIL_RULE,
    id: 'frcp-12-f-2',
    title: 'Move to strike from a pleading that allows no response',
    authority: 'Fed. R. Civ. P. 12(f)(2)',
    effectiveFrom: DAYS_ARE_DAYS,
    trigger: {
      words: 'the party is served with a pleading that allows no response',
      day: 'served',
    },
    actor: 'served-party',
    force: 'may',
    reckoning: after(21),
    addsServiceDays: true,
    satisfiedBy: [{ types: ['motion'], reliefs: ['strike'], related: 'concerns' }],
    note: 'Where a response is allowed, the motion comes before the response instead.',
    example: inWawdByMail(
      '2022-12-12',
      '2023-01-06',
      "Day 21 is Mon Jan 2, New Year's Day as observed, so Tue Jan 3; three days for mail: Fri Jan 6.",
    ),
  },
];
