import { entryRows, linksOf } from '../../../../test/support/entry-tables.js';

const CHANGES = entryRows(`
amended-complaint | First AMENDED COMPLAINT amending 1 Complaint, against Orrin Mills filed by Ada Winslow. | 1 amends
amended-complaint | AMENDED COMPLAINT against All Defendants re 1 Complaint,. | 1 amends
notice | NOTICE of Withdrawal of Doc. 166 by USA as to Orrin Mills re 170 Order,, 160 Notice of Attorney Appearance, 166 Notice (Other), 159 Reply to Response | 166 withdraws, 170 concerns, 160 concerns, 159 concerns
notice | NOTICE of withdrawal of Document No. 160 by USA as to Orrin Mills | 160 withdraws
notice | NOTICE of Withdrawal of Motion re 12 MOTION to Seal filed by Orrin Mills. | 12 withdraws
notice | NOTICE of Errata re 12 Response by Orrin Mills. | 12 amends
notice | Notice of Withdrawal of Document#294 objection Filed by Ada Winslow (RE: related document(s) 294 Objection filed by Ada Winslow). | 294 withdraws
other-paper | ADDENDUM by USA as to Orrin Mills to 93 Response (NOT to motion) filed by USA | 93 amends
other-paper | ERRATA to 12 Complaint by Orrin Mills. | 12 amends
other-paper | SUPPLEMENT to [12] MOTION for Release by Orrin Mills | 12 amends
other-paper | CORRECTION by Orrin Mills of 12 Response. | 12 amends
notice | NOTICE OF ERRATA by Mills correcting 22 Motion to Dismiss | 22 amends
notice | NOTICE of Voluntary Withdrawal of 22 MOTION to Seal | 22 withdraws
notice | NOTICE to Withdraw Document by Mills. re 22 Notice (Other) | 22 withdraws
notice | WITHDRAWAL of Motion by Mills re 22 MOTION to Seal filed by Mills | 22 withdraws
notice | Notice of Correction re 22 Response filed by Mills | 22 amends
notice-of-appeal | AMENDED NOTICE OF APPEAL as to 42 Judgment, 40 Order by Mills. re 44 Notice of Appeal | 42 concerns, 40 concerns, 44 amends
other-paper | SUPPLEMENT re 22 MOTION for Summary Judgment by Mills. | 22 amends
stipulation | STIPULATION re 22 MOTION to Dismiss, withdrawing 24 Motion by Mills | 22 concerns, 24 withdraws
amended-complaint | SECOND AMENDED COMPLAINT amending 22 Amended Complaint against Mills, Inc.. Filed by Roe. re 40 Order | 22 amends, 40 concerns
amended-complaint | FIRST AMENDED COMPLAINT against Defendants Mills amending Complaint (Attorney Civil Case Opening) 1 , filed by plaintiff Roe | 1 amends
notice | NOTICE of Withdrawal of 24 Motion to Dismiss by Orrin Mills | 24 withdraws
notice | NOTICE OF WITHDRAWAL by Orrin Mills of Document 24 | 24 withdraws
notice | Notice of withdrawal of motion (Dkt. 24) by Orrin Mills | 24 withdraws
notice | NOTICE OF ERRATA re 24 MOTION to Dismiss filed by Orrin Mills. | 24 amends
other-paper | SUPPLEMENT to 24 MOTION to Dismiss by Orrin Mills. | 24 amends
stipulation | STIPULATION Withdrawing 24 Motion to Dismiss by Aldgate Mills | 24 withdraws
`);

