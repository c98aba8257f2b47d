import { entryRows, linksOf } from '../../../../test/support/entry-tables.js';

const NOTICES = entryRows(`
deadline-entry | Set/Reset Deadlines as to 99 MOTION to Strike 81 Brief, 98 MOTION to Strike. Motion set for 5/20/2024 before Judge Roe. | 99 concerns, 98 concerns
deadline-entry | Set Deadlines as to 116 APPEAL OF MAGISTRATE JUDGE DECISION to District Court by Mills, Inc., Winslow SA re 107 Order. Motion set for 6/17/2024. | 116 concerns
clerk-notice | CLERK'S QUALITY CONTROL MESSAGE - The 47 Notice of Address Change submitted by Ada Winslow on 8/4/2023 appears to have wrong information. | 47 concerns
clerk-notice | NOTICE OF DOCKET ERROR by USA re: 160 Notice of Attorney Appearance CORRECTION: Atty for USA refiled 163 Notice of Appearance. | 160 amends, 163 concerns
clerk-notice | MODIFICATION OF DOCKET re 70 MEMORANDUM in Support, as to Orrin Mills. | 70 amends
clerk-notice | NAME CORRECTION as to Orrin Mills. Refer to document number: 32 | 32 concerns
case-assignment | MOTION(S) REFERRED: 12 MOTION for Leave to Appeal in forma pauperis. | 12 concerns
clerk-notice | NOTICE of Docket Modification TO: Attorney Winslow; RE: 22 Motion; ERROR: wrong event selected; CORRECTION: terminated motion and refiled as 23 Notice. | 22 amends, 23 concerns
clerk-notice | ***NOTICE TO ATTORNEY TO RE-FILE DOCUMENT - EVENT TYPE ERROR. Notice to Attorney Winslow to RE-FILE Document 22 MOTION to Dismiss. Use the event type Response found under the event list. | 22 concerns
clerk-notice | NOTICE TO FILER OF DEFICIENCIES in Electronically Filed Documents RE: Request for Summons 5 . The following error(s) was found. | 5 concerns
clerk-notice | Docket Correction re 22 MOTION: document replaced. | 22 amends
clerk-notice | Notice of Correction re 22 Order. Wrong PDF attached; correct PDF now attached. | 22 amends
clerk-notice | CLERK'S NOTICE re 22 Stipulation: proposed order missing. | 22 concerns
deadline-entry | Terminate Motions: 22 MOTION to Seal | 22 concerns
deadline-entry | Set/Reset Motion and R&R Deadlines/Hearings as to 22 MOTION to Dismiss, : Motion Hearing set for 3/4/2021 | 22 concerns
deadline-entry | Reset Deadlines: Response to 22 due 3/4/2021. Reply due in 7 days. | 22 concerns
case-assignment | Motions referred to Magistrate Judge Winslow re 22 MOTION to Compel. | 22 concerns
case-assignment | JUDGE Roe referred 22 MOTION to Compel to Magistrate Judge Winslow. | 22 concerns
case-assignment | 12 MOTION for Leave to Proceed REFERRED to Magistrate Judge Winslow. | 12 concerns
clerk-notice | ***NOTICE TO ATTORNEY REGARDING DEFICIENT PLEADING. Notice to Attorney Ada Winslow to RE-FILE re: Document No. 24 MOTION to Dismiss. | 24 concerns
clerk-notice | Notice to Filer of Deficiencies in Electronically Filed Documents RE: Notice (Other) 24 . The following error(s) were found: Incorrect event selected. | 24 concerns
clerk-notice | CLERK'S NOTICE re 24 Certificate of Interested Entities. Incorrect event used. | 24 amends
clerk-notice | Docket entry 24 was filed in error and has been deleted. | 24 amends
clerk-notice | CORRECTION of Docket Entry by Clerk re 24 MOTION to Dismiss. | 24 amends
clerk-notice | Corrective Entry - Document 24 modified to reflect correct filing date. | 24 amends
clerk-notice | NOTICE of correction re 24 Order: wrong document attached. | 24 amends
clerk-notice | Clerk's Note: Docket entry 24 entered in error. | 24 amends
clerk-notice | ***Set/Clear Flags re 24 | 24 concerns
clerk-notice | NOTICE re 24 Motion: response due in 14 days | 24 concerns
clerk-notice | REMARK: document 24 mailed to Orrin Mills | 24 concerns
clerk-notice | NOTICE TO COUNSEL re 24 MOTION for Leave to Appear: fee due | 24 concerns
deadline-entry | Set/Reset Deadlines as to 24 MOTION to Dismiss. Responses due by 3/4/2021 | 24 concerns
deadline-entry | Set/Reset Deadlines re 24 MOTION to Dismiss : Response due 3/4/2021. Replies due 4/5/2021. | 24 concerns
deadline-entry | Set Motion and R&R Deadlines/Hearings as to Orrin Mills re 24 MOTION to Suppress | 24 concerns
deadline-entry | Terminate Deadlines and Hearings as to Orrin Mills re 24 Motion | 24 concerns
deadline-entry | Motions terminated: 24 MOTION to Seal filed by Orrin Mills. | 24 concerns
deadline-entry | Motions Ripe: 24 MOTION to Dismiss | 24 concerns
deadline-entry | Reset Hearings as to 24 Motion to Dismiss, 26 Motion to Strike | 24 concerns, 26 concerns
case-assignment | MOTIONS REFERRED: 24 MOTION to Compel. Motions referred to Ada Roe. | 24 concerns
case-assignment | Judge Ada Roe added. Motions 24, 26 reassigned. | 24 concerns, 26 concerns
case-assignment | Motions Submitted to Judge Ada Roe: 24 Motion to Dismiss | 24 concerns
case-assignment | SUBMISSION of 24 MOTION to Dismiss, submitted to District Judge Ada Roe | 24 concerns
deadline-entry | Set/Reset Deadlines/Hearings: Reply to Response to 24 Motion due by 3/4/2021. 26 Motion Hearing set for 3/14/2021 | 24 concerns, 26 concerns
deadline-entry | Terminate 24 MOTION to Compel, per 26 Notice of Withdrawal | 24 concerns, 26 concerns
deadline-entry | ***Motion(s) terminated: 24 MOTION to Seal filed by Mills, per order 26 . | 24 concerns, 26 concerns
clerk-notice | DOCKET ENTRY CORRECTION: 24 Motion was docketed in the wrong case. | 24 amends
clerk-notice | CLERK'S ORDER re 24 Motion | 24 concerns
clerk-notice | Notice of Deficiency re 24 Notice of Appearance. Signature missing. | 24 concerns
clerk-notice | Set/Reset Flags per 24 Order. | 24 concerns
`);

