import type { Rule } from '../rule.js';
import { APPEAL_RULE, APPELLATE_RULE, inCa9, inCa9ByMail, NOTICE_OF_APPEAL } from './frap-form.js';
import { after, DAYS_ARE_DAYS, inWawd } from './frcp-form.js';

const FIRST_STEPS = {
  ...APPEAL_RULE,
  effectiveFrom: DAYS_ARE_DAYS,
  actor: 'appellant',
  force: 'must',
  reckoning: after(14),
} as const;
const OR_AFTER_THE_LAST_MOTION =
  'Counted from the order disposing of the last motion of the kinds in Rule 4(a)(4)(A), where that comes later.';
const DESIGNATION_IN_ABSENCE_OF_AGREEMENT =
  'Only where the parties did not agree on the contents of the appendix.';

/**
 * The transcript and the record: Fed. R. App. P. 10, 11, 12, 17. A notice of appeal filed on February 22, 2021 makes the
 * order for the transcript due on March 8.
 */
export const TRANSCRIPT_RULES: readonly Rule[] = [
  {
    ...FIRST_STEPS,
    id: 'frap-10-b-1',
    title: 'Order the transcript, or certify that none will be ordered',
    authority: 'Fed. R. App. P. 10(b)(1)',
    trigger: { words: 'the notice of appeal is filed', day: 'filed', of: NOTICE_OF_APPEAL },
    raisedBy: 'docket',
    note: OR_AFTER_THE_LAST_MOTION,
    example: inWawd('2021-02-22', '2021-03-08', 'Day 14 is Mon Mar 8.'),
  },
  {
    ...FIRST_STEPS,
    id: 'frap-10-b-3-a',
    title: 'File a statement of the issues, the entire transcript not being ordered',
    authority: 'Fed. R. App. P. 10(b)(3)(A)',
    trigger: { words: 'the notice of appeal is filed', day: 'filed', of: NOTICE_OF_APPEAL },
    note: OR_AFTER_THE_LAST_MOTION,
    example: inWawd(
      '2024-05-13',
      '2024-05-28',
      'Day 14 is Mon May 27, Memorial Day, so Tue May 28.',
    ),
  },
  {
    ...FIRST_STEPS,
    id: 'frap-10-b-3-b',
    title: 'Designate further parts of the transcript',
    authority: 'Fed. R. App. P. 10(b)(3)(B)',
    trigger: {
      words: 'the order or certificate and the statement of the issues are served',
      day: 'served',
    },
    actor: 'appellee',
    addsServiceDays: true,
    example: inCa9ByMail(
      '2024-06-05',
      '2024-06-24',
      'Day 14 is Wed Jun 19, Juneteenth, so Thu Jun 20; three days for mail end on Sun Jun 23, so Mon Jun 24.',
    ),
  },
  {
    ...FIRST_STEPS,
    id: 'frap-10-b-3-c',
    title: 'Order the further parts of the transcript, and tell the appellee',
    authority: 'Fed. R. App. P. 10(b)(3)(C)',
    trigger: { words: "the appellee's designation is served", day: 'served' },
    addsServiceDays: true,
    example: inCa9ByMail(
      '2024-06-20',
      '2024-07-08',
      'Day 14 is Thu Jul 4, Independence Day, so Fri Jul 5; three days for mail end on Mon Jul 8.',
    ),
  },
  {
    ...FIRST_STEPS,
    id: 'frap-10-b-3-c-following',
    title: 'Order the further parts, or move that the appellant be ordered to',
    authority: 'Fed. R. App. P. 10(b)(3)(C)',
    trigger: {
      words: "the appellant's time to order the further parts ends without an order",
      day: 'due',
      after: 'frap-10-b-3-c',
    },
    actor: 'appellee',
    force: 'may',
    example: inWawd('2024-07-08', '2024-07-22', 'Day 14 is Mon Jul 22.'),
  },
  {
    ...FIRST_STEPS,
    id: 'frap-10-c',
    title: 'Object to the statement of the evidence, or propose amendments',
    authority: 'Fed. R. App. P. 10(c)',
    trigger: {
      words: "the appellant's statement of evidence that was not recorded is served",
      day: 'served',
    },
    actor: 'appellee',
    force: 'may',
    addsServiceDays: true,
    example: inCa9ByMail(
      '2022-12-05',
      '2022-12-22',
      'Day 14 is Mon Dec 19; three days for mail end on Thu Dec 22.',
    ),
  },
  {
    ...FIRST_STEPS,
    id: 'frap-11-b-1-b',
    title: 'Complete the transcript, or ask the circuit clerk for more time',
    authority: 'Fed. R. App. P. 11(b)(1)(B)',
    effectiveFrom: DAYS_ARE_DAYS,
    trigger: { words: 'the reporter receives the order for the transcript', day: 'event' },
    actor: 'nonparty',
    reckoning: after(30),
    satisfiedBy: [{ types: ['transcript'] }],
    example: inWawd(
      '2024-08-02',
      '2024-09-03',
      'Day 30 is Sun Sep 1; Mon Sep 2 is Labor Day, so Tue Sep 3.',
    ),
  },
  {
    ...FIRST_STEPS,
    id: 'frap-12-b',
    title: 'Name to the circuit clerk the parties represented on appeal',
    authority: 'Fed. R. App. P. 12(b)',
    trigger: { words: 'the notice of appeal is filed', day: 'filed', of: NOTICE_OF_APPEAL },
    actor: 'filer',
    raisedBy: 'docket',
    note: 'For an attorney who filed the notice; the court of appeals may set another time.',
    example: inWawd(
      '2024-02-05',
      '2024-02-20',
      "Day 14 is Mon Feb 19, Washington's Birthday, so Tue Feb 20.",
    ),
  },
  {
    ...APPELLATE_RULE,
    id: 'frap-17-a',
    title: "File the agency's record",
    authority: 'Fed. R. App. P. 17(a)',
    effectiveFrom: DAYS_ARE_DAYS,
    trigger: { words: 'the agency is served with the petition for review', day: 'served' },
    actor: 'united-states',
    force: 'must',
    reckoning: after(40),
    addsServiceDays: true,
    note: 'Unless a statute provides otherwise; the court of appeals may change the time.',
    example: inCa9ByMail(
      '2023-05-10',
      '2023-06-23',
      'Day 40 is Mon Jun 19, Juneteenth, so Tue Jun 20; three days for mail end on Fri Jun 23.',
    ),
  },
];

