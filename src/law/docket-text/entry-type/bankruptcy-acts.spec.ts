import { LATER_IN_A_BANKRUPTCY } from '../../../../test/support/text-context.js';
import { segmentText } from '../segment-text.js';
import { readType } from './read-type.js';

/** Events of bankruptcy courts as clerks of many courts print them, with invented names, and after the arrow the type. */
const EVENTS = `
  Certificate of Service Filed by Debtor Ada Roe (related document(s)12 Motion) => proof-of-service
  Certificate of Mailing Filed by Debtor Ada Roe => proof-of-service
  Affidavit of Service Filed by Kay Holm on behalf of Marlow Freight LLC => proof-of-service
  Summons Service Executed on Orrin Vale 1/2/2021 Filed by Ada Roe => proof-of-service
  BNC Certificate of Mailing - Meeting of Creditors. (RE: related document(s) 5 Meeting of Creditors Chapter 13). Notice Date 01/02/2021. (Admin.) => proof-of-service
  BNC Certificate of Notice (RE: related document(s) 20 Order) Notice Date 01/02/2021. (Admin.) => proof-of-service
  BNC Certificate of Mailing - PDF Document. Notice Date 01/02/2021. (Admin.) => proof-of-service
  Meeting of Creditors 341(a) meeting to be held on 2/9/2021 at 10:00 AM at Office of the UST. Proofs of Claim due by 3/15/2021. => hearing-notice
  Notice of Meeting of Creditors. 341(a) meeting to be held on 2/9/2021 at 10:00 AM => hearing-notice
  Notice of Chapter 7 Bankruptcy Case, Meeting of Creditors, & Deadlines => clerk-notice
  Continuance of Meeting of Creditors on 2/9/2021 at 10:30 AM => hearing-notice
  Statement Adjourning Meeting of Creditors. 341(a) Meeting Adjourned to 2/9/2021 at 10:00 AM Filed by Trustee Orrin Vale => minute-entry
  Hearing Set (RE: related document(s) 12 Motion for Relief from Stay) Hearing scheduled for 2/9/2021 at 10:00 AM at Courtroom 1 => hearing-notice
  Hearing Continued (related document(s) 12 Motion for Relief From Stay) Hearing scheduled for 2/9/2021 at 10:00 AM => hearing-notice
  Confirmation Hearing Scheduled for 2/9/2021 at 10:00 AM => hearing-notice
  Hearing Held (RE: related document(s) 12 Motion for Relief from Stay) (abc) => minute-entry
  Confirmation Hearing Held (related document(s) 2 Chapter 13 Plan). Plan confirmed. (abc) => minute-entry
  Courtroom Hearing Held (RE: 12 Motion to Dismiss) (Granted) (abc) => minute-entry
  PDF with attached Audio File. Court Date & Time [ 1/2/2021 10:00:00 AM ]. File Size [ 2 MB ]. => other-clerk
  Order Confirming Chapter 13 Plan (abc) => order
  Order Granting Motion For Relief From Stay (Related Doc # 12) Signed on 1/2/2021. (abc) => order
  Order on Motion to Dismiss Case (related document(s) 12) (abc) => order
  Order of Discharge (abc) => order
  Discharge of Debtor (Admin.) => order
  Chapter 7 Discharge. (Admin.) => order
  Order Dismissing Case for Failure to File Documents (abc) => order
  Order Discharging Trustee and Closing Case (abc) => order
  Order to Show Cause for Failure to Pay Filing Fee. Hearing to be held on 2/9/2021 at 10:00 AM (abc) => order
  Order Approving Application to Employ Kay Holm (Related Doc # 12) (abc) => order
  Order Approving Stipulation (abc) => order
  Consent Order Granting Relief from Stay (abc) => order
  Final Decree (abc) => order
  Order Converting Case to Chapter 7 (abc) => order
  Memorandum Opinion (related document(s) 12 Motion). (abc) => opinion
  Judgment in favor of Ada Roe against Orrin Vale in adversary 21-03001 (abc) => judgment
  Default Judgment against Orrin Vale. (abc) => judgment
  Scheduling Order (abc) => scheduling-order
  Chapter 7 Trustee's Report of No Distribution: I, Orrin Vale, having been appointed trustee of the estate of the above-named debtor(s), report that I have neither received any property => report
  Trustee's Final Report and Account Filed by Trustee Orrin Vale => report
  Chapter 13 Trustee's Final Report and Account. => report
  Monthly Operating Report for Filing Period December 2020 Filed by Debtor Marlow Freight LLC => report
  Chapter 11 Post-Confirmation Report Filed by Marlow Freight LLC => report
  Report of Sale Filed by Trustee Orrin Vale => report
  Status Report Filed by Debtor Marlow Freight LLC => report
  Receipt of filing fee for Motion for Relief From Stay(21-40001) [motion,mrlfsty] ( 188.00). Receipt number 1234567, amount $ 188.00 => fee
  Receipt of Voluntary Petition (Chapter 7)(21-40001) [misc,volp7] ( 338.00) Filing Fee. Receipt number 1234567 => fee
  Receipt of Chapter 13 Filing Fee - $310.00 by abc. Receipt Number 123. => fee
  Notice of Deficiency. Schedules due by 1/18/2021. (abc) => clerk-notice
  Notice of Incomplete Filing. Schedule A/B due 1/18/2021 (abc) => clerk-notice
  Notice of Requirement to Complete Course in Financial Management (Admin.) => clerk-notice
  Notice of Assets & Notice to Creditors to File Proof of Claim. Proofs of Claim due by 4/5/2021. (abc) => clerk-notice
  Notice of Appointment of Trustee. Orrin Vale added to the case. (abc) => clerk-notice
  Notice of Dismissal (abc) => clerk-notice
  Set Deficient Filing Deadlines. Incomplete Filings due by 1/18/2021. (abc) => deadline-entry
  Notice of Appeal to BAP. Fee Amount $298 Filed by Debtor Ada Roe => notice-of-appeal
  Bankruptcy Case Closed (abc) => other-clerk
  Adversary Case 3:21-ap-3001 Closed. (abc) => other-clerk
  Transcript regarding Hearing Held 1/2/2021 RE: Motion to Dismiss. => transcript
  Summons Issued on Orrin Vale Answer Due 2/1/2021 => summons
  Notice of Dismissal of Adversary Filed by Ada Roe => notice-of-dismissal
  Auto Assignment of Judge and Trustee (abc) => case-assignment
  Notice of Hearing (RE: related document(s) 39 Motion for Relief from Stay Filed by Creditor Marlow Bank, N.A.). Hearing scheduled for 2/9/2021 at 10:30 AM. (abc) => hearing-notice
  Minute Entry. Matter Settled. (RE: related document(s) 75 Objection to Claim filed by Debtor Ada Roe) (abc) => minute-entry
  Trustee Motion to Withdraw Objection to Confirmation and Order Granting. (abc) => order
  Stipulation and Order Granted, to avoid security interest filed by Orrin Vale ch 7 trustee => order
  Summary of Cash Receipts and Disbursements for Filing Period Ending December 31, 2020 Filed by Marlow Freight LLC => report
  Monthly Income & Expense Statement for November 30, 2020 Filed by Debtor In Possession Marlow Freight LLC => report
  Order on Application For Compensation Ch. 13. (abc) => order
  Order Avoiding Lien of Marlow Bank (abc) => order
  Transmittal Letter of Record to District Court (abc) => transfer
`;

const rows = EVENTS.split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '')
  .map((line) => line.split(' => '));

describe('readType of what a bankruptcy court, its office and trustees enter', () => {
  it.each(rows)('reads in %j a %s', (text = '', type = '') => {
    expect(readType(segmentText(text), LATER_IN_A_BANKRUPTCY).type.value).toBe(type);
  });
});
