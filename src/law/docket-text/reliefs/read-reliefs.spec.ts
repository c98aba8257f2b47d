import fc from 'fast-check';
import { aTextContext } from '../../../../test/support/text-context.js';
import { isReliefKind } from '../../docket/relief-kinds.js';
import type { EntryType } from '../../docket/entry-types.js';
import { segmentText } from '../segment-text.js';
import { readReliefs } from './read-reliefs.js';

const CONTEXT = aTextContext();

function reliefs(text: string, type: EntryType = 'motion'): readonly string[] {
  return readReliefs(segmentText(text), CONTEXT, type).map(({ value }) => value);
}

type Row = readonly [text: string, reliefs: readonly string[]];

const ONE: readonly Row[] = [
  [
    'MOTION for Extension of Time to File Response/Reply as to 12 MOTION to Dismiss and to Strike by Ada Winslow',
    ['extension-of-time'],
  ],
  [
    'MOTION for Extension of Time to File Response to Motion for Attorney Fees and Costs by Ada Winslow',
    ['extension-of-time'],
  ],
  [
    'First MOTION for Extension of Time to 3/4/2020 to File Answer by Ada Winslow',
    ['extension-of-time'],
  ],
  [
    'LETTER MOTION for Extension of Time to File Answer addressed to Judge Roe from Pat Roe.',
    ['extension-of-time'],
  ],
  [
    'LETTER MOTION addressed to Judge Roe from Pat Roe dated 1/2/2020 re: Extension of Time to file motions. Document filed by Ada Winslow.',
    ['extension-of-time'],
  ],
  ['MOTION to Continue trial by Ada Winslow.', ['continuance']],
  [
    'MOTION by Ada Winslow of Continuance in Interests of Justice referred to: Judge Roe',
    ['continuance'],
  ],
  ['LETTER MOTION to Adjourn Conference addressed to Judge Roe', ['continuance']],
  [
    'MOTION for Orrin Mills to Appear Pro Hac Vice . Filing fee $ 200.00. Motion and supporting papers to be reviewed by Clerk. Document filed by Ada Winslow.',
    ['pro-hac-vice'],
  ],
  ['Consent MOTION for Leave to Appear Pro Hac Vice by Ada Winslow.', ['pro-hac-vice']],
  [
    'MOTION for Admission Pro Hac Vice as to attorney Orrin Mills on behalf of Ada Winslow',
    ['pro-hac-vice'],
  ],
  ['MOTION to Seal Document 45 Exhibit, 46 Declaration by Ada Winslow', ['seal']],
  [
    'MOTION for Leave to File Certain Exhibits to Motion to Dismiss Under Seal by Ada Winslow',
    ['leave-to-file', 'seal'],
  ],
  ['MOTION by USA as to Ada Winslow, Orrin Mills to Seal referred to: Judge Roe', ['seal']],
  ['MOTION in open court by USA as to Ada Winslow to Unseal (abc)', ['unseal']],
  [
    'MOTION for Leave to File Reply in Support of 12 Motion to Compel by Ada Winslow',
    ['leave-to-file'],
  ],
  [
    "Plaintiffs' Motion for Leave to File a Response to Questions to 584 Sealed Document by Ada Winslow",
    ['leave-to-file'],
  ],
  ['MOTION for Leave to File Excess Pages by Ada Winslow', ['leave-for-excess-pages']],
  ['MOTION for Leave to File First Amended Complaint by Ada Winslow', ['leave-to-amend']],
  ['MOTION for Leave to Appear by Telephone by Ada Winslow', ['telephonic-appearance']],
  [
    'MOTION for Leave to Take Discovery Prior to Rule 26(f) Conference by Ada Winslow',
    ['expedite'],
  ],
  ['MOTION in Limine to Exclude Evidence of Prior Acts by USA', ['exclude-evidence']],
  ['MOTION to Suppress Statements and Evidence by Ada Winslow', ['exclude-evidence']],
  ['MOTION for Default Judgment as to Marlow Freight LLC by Ada Winslow', ['default-judgment']],
  [
    'APPLICATION for Clerk to Enter Default Against Marlow filed by Plaintiff',
    ['entry-of-default'],
  ],
  [
    'MOTION to Dismiss Counts II and III for Lack of Jurisdiction and for Failure to State a Claim by Ada Winslow',
    ['dismissal'],
  ],
  [
    'NOTICE OF MOTION AND MOTION to Dismiss Case filed by Defendant. Motion set for hearing on 3/9/2020 at 01:30 PM before Judge Roe.',
    ['dismissal'],
  ],
  [
    'EX PARTE MOTION Ex Parte Application for Leave to Withdraw by Ada Winslow',
    ['withdraw-as-counsel'],
  ],
  [
    'MOTION by Attorney Pat Roe to withdraw as attorney for M. D., D. F.. No party information provided',
    ['withdraw-as-counsel'],
  ],
  ['MOTION to Withdraw 31 MOTION to Compel by Ada Winslow', ['withdraw-filing']],
  ['MOTION to Vacate, Set Aside or Correct Sentence (2255) by Ada Winslow.', ['vacate-conviction']],
  ['MOTION to Vacate under 28 U.S.C. 2255 by Ada Winslow', ['vacate-conviction']],
  [
    'MOTION for Writ of Habeas Corpus ad prosequendum by USA as to Ada Winslow',
    ['issue-subpoena-or-writ'],
  ],
  ['MOTION for Hearing re Detention filed by Ada Winslow.', ['hearing']],
  [
    'MOTION Requesting Deadlines for the Filing of Expert Reports filed by Ada Winslow.',
    ['scheduling'],
  ],
  ['MOTION appointment of guardian ad litem by Ann Holm as to Ada Winslow.', ['appoint']],
  [
    'MOTION for Reconsideration re 40 Order on Motion to Dismiss by Ada Winslow',
    ['reconsideration'],
  ],
  ['MOTION to Stay re 40 Order Pending Appeal by Ada Winslow', ['stay-pending-appeal']],
  ["MOTION for Attorney's Fees by Ada Winslow", ['attorney-fees']],
  ['Motion By Trustee Lee Holm To Compel production of documents (abc)', ['compel-discovery']],
];

