import { entryRows, linksOf } from '../../../../test/support/entry-tables.js';

const RESPONSES = entryRows(`
response | RESPONSE in Opposition re 12 MOTION to Dismiss filed by Orrin Mills. (Winslow, Ada) (Entered: 01/02/2020) | 12 responds-to
response | RESPONSE to Motion re [12] MOTION to Dismiss filed by Orrin Mills. | 12 responds-to
response | Opposition re 7 MOTION to Strike 1 Complaint, filed by Orrin Mills. | 7 responds-to
response | MEMORANDUM in Opposition to 36 Objection/Appeal to 35 Report and Recommendations filed by Orrin Mills. | 36 responds-to, 35 concerns
response | OBJECTION to 35 Report and Recommendations by Orrin Mills. | 35 responds-to
response | RESPONSE to 153 Order to Show Cause by Orrin Mills. | 153 responds-to
response | Objection (related document(s): 105 Motion to dismiss case filed by Creditor Ada Winslow) Filed by Debtor Orrin Mills. | 105 responds-to
response | OPPOSITION to 12, 14 filed by Orrin Mills. | 12 responds-to, 14 responds-to
response | RESPONSE by Orrin Mills to 12 MOTION for Summary Judgment per 20 Order. | 12 responds-to, 20 concerns
response | RESPONSE to Motion by USA as to Orrin Mills re 22 MOTION to Suppress, 24 MOTION to Sever (Winslow, Ada) | 22 responds-to, 24 responds-to
response | Memorandum in opposition to re 22 MOTION for Summary Judgment filed by Mills. | 22 responds-to
response | MEMORANDUM OF LAW in Opposition re: 49 MOTION to Strike . . Document filed by Mills, Inc.. | 49 responds-to
response | LETTER RESPONSE in Opposition to Motion addressed to Judge Roe from Winslow dated 3/4/2021 re: 22 LETTER MOTION for Conference . Document filed by Mills. | 22 responds-to
response | OBJECTIONS to 35 Report and Recommendation filed by Mills. Response due 3/4/2021. | 35 responds-to
response | Amended RESPONSE in Opposition re 22 MOTION filed by Mills. Amendment to 25 Response. | 22 responds-to, 25 amends
response | STATEMENT of Non-Opposition to 22 Motion filed by Mills. | 22 responds-to
response | Joinder re 25 Response in Opposition to Motion by Mills. | 25 responds-to
response | Opposition re: NOTICE OF MOTION AND MOTION to Dismiss Case 22 filed by Plaintiff Mills. | 22 responds-to
response | RESPONSE IN OPPOSITION TO 22 Motion to Compel re 15 Request for Production, filed by Mills. | 22 responds-to, 15 concerns
response | Response re [22] Motion (Other), [24] Order filed by Mills | 22 responds-to, 24 responds-to
response | RESPONSE in Opposition to 24 MOTION to Dismiss filed by Orrin Mills. | 24 responds-to
response | OPPOSITION/RESPONSE (re 24 MOTION to Dismiss ) filed by Orrin Mills. | 24 responds-to
response | RESPONSE (re 24 MOTION to Dismiss ) to Motion to Dismiss filed byAldgate Mills, Inc.. | 24 responds-to
response | OPPOSITION to NOTICE OF MOTION AND MOTION to Dismiss Case 24 filed by Plaintiff Orrin Mills. | 24 responds-to
response | Memorandum in opposition to re 24 MOTION to Dismiss, 26 MOTION to Strike filed by ORRIN MILLS. | 24 responds-to, 26 responds-to
response | RESPONSE to [24] MOTION to Dismiss by Orrin Mills (Related document(s): [24] Motion to Dismiss) | 24 responds-to
response | Objections to Report & Recommendations re 35 Report and Recommendation filed by Orrin Mills. | 35 responds-to
response | OBJECTION to Magistrate Judge's Order re 40 Order on Motion to Compel by Orrin Mills. | 40 responds-to
response | RESPONSE TO ORDER TO SHOW CAUSE re 22 Order to Show Cause by Orrin Mills. | 22 responds-to
response | RESPONSE/MEMORANDUM in Opposition re 24 MOTION in Limine filed by Orrin Mills. (Related document(s) 24 ) | 24 responds-to
response | Response to Doc. 24 and Doc. 26 by Orrin Mills. | 24 responds-to, 26 responds-to
response | BRIEF IN OPPOSITION re 24 Motion to Dismiss, 25 Brief in Support filed by Orrin Mills. | 24 responds-to, 25 responds-to
response | MEMORANDUM in Opposition re 24 Motion to Dismiss by Orrin Mills. Replies due by 3/4/2021. | 24 responds-to
response | Joint RESPONSE by Orrin Mills, Ada Winslow to 24 Motion. | 24 responds-to
response | RESPONSE by USA as to Orrin Mills re 24 MOTION to Suppress Statements | 24 responds-to
response | RESPONSE to Motion re 24 MOTION for Summary Judgment, Reply Due By 3/4/2021 Filed by Orrin Mills. | 24 responds-to
response | RESPONSE in Opposition re 24 Motion for Summary Judgment, 25 Statement of Material Facts filed by Orrin Mills | 24 responds-to, 25 responds-to
`);