const OTHERS = entryRows(`
proof-of-service | SUMMONS Returned Executed re 12 Summons Issued. Orrin Mills served on 3/13/2023, answer due 4/3/2023. | 12 concerns
appeals-court | MANDATE of USCA as to 9 Notice of Appeal filed by Orrin Mills. USCA Case Number 18-31050. | 9 concerns
mail-returned | Mail Returned as Undeliverable re 10 Notice of Document Discrepancies and 9 ORDER appointing counsel as to Orrin Mills. | 10 concerns, 9 concerns
proof-of-service | BNC Certificate of Notice (RE: related document(s)8 Meeting (AutoAssign Chapter 13)). Notice Date 01/07/2017. | 8 concerns
proof-of-service | NOTICE of Certified Mail Receipt Returned on 23rd JDC Clerk of Court on July 26, 2019 re 17 Order. | 17 concerns
proof-of-service | CERTIFICATE OF SERVICE by Mills re 22 MOTION to Dismiss | 22 concerns
proof-of-service | SUMMONS Returned Executed by Roe. Mills served on 3/4/2021. (related document(s) 5 ) | 5 concerns
appeals-court | USCA JUDGMENT as to 44 Notice of Appeal filed by Mills affirming 42 Order | 44 concerns, 42 concerns
appeals-court | Transmission of Notice of Appeal and Docket Sheet to US Court of Appeals re 44 Notice of Appeal | 44 concerns
transcript | TRANSCRIPT of Proceedings re: 44 Notice of Appeal held on 3/4/2021, Volume 2, pages 1-72. | 44 concerns
transfer | Case transferred in from District of Utah; Case Number 2:20-cv-00012. Original file re 22 Order. | 22 concerns
summons | Summons Issued as to Mills re 1 Complaint. (Attachments: # 1 Summons) | 1 concerns
mail-returned | Mail Returned Undeliverable. Mail sent to Orrin Mills re 22 Order, ECF 24 & 25 | 22 concerns, 24 concerns, 25 concerns
proof-of-service | CERTIFICATE OF SERVICE by Orrin Mills re 24 Response, 25 Declaration | 24 concerns, 25 concerns
proof-of-service | CERTIFICATE OF MAILING: 24 Order mailed to Orrin Mills. | 24 concerns
proof-of-service | AFFIDAVIT OF SERVICE of Summons and Complaint, 1 Complaint served on Aldgate Mills on 3/4/2021. | 1 concerns
fee | Receipt number 0123-456789 in the amount of $402.00 re 1 Complaint | 1 concerns
fee | USCA Appeal Fees received $ 505 receipt number 4611 re 44 Notice of Appeal filed by Orrin Mills | 44 concerns
fee | Filing fee: $ 402, receipt number ANYSDC-12345678 re 1 Notice of Removal | 1 concerns
appeals-court | USCA Case Number 20-1234 for 44 Notice of Appeal filed by Orrin Mills. | 44 concerns
appeals-court | USCA Mandate re 44 Notice of Appeal | 44 concerns
appeals-court | ORDER of USCA (certified copy) as to 44 Notice of Appeal filed by Orrin Mills. | 44 concerns
appeals-court | MANDATE of USCA AFFIRMING re 44 Notice of Appeal; 42 Judgment | 44 concerns, 42 concerns
appeals-court | Transmission of Notice of Appeal and Certified Docket Sheet to US Court of Appeals re: 44 Notice of Appeal, | 44 concerns
appeals-court | Appeal Record Sent to USCA (Electronic File). Certified Indexed record on Appeal Electronic Files for 1 Complaint, 24 Order, 44 Notice of Appeal | 1 concerns, 24 concerns, 44 concerns
transcript | TRANSCRIPT of Proceedings as to Orrin Mills held on 3/4/2021 re 24 Motion Hearing | 24 concerns
transcript | NOTICE OF FILING OF OFFICIAL TRANSCRIPT Notice is hereby given that an official transcript of a proceeding re: 24 has been filed. | 24 concerns
transcript | TRANSCRIPT ORDER for proceedings held on 3/4/2021 by Orrin Mills re 44 Notice of Appeal | 44 concerns
transcript | TRANSCRIPT REQUEST by Orrin Mills for proceedings held on 3/4/2021 re 24 Hearing | 24 concerns
mail-returned | Mail Returned as Undeliverable. Mail sent to Orrin Mills re 24 Order | 24 concerns
mail-returned | Returned mail: document 24, 25 addressed to Orrin Mills | 24 concerns, 25 concerns
summons | Summons Issued re 1 Complaint as to Aldgate Mills, Inc.. | 1 concerns
summons | ELECTRONIC SUMMONS ISSUED as to Aldgate Mills, Inc., U.S. Attorney (related document 1 Complaint). | 1 concerns
summons | Request for Clerk to Issue Summons on Complaint (Attorney Civil Case Opening) 1 filed by Plaintiff Orrin Mills. | 1 concerns
clerk-judgment | CLERK'S ENTRY OF DEFAULT as to Aldgate Mills re 12 Request for Entry of Default | 12 concerns
clerk-judgment | Clerk's DEFAULT as to Aldgate Mills (Re: 12 MOTION for Entry of Default) | 12 concerns
clerk-judgment | BILL OF COSTS TAXED in amount of $ 1,234.50 re 50 Bill of Costs | 50 concerns
other-clerk | Audio File re 24 Minute Entry | 24 concerns
other-clerk | Case sealed per 24 Order. Document 22 unsealed. | 24 concerns, 22 concerns
fee | Filing fee re: 44 Notice of Appeal; $505, receipt number 4AUSTIN012345 | 44 concerns
transcript | Transcript of proceedings held on 3/4/2021, before Judge Ada Roe, re 44 Notice of Appeal. Pages 1-45. Release of Transcript Restriction set for 6/4/2021. | 44 concerns
transcript | TRANSCRIPT DESIGNATION AND ORDERING FORM (Form 24) by Orrin Mills for proceedings held on 3/4/2021 re 44 Notice of Appeal. | 44 concerns
appeals-court | USCA Scheduling Order as to 44 Notice of Appeal to USCA, filed by Orrin Mills. USCA # 20-55012 | 44 concerns
appeals-court | Supplemental Record on Appeal transmitted to US Court of Appeals re 44 Notice of Appeal Documents: 20-26. | 44 concerns, 20 concerns
transfer | Supervised Release Jurisdiction Transferred to District of Utah as to Orrin Mills. Transmitted documents 1 Indictment, 24 Judgment. | 1 concerns, 24 concerns
proof-of-service | SUMMONS Returned Executed by Orrin Mills re 1 Complaint, 5 Summons Issued. Aldgate Mills served on 3/4/2021, answer due 3/25/2021. | 1 concerns, 5 concerns
proof-of-service | AFFIDAVIT of Service by Orrin Mills re 24 MOTION to Dismiss, 25 Brief | 24 concerns, 25 concerns
`);

describe('the entries that a clerk names', () => {
  it.each(NOTICES)('by a notice or a correction, %s: %s', (type, text, expected) => {
    expect(linksOf(type, text)).toBe(expected);
  });

  it.each(OTHERS)(
    'by what was served, sent, paid or transcribed, %s: %s',
    (type, text, expected) => {
      expect(linksOf(type, text)).toBe(expected);
    },
  );
});