const SEVERAL: readonly Row[] = [
  [
    'MOTION to Dismiss or, in the alternative, for Summary Judgment by Ada Winslow',
    ['dismissal', 'summary-judgment'],
  ],
  [
    'MOTION to Dismiss , MOTION for Summary Judgment by Ada Winslow.',
    ['dismissal', 'summary-judgment'],
  ],
  ['MOTION to Dismiss or Transfer by Ada Winslow', ['dismissal', 'transfer-of-venue']],
  [
    'MOTION -- BRIEF (2 actions) Filed by deft. Marlow, Inc. - SUGGESTED TRANSFEREE DISTRICT: M.D. Georgia',
    ['transfer-of-venue'],
  ],
  [
    'MOTION for Extension of Time to File Answer or Otherwise Respond and to Set Briefing Schedule by Ada Winslow',
    ['extension-of-time', 'scheduling'],
  ],
  [
    'Emergency MOTION for Temporary Restraining Order and Preliminary Injunction by Ada Winslow',
    ['temporary-restraining-order', 'preliminary-injunction'],
  ],
  [
    "Amended MOTION to Compel Evidence, Defendant's MOTION to Continue Conference filed by Ada Winslow.",
    ['compel-discovery', 'continuance'],
  ],
  [
    "MOTION to Intervene for Purposes of Supporting Defendant's Local Rule 7.2 Motion to Impound and Rule 12(f) Motion to Strike and for Rule 5.2(e) Protective Order by Holm Bank.",
    ['intervene', 'protective-order'],
  ],
  [
    'MOTION to Intervene in Order to Oppose Further Sealing, MOTION to Unseal Materials Already Filed by Holm News',
    ['intervene', 'unseal'],
  ],
  [
    'MOTION to Withdraw as Attorney by Pat Roe. and to Substitute Counsel by Ada Winslow',
    ['withdraw-as-counsel', 'substitute-counsel'],
  ],
  ['MOTION for Attorney Fees and Costs by Ada Winslow', ['attorney-fees', 'costs']],
  [
    'MOTION to Compel Discovery Responses and for Sanctions by Ada Winslow',
    ['compel-discovery', 'sanctions'],
  ],
  [
    'MOTION by Ada Winslow of Continuance, and for Pre-emptory Setting referred to: Judge Roe',
    ['continuance', 'scheduling'],
  ],
];