const REPLIES = entryRows(`
reply | REPLY to Response to Motion re 12 MOTION to Dismiss filed by Orrin Mills. | 12 replies-to
reply | REPLY in Support re 78 MOTION for Partial Summary Judgment filed by Orrin Mills. | 78 replies-to
reply | REPLY to 32 Memorandum in Opposition to Motion, 31 MOTION to Dismiss filed by Orrin Mills. | 32 replies-to, 31 replies-to
reply | SURREPLY re 9 MOTION for Hearing re 7 Order by Orrin Mills. | 9 replies-to
reply | REPLY MEMORANDUM OF LAW in Support re: 49 MOTION to Strike Document No. 41 Notice of Motion [ECF No. 41] and Exhibits A Through 1 Thereto. . Document filed by Orrin Mills. | 49 replies-to
reply | REPLY to response to motion re 22 MOTION to Dismiss per 20 Scheduling Order filed by Mills. | 22 replies-to, 20 concerns
reply | REPLY In Support Of NOTICE OF MOTION AND MOTION to Dismiss 22 filed by Defendant Mills. | 22 replies-to
reply | REPLY by Mills to Response to 22 MOTION to Dismiss | 22 replies-to
reply | Reply Brief re 22 Motion for Summary Judgment, 25 Response, and 26 Exhibits filed by Mills. | 22 replies-to, 25 replies-to, 26 replies-to
reply | REPLY to Response to 24 Motion to Dismiss by Aldgate Mills, Inc. | 24 replies-to
reply | REPLY in Support of 24 MOTION to Dismiss filed by Aldgate Mills, Inc. | 24 replies-to
reply | REPLY BRIEF re 24 MOTION to Dismiss filed by Aldgate Mills, Inc. | 24 replies-to
reply | REPLY to 26 Response in Opposition to 24 Motion to Dismiss. | 26 replies-to, 24 concerns
reply | REPLY (re 24 MOTION to Dismiss ) filed by Aldgate Mills. | 24 replies-to
reply | REPLY by Aldgate Mills to response to motion 24 | 24 replies-to
reply | SUR-REPLY to 24 Motion by Orrin Mills. | 24 replies-to
reply | REPLY/Response to 8 Counterclaim by Orrin Mills. | 8 replies-to
reply | REPLY to Response re 24 MOTION to Compel filed by Mills. (Attachments: # 1 Exhibit 1, # 2 Exhibit 2) | 24 replies-to
`);

const ANSWERS = entryRows(`
answer | ANSWER to 1 Complaint, by Orrin Mills. (Winslow, Ada) Modified on 1/5/2018 (abc). | 1 responds-to
answer | AMENDED ANSWER to [8] Counterclaim by Mills, Inc., Winslow, Inc.. | 8 responds-to
letter | Letter from Ada Winslow to Judge Roe re 74 Order. | 74 concerns
letter | LETTER in response to 74 Letter from Ada Winslow. | 74 responds-to
letter | LETTER addressed to Judge Roe from Winslow dated 3/4/2021 re: Response to 22 Letter. Document filed by Mills. | 22 responds-to
answer | ANSWER to 1 Complaint with Jury Demand by Mills. | 1 responds-to
answer | ANSWER to 22 Amended Complaint, COUNTERCLAIM against Roe by Mills. | 22 responds-to
answer | ANSWER to Complaint re 1 Notice of Removal by Mills. | 1 responds-to
answer | ANSWER to Counterclaim re 8 Answer to Complaint, Counterclaim by Orrin Mills. | 8 responds-to
answer | ANSWER to 30 Amended Complaint and COUNTERCLAIM by Aldgate Mills, Inc.. Related document: 30 Amended Complaint, filed by Orrin Mills. | 30 responds-to
answer | Answer to Amended Complaint(Doc # 30), with JURY DEMAND filed by Aldgate Mills, Inc.. | 30 responds-to
answer | ANSWER to 1 Complaint, 30 Amended Complaint by Aldgate Mills. | 1 responds-to, 30 responds-to
letter | LETTER MOTION to Continue addressed to Judge Ada Roe from Winslow dated March 4, 2021 re: 24 Order | 24 concerns
`);

describe('the entries that a paper answers', () => {
  it.each(RESPONSES)('of a response, %s: %s', (type, text, expected) => {
    expect(linksOf(type, text)).toBe(expected);
  });

  it.each(REPLIES)('of a reply, %s: %s', (type, text, expected) => {
    expect(linksOf(type, text)).toBe(expected);
  });

  it.each(ANSWERS)('of an answer or a letter, %s: %s', (type, text, expected) => {
    expect(linksOf(type, text)).toBe(expected);
  });
});
