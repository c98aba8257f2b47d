import { AMONG_PARTIES, filersIn } from '../../../../test/support/texts-read.js';
import { aTextContext } from '../../../../test/support/text-context.js';
import type { EntryType } from '../../docket/entry-types.js';
import { segmentText } from '../segment-text.js';
import { readFilers } from './read-filers.js';

const NOBODY_KNOWN = aTextContext();

type Row = readonly [text: string, type: EntryType, names: readonly string[]];

const OF_KNOWN_PARTIES: readonly Row[] = [
  [
    'MOTION to Seal by Marlow Freight LLC, Ada Winslow. (Roe, Pat)',
    'motion',
    ['Marlow Freight LLC', 'Ada Winslow'],
  ],
  [
    'MOTION to Dismiss filed by Defendants Marlow Freight LLC, Ada Winslow and Orrin Mills.',
    'motion',
    ['Marlow Freight LLC', 'Ada Winslow', 'Orrin Mills'],
  ],
  [
    'MOTION to Stay by Trustees of Aldgate and Holm College, Orrin Mills (Roe, Pat)',
    'motion',
    ['Trustees of Aldgate and Holm College', 'Orrin Mills'],
  ],
  [
    'MOTION by R & V Farms, Inc. of Continuance referred to: Judge Roe (abc)',
    'motion',
    ['R & V Farms, Inc.'],
  ],
  ['MOTION by USA as to Ada Winslow, Orrin Mills to Seal (abc)', 'motion', ['USA']],
  [
    'ANSWER to 1 Complaint with Jury Demand by MARLOW FREIGHT, LLC.(Roe, Pat)',
    'answer',
    ['MARLOW FREIGHT, LLC'],
  ],
  [
    'STIPULATION of Dismissal by Ada Winslow, Orrin Mills, and Marlow Freight LLC',
    'stipulation',
    ['Ada Winslow', 'Orrin Mills', 'Marlow Freight LLC'],
  ],
  [
    'COMPLAINT against Marlow Freight LLC ( Filing fee $ 400 receipt number 0123), filed by Orrin Mills.',
    'complaint',
    ['Orrin Mills'],
  ],
  [
    'RESPONSE in Opposition filed by Orrin Mills re 12 MOTION to Strike filed by Ada Winslow',
    'response',
    ['Orrin Mills'],
  ],
  [
    'MEMORANDUM in Support re 12 MOTION to Strike 1 Complaint, filed by Ada Winslow. (Roe, Pat)',
    'brief',
    ['Ada Winslow'],
  ],
  [
    'EXHIBIT by USA as to Ada Winslow re: 24 Motion to Amend, filed by USA (Roe, Pat)',
    'exhibit',
    ['USA'],
  ],
  [
    'AFFIDAVIT in Support by Affiant Pat Roe by Ada Winslow re 35 Motion (abc)',
    'declaration',
    ['Ada Winslow'],
  ],
  ['MOTION to Strike Affidavit filed by Orrin Mills by Ada Winslow.', 'motion', ['Ada Winslow']],
  ['NOTICE by Ada Winslow re 12 Order (Roe, Pat)', 'notice', ['Ada Winslow']],
  [
    'Corporate Disclosure Statement by R & V Farms, Inc. identifying NONE as Corporate Parent.. (Roe, Pat)',
    'disclosure-statement',
    ['R & V Farms, Inc.'],
  ],
  [
    'SUMMONS Returned Executed by Orrin Mills. Ada Winslow served on 3/1/2020, answer due 3/22/2020.',
    'proof-of-service',
    ['Orrin Mills'],
  ],
  [
    'Entry and Acceptance of Guilty Plea by Ada Winslow approved by Judge Roe . (abc)',
    'plea',
    ['Ada Winslow'],
  ],
  [
    'LETTER addressed to Judge Roe from Pat Roe dated 1/2/2020 re: status. Document filed by Ada Winslow.(Roe, Pat)',
    'letter',
    ['Ada Winslow'],
  ],
  [
    'NOTICE of Voluntary Dismissal by Orrin Mills, individually and on behalf of all others similarly situated',
    'notice-of-dismissal',
    ['Orrin Mills'],
  ],
  ["Defendant Ada Winslow's MOTION to Stay (Roe, Pat)", 'motion', ['Ada Winslow']],
  [
    "Marlow Freight LLC's ANSWER to Complaint by All Defendants.(Roe, Pat)",
    'answer',
    ['All Defendants'],
  ],
  ['MOTION for Sanctions by Attorney Pat Roe. (Roe, Pat)', 'motion', []],
  ['NOTICE of Change of Address by PAT ROE (ROE, PAT)', 'notice', []],
  ['NOTICE of Motion by Pat T. Roe for presentment of motion 12 (Roe, Pat)', 'notice', []],
  ['Letter from Pat Roe to Judge Holm. (Roe, Pat)', 'letter', []],
  ['Letter from Defendant Ada Winslow to Judge Holm.', 'letter', ['Ada Winslow']],
  ['Letter from Defendants to Judge Holm - (Under Seal). (Roe, Pat)', 'letter', ['Defendants']],
  ['LETTER from the BOP received on 2/24/09. (abc)', 'letter', ['BOP']],
];

