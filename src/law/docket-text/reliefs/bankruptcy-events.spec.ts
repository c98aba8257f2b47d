import { LATER_IN_A_BANKRUPTCY } from '../../../../test/support/text-context.js';
import { readEntry } from '../read-entry.js';

/** Motions and applications, mostly of bankruptcy courts, and after the arrow the kinds of relief in their order. */
const EVENTS = `
  Motion for Relief from Stay => other
  Motion for Relief from Stay and Notice of Motion => other
  Motion for Relief from Co-Debtor Stay => other
  Motion to Extend Automatic Stay => other
  Motion to Impose Automatic Stay => other
  Motion to Confirm Termination or Absence of Stay => other
  Motion for Adequate Protection => other
  Motion to Use Cash Collateral => other
  Motion to Obtain Credit => other
  Motion for Authority to Incur Debt => other
  Motion to Sell Property Free and Clear of Liens => other
  Motion to Approve Sale of Real Property => other
  Motion to Avoid Judicial Lien => other
  Motion to Avoid Lien with Marlow Bank => other
  Motion to Value Collateral => other
  Motion to Redeem Property => other
  Motion to Abandon Property => other
  Motion to Compel Abandonment => other
  Motion to Assume Lease or Executory Contract => other
  Motion to Reject Lease or Executory Contract => other
  Motion to Convert Case to Chapter 7 => other
  Motion to Convert Case from Chapter 7 to Chapter 13 => other
  Motion to Reopen Chapter 7 Case => other
  Motion for Entry of Discharge => other
  Motion for Hardship Discharge => other
  Motion for Final Decree => other
  Motion to Disallow Claims => other
  Motion for Allowance of Administrative Expense => other
  Motion for Turnover of Property => other
  Motion for 2004 Examination of Orrin Vale => other
  Motion to Limit Notice => other
  Motion to Modify Plan => other
  Motion to Suspend Plan Payments => other
  Motion to Approve Disclosure Statement => other
  Motion to Approve Loan Modification => other
  Motion for Payment of Unclaimed Funds => other
  Motion to Withdraw Reference => other
  Motion to Set Last Day to File Proofs of Claim => other
  Motion to Deem Mortgage Current => other
  Motion to Waive Credit Counseling Requirement => other
  Application to Employ Kay Holm as Attorney => other
  Application to Retain Holm LLP as Counsel to the Committee => other
  Application to Pay Filing Fee in Installments => other
  Application to Have the Chapter 7 Filing Fee Waived => in-forma-pauperis
  Application for Waiver of the Chapter 7 Filing Fee => in-forma-pauperis
  Application for Compensation for Kay Holm, Debtor's Attorney => attorney-fees
  First Interim Application for Compensation for Holm LLP => attorney-fees
  Final Application for Compensation and Reimbursement of Expenses for Holm LLP => attorney-fees
  Application for Allowance of Fees and Reimbursement of Expenses => attorney-fees
  Monthly Application for Compensation => attorney-fees
  Motion to Dismiss Case => dismissal
  Motion to Dismiss Case for Failure to Make Plan Payments => dismissal
  Motion for Voluntary Dismissal of Chapter 13 Case => dismissal
  Motion to Vacate Order Dismissing Case => relief-from-judgment
  Motion to Reconsider Order => reconsideration
  Motion to Approve Compromise under Rule 9019 => approve-settlement
  Motion for Approval of Compromise of Controversy => approve-settlement
  Motion for Joint Administration => consolidation
  Motion for Substantive Consolidation => consolidation
  Motion to Extend Deadline to File Schedules => extension-of-time
  Motion to Extend Time to Object to Discharge => extension-of-time
  Motion to Extend Exclusivity Period for Filing a Chapter 11 Plan => extension-of-time
  Motion to Extend Time to Assume or Reject Lease => extension-of-time
  Motion to Continue Hearing => continuance
  Motion to Shorten Time => expedite
  Motion to Expedite Hearing => expedite
  Motion for Expedited Hearing => expedite
  Motion to Appoint Trustee => appoint
  Motion to Appoint Examiner => appoint
  Motion to Amend Schedules J => leave-to-amend
  Motion to File Under Seal => seal
  Motion to Redact => redact
  Motion for Sanctions for Violation of the Automatic Stay => sanctions
  Motion for Contempt against Marlow Bank => contempt
  Motion to Compel Compliance with Rule 2004 Subpoena => compel-discovery
  Motion for Default Judgment => default-judgment
  Motion for Stay Pending Appeal => stay-pending-appeal
  Motion to Appear pro hac vice => pro-hac-vice
  Motion to Withdraw as Attorney => withdraw-as-counsel
  Motion to Strike => strike
  Motion to Transfer Case to Another District => transfer-of-venue
  Motion to Vacate Discharge => relief-from-judgment
  Motion for Protective Order => protective-order
  Motion to Quash Subpoena => quash
  Motion to Expedite Hearing Filed by Marlow Freight LLC, Debtor, in addition to Motion to Limit Notice Filed by Marlow Freight LLC => expedite, other
  Motion filed by Debtor Ada Roe, Joint Debtor Orrin Roe to Limit Notice (Re: 45 Application for Compensation) => other
  MOTION for Discovery for Leave to Serve a Third Party Subpoena Prior to a Rule 26(f) Conference => issue-subpoena-or-writ
  LETTER MOTION addressed to Judge Ada Roe from Kay Holm dated 9/8/2020 re: To Withdraw as Counsel and To Not Appear for Conference . Document filed by Orrin Vale => withdraw-as-counsel, other
  LETTER MOTION addressed to Judge Ada Roe from Kay Holm dated 9/8/2020 re: Request for Curcio Inquiries . Document filed by USA => other
  LETTER MOTION for Extension of Time addressed to Judge Ada Roe from Kay Holm dated 9/8/2020. Document filed by Orrin Vale => extension-of-time
  LETTER MOTION addressed to Judge Ada Roe from Kay Holm dated 9/8/2020 re: adjournment of the conference . Document filed by Orrin Vale => continuance
`;

