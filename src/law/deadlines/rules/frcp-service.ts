import { civilDate } from '../../calendar/civil-date.js';
import type { Rule } from '../rule.js';
import { after, before, CIVIL_RULE, DAYS_ARE_DAYS, inWawd, inWawdByMail } from './frcp-form.js';
import { COMPLAINT, DEFENDANT_ANSWERS } from './frcp-papers.js';

const WAIVER_RETURN = {
  ...CIVIL_RULE,
  authority: 'Fed. R. Civ. P. 4(d)(1)(F)',
  effectiveFrom: civilDate('1993-12-01'),
  actor: 'defendant',
  force: 'may',
  addsServiceDays: false,
} as const;

const SERVE_IN_TIME = {
  ...CIVIL_RULE,
  id: 'frcp-4-m',
  title: 'Serve the defendant',
  authority: 'Fed. R. Civ. P. 4(m)',
  trigger: { words: 'the complaint is filed', day: 'filed', of: COMPLAINT },
  actor: 'plaintiff',
  force: 'must',
  addsServiceDays: false,
  satisfiedBy: [{ types: ['proof-of-service'] }, DEFENDANT_ANSWERS],
  metByService: true,
  raisedBy: 'docket',
} as const;

/**
 * Waiver of service, the time to serve, notice of a constitutional question, the lead of a motion over its hearing and
 * the safe harbor of Rule 11: Fed. R. Civ. P. 4(d)(1)(F), 4(m), 5.1(c), 6(c), 11(c)(2). A complaint filed on
 * January 11, 2021 must be served by April 12: day 90 is a Sunday.
 */
export const SERVICE_RULES: readonly Rule[] = [
  {
    ...WAIVER_RETURN,
    id: 'frcp-4-d-1-f',
    title: 'Return the waiver of service',
    trigger: { words: 'the request for a waiver is sent within the United States', day: 'event' },
    reckoning: after(30),
    note: 'The request itself must allow at least this long; it may allow longer.',
    example: inWawd('2024-05-02', '2024-06-03', 'Day 30 is Sat Jun 1, so Mon Jun 3.'),
  },
  {
    ...WAIVER_RETURN,
    id: 'frcp-4-d-1-f-abroad',
    title: 'Return the waiver of service from abroad',
    trigger: {
      words: 'the request is sent to a defendant outside every judicial district',
      day: 'event',
    },
    reckoning: after(60),
    note: 'The request itself must allow at least this long; it may allow longer.',
    example: inWawd('2024-05-02', '2024-07-01', 'Day 60 is Mon Jul 1.'),
  },
  {
    ...SERVE_IN_TIME,
    effectiveFrom: civilDate('1983-02-26'),
    effectiveTo: civilDate('2015-11-30'),
    reckoning: after(120),
    note: 'For each defendant; not for service in a foreign country. Until November 30, 1993 the rule was numbered 4(j).',
    example: inWawd('2014-03-03', '2014-07-01', 'Day 120 is Tue Jul 1.'),
  },
  {
    ...SERVE_IN_TIME,
    effectiveFrom: civilDate('2015-12-01'),
    reckoning: after(90),
    note: 'For each defendant; not for service in a foreign country (4(f), 4(h)(2), 4(j)(1)) nor for a notice of condemnation.',
    example: inWawd('2021-01-11', '2021-04-12', 'Day 90 is Sun Apr 11, so Mon Apr 12.'),
  },
  {
    ...CIVIL_RULE,
    id: 'frcp-5-1-c',
    title: 'Attorney General intervenes on the constitutional question',
    authority: 'Fed. R. Civ. P. 5.1(c)',
    effectiveFrom: civilDate('2006-12-01'),
    trigger: {
      words:
        'the notice of constitutional question is filed or the court certifies it, whichever is earlier',
      day: 'event',
    },
    actor: 'nonparty',
    force: 'may',
    reckoning: after(60),
    addsServiceDays: false,
    satisfiedBy: [{ types: ['motion', 'notice'], reliefs: ['intervene'] }],
    note: 'The court may set a later time.',
    example: inWawd(
      '2022-04-20',
      '2022-06-21',
      'Day 60 is Sun Jun 19; Mon Jun 20 is Juneteenth as observed, so Tue Jun 21.',
    ),
  },
  {
    ...CIVIL_RULE,
    id: 'frcp-6-c-1',
    title: 'Serve the motion and the notice of its hearing',
    authority: 'Fed. R. Civ. P. 6(c)(1)',
    effectiveFrom: DAYS_ARE_DAYS,
    trigger: { words: 'the hearing on the motion', day: 'hearing' },
    actor: 'movant',
    force: 'must',
    reckoning: before(14),
    addsServiceDays: false,
    note: 'Gives way to another rule, to an order, and so to a local calendar of motions.',
    example: inWawd(
      '2021-07-19',
      '2021-07-02',
      'Day 14 back is Mon Jul 5, Independence Day as observed; over Sunday and Saturday to Fri Jul 2.',
    ),
  },
  {
    ...CIVIL_RULE,
    id: 'frcp-6-c-2',
    title: 'Serve affidavits against the motion',
    authority: 'Fed. R. Civ. P. 6(c)(2)',
    effectiveFrom: DAYS_ARE_DAYS,
    trigger: { words: 'the hearing on the motion', day: 'hearing' },
    actor: 'opponent',
    force: 'must',
    reckoning: before(7),
    addsServiceDays: false,
    note: 'The court may permit another time; affidavits against a new trial follow Rule 59(c).',
    example: inWawd(
      '2021-02-22',
      '2021-02-12',
      "Day 7 back is Mon Feb 15, Washington's Birthday; back to Fri Feb 12.",
    ),
  },
  {
    ...CIVIL_RULE,
    id: 'frcp-11-c-2',
    title: 'Withdraw or correct the challenged paper',
    authority: 'Fed. R. Civ. P. 11(c)(2)',
    effectiveFrom: civilDate('1993-12-01'),
    trigger: { words: 'the motion for sanctions is served, not yet filed', day: 'served' },
    actor: 'served-party',
    force: 'may',
    reckoning: after(21),
    addsServiceDays: true,
    satisfiedBy: [{ types: ['notice', 'motion'], reliefs: ['withdraw-filing'] }],
    note: 'The court may set another time. Until it is over the motion may not be filed.',
    example: inWawdByMail(
      '2023-08-14',
      '2023-09-08',
      'Day 21 is Mon Sep 4, Labor Day, so Tue Sep 5; three days for mail: Fri Sep 8.',
    ),
  },
];
