import { readSealed } from './read-sealed.js';
import { segmentText, wordsOf } from './segment-text.js';

/** Texts of sealed entries, and the words that say so. */
const SEALED: readonly (readonly [string, string])[] = [
  ['SEALED DOCUMENT filed by Orrin Vale.', 'SEALED'],
  ['**SEALED DOCUMENT** MEMORANDUM in Support by Orrin Vale re 12 MOTION (Winslow, Ada)', 'SEALED'],
  ['SEALED INDICTMENT as to Orrin Vale (1) count(s) 1. (abc)', 'SEALED'],
  ['SEALED MOTION by USA as to Orrin Vale. (abc)', 'SEALED'],
  ['Unopposed SEALED MOTION for Leave by Orrin Vale. (Winslow, Ada)', 'Unopposed SEALED'],
  ['** RESTRICTED DOCUMENT ** RETURN OF SERVICE Executed as to Orrin Vale. (abc)', 'RESTRICTED'],
  [
    'Minute Entry for proceedings held before Judge Ada Roe: SEALED MINUTE ENTRY as to Orrin Vale',
    'SEALED MINUTE',
  ],
  ['Appearance Bond Entered (Restricted) as to Orrin Vale. (abc)', '(Restricted)'],
  ['PRESENTENCE INVESTIGATION REPORT (Sealed) as to Orrin Vale (abc)', '(Sealed)'],
  ['Summons Issued (Sealed - Attorney) as to Orrin Vale. (abc)', '(Sealed - Attorney)'],
  ['Letter from Defendants to Judge Roe - (Under Seal). (Winslow, Ada)', '(Under Seal)'],
  [
    'DECLARATION of Ada Roe (Attachments: # 1 Exhibit A, # 2 Exhibit B (Filed Under Seal))(Winslow, Ada)',
    '(Attachments: # 1 Exhibit A, # 2 Exhibit B (Filed Under Seal))',
  ],
  ['E-GOV SEALED SUMMONS Issued as to Orrin Vale. (abc)', 'E-GOV SEALED'],
  ['Minutes: SEALED WARRANT returned (abc)', 'SEALED WARRANT'],
  ['REPLY filed under seal by Orrin Vale. (Winslow, Ada)', 'filed under seal'],
  ['RESTRICTED EXHIBIT by Orrin Vale. (Winslow, Ada)', 'RESTRICTED'],
  [
    'Minute Entry for Bond Hearing as to Orrin Vale held on 4/2/2014 (PDF available for court use only) (Recording Time 10:06.) (abc, )',
    '(PDF available for court use only)',
  ],
];

const OPEN: readonly string[] = [
  'INDICTMENT as to Orrin Vale. (Originally filed under seal on 6/6/2017) (abc)',
  'ORDER as to Orrin Vale. The unredacted copy will be filed under seal. Signed by Judge Ada Roe. (abc)',
  'MOTION to Seal 12 Exhibit by Orrin Vale. (Winslow, Ada)',
  'MOTION for Leave to File Under Seal by Orrin Vale. (Winslow, Ada)',
  'ORDER granting 12 Motion to Seal. Signed by Judge Ada Roe on 1/2/2024. (abc)',
  'ORDER granting 12 Sealed Motion for Leave to File Document Under Seal. Signed by Judge Ada Roe. (abc)',
  "RESPONSE TO DEFENDANT'S SEALED MOTION filed by USA. (Winslow, Ada)",
  'MOTION to Unseal Document by USA as to Orrin Vale. (Winslow, Ada)',
  'Indictment unsealed as to Orrin Vale. (abc)',
  'TRANSCRIPT of Hearing held on 1/2/2024. NOTICE RE REDACTION AND MOTION TO SEAL: within 7 days.',
  'MEMORANDUM in Support re 12 MOTION to Seal (Attachments: # 1 Proposed Order to Seal)(Winslow, Ada)',
  'ORDER re: Sealed Documents as to Orrin Vale. Signed by Judge Ada Roe. (abc)',
  'LETTER ORDER granting 12 request that portions of the Letter remain under seal. Signed by Judge Roe.',
  'NOTICE by Orrin Vale re 12 Sealed Document (Winslow, Ada)',
  'COMPLAINT against Aldgate Mills, Inc. filed by Orrin Vale.',
  '',
  'ORDER on the courtroom for trial use only (abc)',
];

describe('readSealed', () => {
  it.each(SEALED)('finds %j sealed', (text, words) => {
    const read = readSealed(segmentText(text));
    expect(read === null ? null : wordsOf(text, read.evidence)).toBe(words);
  });

  it.each(OPEN)('does not find %j sealed', (text) => {
    expect(readSealed(segmentText(text))).toBeNull();
  });
});