/**
 * The appendix to the briefs: Fed. R. App. P. 30(b)(1), 30(c)(1). A record filed on December 11, 2024 makes the
 * appellant's designation due on December 26: day 14 is Christmas.
 */
export const APPENDIX_RULES: readonly Rule[] = [
  {
    ...APPELLATE_RULE,
    id: 'frap-30-b-1',
    title: 'Serve the designation of parts for the appendix, and the issues',
    authority: 'Fed. R. App. P. 30(b)(1)',
    effectiveFrom: DAYS_ARE_DAYS,
    trigger: { words: 'the record is filed', day: 'filed' },
    actor: 'appellant',
    force: 'must',
    reckoning: after(14),
    note: DESIGNATION_IN_ABSENCE_OF_AGREEMENT,
    example: inCa9('2024-12-11', '2024-12-26', 'Day 14 is Wed Dec 25, Christmas, so Thu Dec 26.'),
  },
  {
    ...APPELLATE_RULE,
    id: 'frap-30-b-1-appellee',
    title: 'Serve the designation of further parts for the appendix',
    authority: 'Fed. R. App. P. 30(b)(1)',
    effectiveFrom: DAYS_ARE_DAYS,
    trigger: { words: "the appellee receives the appellant's designation", day: 'event' },
    actor: 'appellee',
    force: 'may',
    reckoning: after(14),
    note: DESIGNATION_IN_ABSENCE_OF_AGREEMENT,
    example: inCa9('2024-08-19', '2024-09-03', 'Day 14 is Mon Sep 2, Labor Day, so Tue Sep 3.'),
  },
  {
    ...APPELLATE_RULE,
    id: 'frap-30-c-1',
    title: 'File the deferred appendix',
    authority: 'Fed. R. App. P. 30(c)(1)',
    effectiveFrom: DAYS_ARE_DAYS,
    trigger: { words: "the appellee's brief is served", day: 'served' },
    actor: 'appellant',
    force: 'may',
    reckoning: after(21),
    addsServiceDays: true,
    note: 'Only where the court orders that the appendix be deferred until after the briefs.',
    example: inCa9ByMail(
      '2024-10-31',
      '2024-11-25',
      'Day 21 is Thu Nov 21; three days for mail end on Sun Nov 24, so Mon Nov 25.',
    ),
  },
];
