import type { Rule } from '../rule.js';
import { after, inWawd } from './frcp-form.js';
import { asRead, LOCAL_RULE } from './wawd-form.js';

const ORDERS = ['order', 'opinion', 'text-order'] as const;
const LEARNING_OF_IT = { day: 'event' } as const;

/**
 * Times in the life of a case in W.D. Wash.: LCR 3, 10(f), 15, 23(i)(3), 54(d). An order of remand filed on September 17,
 * 2021 took effect on October 1.
 */
export const LOCAL_CASE_RULES: readonly Rule[] = [
  ...asRead(
    {
      ...LOCAL_RULE,
      id: 'wawd-lcr-3-g-3',
      title: 'File a notice of related cases',
      authority: 'W.D. Wash. LCR 3(g)(3)',
      trigger: { ...LEARNING_OF_IT, words: 'the party learns of a related case in the district' },
      actor: 'any-party',
      force: 'must',
      reckoning: after(5),
      satisfiedBy: [{ types: ['notice'] }],
    },
    [
      inWawd(
        '2021-02-10',
        '2021-02-16',
        "Day 5 is Mon Feb 15, Washington's Birthday, so Tue Feb 16.",
      ),
      inWawd('2025-03-03', '2025-03-10', 'Day 5 is Sat Mar 8, so Mon Mar 10.'),
    ],
  ),
  ...asRead(
    {
      ...LOCAL_RULE,
      id: 'wawd-lcr-3-h',
      title: 'File a notice of a case pending elsewhere',
      authority: 'W.D. Wash. LCR 3(h)',
      trigger: {
        ...LEARNING_OF_IT,
        words: 'the party learns of a case elsewhere on the same matter between the same parties',
      },
      actor: 'any-party',
      force: 'must',
      reckoning: after(5),
      satisfiedBy: [{ types: ['notice'] }],
    },
    [
      inWawd('2021-03-02', '2021-03-08', 'Day 5 is Sun Mar 7, so Mon Mar 8.'),
      inWawd('2025-03-04', '2025-03-10', 'Day 5 is Sun Mar 9, so Mon Mar 10.'),
    ],
  ),
  ...asRead(
    {
      ...LOCAL_RULE,
      id: 'wawd-lcr-3-i',
      title: 'The order of transfer or remand takes effect',
      authority: 'W.D. Wash. LCR 3(i)',
      trigger: {
        words: 'the order transferring the case to another district, or remanding it, is filed',
        day: 'filed',
        of: [
          {
            types: ORDERS,
            reliefs: ['remand', 'transfer-of-venue'],
            outcomes: ['granted'],
          },
          { types: ORDERS, closesCase: 'remanded' },
          { types: ORDERS, closesCase: 'transferred' },
        ],
      },
      actor: 'court',
      force: 'effect',
      reckoning: after(14),
      raisedBy: 'docket',
    },
    [
      inWawd('2021-09-17', '2021-10-01', 'Day 14 is Fri Oct 1.'),
      inWawd('2024-09-03', '2024-09-17', 'Day 14 is Tue Sep 17.'),
    ],
    'Unless the order says otherwise.',
  ),
  ...asRead(
    {
      ...LOCAL_RULE,
      id: 'wawd-lcr-10-f',
      title: 'Give notice of a new address, telephone number or e-mail address',
      authority: 'W.D. Wash. LCR 10(f)',
      trigger: { words: 'the address, telephone number or e-mail address changes', day: 'event' },
      actor: 'filer',
      force: 'must',
      reckoning: after(10),
    },
    [
      inWawd(
        '2021-01-08',
        '2021-01-19',
        'Day 10 is Mon Jan 18, Martin Luther King Jr. Day, so Tue Jan 19.',
      ),
      inWawd('2025-03-05', '2025-03-17', 'Day 10 is Sat Mar 15, so Mon Mar 17.'),
    ],
  ),
  ...asRead(
    {
      ...LOCAL_RULE,
      id: 'wawd-lcr-15',
      title: 'File and serve the amended pleading after leave',
      authority: 'W.D. Wash. LCR 15',
      trigger: {
        words: 'the order granting leave to amend is filed',
        day: 'filed',
        of: {
          types: ['order', 'opinion', 'text-order', 'minute-entry'],
          reliefs: ['leave-to-amend'],
          outcomes: ['granted', 'granted-in-part'],
        },
      },
      actor: 'filer',
      force: 'must',
      reckoning: after(14),
      satisfiedBy: [{ types: ['amended-complaint', 'answer', 'counterclaim'] }],
      raisedBy: 'docket',
    },
    [
      inWawd(
        '2021-06-21',
        '2021-07-06',
        'Day 14 is Mon Jul 5, Independence Day as observed, so Tue Jul 6.',
      ),
      inWawd('2024-12-11', '2024-12-26', 'Day 14 is Wed Dec 25, Christmas, so Thu Dec 26.'),
    ],
    'Unless the order sets another day.',
  ),
  ...asRead(
    {
      ...LOCAL_RULE,
      id: 'wawd-lcr-23-i-3',
      title: 'Move for class certification',
      authority: 'W.D. Wash. LCR 23(i)(3)',
      trigger: {
        words: 'the complaint in a class action is filed',
        day: 'filed',
        of: { types: ['complaint'] },
      },
      actor: 'plaintiff',
      force: 'must',
      reckoning: after(180),
      satisfiedBy: [{ types: ['motion'], reliefs: ['class-certification'] }],
    },
    [
      inWawd('2021-01-11', '2021-07-12', 'Day 180 is Sat Jul 10, so Mon Jul 12.'),
      inWawd('2025-01-06', '2025-07-07', 'Day 180 is Sat Jul 5, so Mon Jul 7.'),
    ],
  ),
  ...asRead(
    {
      ...LOCAL_RULE,
      id: 'wawd-lcr-54-d-1',
      title: 'Move for costs',
      authority: 'W.D. Wash. LCR 54(d)(1)',
      trigger: {
        words: 'the judgment is entered',
        day: 'entered',
        of: { types: ['judgment', 'clerk-judgment'] },
      },
      actor: 'movant',
      force: 'may',
      reckoning: after(21),
      satisfiedBy: [{ types: ['motion'], reliefs: ['costs'] }],
      raisedBy: 'docket',
    },
    [
      inWawd('2021-05-10', '2021-06-01', 'Day 21 is Mon May 31, Memorial Day, so Tue Jun 1.'),
      inWawd('2025-05-05', '2025-05-27', 'Day 21 is Mon May 26, Memorial Day, so Tue May 27.'),
    ],
  ),
  ...asRead(
    {
      ...LOCAL_RULE,
      id: 'wawd-lcr-54-d-4',
      title: 'Move to retax the costs',
      authority: 'W.D. Wash. LCR 54(d)(4)',
      trigger: { words: 'the clerk taxes the costs', day: 'event' },
      actor: 'any-party',
      force: 'may',
      reckoning: after(7),
    },
    [
      inWawd(
        '2022-12-26',
        '2023-01-03',
        "Day 7 is Mon Jan 2, New Year's Day as observed, so Tue Jan 3.",
      ),
      inWawd('2024-12-18', '2024-12-26', 'Day 7 is Wed Dec 25, Christmas, so Thu Dec 26.'),
    ],
  ),
];
