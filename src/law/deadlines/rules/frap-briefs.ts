import { civilDate } from '../../calendar/civil-date.js';
import type { Rule } from '../rule.js';
import { APPELLATE_RULE, inCa9, inCa9ByMail, RESTYLED } from './frap-form.js';
import { after, before, DAYS_ARE_DAYS } from './frcp-form.js';

/** The day since which a reply may take 21 days instead of 14 (Rules 28.1(f)(4), 31(a)(1)). */
const LONGER_REPLY = civilDate('2018-12-01');
const BEFORE_LONGER_REPLY = civilDate('2018-11-30');
const BRIEF_FILED = [{ types: ['brief'] }] as const;
const OFTEN_BY_ORDER =
  'A local rule, or the schedule the clerk sends, often sets another time (Rule 31(a)(2)).';

const BRIEF = {
  ...APPELLATE_RULE,
  effectiveFrom: RESTYLED,
  actor: 'appellant',
  force: 'must',
  satisfiedBy: BRIEF_FILED,
  note: OFTEN_BY_ORDER,
} as const;
const ANSWERING_BRIEF = {
  ...BRIEF,
  actor: 'appellee',
  reckoning: after(30),
  addsServiceDays: true,
} as const;
const REPLY = {
  ...BRIEF,
  id: 'frap-31-a-1-reply',
  title: 'File the reply brief',
  authority: 'Fed. R. App. P. 31(a)(1)',
  trigger: { words: "the appellee's brief is served", day: 'served' },
  force: 'may',
  addsServiceDays: true,
} as const;
const CROSS_REPLY = {
  ...REPLY,
  id: 'frap-28-1-f-4',
  title: "File the appellee's reply brief on the cross-appeal",
  authority: 'Fed. R. App. P. 28.1(f)(4)',
  trigger: { words: "the appellant's response and reply brief is served", day: 'served' },
  actor: 'appellee',
} as const;
const BEFORE_ARGUMENT = {
  ...BRIEF,
  effectiveFrom: DAYS_ARE_DAYS,
  trigger: { words: 'the oral argument', day: 'hearing' },
  force: 'may',
  reckoning: before(7),
  note: 'The court may allow it later for good cause; the period from service may end earlier.',
} as const;

/**
 * The briefs: Fed. R. App. P. 31(a)(1), and 28.1(f) where there is a cross-appeal. A record filed on September 25, 2023
 * makes the appellant's brief due on November 6: day 40 is a Saturday.
 */
