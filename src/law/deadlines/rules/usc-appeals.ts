import { civilDate } from '../../calendar/civil-date.js';
import type { Rule } from '../rule.js';
import { APPEAL_RULE, JUDGMENT_ENTERED, NOTICE_OF_APPEAL } from './frap-form.js';
import { after, DAYS_ARE_DAYS, inWawd } from './frcp-form.js';

/** Pub. L. 102-198, which brought § 2107 into line with Fed. R. App. P. 4(a). */
const APPEAL_TIMES = civilDate('1991-12-09');
const NOTICE = { ...APPEAL_RULE, actor: 'any-party', satisfiedBy: [NOTICE_OF_APPEAL] } as const;
const REOPENING_CAVEAT =
  'Only without notice of the entry within 21 days. The earlier of 180 days after entry and 14 days after notice ' +
  'governs; the time is reopened for 14 days.';

/**
 * Appeals: 28 U.S.C. §§ 1292(b), 1453(c)(1), 2107. An order certified on January 21, 2021 is taken to the court of
 * appeals by February 1: day 10 is a Sunday. `frap-4-a-1-a` and its neighbours say the same as § 2107 in rules.
 */
export const STATUTORY_APPEAL_RULES: readonly Rule[] = [
  {
    ...NOTICE,
    id: 'usc-28-1292-b',
    title: 'Apply to the court of appeals for leave to appeal the certified order',
    authority: '28 U.S.C. § 1292(b)',
    effectiveFrom: civilDate('1958-09-02'),
    trigger: {
      words: "the order, with the district judge's statement, is entered",
      day: 'entered',
      of: {
        types: ['order', 'text-order', 'opinion'],
        reliefs: ['certify-appeal'],
        outcomes: ['granted'],
      },
    },
    force: 'may',
    reckoning: after(10),
    satisfiedBy: [],
    raisedBy: 'docket',
    note: 'Where the statement was added later, from entry of the amended order (Fed. R. App. P. 5(a)(3)).',
    example: inWawd('2021-01-21', '2021-02-01', 'Day 10 is Sun Jan 31, so Mon Feb 1.'),
  },
  {
    ...NOTICE,
    id: 'usc-28-1453-c-1',
    title: 'Apply for leave to appeal the remand of a class action, or its refusal',
    authority: '28 U.S.C. § 1453(c)(1)',
    effectiveFrom: DAYS_ARE_DAYS,
    trigger: {
      words: 'the order granting or denying remand of a class action is entered',
      day: 'entered',
      of: {
        types: ['order', 'text-order', 'opinion'],
        reliefs: ['remand'],
        outcomes: ['granted', 'denied', 'granted-in-part'],
      },
    },
    force: 'may',
    reckoning: after(10),
    satisfiedBy: [],
    example: inWawd(
      '2021-06-24',
      '2021-07-06',
      'Day 10 is Sun Jul 4; Mon Jul 5 is Independence Day as observed, so Tue Jul 6.',
    ),
  },
  {
    ...NOTICE,
    id: 'usc-28-2107-a',
    title: 'File the notice of appeal',
    authority: '28 U.S.C. § 2107(a)',
    effectiveFrom: APPEAL_TIMES,
    trigger: {
      words: 'the judgment, order or decree is entered',
      day: 'entered',
      of: JUDGMENT_ENTERED,
    },
    force: 'may',
    reckoning: after(30),
    note: 'Civil cases. The time is jurisdictional: no court can enlarge it but as § 2107(c) says.',
    example: inWawd('2021-01-21', '2021-02-22', 'Day 30 is Sat Feb 20, so Mon Feb 22.'),
  },
  {
    ...NOTICE,
    id: 'usc-28-2107-b',
    title: 'File the notice of appeal, a federal party being in the case',
    authority: '28 U.S.C. § 2107(b)',
    effectiveFrom: APPEAL_TIMES,
    trigger: {
      words:
        'the judgment or order is entered, and the United States, its agency, officer or employee is a party',
      day: 'entered',
      of: JUDGMENT_ENTERED,
    },
    force: 'may',
    reckoning: after(60),
    example: inWawd('2021-01-21', '2021-03-22', 'Day 60 is Mon Mar 22.'),
  },
  {
    ...NOTICE,
    id: 'usc-28-2107-c',
    title: 'Move for more time to appeal',
    authority: '28 U.S.C. § 2107(c)',
    effectiveFrom: APPEAL_TIMES,
    trigger: { words: 'the time set for the appeal ends', day: 'due', after: 'usc-28-2107-a' },
    force: 'may',
    reckoning: after(30),
    note: 'Excusable neglect or good cause must be shown.',
    example: inWawd(
      '2021-02-22',
      '2021-03-24',
      'Day 30 after the last day to appeal is Wed Mar 24.',
    ),
  },
  {
    ...NOTICE,
    id: 'usc-28-2107-c-entry',
    title: 'Move to reopen the time to appeal, counted from entry',
    authority: '28 U.S.C. § 2107(c)',
    effectiveFrom: APPEAL_TIMES,
    trigger: { words: 'the judgment or order is entered', day: 'entered', of: JUDGMENT_ENTERED },
    force: 'may',
    reckoning: after(180),
    note: REOPENING_CAVEAT,
    example: inWawd('2021-01-21', '2021-07-20', 'Day 180 is Tue Jul 20.'),
  },
  {
    ...NOTICE,
    id: 'usc-28-2107-c-notice',
    title: 'Move to reopen the time to appeal, counted from notice',
    authority: '28 U.S.C. § 2107(c)',
    effectiveFrom: DAYS_ARE_DAYS,
    trigger: { words: 'the party receives notice of the entry', day: 'event' },
    force: 'may',
    reckoning: after(14),
    note: REOPENING_CAVEAT,
    example: inWawd(
      '2023-05-15',
      '2023-05-30',
      'Day 14 is Mon May 29, Memorial Day, so Tue May 30.',
    ),
  },
];
