import { civilDate } from '../../calendar/civil-date.js';
import type { Rule } from '../rule.js';
import {
  APPEAL_RULE,
  inCa9ByMail,
  JUDGMENT_ENTERED,
  NOTICE_OF_APPEAL,
  RESTYLED,
} from './frap-form.js';
import { after, DAYS_ARE_DAYS, inWawd } from './frcp-form.js';

const REOPENING = {
  ...APPEAL_RULE,
  authority: 'Fed. R. App. P. 4(a)(6)(B)',
  actor: 'any-party',
  force: 'may',
  satisfiedBy: [NOTICE_OF_APPEAL],
} as const;
const WHICHEVER_IS_EARLIER =
  'Only for a party that did not get notice of the entry within 21 days. The earlier of 180 days after entry and 14 ' +
  'days after notice governs.';

/**
 * Reopening the time to appeal, entry without a separate document, criminal cases, appeals by permission: Fed. R. App.
 * P. 4(a)(6), 4(a)(7), 4(b), 5. A criminal judgment entered on June 6, 2022 can be appealed until June 21: day 14 is a
 * holiday.
 */
export const OTHER_APPEAL_RULES: readonly Rule[] = [
  {
    ...REOPENING,
    id: 'frap-4-a-6-b-entry',
    title: 'Move to reopen the time to appeal, counted from entry',
    effectiveFrom: civilDate('2005-12-01'),
    trigger: { words: 'the judgment or order is entered', day: 'entered', of: JUDGMENT_ENTERED },
    reckoning: after(180),
    note: WHICHEVER_IS_EARLIER,
    example: inWawd('2021-01-21', '2021-07-20', 'Day 180 is Tue Jul 20.'),
  },
  {
    ...REOPENING,
    id: 'frap-4-a-6-b-notice',
    title: 'Move to reopen the time to appeal, counted from notice',
    effectiveFrom: DAYS_ARE_DAYS,
    trigger: {
      words: 'the party receives notice of the entry under Fed. R. Civ. P. 77(d)',
      day: 'event',
    },
    reckoning: after(14),
    note: WHICHEVER_IS_EARLIER,
    example: inWawd(
      '2023-05-15',
      '2023-05-30',
      'Day 14 is Mon May 29, Memorial Day, so Tue May 30.',
    ),
  },
  {
    ...APPEAL_RULE,
    id: 'frap-4-a-6',
    title: 'Appeal within the reopened time',
    authority: 'Fed. R. App. P. 4(a)(6)',
    effectiveFrom: RESTYLED,
    trigger: { words: 'the order reopening the time to appeal is entered', day: 'entered' },
    actor: 'any-party',
    force: 'must',
    reckoning: after(14),
    satisfiedBy: [NOTICE_OF_APPEAL],
    example: inWawd('2023-12-11', '2023-12-26', 'Day 14 is Mon Dec 25, Christmas, so Tue Dec 26.'),
  },
  {
    ...APPEAL_RULE,
    id: 'frap-4-a-7-a-ii',
    title: 'The judgment counts as entered, so that the time to appeal begins',
    authority: 'Fed. R. App. P. 4(a)(7)(A)(ii)',
    effectiveFrom: civilDate('2002-12-01'),
    trigger: {
      words: 'the judgment or order is entered in the civil docket, no separate document following',
      day: 'entered',
      of: { types: ['order', 'text-order', 'opinion'], closesCase: true },
    },
    actor: 'court',
    force: 'effect',
    reckoning: after(150),
    satisfiedBy: [JUDGMENT_ENTERED],
    note: 'Only where Fed. R. Civ. P. 58(a) asks for a separate document.',
    example: inWawd('2021-01-21', '2021-06-21', 'Day 150 is Sun Jun 20, so Mon Jun 21.'),
  },
  {
    ...APPEAL_RULE,
    id: 'frap-4-b-1-a',
    title: "File the defendant's notice of appeal in a criminal case",
    authority: 'Fed. R. App. P. 4(b)(1)(A)',
    effectiveFrom: DAYS_ARE_DAYS,
    trigger: {
      words:
        "the judgment or order is entered, or the government's notice of appeal is filed, whichever is later",
      day: 'entered',
      of: JUDGMENT_ENTERED,
    },
    actor: 'defendant',
    force: 'must',
    reckoning: after(14),
    satisfiedBy: [{ types: ['notice-of-appeal'], by: 'defendant' }],
    note: 'A motion of the kinds in Rule 4(b)(3)(A) moves the start to the order that disposes of it.',
    example: inWawd(
      '2022-06-06',
      '2022-06-21',
      'Day 14 is Mon Jun 20, Juneteenth as observed, so Tue Jun 21.',
    ),
  },
  {
    ...APPEAL_RULE,
    id: 'frap-4-b-1-b',
    title: "File the government's notice of appeal in a criminal case",
    authority: 'Fed. R. App. P. 4(b)(1)(B)',
    effectiveFrom: RESTYLED,
    trigger: {
      words:
        "the judgment or order is entered, or a defendant's notice of appeal is filed, whichever is later",
      day: 'entered',
    },
    actor: 'united-states',
    force: 'must',
    reckoning: after(30),
    satisfiedBy: [NOTICE_OF_APPEAL],
    example: inWawd(
      '2024-08-02',
      '2024-09-03',
      'Day 30 is Sun Sep 1; Mon Sep 2 is Labor Day, so Tue Sep 3.',
    ),
  },
  {
    ...APPEAL_RULE,
    id: 'frap-4-b-4',
    title: 'Extend the time to appeal in a criminal case',
    authority: 'Fed. R. App. P. 4(b)(4)',
    effectiveFrom: RESTYLED,
    trigger: {
      words: 'the time that Rule 4(b) prescribes for the notice of appeal ends',
      day: 'due',
      after: 'frap-4-b-1-a',
    },
    actor: 'court',
    force: 'court',
    reckoning: after(30),
    satisfiedBy: [NOTICE_OF_APPEAL],
    note: 'The longest extension the district court may give, with or without a motion.',
    example: inWawd('2022-06-21', '2022-07-21', 'Day 30 is Thu Jul 21.'),
  },
  {
    ...APPEAL_RULE,
    id: 'frap-5-b-2',
    courts: 'appellate',
    title: 'Answer the petition for permission to appeal, or cross-petition',
    authority: 'Fed. R. App. P. 5(b)(2)',
    effectiveFrom: DAYS_ARE_DAYS,
    trigger: { words: 'the petition for permission to appeal is served', day: 'served' },
    actor: 'served-party',
    force: 'may',
    reckoning: after(10),
    addsServiceDays: true,
    satisfiedBy: [{ types: ['response'], related: 'responds-to' }],
    example: inCa9ByMail(
      '2021-06-24',
      '2021-07-09',
      'Day 10 is Sun Jul 4; Mon Jul 5 is Independence Day as observed, so Tue Jul 6; three days for mail end on Fri Jul 9.',
    ),
  },
  {
    ...APPEAL_RULE,
    id: 'frap-5-d-1',
    title: 'Pay the fees after permission to appeal, and file the bond required',
    authority: 'Fed. R. App. P. 5(d)(1)',
    effectiveFrom: DAYS_ARE_DAYS,
    trigger: { words: 'the order granting permission to appeal is entered', day: 'entered' },
    actor: 'appellant',
    force: 'must',
    reckoning: after(14),
    satisfiedBy: [{ types: ['fee'] }],
    example: inWawd(
      '2023-02-06',
      '2023-02-21',
      "Day 14 is Mon Feb 20, Washington's Birthday, so Tue Feb 21.",
    ),
  },
];
