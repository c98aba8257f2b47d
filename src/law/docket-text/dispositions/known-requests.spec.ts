import { contextOf, dispositionsOf } from '../../../../test/support/entry-tables.js';
import type { EntryType } from '../../docket/entry-types.js';
import type { PriorEntry } from '../reading.js';

function prior(number: number, type: EntryType, text: string): PriorEntry {
  return { number, type, text, kind: 'filing', reliefs: [] };
}

const KNOWN = contextOf(
  [
    prior(7, 'motion', 'MOTION to Compel Discovery, MOTION to Preserve Evidence by Orrin Mills.'),
    prior(8, 'motion', 'Joint MOTION to Continue Motion Hearing and Trial by Orrin Mills.'),
    prior(9, 'bond', 'APPEARANCE BOND posted by Orrin Mills'),
    prior(11, 'motion', "Notice of Motion; defendant's MOTION to suppress evidence"),
    prior(13, 'motion', 'Notice of Motion; MOTION to dismiss no. 2 by defendant Orrin Mills'),
    prior(15, 'motion', 'MOTION to detain defendant without bail by USA as to Orrin Mills'),
    prior(17, 'motion', 'Application to Retain Winslow LLP as Special Counsel'),
    prior(19, 'motion', 'MOTION by Plaintiff Juno Tarn for default judgment'),
  ],
  30,
);

const ROWS: readonly (readonly [EntryType, string, string])[] = [
  ['order', 'ORDER to Continue Trial re 8 Motion as to Orrin Mills (1).', '8 granted'],
  ['order', 'ORDER preserving evidence and viewing of vehicle re 7 Motion.', '7 granted'],
  ['order', 'ORDER setting hearing re 8 Motion as to Orrin Mills (1).', ''],
  ['order', 'ORDER re 8 Motion as to Orrin Mills (1).', ''],
  ['order', 'ORDER directing the Government to respond re 7 Motion.', ''],
  [
    'order',
    'Order Authorizing the Retention of Winslow LLP as Special Counsel (related document(s) 17 )',
    '17 granted',
  ],
  ['order', 'ORDER on Motion (related document(s) 17 )', ''],
  [
    'order',
    "ORDER granting modification of conditions by Judge Roe re [9-1] deft's conditions",
    '- granted',
  ],
  ['order', 'ORDER: The motion to suppress is DENIED. Judge Ada Roe, 11 (ab, )', '11 denied'],
  [
    'minute-entry',
    "MINUTES: Defendant's Motion to Suppress - CONTINUED. Motion to Dismiss No. 2 - TAKEN UNDER ADVISEMENT. [13-1], [11-1]",
    '13 deferred',
  ],
  [
    'minute-entry',
    "MINUTES: Government's Motion to Detain is hereby Denied. Defendant's Oral Request for a ticket is hereby Granted. [15-1]",
    '15 denied, - granted',
  ],
  ['minute-entry', 'MINUTES: Motion granted. All other terms remain. [11-1]', '11 granted'],
  [
    'minute-entry',
    'MINUTE entry before the Honorable Ada Roe: Motion for default judgment 19 is granted.',
    '19 granted',
  ],
  ['order', "ORDER denying plaintiff's request 19 for default judgment.", '19 denied'],
];

describe('what a court did to requests that the docket knows', () => {
  it.each(ROWS)('%s: %s', (type, text, expected) => {
    expect(dispositionsOf(type, text, KNOWN)).toBe(expected);
  });
});
