import { civilDate } from '../../calendar/civil-date.js';
import type { Rule } from '../rule.js';
import { after, CIVIL_RULE, inWawd, inWawdByMail } from './frcp-form.js';

const RESPOND = {
  ...CIVIL_RULE,
  effectiveFrom: civilDate('1993-12-01'),
  actor: 'served-party',
  force: 'must',
  reckoning: after(30),
  addsServiceDays: true,
  note: 'A stipulation under Rule 29 or an order may set another time.',
} as const;

const OBJECT_TO_SUBPOENA = {
  ...CIVIL_RULE,
  id: 'frcp-45-d-2-b',
  title: 'Object to the subpoena for documents',
  trigger: { words: 'the subpoena is served', day: 'event' },
  actor: 'nonparty',
  force: 'may',
  reckoning: after(14),
  addsServiceDays: false,
  note: 'The time to comply that the subpoena names governs when it is earlier.',
} as const;

/**
 * Answers to discovery requests: Fed. R. Civ. P. 33(b)(2), 34(b)(2)(A), 36(a)(3), 45(d)(2)(B). Requests are not filed,
 * so no docket shows them. Interrogatories mailed on March 3, 2021 are answered by April 5: day 30 and three days. A
 * subpoena is served under Rule 45(b), not Rule 5, and adds none.
 */
export const DISCOVERY_RULES: readonly Rule[] = [
  {
    ...RESPOND,
    id: 'frcp-33-b-2',
    title: 'Answer the interrogatories',
    authority: 'Fed. R. Civ. P. 33(b)(2)',
    trigger: { words: 'the party is served with the interrogatories', day: 'served' },
    example: inWawdByMail(
      '2021-03-03',
      '2021-04-05',
      'Day 30 is Fri Apr 2; three days for mail: Mon Apr 5.',
    ),
  },
  {
    ...RESPOND,
    id: 'frcp-34-b-2-a',
    title: 'Respond to the request for documents',
    authority: 'Fed. R. Civ. P. 34(b)(2)(A)',
    trigger: { words: 'the party is served with the request', day: 'served' },
    example: inWawd(
      '2022-11-25',
      '2022-12-27',
      'Day 30 is Sun Dec 25; Mon Dec 26 is Christmas as observed, so Tue Dec 27.',
    ),
  },
  {
    ...RESPOND,
    id: 'frcp-34-b-2-a-early',
    title: 'Respond to the early request for documents',
    authority: 'Fed. R. Civ. P. 34(b)(2)(A)',
    effectiveFrom: civilDate('2015-12-01'),
    trigger: {
      words: 'the first Rule 26(f) conference, the request having been delivered early',
      day: 'event',
    },
    addsServiceDays: false,
    example: inWawd('2021-11-04', '2021-12-06', 'Day 30 is Sat Dec 4, so Mon Dec 6.'),
  },
  {
    ...RESPOND,
    id: 'frcp-36-a-3',
    title: 'Answer the requests for admission',
    authority: 'Fed. R. Civ. P. 36(a)(3)',
    trigger: { words: 'the party is served with the requests', day: 'served' },
    note: 'What is not answered is admitted. A stipulation under Rule 29 or an order may set another time.',
    example: inWawdByMail(
      '2024-01-16',
      '2024-02-20',
      "Day 30 is Thu Feb 15; three days for mail end on Sun Feb 18; Mon Feb 19 is Washington's Birthday, so Tue Feb 20.",
    ),
  },
  {
    ...OBJECT_TO_SUBPOENA,
    authority: 'Fed. R. Civ. P. 45(c)(2)(B)',
    effectiveFrom: civilDate('1991-12-01'),
    effectiveTo: civilDate('2013-11-30'),
    example: inWawd(
      '2011-12-12',
      '2011-12-27',
      'Day 14 is Mon Dec 26, Christmas as observed, so Tue Dec 27.',
    ),
  },
  {
    ...OBJECT_TO_SUBPOENA,
    authority: 'Fed. R. Civ. P. 45(d)(2)(B)',
    effectiveFrom: civilDate('2013-12-01'),
    example: inWawd(
      '2025-10-28',
      '2025-11-12',
      'Day 14 is Tue Nov 11, Veterans Day, so Wed Nov 12.',
    ),
  },
];