const rows = EVENTS.split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '')
  .map((line) => line.split(' => '));

function reliefsOf(title: string): string {
  const text = / filed by/i.test(title) ? title : `${title} Filed by Debtor Ada Winslow`;
  const kinds = readEntry(text, LATER_IN_A_BANKRUPTCY).reliefs.map(({ value }) => value);
  return kinds.map((kind) => (kind.startsWith('other:') ? 'other' : kind)).join(', ');
}

describe('what a request of a bankruptcy docket asks', () => {
  it.each(rows)('is read in %j as %s', (title = '', kinds = '') => {
    expect(reliefsOf(title)).toBe(kinds);
  });
});

const LETTERS: readonly (readonly [string, readonly string[]])[] = [
  ['Letter from Kay Holm requesting adjournment of the conference (Holm, Kay)', ['continuance']],
  ['LETTER from Orrin Vale requesting appointment of counsel (abc)', ['appoint-counsel']],
  [
    'Letter from Bobbie Vale as to Ada Roe requesting that the Office of the Federal Public Defender be assigned to represent the defendant (abc)',
    ['appoint-counsel'],
  ],
  [
    'Letter from Kay Holm as to Ada Roe requesting an Order that a Pre-Plea Report be prepared (Holm, Kay)',
    ['other:Order Pre Plea Report be prepared'],
  ],
  [
    'Letter requesting a one week extension, through and including 1/20/10 to file response papers Filed by Kay Holm on behalf of Marlow Lines Limited',
    ['extension-of-time'],
  ],
  ['LETTER to Court from Orrin Vale re status of case. (abc)', []],
  ['STIPULATION by USA to exclude speedy trial time (Holm, Kay)', []],
  ['STIPULATION re discovery filed by parties (Holm, Kay)', []],
  ['STIPULATION for Extension of Time to Answer by Orrin Vale (Holm, Kay)', ['extension-of-time']],
];

describe('what a letter or a stipulation asks', () => {
  it.each(LETTERS)('is read in %j', (text, kinds) => {
    expect(readEntry(text, LATER_IN_A_BANKRUPTCY).reliefs.map(({ value }) => value)).toEqual(kinds);
  });
});