const UNLISTED: readonly Row[] = [
  ['MOTION to Compel Arbitration by Ada Winslow', ['other:Compel Arbitration']],
  ['MOTION to Clarify 40 Order by Ada Winslow', ['other:Clarify 40 Order']],
  [
    'MOTION for Relief from Stay Property: 10 ACORN CT . Filed by Pat Roe on behalf of HOLM BANK',
    ['other:Relief from Stay'],
  ],
  [
    'PETITION for Amendment of Order of Forfeitureby Ann Holm as to Ada Winslow.',
    ['other:Amendment of Order'],
  ],
  [
    'MOTION by Plaintiff R. J. for order to maintain compliance with consent decree',
    ['other:order to maintain compliance with consent decree'],
  ],
  ['Standard Discovery Motion as to Ada Winslow', ['other:Standard Discovery']],
  ['SEALED MOTION by Plaintiffs M. D., D. F. (Attachments: # 1 A)', []],
  ['Sealed Motion. (Attachments: # 1 A)', []],
];

const OF_OTHER_TYPES: readonly (readonly [string, EntryType, readonly string[]])[] = [
  ['COMPLAINT with Jury Demand against Marlow filed by Ada Winslow.', 'complaint', ['jury-demand']],
  ['COMPLAINT for injunction against Marlow filed by Ada Winslow.', 'complaint', []],
  ['PETITION for Writ of Habeas Corpus filed by Ada Winslow.', 'complaint', ['habeas']],
  ['ANSWER to 1 Complaint, DEMAND for Trial by Jury by Ada Winslow.', 'answer', ['jury-demand']],
  ['ORDER granting 5 Motion to Stay.', 'order', []],
  ['RESPONSE to 5 Motion to Stay by Ada Winslow', 'response', []],
  [
    "Minute Entry. Government's oral motion for detention is GRANTED.",
    'minute-entry',
    ['release-or-detention'],
  ],
  [
    'Minute Entry. Counsel requested more time to obtain copies.',
    'minute-entry',
    ['extension-of-time'],
  ],
  ['Minute Entry. ORAL MOTION to Continue Trial by Ada Winslow.', 'minute-entry', ['continuance']],
  ['Minute Entry. The Court requested a stay of the reports.', 'minute-entry', []],
  ['Minute Entry re 5 MOTION Requesting Deadlines filed by Ada Winslow.', 'minute-entry', []],
  [
    'STIPULATION for Extension of Time to Answer by Ada Winslow',
    'stipulation',
    ['extension-of-time'],
  ],
  ['STIPULATION of Dismissal by Ada Winslow', 'stipulation', ['dismissal']],
  ['STIPULATION Joint Stipulation Regarding Discovery by Ada Winslow', 'stipulation', []],
  ['LETTER from Pat Roe requesting an adjournment of the conference', 'letter', ['continuance']],
  ['Letter from Pat Roe re: Consent Order. (Roe, Pat)', 'letter', []],
];

describe('what a motion asks', () => {
  it.each([...ONE, ...SEVERAL])('is read in: %s', (text, kinds) => {
    expect(reliefs(text)).toEqual(kinds);
  });

  it.each(UNLISTED)('is told in its own words where no kind names it: %s', (text, kinds) => {
    expect(reliefs(text)).toEqual(kinds);
  });
});

describe('what other entries ask', () => {
  it.each(OF_OTHER_TYPES)('is read in: %s', (text, type, kinds) => {
    expect(reliefs(text, type)).toEqual(kinds);
  });
});

describe('the evidence for a relief', () => {
  it('is the phrase that names it', () => {
    const text = 'MOTION to Dismiss and for Sanctions by Ada Winslow';
    const [, second] = readReliefs(segmentText(text), CONTEXT, 'motion');
    expect(text.slice(second?.evidence.start, second?.evidence.end)).toBe('Sanctions');
    expect(second?.evidence).toMatchObject({ rule: 'relief: sanctions', sure: true });
  });

  it('lies within the text and its value is a kind of relief, whatever the text', () => {
    const words = fc.constantFrom(
      ...'MOTION to for and or , ; . re 12 as by filed dismiss Extension of Time under seal in limine oral requested frobnicate'.split(
        ' ',
      ),
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(words).map((row) => row.join(' ')),
    );
    const types = fc.constantFrom<EntryType>(
      'motion',
      'minute-entry',
      'letter',
      'stipulation',
      'complaint',
    );
    fc.assert(
      fc.property(texts, types, (text, type) => {
        for (const { evidence, value } of readReliefs(segmentText(text), CONTEXT, type)) {
          expect(isReliefKind(value)).toBe(true);
          expect(evidence.start).toBeGreaterThanOrEqual(0);
          expect(evidence.start).toBeLessThanOrEqual(evidence.end);
          expect(evidence.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
