import { civilDate } from '../../calendar/civil-date.js';
import type { PeriodUnit } from '../../calendar/period.js';
import type { Reckoning, Rule } from '../rule.js';
import { after, CIVIL_RULE, DAYS_ARE_DAYS, inWawd, inWawdByMail } from './frcp-form.js';

/** The Antiterrorism and Effective Death Penalty Act of 1996. */
const AEDPA = civilDate('1996-04-24');
const STATUTE = { ...CIVIL_RULE, addsServiceDays: false, force: 'may' } as const;
const TORT_CLAIM = {
  ...STATUTE,
  authority: '28 U.S.C. § 2401(b)',
  effectiveFrom: civilDate('1967-01-18'),
  actor: 'plaintiff',
  note: 'Both periods of § 2401(b) must be kept.',
} as const;
const LATEST_OF_FOUR =
  'From the latest of the four days that the subsection names; a person must say which. Time may be tolled.';

function forward(n: number, unit: PeriodUnit): Reckoning {
  return { by: 'period', period: { n, unit, direction: 'forward' } };
}

/**
 * How long one may wait before suing the United States or asking for relief from custody, and two periods within a case:
 * 28 U.S.C. §§ 636(b)(1), 2244(d), 2255(f), 2401, 2412(d). A right of action that accrued on July 4, 2015 can be sued upon
 * until July 6, 2021: the fourth is a Sunday, and the fifth the holiday as observed.
 */
export const STATUTORY_LIMITATION_RULES: readonly Rule[] = [
  {
    ...STATUTE,
    id: 'usc-28-636-b-1',
    title: "Object to the magistrate judge's findings and recommendations",
    authority: '28 U.S.C. § 636(b)(1)',
    effectiveFrom: DAYS_ARE_DAYS,
    trigger: {
      words: 'the party is served with a copy of the findings and recommendations',
      day: 'served',
      of: { types: ['report-and-recommendation'] },
    },
    actor: 'served-party',
    reckoning: after(14),
    addsServiceDays: true,
    satisfiedBy: [{ types: ['response'], related: 'responds-to' }],
    example: inWawdByMail(
      '2024-06-05',
      '2024-06-24',
      'Day 14 is Wed Jun 19, Juneteenth, so Thu Jun 20; three days for mail end on Sun Jun 23, so Mon Jun 24.',
    ),
  },
  {
    ...STATUTE,
    id: 'usc-28-2244-d-1',
    title: "Apply for habeas corpus from custody under a state court's judgment",
    authority: '28 U.S.C. § 2244(d)(1)',
    effectiveFrom: AEDPA,
    trigger: {
      words:
        'the judgment becomes final by the end of direct review or of the time for it, or a later day of § 2244(d)(1)',
      day: 'event',
    },
    actor: 'filer',
    reckoning: forward(1, 'years'),
    note: LATEST_OF_FOUR,
    example: inWawd(
      '2022-06-19',
      '2023-06-20',
      'One year later is Mon Jun 19, 2023, Juneteenth, so Tue Jun 20.',
    ),
  },
  {
    ...STATUTE,
    id: 'usc-28-2255-f',
    title: 'Move to vacate the federal sentence',
    authority: '28 U.S.C. § 2255(f)',
    effectiveFrom: civilDate('2008-01-07'),
    trigger: {
      words: 'the judgment of conviction becomes final, or a later day of § 2255(f)',
      day: 'event',
    },
    actor: 'filer',
    reckoning: forward(1, 'years'),
    satisfiedBy: [{ types: ['motion'], reliefs: ['vacate-conviction'] }],
    note: LATEST_OF_FOUR,
    example: inWawd(
      '2023-02-18',
      '2024-02-20',
      "One year later is Sun Feb 18, 2024; Mon Feb 19 is Washington's Birthday, so Tue Feb 20.",
    ),
  },
  {
    ...STATUTE,
    id: 'usc-28-2401-a',
    title: 'File the complaint against the United States',
    authority: '28 U.S.C. § 2401(a)',
    effectiveFrom: civilDate('1948-09-01'),
    trigger: { words: 'the right of action first accrues', day: 'event' },
    actor: 'plaintiff',
    reckoning: forward(6, 'years'),
    note: 'Not for claims that a statute of their own limits; a legal disability extends it.',
    example: inWawd(
      '2015-07-04',
      '2021-07-06',
      'Six years later is Sun Jul 4, 2021; Mon Jul 5 is Independence Day as observed, so Tue Jul 6.',
    ),
  },
  {
    ...TORT_CLAIM,
    id: 'usc-28-2401-b-claim',
    title: 'Present the tort claim to the federal agency in writing',
    trigger: { words: 'the tort claim against the United States accrues', day: 'event' },
    reckoning: forward(2, 'years'),
    example: inWawd(
      '2021-05-29',
      '2023-05-30',
      'Two years later is Mon May 29, 2023, Memorial Day, so Tue May 30.',
    ),
  },
  {
    ...TORT_CLAIM,
    id: 'usc-28-2401-b-suit',
    title: "Sue on the tort claim after the agency's final denial",
    trigger: {
      words: 'the agency mails notice of its final denial by certified or registered mail',
      day: 'event',
    },
    reckoning: forward(6, 'months'),
    example: inWawd(
      '2023-08-19',
      '2024-02-20',
      "Six months later is Mon Feb 19, 2024, Washington's Birthday, so Tue Feb 20.",
    ),
  },
  {
    ...STATUTE,
    id: 'usc-28-2412-d-1-b',
    title: 'Apply for fees and expenses against the United States',
    authority: '28 U.S.C. § 2412(d)(1)(B)',
    effectiveFrom: civilDate('1985-08-05'),
    trigger: { words: 'the judgment becomes final and can no longer be appealed', day: 'event' },
    actor: 'movant',
    reckoning: after(30),
    satisfiedBy: [{ types: ['motion'], reliefs: ['attorney-fees'] }],
    note: 'Final is not appealable (28 U.S.C. § 2412(d)(2)(G)), so the time to appeal comes first.',
    example: inWawd('2024-06-03', '2024-07-03', 'Day 30 is Wed Jul 3.'),
  },
];
