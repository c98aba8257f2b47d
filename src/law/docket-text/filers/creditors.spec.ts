import { DocketSoFar } from '../docket-so-far.js';
import { readEntry } from '../read-entry.js';

function filersOf(text: string): readonly string[] {
  const { filers } = readEntry(text, {
    filedOn: null,
    courtId: 'canb',
    number: 50,
    before: new DocketSoFar(),
    parties: [],
  });
  return filers.map(({ value }) => value.name.replace(/[\s.]+$/, ''));
}

/** Entries whose filer is printed with more than a name, or beside counsel, and after the arrow who files them. */
const ENTRIES = `
  Motion for Relief from Stay (150.00 fee) filed by KAY 1 HOLM of HOLM & MARSH, P.A. on behalf of Marlow Bank, N.A. C/O Kay S. Holm. (Attachments: # 1 Exhibit "A")(HOLM, KAY) => Marlow Bank, N.A. C/O Kay S. Holm
  Motion for Relief from Stay Filed by MARLOW MORTGAGE CAPITAL, INC. c/o VALE PORTFOLIO SERVICING, INC.. Objections due by 11/30/2020. (Holm, Kay) => MARLOW MORTGAGE CAPITAL, INC. c/o VALE PORTFOLIO SERVICING, INC
  Request for Notice Filed by Creditor Marlow Mortgage Inc., successor by merger to Vale Mortgage and/or its Assignees or Successors (Holm, Kay) => Marlow Mortgage Inc., successor by merger to Vale Mortgage and/or its Assignees or Successors
  Motion filed by Creditor Marlow National Trust Company, as Trustee, in trust for the registered holders of Vale Mortgage Securities Inc., Asset-Backed Pass-Through Certificates, Series 2005-R8 for Relief from Stay Re: 2 Elm St (Holm, Kay) => Marlow National Trust Company, as Trustee, in trust for the registered holders of Vale Mortgage Securities Inc., Asset-Backed Pass-Through Certificates, Series 2005-R8
  Withdrawal (RE: 39 Motion). filed by Creditor Marlow National Trust Company, as Trustee, in trust for the registered holders of Vale Mortgage Securities Inc., Asset-Backed Pass-Through Certificates, Series 2005-R8 (Attachments: # 1 Certificate of Service) (Holm, Kay) => Marlow National Trust Company, as Trustee, in trust for the registered holders of Vale Mortgage Securities Inc., Asset-Backed Pass-Through Certificates, Series 2005-R8
  Objection to Confirmation of Plan filed by Orrin Holm of Marsh I. Holm, P.C. on behalf of Marlow Bank, N.A. Successor By Merger to Vale Home Mortgage, Inc. fka Roe Mortgage, Inc.. (Holm, Orrin) => Marlow Bank, N.A. Successor By Merger to Vale Home Mortgage, Inc. fka Roe Mortgage, Inc
  Notice of Appearance filed by Kay B. Holm of Bryce, Vander Marsh & Vale, P.C. on behalf of marlow mills.(Holm, Kay) => marlow mills
  Response filed by Kay Holm on behalf of marlow mills. (Holm, Kay) => marlow mills
  Opposition on behalf of Ada Roe Filed by Kay M. Holm (related document(s) 23 Motion filed by Creditor Marlow Bank). (Holm, Kay) => Ada Roe
  Certificate of Service Filed by Attorney Kay L. Holm (RE: related document(s) 95 Notice). (Holm, Kay) =>
  Letter Request filed by Kay Holm, Esq. requesting to withdraw as counsel for Defendant in this matter. (abc) =>
  MOTION for Partial Summary Judgment on Liability by United States of America, ex rel, filed. (Holm, Kay) => United States of America, ex rel
  Letter from Bobbie Vale as to Ada Roe requesting that the Office of the Federal Public Defender be assigned to represent the defendant (abc) => Bobbie Vale
  Letter from Kay Holm as to Ada Roe requesting an Order that a report be prepared (Holm, Kay) =>
  Complaint [97-90001] Ada S. Roe vs. Orrin Vale . NOS 454 Recover Money/Property . Filing Fee $ 150.00 => Ada S. Roe
  Notice by Trustee Orrin Vale of Intent to Employ Holm & Marsh ; Last Day For Objections 8/11/20 => Orrin Vale
  Notice of Hearing (RE: related document(s) 39 Motion Filed by Creditor Marlow Bank, N.A.). Hearing scheduled for 9/9/2020 at 10:30 AM. Filed by Requestor Marlow Bank, N.A. (Holm, Kay) => Marlow Bank, N.A
  Notice of Hearing /(Hearing Date: 2/11/20 at 1:00 PM) (related document(s) 279, 182 ) filed by Kay A. Holm on behalf of Marlow Medical Center. with hearing to be held on 2/11/2020 at 01:00 PM (Holm, Kay) => Marlow Medical Center
  Document endorsed NOTED by Magistrate Judge Ada Roe: 22 Position Regarding Settlement filed by Marlow Pros, LLC, Orrin Vale. (abc) =>
  FILING ERROR - ELECTRONIC FILING OF NON-ECF DOCUMENT - NOTICE OF ATTORNEY APPEARANCE: Kay Holm appearing for Orrin Vale. Appearance Type: Retained. (Holm, Kay) => Orrin Vale
  Motion for Relief from Stay filed by Marlow Bank, N.A., as servicer for Vale Trust Company. (Holm, Kay) => Marlow Bank, N.A., as servicer for Vale Trust Company
  Motion for Relief from Stay filed by Creditor Vale Trust Company, as Trustee for Marlow Home Equity Trust 2006-1. (Holm, Kay) => Vale Trust Company, as Trustee for Marlow Home Equity Trust 2006-1
  Proof of Service filed by Creditor Marlow Bank, N.A., its successors and/or assigns (Holm, Kay) => Marlow Bank, N.A., its successors and/or assigns
  Motion to Dismiss filed by Marlow Freight LLC, Series 2020 Holdings LLC. (Holm, Kay) => Marlow Freight LLC | Series 2020 Holdings LLC
  MOTION to Dismiss by Marlow Freight LLC as to Orrin Vale. (Holm, Kay) => Marlow Freight LLC
  MOTION for Leave to File by Ada Roe in this matter. (Holm, Kay) => Ada Roe
  Objection to Claim Number 3 by Claimant Marlow Bank. Filed by Debtor Ada Roe, Joint Debtor Orrin Roe (Holm, Kay) => Ada Roe | Orrin Roe
  Motion for Relief from Stay filed by Kay Holm on behalf of Marlow Bank, National Association as Trustee for Vale Mortgage Trust 2006-AR3. (Holm, Kay) => Marlow Bank, National Association as Trustee for Vale Mortgage Trust 2006-AR3
  Certificate of Credit Counseling on Behalf of Ada M. Roe Filed by Kay M. Holm. (Holm, Kay) => Ada M. Roe
  Request for Notice Filed by Creditor Marlow Recovery LLC a/k/a Vale Funding LLC (Holm, Kay) => Marlow Recovery LLC a/k/a Vale Funding LLC
  Objection filed by Kay Holm on behalf of U.S. Trustee United States Trustee. (Holm, Kay) => United States Trustee
`;

const rows = ENTRIES.split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '')
  .map((line) => line.split(' =>').map((part) => part.trim()));

describe('a filer printed with more than a name', () => {
  it.each(rows)('is read in: %s', (text = '', names = '') => {
    expect(filersOf(text)).toEqual(names === '' ? [] : names.split(' | '));
  });
});
