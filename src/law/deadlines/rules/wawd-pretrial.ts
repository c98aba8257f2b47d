import type { Rule } from '../rule.js';
import { before, inWawd } from './frcp-form.js';
import { asRead, LOCAL_RULE } from './wawd-form.js';

const PRETRIAL = { ...LOCAL_RULE, actor: 'any-party', force: 'must' } as const;
const UNLESS_ORDERED = 'The scheduling order may set another day (LCR 16(m)(2)).';
const ORDER_DUE = {
  words: 'the day for filing the proposed pretrial order',
  day: 'due',
  after: 'wawd-lcr-16-e',
} as const;

/**
 * Before trial in W.D. Wash.: LCR 16(e), (h), (i), (k), 51(e), all counted back. A trial on November 1, 2021 makes the
 * proposed pretrial order due on October 1: day 30 back is Saturday, October 2.
 */
export const LOCAL_PRETRIAL_RULES: readonly Rule[] = [
  ...asRead(
    {
      ...PRETRIAL,
      id: 'wawd-lcr-16-e',
      title: 'File the proposed pretrial order',
      authority: 'W.D. Wash. LCR 16(e)',
      trigger: { words: 'the scheduled day of trial', day: 'event' },
      reckoning: before(30),
    },
    [
      inWawd('2021-11-01', '2021-10-01', 'Day 30 back is Sat Oct 2, so back to Fri Oct 1.'),
      inWawd('2025-10-13', '2025-09-12', 'Day 30 back is Sat Sep 13, so back to Fri Sep 12.'),
    ],
    UNLESS_ORDERED,
  ),
  ...asRead(
    {
      ...PRETRIAL,
      id: 'wawd-lcr-16-h',
      title: "Serve the plaintiff's pretrial statement",
      authority: 'W.D. Wash. LCR 16(h)',
      trigger: ORDER_DUE,
      actor: 'plaintiff',
      reckoning: before(30),
    },
    [
      inWawd('2021-10-01', '2021-09-01', 'Day 30 back is Wed Sep 1.'),
      inWawd(
        '2025-10-01',
        '2025-08-29',
        'Day 30 back is Mon Sep 1, Labor Day, so back to Fri Aug 29.',
      ),
    ],
    UNLESS_ORDERED,
  ),
  ...asRead(
    {
      ...PRETRIAL,
      id: 'wawd-lcr-16-i',
      title: "Serve the defendant's pretrial statement",
      authority: 'W.D. Wash. LCR 16(i)',
      trigger: ORDER_DUE,
      actor: 'defendant',
      reckoning: before(20),
    },
    [
      inWawd('2021-10-01', '2021-09-10', 'Day 20 back is Sat Sep 11, so back to Fri Sep 10.'),
      inWawd('2025-10-01', '2025-09-11', 'Day 20 back is Thu Sep 11.'),
    ],
    UNLESS_ORDERED,
  ),
  ...asRead(
    {
      ...PRETRIAL,
      id: 'wawd-lcr-16-k',
      title: 'Hold the conference of attorneys',
      authority: 'W.D. Wash. LCR 16(k)',
      trigger: ORDER_DUE,
      reckoning: before(10),
    },
    [
      inWawd('2021-10-01', '2021-09-21', 'Day 10 back is Tue Sep 21.'),
      inWawd('2025-10-01', '2025-09-19', 'Day 10 back is Sun Sep 21, so back to Fri Sep 19.'),
    ],
    UNLESS_ORDERED,
  ),
  ...asRead(
    {
      ...PRETRIAL,
      id: 'wawd-lcr-51-e',
      title: 'Exchange proposed jury instructions',
      authority: 'W.D. Wash. LCR 51(e)',
      trigger: { words: 'the day on which jury instructions are due', day: 'event' },
      reckoning: before(21),
    },
    [
      inWawd('2021-10-04', '2021-09-13', 'Day 21 back is Mon Sep 13.'),
      inWawd(
        '2025-09-22',
        '2025-08-29',
        'Day 21 back is Mon Sep 1, Labor Day, so back to Fri Aug 29.',
      ),
    ],
    UNLESS_ORDERED,
  ),
];
