import { entryRows, linksOf } from '../../../../test/support/entry-tables.js';

const REPLIES = entryRows(`
reply | REPLY to Response to 12 MOTION to Seal filed by Orrin Mills. | 12 replies-to
reply | REPLY re 12 MOTION to Seal filed by Orrin Mills. | 12 replies-to
reply | REPLY MEMORANDUM OF LAW in Opposition re: 12 MOTION to Compel Arbitration . Document filed by Orrin Mills. | 12 responds-to
reply | SUR-REPLY in Opposition to 12 Motion to Dismiss filed by Orrin Mills | 12 responds-to
reply | REPLY to Response in Opposition re 12 MOTION to Seal by Orrin Mills | 12 replies-to
reply | REPLY in Support of 12 MOTION to Dismiss and in Opposition to Cross-Motion filed by Orrin Mills | 12 replies-to
reply | Reply re 22 Answer Orrin Mills' Reply to Aldgate, LLC's Counterclaim by Plaintiff Orrin Mills. | 22 responds-to
notice-of-appeal | Appeal from the 35 Report and Recommendations of Magistrate Judge Roe filed by Orrin Mills. | 35 responds-to
response | NOTICE of Defendant's Response to Government's Brief (Doc 45) and Supplemental Brief (Doc 47) as to Orrin Mills | 45 responds-to, 47 responds-to
response | RESPONSE to Motion to Dismiss (ECF No. 12) and Motion to Strike (ECF No. 14) by Orrin Mills | 12 responds-to, 14 responds-to
`);

const ATTACHMENTS = entryRows(`
exhibit | Additional Attachments to Main Document re 59 Joint MOTION for Extension of Time [Proposed] Order by Defendant Aldgate Mills Inc. | 59 amends
proposed-order | ADDITIONAL ATTACHMENT to Main Document re 12 MOTION to Seal filed by Orrin Mills. | 12 amends
exhibit | EXHIBIT re 12 MOTION to Seal filed by Orrin Mills. | 12 supports
exhibit | AMENDED EXHIBIT LIST re 24 Exhibit List by Orrin Mills | 24 amends
notice | NOTICE re 22 Amended Complaint by Orrin Mills | 22 concerns
other-paper | Statement re 22 Amended Complaint by Orrin Mills | 22 concerns
answer | AMENDED ANSWER to 1 Complaint by Orrin Mills. | 1 responds-to
response | RESPONSE in Support re 24 MOTION to Continue filed by USA | 24 supports
response | RESPONSE in Opposition re 24 MOTION in support of its claim | 24 responds-to
brief | SEALED LODGED Proposed Statement of Facts re: 81 SEALED MOTION to Seal Document. Document to be filed by Clerk if Motion to Seal is granted. Filed by Aldgate Mills Inc. | 81 concerns
proposed-order | LODGED Proposed Order re: 53 First MOTION to Continue. | 53 concerns
`);

const BY_COURTS = entryRows(`
order | ORDER. The order at Docket Entry 141 was entered in error in this case and should be disregarded. Signed by Judge Roe. | 141 amends
order | ORDER MODIFYING 24 SCHEDULING ORDER. | 24 amends
text-order | TEXT ORDER: Doc. 30 was docketed in error and is to be disregarded. | 30 amends
hearing-notice | NOTICE of Hearing re 30 MOTION to Strike document filed in error. | 30 concerns
text-order | TEXT-ONLY ORDER Granting [23] Joint MOTION to Rescind Order of Reference filed by ALDGATE MILLS and VACATING [20] Order Referring Settlement Conference. | 23 decides, 20 concerns
clerk-notice | NOTICE TO ATTORNEY TO RE-FILE DOCUMENT - EVENT TYPE ERROR. Notice to Attorney Ada Winslow to RE-FILE Document [37] FIRST MOTION for Extension of Time. | 37 concerns
order | Order Granting [71-1] Intent Notice by Ada Winslow . | 71 decides
order | ORDER granting 71 Notice of Motion filed by Orrin Mills. | 71 decides
`);

describe('how a paper stands to another by its own words', () => {
  it.each(REPLIES)('as a reply, an answer or an objection, %s: %s', (type, text, expected) => {
    expect(linksOf(type, text)).toBe(expected);
  });

  it.each(ATTACHMENTS)('as what is added or lodged, %s: %s', (type, text, expected) => {
    expect(linksOf(type, text)).toBe(expected);
  });

  it.each(BY_COURTS)('as a court or a clerk says, %s: %s', (type, text, expected) => {
    expect(linksOf(type, text)).toBe(expected);
  });
});
