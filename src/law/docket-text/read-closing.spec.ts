import type { EntryType } from '../docket/entry-types.js';
import type { CaseOutcome } from '../docket/outcomes.js';
import { readClosing } from './read-closing.js';
import type { Act } from './reading.js';
import { segmentText } from './segment-text.js';

const CLOSING: readonly (readonly [CaseOutcome, EntryType, string])[] = [
  [
    'dismissed',
    'order',
    'ORDER OF DISMISSAL WITH PREJUDICE. Signed by Judge Ada Roe on 1/2/2024. (abc)',
  ],
  [
    'dismissed',
    'order',
    "ORDER granting 12 Motion to Dismiss. Plaintiff's complaint is DISMISSED with prejudice. (abc)",
  ],
  [
    'dismissed',
    'order',
    'ORDER that this action is hereby dismissed without prejudice. Signed by Judge Roe. (abc)',
  ],
  ['dismissed', 'order', 'ORDER DISMISSING CASE without prejudice. Signed by Judge Ada Roe. (abc)'],
  [
    'dismissed',
    'judgment',
    "JUDGMENT: Plaintiff's claims are DISMISSED WITH PREJUDICE. Signed by Judge Ada Roe. (abc)",
  ],
  [
    'remanded',
    'order',
    'ORDER granting 9 Motion to Remand. Case remanded to Superior Court. Signed by Judge Roe.',
  ],
  [
    'remanded',
    'order',
    'ORDER REMANDING CASE to the Circuit Court. Signed by Judge Ada Roe. (abc)',
  ],
  [
    'transferred',
    'order',
    'ORDER TRANSFERRING CASE to the District of Utah. Signed by Judge Ada Roe. (abc)',
  ],
  ['transferred', 'transfer', 'Case transferred to District of Utah. (abc)'],
  [
    'administratively-closed',
    'order',
    'ORDER: the Clerk shall administratively close this action. Signed by Judge Roe.',
  ],
  ['other', 'other-clerk', '***Civil Case Terminated. (abc)'],
  [
    'other',
    'order',
    'ORDER re 40 Stipulation. The Clerk of Court is directed to close this case. Signed by Judge Roe.',
  ],
  ['other', 'other-clerk', 'Case closed. (abc)'],
  ['judgment', 'judgment', 'FINAL JUDGMENT. Signed by Judge Ada Roe on 1/2/2024. (abc)'],
  [
    'judgment',
    'judgment',
    'JUDGMENT in favor of Aldgate Mills, Inc. against Orrin Vale. Signed by Judge Ada Roe. (abc)',
  ],
  [
    'dismissed',
    'order',
    'STIPULATION AND ORDER OF DISCONTINUANCE: This action is discontinued, with prejudice. Ordered by Judge Ada Roe.',
  ],
  [
    'voluntarily-dismissed',
    'stipulation',
    'STIPULATION of Dismissal of the entire action by Orrin Vale. (Winslow, Ada)',
  ],
];

const OPEN: readonly (readonly [EntryType, string])[] = [
  ['order', 'ORDER denying 12 Motion to Dismiss. Signed by Judge Ada Roe on 1/2/2024. (abc)'],
  ['order', 'ORDER denying 12 Motion to Dismiss Case. Signed by Judge Ada Roe. (abc)'],
  ['order', 'ORDER denying 9 Motion to Remand. Signed by Judge Ada Roe. (abc)'],
  [
    'order',
    'ORDER granting 12 Motion to Dismiss as to defendant Ada Roe only. Signed by Judge Bo Reed. (abc)',
  ],
  [
    'order',
    'ORDER: failure to comply may result in this action being dismissed. Signed by Judge Roe. (abc)',
  ],
  [
    'order',
    'ORDER TO SHOW CAUSE why this case should not be dismissed. Signed by Judge Ada Roe. (abc)',
  ],
  [
    'order',
    'ORDER: the complaint is dismissed with leave to amend by 2/1/2024. Signed by Judge Roe. (abc)',
  ],
  [
    'order',
    'ORDER: as this matter is administratively closed, 12 Motion is DENIED. Signed by Judge Roe. (abc)',
  ],
  [
    'report-and-recommendation',
    'REPORT AND RECOMMENDATION that this action be dismissed. Signed by Judge Roe.',
  ],
  ['motion', 'MOTION to Dismiss Case by Aldgate Mills, Inc. (Winslow, Ada)'],
  ['transfer', 'Case transferred to Western Division (Aldgate) (abc)'],
  [
    'judgment',
    'JUDGMENT as to Orrin Vale (1), Count(s) 1, 12 months imprisonment. Signed by Judge Roe. (abc)',
  ],
  ['judgment', 'PARTIAL JUDGMENT in favor of Ada Roe. Signed by Judge Bo Reed. (abc)'],
  [
    'notice-of-dismissal',
    'NOTICE of Voluntary Dismissal as to defendant Ada Roe by Orrin Vale (Winslow, Ada)',
  ],
  ['order', ''],
];

const PAPERS: ReadonlySet<EntryType> = new Set(['stipulation', 'notice-of-dismissal', 'motion']);

function actOf(type: EntryType): Act {
  return PAPERS.has(type) ? 'party' : 'court';
}

const NOBODY_KNOWN = { parties: [] };

describe('readClosing', () => {
  it.each(CLOSING)('finds the case %s by the %s %j', (outcome, type, text) => {
    expect(readClosing(segmentText(text), type, actOf(type), NOBODY_KNOWN)?.value).toBe(outcome);
  });

  it.each(OPEN)('leaves the case open by the %s %j', (type, text) => {
    expect(readClosing(segmentText(text), type, actOf(type), NOBODY_KNOWN)).toBeNull();
  });
});