const REQUESTS = entryRows(`
motion | MOTION to Strike 81 Brief,,, by Orrin Mills. | 81 concerns
motion | MOTION for Extension of Time to File Response/Reply as to 10 MOTION to Seal Document 1 Complaint,, 7 MOTION to Strike 1 Complaint,, 17 MOTION to Intervene by Orrin Mills. | 10 concerns, 7 concerns, 17 concerns
motion | MOTION to Amend/Correct 227 Order on Motion for Forfeiture by USA as to Orrin Mills. | 227 concerns
motion | MOTION to Seal ECF 79 by All Defendants. | 79 concerns
motion | Motion to Dismiss Adversary Proceeding (related document(s)9, 2, 1) filed by Orrin Mills. | 9 concerns, 2 concerns, 1 concerns
stipulation | STIPULATION for Extension of Time to Answer 1 Complaint by Orrin Mills. | 1 concerns
notice-of-appeal | NOTICE OF APPEAL as to 42 Order granting 31 Motion to Dismiss by Orrin Mills. | 42 concerns
notice-of-appeal | NOTICE OF APPEAL of 8 Order on Motion for Preliminary Injunction by Orrin Mills. | 8 concerns
notice-of-appeal | NOTICE OF APPEAL from 42 Order. Document filed by Mills. Filing fee $ 505.00, receipt number 0208-12345678. | 42 concerns
notice-of-appeal | NOTICE OF INTERLOCUTORY APPEAL as to 42 Order on Motion to Dismiss, 43 Order on Motion for Preliminary Injunction by Mills. | 42 concerns, 43 concerns
proposed-order | PROPOSED ORDER re 22 MOTION to Seal by Mills. | 22 concerns
proposed-order | Proposed Order submitted by Mills re 22 Motion (uploaded) | 22 concerns
motion | MOTION to Withdraw 22 MOTION to Dismiss by Mills. | 22 concerns
motion | AMENDED MOTION to Dismiss 22 Complaint by Mills. | 22 concerns
motion | MOTION for Reconsideration re 42 Order on Motion to Dismiss by Mills. | 42 concerns
motion | MOTION for Extension of Time to File Answer re 1 Complaint by Mills. | 1 concerns
motion | SECOND MOTION for Extension of Time to 3/4/2021 to respond to 22 Motion, 24 Motion, by Mills | 22 concerns, 24 concerns
motion | Joint MOTION to Set Aside 15 Clerk's Entry of Default by Mills. | 15 concerns
motion | MOTION to Alter or Amend Judgment by Mills re 42 Clerk's Judgment, 40 Order | 42 concerns, 40 concerns
motion | MOTION to Continue Hearing On (related documents 22 Motion for Relief From Stay, Notice of Hearing) Filed by Debtor Mills | 22 concerns
stipulation | STIPULATION Extending Time to Answer the complaint as to Mills answer now due 3/4/2021, re Complaint (Attorney Civil Case Opening) 1 filed by Plaintiff Roe. | 1 concerns
stipulation | STIPULATION WITH PROPOSED ORDER re 24 MOTION to Dismiss Extending Briefing Schedule filed by Orrin Mills. | 24 concerns
stipulation | STIPULATION to Extend Time re 1 Complaint and set schedule by Orrin Mills | 1 concerns
motion | MOTION to Strike 24 Answer by Orrin Mills. | 24 concerns
motion | MOTION to Withdraw Document 24 MOTION to Seal by Orrin Mills. | 24 concerns
motion | MOTION to Dismiss 30 Amended Complaint by Aldgate Mills, Inc. Responses due by 3/4/2021 | 30 concerns
motion | Amended MOTION re 24 MOTION to Seal by Orrin Mills. | 24 amends
motion | MOTION for Leave to File Sur-Reply re 24 MOTION to Dismiss by Orrin Mills. | 24 concerns
motion | MOTION for Extension of Time to File Response/Reply as to 24 MOTION to Dismiss by Orrin Mills. | 24 concerns
motion | Cross MOTION for Summary Judgment re 24 by Orrin Mills. | 24 concerns
motion | MOTION to Seal 24 Response, 25 Exhibit by Orrin Mills. | 24 concerns, 25 concerns
motion | MOTION for Extension of Time to File Response/Reply re 24 MOTION to Dismiss, 26 MOTION to Strike by Orrin Mills | 24 concerns, 26 concerns
motion | Unopposed MOTION for Leave to File Amended 1 Complaint by Orrin Mills | 1 concerns
stipulation | STIPULATION of Dismissal re 1 Complaint, 24 Amended Complaint by Orrin Mills | 1 concerns, 24 concerns
stipulation | STIPULATION and Proposed Order re 24 Order by Orrin Mills | 24 concerns
`);

