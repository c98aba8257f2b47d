import { LATER_IN_A_BANKRUPTCY } from '../../../../test/support/text-context.js';
import { segmentText } from '../segment-text.js';
import { readType } from './read-type.js';

/** Events of bankruptcy courts as clerks of many courts print them, with invented names, and after the arrow the type. */
const EVENTS = `
  Chapter 13 Voluntary Petition for Individuals. Fee Amount $310 Filed by Ada Roe (Winslow, Kay) => complaint
  Chapter 7 Voluntary Petition. Fee Amount $299. Filed by Ada Roe. => complaint
  Involuntary Petition (Chapter 7). Fee Amount $335 Filed by Petitioning Creditor(s) Marlow Freight LLC => complaint
  Chapter 11 Voluntary Petition for Non-Individual. Fee Amount $1738. Filed by Marlow Freight LLC => complaint
  Adversary case 21-03001. 13 (Recovery of money/property - 548 fraudulent transfer) Complaint by Ada Roe against Orrin Vale. Fee Amount $350. => complaint
  Complaint by Ada Roe, Chapter 7 Trustee against Orrin Vale. Nature of Suit: (12 (Recovery of money/property - 547 preference)). => complaint
  Chapter 13 Plan Filed by Debtor Ada Roe (Winslow, Kay) => other-paper
  Amended Chapter 13 Plan Filed by Debtor Ada Roe => other-paper
  Modified Chapter 13 Plan - Before Confirmation Filed by Debtor Ada Roe => other-paper
  Chapter 11 Plan of Reorganization Filed by Debtor Marlow Freight LLC => other-paper
  Chapter 11 Small Business Plan Filed by Debtor Marlow Freight LLC => other-paper
  Schedule A/B: Property Filed by Debtor Ada Roe => other-paper
  Schedules A-J Filed by Ada Roe => other-paper
  Amended Schedule F Fee Amount $32 Filed by Debtor Ada Roe => other-paper
  Summary of Assets and Liabilities Schedules for Individual Filed by Debtor Ada Roe => other-paper
  Statement of Financial Affairs for Individual Filed by Debtor Ada Roe => other-paper
  Statement of Intention for Individuals Filing Under Chapter 7 Filed by Debtor Ada Roe => other-paper
  Chapter 13 Statement of Current Monthly Income and Calculation of Commitment Period for 3 Years Filed by Debtor Ada Roe => other-paper
  Chapter 7 Statement of Your Current Monthly Income Form 122A-1 Filed by Debtor Ada Roe => other-paper
  Chapter 7 Means Test Calculation Form 122A-2 Filed by Debtor Ada Roe => other-paper
  Disclosure of Compensation of Attorney for Debtor Filed by Debtor Ada Roe (Winslow, Kay) => other-paper
  Attorney Disclosure Statement Filed by Debtor Ada Roe => other-paper
  Creditor Matrix Filed by Debtor Ada Roe => other-paper
  Verification of Creditor Matrix Filed by Debtor Ada Roe => declaration
  Certificate of Credit Counseling Filed by Debtor Ada Roe => other-paper
  Statement of Social Security Number(s) Filed by Debtor Ada Roe => other-paper
  Financial Management Course Certificate Filed by Debtor Ada Roe => other-paper
  Certification About a Financial Management Course for Debtor 1 Filed by Debtor Ada Roe => other-paper
  Employee Income Records Filed by Debtor Ada Roe => other-paper
  Payment Advices Filed by Debtor Ada Roe => other-paper
  Declaration Re: Electronic Filing Filed by Debtor Ada Roe => declaration
  Declaration Under Penalty of Perjury for Non-Individual Debtors Filed by Debtor Marlow Freight LLC => declaration
  Corporate Ownership Statement filed by Debtor Marlow Freight LLC => disclosure-statement
  List of Equity Security Holders Filed by Debtor Marlow Freight LLC => other-paper
  20 Largest Unsecured Creditors Filed by Debtor Marlow Freight LLC => other-paper
  Corporate Resolution Authorizing Filing of Petition Filed by Debtor Marlow Freight LLC => other-paper
  Balance Sheet for Small Business Filed by Debtor Marlow Freight LLC => other-paper
  Tax Documents for the Year for 2019 Filed by Debtor Ada Roe => other-paper
  Reaffirmation Agreement Between Debtor and Marlow Bank, N.A. Filed by Creditor Marlow Bank, N.A. => other-paper
  Rescission of Reaffirmation Agreement Filed by Debtor Ada Roe => other-paper
  Transfer of Claim Transfer Agreement 3001 (e) 2 Transferor: Marlow Bank (Claim No. 3) To Roe Funding LLC Filed by Roe Funding LLC => other-paper
  Withdrawal of Claim(s): 4 Filed by Creditor Marlow Bank, N.A. => other-paper
  Ballot Summary Filed by Debtor Marlow Freight LLC => other-paper
  Statement Pursuant to Rule 2019 Filed by Creditor Ada Roe => other-paper
  Notice of Appearance and Request for Notice by Kay Winslow. Filed by Creditor Marlow Bank, N.A. => appearance
  Request for Notice Filed by Creditor Marlow Bank, N.A. (Winslow, Kay) => appearance
  Request for Special Notice Filed by Creditor Marlow Bank, N.A. => appearance
  Substitution of Attorney Filed by Debtor Ada Roe => appearance
  Motion for Relief from Stay Re: 12 Elm St. Fee Amount $188. Filed by Creditor Marlow Bank, N.A. => motion
  Motion for Relief from Co-Debtor Stay Filed by Creditor Marlow Bank, N.A. => motion
  Motion to Extend Automatic Stay Filed by Debtor Ada Roe => motion
  Motion to Avoid Lien with Marlow Bank, N.A. Filed by Debtor Ada Roe => motion
  Motion to Value Collateral of Marlow Bank Filed by Debtor Ada Roe => motion
  Motion to Dismiss Case for failure to make plan payments Filed by Trustee Orrin Vale => motion
  Trustee's Motion to Dismiss Case Filed by Orrin Vale => motion
  Motion to Convert Case to Chapter 7 Filed by U.S. Trustee => motion
  Motion to Use Cash Collateral Filed by Debtor Marlow Freight LLC => motion
  Motion to Sell Free and Clear of Liens under Section 363(f) Filed by Trustee Orrin Vale => motion
  Motion to Assume/Reject Lease or Executory Contract Filed by Debtor Marlow Freight LLC => motion
  Motion to Approve Compromise under Rule 9019 Filed by Trustee Orrin Vale => motion
  Motion to Reopen Chapter 7 Case Fee Amount $260 Filed by Debtor Ada Roe => motion
  Motion to Redeem Property Filed by Debtor Ada Roe => motion
  Motion for 2004 Examination of Orrin Vale Filed by Creditor Ada Roe => motion
  Application to Employ Kay Holm as Attorney Filed by Debtor Marlow Freight LLC => motion
  Application for Compensation for Kay Holm, Debtor's Attorney, Fee: $2,000, Expenses: $50. Filed by Kay Holm => motion
  First Interim Application for Compensation for Holm LLP Filed by Holm LLP => motion
  Application to Have the Chapter 7 Filing Fee Waived Filed by Debtor Ada Roe => motion
  Application to Pay Filing Fee in Installments Filed by Debtor Ada Roe => motion
  Ex Parte Application to Shorten Time Filed by Debtor Ada Roe => motion
  Notice of Motion for Relief from Stay (related document(s) 12 Motion for Relief from Stay) filed by Kay Holm on behalf of Marlow Bank, N.A. => notice
  Notice of Motion and Motion to Extend Time Filed by Kay Holm on behalf of Marlow Freight LLC => motion
  Notice of Hearing Filed by Creditor Marlow Bank, N.A. (RE: related document(s) 12 Motion). Hearing scheduled for 2/9/2021 at 10:00 AM => notice
  Notice and Opportunity for Hearing (RE: related document(s) 12 Motion) Filed by Debtor Ada Roe => notice
  Notice of Opportunity to Object Filed by Debtor Ada Roe => notice
  Notice of Presentment of Stipulation filed by Kay Holm on behalf of Marlow Freight LLC. with presentment to be held on 2/26/2021 => notice
  Notice of Agenda of Matters Scheduled for Hearing on 2/9/2021 at 10:00 AM Filed by Marlow Freight LLC => notice
  Notice of Change of Address Filed by Debtor Ada Roe => notice
  Change of Address Filed by Creditor Marlow Bank, N.A. => notice
  Notice of Mortgage Payment Change with Certificate of Service Filed by Marlow Bank, N.A. => notice
  Notice of Final Cure Payment Filed by Trustee Orrin Vale => notice
  Notice of Abandonment Filed by Trustee Orrin Vale => notice
  Notice of Proposed Sale of Property Filed by Trustee Orrin Vale => notice
  Notice of Voluntary Conversion to Chapter 7 Filed by Debtor Ada Roe => notice
  Objection to Confirmation of Plan Filed by Creditor Marlow Bank, N.A. (RE: related document(s) 2 Chapter 13 Plan) => response
  Trustee's Objection to Confirmation of Chapter 13 Plan Filed by Trustee Orrin Vale => response
  Objection to Claim Number 3 by Claimant Marlow Bank. Filed by Debtor Ada Roe => response
  Objection to Debtor's Claim of Exemptions Filed by Trustee Orrin Vale => response
  Objection to Homestead Exemption Filed by Trustee Orrin Vale => response
  Opposition to Motion for Relief from Stay Filed by Debtor Ada Roe => response
  Response to (related document(s): 12 Motion to Dismiss) Filed by Debtor Ada Roe => response
  Limited Objection to Sale Filed by Creditor Marlow Bank, N.A. => response
  Reply to (related document(s): 15 Opposition) Filed by Trustee Orrin Vale => reply
  Monthly Fee Statement for December 2020 Filed by Holm LLP => other-paper
  Certification of No Objection Regarding 12 Application Filed by Holm LLP => declaration
  Creditor's Certification of Default filed by Kay Holm on behalf of Marlow Bank, N.A. => declaration
  Declaration of Ada Roe in support Filed by Debtor Ada Roe (RE: related document(s) 12 Motion) => declaration
  Exhibit List Filed by Debtor Ada Roe => exhibit
  Stipulation for Relief from Stay Filed by Creditor Marlow Bank, N.A. => stipulation
  Stipulation By Orrin Vale and Between Marlow Bank to Continue Hearing Filed by Orrin Vale => stipulation
  Proposed Order Filed by Debtor Ada Roe => proposed-order
  Notice of Lodgment of Order Filed by Debtor Ada Roe => proposed-order
  Answer to Complaint Filed by Orrin Vale => answer
  Request for Entry of Default Against Orrin Vale Filed by Ada Roe => motion
  Amended Notice of Hearing (RE: related document(s) 39 Motion for Relief from Stay Filed by Creditor Marlow Bank, N.A.). Hearing scheduled for 2/9/2021 at 10:30 AM. Filed by Creditor Marlow Bank, N.A. (Winslow, Kay) => notice
  Notice by Trustee Orrin Vale of Intent to Abandon Property ; Last Day For Objections 2/9/21 => notice
  Resolution Authorizing Corporate Debtor's Petition Filed by Kay Holm on behalf of Marlow Freight LLC => other-paper
  Pre-Confirmation Certification of Compliance with Post Petition Obligations filed by Kay Holm on behalf of Ada Roe => declaration
  Certification in Opposition to Creditor's Certification of Default filed by Kay Holm on behalf of Ada Roe => response
`;

const rows = EVENTS.split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '')
  .map((line) => line.split(' => '));

describe('readType of what parties file in a bankruptcy court', () => {
  it.each(rows)('reads in %j a %s', (text = '', type = '') => {
    expect(readType(segmentText(text), LATER_IN_A_BANKRUPTCY).type.value).toBe(type);
  });
});