export const BRIEF_RULES: readonly Rule[] = [
  {
    ...BRIEF,
    id: 'frap-31-a-1-appellant',
    title: "Serve and file the appellant's brief",
    authority: 'Fed. R. App. P. 31(a)(1)',
    trigger: { words: 'the record is filed', day: 'filed' },
    reckoning: after(40),
    example: inCa9('2023-09-25', '2023-11-06', 'Day 40 is Sat Nov 4, so Mon Nov 6.'),
  },
  {
    ...ANSWERING_BRIEF,
    id: 'frap-31-a-1-appellee',
    title: "Serve and file the appellee's brief",
    authority: 'Fed. R. App. P. 31(a)(1)',
    trigger: { words: "the appellant's brief is served", day: 'served' },
    example: inCa9ByMail(
      '2024-05-28',
      '2024-07-01',
      'Day 30 is Thu Jun 27; three days for mail end on Sun Jun 30, so Mon Jul 1.',
    ),
  },
  {
    ...REPLY,
    effectiveFrom: DAYS_ARE_DAYS,
    effectiveTo: BEFORE_LONGER_REPLY,
    reckoning: after(14),
    example: inCa9ByMail(
      '2018-04-16',
      '2018-05-03',
      'Day 14 is Mon Apr 30; three days for mail end on Thu May 3.',
    ),
  },
  {
    ...REPLY,
    effectiveFrom: LONGER_REPLY,
    reckoning: after(21),
    example: inCa9(
      '2024-06-13',
      '2024-07-05',
      'Day 21 is Thu Jul 4, Independence Day, so Fri Jul 5.',
    ),
  },
  {
    ...BEFORE_ARGUMENT,
    id: 'frap-31-a-1-reply-before-argument',
    title: 'File the reply brief before the argument',
    authority: 'Fed. R. App. P. 31(a)(1)',
    example: inCa9(
      '2024-09-09',
      '2024-08-30',
      'Day 7 back is Mon Sep 2, Labor Day, so back to Fri Aug 30.',
    ),
  },
  {
    ...BRIEF,
    id: 'frap-28-1-f-1',
    title: "Serve and file the appellant's principal brief, there being a cross-appeal",
    authority: 'Fed. R. App. P. 28.1(f)(1)',
    effectiveFrom: DAYS_ARE_DAYS,
    trigger: { words: 'the record is filed', day: 'filed' },
    reckoning: after(40),
    example: inCa9(
      '2024-01-10',
      '2024-02-20',
      "Day 40 is Mon Feb 19, Washington's Birthday, so Tue Feb 20.",
    ),
  },
  {
    ...ANSWERING_BRIEF,
    id: 'frap-28-1-f-2',
    title: "Serve and file the appellee's principal and response brief",
    authority: 'Fed. R. App. P. 28.1(f)(2)',
    effectiveFrom: DAYS_ARE_DAYS,
    trigger: { words: "the appellant's principal brief is served", day: 'served' },
    example: inCa9ByMail(
      '2023-11-13',
      '2023-12-18',
      'Day 30 is Wed Dec 13; three days for mail end on Sat Dec 16, so Mon Dec 18.',
    ),
  },
  {
    ...ANSWERING_BRIEF,
    id: 'frap-28-1-f-3',
    title: "Serve and file the appellant's response and reply brief",
    authority: 'Fed. R. App. P. 28.1(f)(3)',
    effectiveFrom: DAYS_ARE_DAYS,
    trigger: { words: "the appellee's principal and response brief is served", day: 'served' },
    actor: 'appellant',
    example: inCa9ByMail(
      '2024-07-15',
      '2024-08-19',
      'Day 30 is Wed Aug 14; three days for mail end on Sat Aug 17, so Mon Aug 19.',
    ),
  },
  {
    ...CROSS_REPLY,
    effectiveFrom: DAYS_ARE_DAYS,
    effectiveTo: BEFORE_LONGER_REPLY,
    reckoning: after(14),
    example: inCa9(
      '2017-06-20',
      '2017-07-05',
      'Day 14 is Tue Jul 4, Independence Day, so Wed Jul 5.',
    ),
  },
  {
    ...CROSS_REPLY,
    effectiveFrom: LONGER_REPLY,
    reckoning: after(21),
    example: inCa9('2023-12-13', '2024-01-03', 'Day 21 is Wed Jan 3, 2024.'),
  },
  {
    ...BEFORE_ARGUMENT,
    id: 'frap-28-1-f-4-before-argument',
    title: "File the appellee's reply brief on the cross-appeal before the argument",
    authority: 'Fed. R. App. P. 28.1(f)(4)',
    actor: 'appellee',
    example: inCa9('2024-03-12', '2024-03-05', 'Day 7 back is Tue Mar 5.'),
  },
];

const AMICUS = {
  ...APPELLATE_RULE,
  title: 'File the amicus brief',
  effectiveFrom: RESTYLED,
  trigger: {
    words: 'the principal brief of the party supported (of the appellant, if neither is) is filed',
    day: 'filed',
  },
  actor: 'nonparty',
  force: 'may',
  reckoning: after(7),
  satisfiedBy: [{ types: ['brief', 'motion'], reliefs: ['amicus'] }],
  note: 'The court may grant leave for a later filing.',
} as const;

/**
 * Briefs of friends of the court: Fed. R. App. P. 29. A principal brief filed on December 18, 2023 gives until December
 * 26: day 7 is Christmas.
 */
export const AMICUS_RULES: readonly Rule[] = [
  {
    ...AMICUS,
    id: 'frap-29-e',
    authority: 'Fed. R. App. P. 29(e)',
    effectiveTo: civilDate('2016-11-30'),
    example: inCa9('2012-05-14', '2012-05-21', 'Day 7 is Mon May 21.'),
  },
  {
    ...AMICUS,
    id: 'frap-29-a-6',
    authority: 'Fed. R. App. P. 29(a)(6)',
    effectiveFrom: civilDate('2016-12-01'),
    example: inCa9('2023-12-18', '2023-12-26', 'Day 7 is Mon Dec 25, Christmas, so Tue Dec 26.'),
  },
  {
    ...AMICUS,
    id: 'frap-29-b-5',
    title: 'File the amicus brief on the petition for rehearing',
    authority: 'Fed. R. App. P. 29(b)(5)',
    effectiveFrom: civilDate('2016-12-01'),
    trigger: { words: 'the petition for rehearing is filed', day: 'filed' },
    note: 'In support of the petition, or of neither party; against it, by the day the court sets for the response.',
    example: inCa9(
      '2024-06-27',
      '2024-07-05',
      'Day 7 is Thu Jul 4, Independence Day, so Fri Jul 5.',
    ),
  },
];