const OF_STRANGERS: readonly Row[] = [
  [
    'APPLICATION to Appear Pro Hac Vice by Attorney Pat T Roe for Holm! Inc. Fee pd., 6-1-10829. (abc )',
    'motion',
    ['Holm! Inc.'],
  ],
  [
    'CONSENT OF DEFENDANT Ann Holm for Guilty Plea Hearing before a Judge. (abc)',
    'consent',
    ['Ann Holm'],
  ],
  ["Notice of Motion; defendant's MOTION to suppress evidence (abc)", 'motion', ['defendant']],
  [
    'REPLY -- (re: pldg. 6 ) Filed by deft. Holm One, Inc. - w/cert of svc (abc)',
    'reply',
    ['Holm One, Inc.'],
  ],
  [
    'COMPLAINT against Holm LLP. Filed byAnn Holm, J. H., Lee Roe. (abc)',
    'complaint',
    ['Ann Holm', 'J. H.', 'Lee Roe'],
  ],
  [
    'ACKNOWLEDGEMENT OF SERVICE filed by plaintiff Holm Prints Inc. upon Roe LLC acknowledgment sent by Plaintiff on 3/10/2020',
    'proof-of-service',
    ['Holm Prints Inc.'],
  ],
  ['MOTION to Intervene by Holm Bank, N.A. as to Ada Winslow', 'motion', ['Holm Bank, N.A.']],
  [
    'MOTION for Leave by Holm News, Aldgate Tribune, Holm Chapter of the Society of Reporters as to Ada Winslow.',
    'motion',
    ['Holm News', 'Aldgate Tribune', 'Holm Chapter of the Society of Reporters'],
  ],
  [
    'NOTICE by Department of Health and Human Services re 12 Order (Roe, Pat)',
    'notice',
    ['Department of Health and Human Services'],
  ],
  [
    'MOTION for Sanctions by Holm Gas and Electric Company. (Roe, Pat)',
    'motion',
    ['Holm Gas and Electric Company'],
  ],
  [
    'MOTION for Leave filed by John Holm and Jane Holm. (Roe, Pat)',
    'motion',
    ['John Holm', 'Jane Holm'],
  ],
  [
    'RESPONSE by Center for Holm Studies in Opposition to MOTION by Plaintiffs M. D., D. F. to enforce [202]',
    'response',
    ['Center for Holm Studies'],
  ],
  [
    'MOTION by Plaintiffs M. D., D. F., R. J. for leave to file (Roe, Pat)',
    'motion',
    ['M. D.', 'D. F.', 'R. J.'],
  ],
  [
    'Motion for Relief from Stay Filed by Pat Roe of Roe & Holm, LLP on behalf of Holm Bank, N.A. (Roe, Pat)',
    'motion',
    ['Holm Bank, N.A.'],
  ],
  [
    'Application Filed by Debtor Ann Holm, Joint Debtor Lee Holm (Roe, Pat)',
    'motion',
    ['Ann Holm', 'Lee Holm'],
  ],
  [
    'Chapter 13 Voluntary Petition . Fee Amount $310 Filed by Ann Holm, Lee Holm Section 316 Incomplete Filing Date 02/21/2017',
    'complaint',
    ['Ann Holm', 'Lee Holm'],
  ],
  [
    'Resolution Filed by Pat Roe on behalf of J. Holm Construction Inc., Debtor. (Roe, Pat)',
    'other-paper',
    ['J. Holm Construction Inc.'],
  ],
  ['MOTION to Dismiss by All Defendants. (Roe, Pat)', 'motion', ['All Defendants']],
  ['First MOTION for Extension of Time by Defendant. (Roe, Pat)', 'motion', ['Defendant']],
  ['ERRATA by DISTRICT OF HOLM. (Roe, Pat)', 'other-paper', ['DISTRICT OF HOLM']],
  [
    'MOTION in Limine to Bar Evidence filed by Holm LLC, Holm LLC. (Roe, Pat)',
    'motion',
    ['Holm LLC'],
  ],
  ['MOTION to Sell Filed by U.S. HOLM BANK, as trustee', 'motion', ['U.S. HOLM BANK']],
  ["Government's OPPOSITION to 12 Motion (abc)", 'response', ['Government']],
  ["Plaintiffs' RESPONSE to 12 Motion (abc)", 'response', ['Plaintiffs']],
  ["RESPONSE TO DEFENDANT'S SEALED MOTION (abc)", 'response', []],
  [
    'PETITION for Amendment of Order of Forfeitureby Ann Holm, Guardian Ad Litem for Lee Holm',
    'motion',
    ['Ann Holm'],
  ],
  [
    'ELECTION of Counsel by defendant Ann Holm, defendant Lee Holm signed by Magistrate Judge Roe (abc)',
    'other-paper',
    ['Ann Holm', 'Lee Holm'],
  ],
  [
    'SEALED DOCUMENT filed by UNITED STATES OF AMERICA re 47 Sealed Document,,,,, (Roe, Pat)',
    'other-paper',
    ['UNITED STATES OF AMERICA'],
  ],
  [
    'CERTIFICATE OF Mailing by Holm Inc., by reg. mail on 3/14/00, to counsel of record (abc)',
    'proof-of-service',
    ['Holm Inc.'],
  ],
  ['AO 120 Form filed. (abc)', 'other-paper', []],
  [
    'MOTION by counsel for Defendant Ann Holm to withdraw as attorney (Roe, Pat)',
    'motion',
    ['Ann Holm'],
  ],
];

describe('who files an entry', () => {
  it.each(OF_KNOWN_PARTIES)('among the parties of the case: %s', (text, type, filers) => {
    expect(filersIn(text, type)).toEqual(filers);
  });

  it.each(OF_STRANGERS)('where no party is known: %s', (text, type, filers) => {
    expect(filersIn(text, type, NOBODY_KNOWN)).toEqual(filers);
  });

  it.each(['court', 'clerk'] as const)('is not asked of an act of the %s', (act) => {
    const text = segmentText('ORDER granting 5 Motion filed by Ada Winslow.');
    expect(readFilers(text, AMONG_PARTIES, 'order', act)).toEqual([]);
  });
});
