import { aTextContext } from '../../../../test/support/text-context.js';
import { DocketSoFar } from '../docket-so-far.js';
import type { PriorEntry } from '../reading.js';
import { segmentText } from '../segment-text.js';
import { readType } from './read-type.js';

const COMPLAINT: PriorEntry = {
  number: 1,
  kind: 'filing',
  type: 'complaint',
  reliefs: [],
  text: 'COMPLAINT against Aldgate Mills, Inc. filed by Orrin Vale.',
};
const CONTEXT = aTextContext({ courtId: 'nysd', number: 12, before: new DocketSoFar([COMPLAINT]) });

/** Habits of the offices of single courts: the entry, its type, who acts, and whether two clerks would agree. */
const HABITS: readonly (readonly [string, string, string, boolean])[] = [
  [
    'MINUTE entry before the Honorable Ada Roe: The motion for extension of time [90] is granted. The status hearing set for 10/6/2024 is reset to 10/23/2024 at 9:30 AM. (abc)',
    'text-order',
    'court',
    false,
  ],
  [
    'MINUTE entry before the Honorable Ada Roe: The status hearing is reset to 10/23/2024 at 9:30 AM. (abc)',
    'hearing-notice',
    'court',
    false,
  ],
  [
    "Defendant's SUBMISSION of Policies Pursuant to Paragraph I of the Plan by Orrin Vale (Holm, Kay)",
    'other-paper',
    'party',
    false,
  ],
  [
    'Notice of Taking Rule 2004 Examination of Aldgate Mills, Inc. on January 21, 2024 Filed by Creditor Orrin Vale. (Holm, Kay)',
    'discovery',
    'party',
    true,
  ],
  [
    'FILING ERROR - WRONG EVENT TYPE SELECTED FROM MENU - FIRST MOTION for Extension of Time . Document filed by Orrin Vale. (Holm, Kay) Modified on 11/8/2017 (abc).',
    'motion',
    'party',
    true,
  ],
  [
    'FILING ERROR - ELECTRONIC FILING OF NON-ECF DOCUMENT - NOTICE OF ATTORNEY APPEARANCE: Kay Holm appearing for Orrin Vale. (Holm, Kay) Modified on 11/1/2017 (abc).',
    'appearance',
    'party',
    true,
  ],
  [
    'FILING ERROR - DEFICIENT DOCKET ENTRY - MOTION for Kay Holm to Appear Pro Hac Vice . Document filed by Orrin Vale. (Holm, Kay)',
    'motion',
    'party',
    true,
  ],
  [
    '***NOTE TO ATTORNEY TO RE-FILE DOCUMENT - NON-ECF DOCUMENT ERROR. Note to Attorney Kay Holm: to E-MAIL Document No. 359 Consent Order Granting Substitution of Attorney. (abc)',
    'clerk-notice',
    'clerk',
    true,
  ],
  [
    'Document endorsed NOTED by Magistrate Judge Ada Roe: 22 Position Regarding Settlement filed by Aldgate Mills, Inc. (abc)',
    'order',
    'court',
    true,
  ],
  [
    'Minute Entry for proceedings held before SDNY Mediation: Mediation Conference held on 10/18/2022. Mediation Status due by 11/17/2022. (abc)',
    'clerk-notice',
    'clerk',
    true,
  ],
  [
    'AO 121 FORM COPYRIGHT - NOTICE OF SUBMISSION BY ATTORNEY. AO 121 Form Copyright for case opening submitted to court for review. (Holm, Kay)',
    'other-paper',
    'party',
    true,
  ],
  [
    'AO 120 FORM PATENT - CASE OPENING - SUBMITTED. In compliance with 35 U.S.C. 290, the Clerk of Court is notified. (abc)',
    'other-clerk',
    'clerk',
    true,
  ],
  [
    'SEALED DOCUMENT Bail Spreadsheet re Order 124 filed by Respondent Orrin Vale. (Holm, Kay)',
    'bond',
    'party',
    false,
  ],
  [
    'SUPPLEMENT filed by Plaintiff Aldgate Mills, Inc. re 2 MOTION for Temporary Restraining Order (Holm, Kay)',
    'other-paper',
    'party',
    true,
  ],
  [
    'SUPPLEMENT of Proposed Jury Instructions re 118 Proposed Jury Instructions by Defendant Orrin Vale (Holm, Kay)',
    'jury',
    'party',
    true,
  ],
  ['WITHDRAWAL re 12 Motion filed by Orrin Vale. (Holm, Kay)', 'other-paper', 'party', false],
  [
    'NOTICE OF MOTION re: 12 MOTION to Dismiss. Document filed by Orrin Vale. (Holm, Kay)',
    'motion',
    'party',
    true,
  ],
  [
    'NOTICE OF MOTION AND MOTION to Dismiss filed by Orrin Vale. Motion set for hearing on 2/9/2021 (Holm, Kay)',
    'motion',
    'party',
    true,
  ],
];

describe('readType of the habits of single courts', () => {
  it.each(HABITS)('reads %j', (text, type, act, sure) => {
    const read = readType(segmentText(text), CONTEXT);
    expect([read.type.value, read.act.value, read.type.evidence.sure]).toEqual([type, act, sure]);
  });
});