const NOTICES = entryRows(`
notice | NOTICE of Partial Resolution by Orrin Mills re 57 Defendant's MOTION to Compel Evidence | 57 concerns
notice | NOTICE by Orrin Mills re [7] MOTION for Extension of Time to File Answer re [1] Complaint, (Winslow, Ada) | 7 concerns
appearance | NOTICE of Withdrawal of Appearance by Ada Winslow re 12 Notice of Appearance. | 12 concerns
other-paper | REDACTION to 75 Letter,, by Orrin Mills. | 75 concerns
other-paper | SEALED DOCUMENT filed by USA re 477 Sealed Document,,,,, 492 Sealed Document,,, (This document is SEALED.) | 477 concerns, 492 concerns
notice | NOTICE of filing exhibits in support of 22 MOTION to Dismiss by Mills | 22 supports
notice | NOTICE by Mills of Supplemental Authority re 22 MOTION to Dismiss | 22 concerns
notice | NOTICE of Joinder by Mills re 22 MOTION to Dismiss | 22 concerns
notice | NOTICE of Compliance re 22 Order by Mills | 22 concerns
other-paper | STATEMENT of Material Facts in support of 22 Motion for Summary Judgment filed by Mills. | 22 supports
other-paper | Rule 56.1 statement re 22 MOTION for Summary Judgment filed by Mills. (Attachments: # 1 Exhibit) | 22 concerns
other-paper | REQUEST for Judicial Notice re 22 MOTION to Dismiss filed by Mills. | 22 concerns
other-paper | CERTIFICATE of Good Faith re 22 Motion | 22 concerns
plea | PLEA AGREEMENT as to Orrin Mills re 12 Indictment | 12 concerns
notice | NOTICE by Orrin Mills re 24 MOTION to Dismiss Notice of Non-Opposition | 24 concerns
notice | NOTICE of Hearing on Motion 24 MOTION to Dismiss : Motion set for 3/4/2021. | 24 concerns
notice | NOTICE of Filing Proof of Service by Orrin Mills re 1 Complaint | 1 concerns
notice | NOTICE of Supplemental Authority by Orrin Mills re: 24 MOTION to Dismiss | 24 concerns
notice | AMENDED NOTICE of Hearing re 24 Motion by Orrin Mills | 24 concerns
notice | Notice of Filing Amended Proposed Order re 24 Motion by Orrin Mills | 24 concerns
notice-of-dismissal | NOTICE of Voluntary Dismissal re 1 Complaint by Orrin Mills | 1 concerns
other-paper | JOINDER by Aldgate Mills to 24 MOTION to Dismiss | 24 concerns
other-paper | JOINDER in 24 MOTION to Dismiss by Aldgate Mills. | 24 concerns
other-paper | STATEMENT OF UNDISPUTED FACTS re 24 MOTION for Summary Judgment filed by Aldgate Mills. | 24 concerns
other-paper | CERTIFICATE OF NON-APPEARANCE re 24 Order | 24 concerns
discovery | NOTICE OF SERVICE of Discovery re 24 Scheduling Order filed by Orrin Mills. | 24 concerns
consent | CONSENT to 24 Motion for Extension of Time by Orrin Mills. | 24 concerns
report | STATUS REPORT re 24 Order by Orrin Mills. | 24 concerns
report | JOINT STATUS REPORT pursuant to 24 Order by Orrin Mills. | 24 concerns
notice | NOTICE of Filing of Official Transcript 24 Transcript by Orrin Mills | 24 concerns
notice | NOTICE of Change of Address re 1 by Orrin Mills, 500 Pearl Street, Apt 12. | 1 concerns
notice | NOTICE by USA as to Orrin Mills re 24 Order on Motion for Discovery, 26 Response | 24 concerns, 26 concerns
appearance | NOTICE of Appearance by Ada Winslow on behalf of Orrin Mills re 24 Motion | 24 concerns
`);

describe('the entries that another paper names', () => {
  it.each(CHANGES)('it amends or withdraws them, %s: %s', (type, text, expected) => {
    expect(linksOf(type, text)).toBe(expected);
  });

  it.each(REQUESTS)('it asks something about them, %s: %s', (type, text, expected) => {
    expect(linksOf(type, text)).toBe(expected);
  });

  it.each(NOTICES)('it only speaks of them, %s: %s', (type, text, expected) => {
    expect(linksOf(type, text)).toBe(expected);
  });
});
