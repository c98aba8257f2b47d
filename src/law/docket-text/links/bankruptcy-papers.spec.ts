import { contextOf, entryRows, linksOf } from '../../../../test/support/entry-tables.js';

const WITHIN = entryRows(`
notice | Notice of Opportunity to Object (RE: related document(s) 24 Amended Chapter 13 Plan. Filed by Ada Winslow (RE: related document(s) 3 Chapter 13 Plan Filed by Ada Winslow) filed by Debtor Orrin Mills) | 24 concerns
hearing-notice | Hearing Set On (related document(s) 28 Opposition on behalf of Orrin Mills Filed by Ada Winslow (related document(s) 23 Relief from Stay and Notice of Motion filed by Creditor Aldgate Bank)). Hearing scheduled for 12/3/2019 at 10:00 AM. | 28 concerns
order | Endorsed Order Re: 42 Motion filed by Debtor Orrin Mills to Amend Schedules J (Re: 41 Amended Schedules). ALLOWED. | 42 decides
minute-entry | Hearing held on 6/4/2019. (RE: related document(s)25 Amended Objection to confirmation of plan (RE: related document(s)16 Chapter 13 Plan) filed by Creditor Aldgate Bank) | 25 concerns
proof-of-service | BNC Certificate of Mailing (RE: related document(s) 13 Notice Of Hearing; (RE: related document(s) 5 Expedited Motion to Pay Wages Filed by Ada Winslow on behalf of Aldgate Mills, Inc.)) Service Date 2/4/2019. | 13 concerns
response | Objection to (related document(s): 41 Motion to Extend time (RE: related document(s) 3 Notice of deficiency) filed by Debtor Mills) filed by Creditor Aldgate Bank. | 41 responds-to
notice | Notice of hearing (RE: related document(s) 71 Amended Motion for relief from stay (related document: 67 ) Filed by Creditor Aldgate Bank). | 71 concerns
`);

const SIDE_BY_SIDE = entryRows(`
notice | Notice of Hearing (related documents 24 Amended Plan, ). Certificate of Service. Filed by Ada Winslow (RE: related document(s) 31 Objection to Confirmation filed by Trustee) | 24 concerns, 31 concerns
order | Order Granting Motion to Reconsider re: 12 Order (Related Doc # 45 ). | 12 concerns, 45 decides
hearing-notice | Confirmation Hearing Rescheduled (related document: 20 Modified Chapter 13 Plan - Before Confirmation. Motions Included: none filed by Debtor Orrin Mills, 21 Confirmation Hearing Rescheduled) Confirmation hearing to be held on 1/28/2019 at 09:30 AM. | 20 concerns, 21 concerns
order | Order Adjourning Hearing (RE: related document(s) 84 Order Confirming Chapter 11 Plan). Hearing to be held on 12/16/2019 at 10:00 AM Courtroom 18 for 84 and 92 . | 84 concerns, 92 concerns
`);

const AMENDED = entryRows(`
other-paper | Amended Chapter 13 Plan. Filed by Ada Winslow on behalf of Debtor Orrin Mills (RE: related document(s) 3 Chapter 13 Plan Filed by Ada Winslow) | 3 amends
other-paper | Amended/Modified Chapter 13 Plan and Related Motions (Re: related document(s) 2 Chapter 13 Plan and Related Motions filed by Orrin Mills) | 2 amends
other-paper | Amended Schedules Schedule J (Re: 12 Statement of Financial Affairs, Schedules A-J, Summary of Schedules). filed by Debtor Orrin Mills | 12 amends
other-paper | Second Modified Chapter 13 Plan - Before Confirmation. (related document: 48 Chapter 13 Plan and Motions filed by Debtor Orrin Mills). | 48 amends
motion | Amended Motion to Substitute Attorney (Related Document(s) 57 Motion to Substitute or Withdraw Attorney filed by Orrin Mills) filed by Ada Winslow | 57 amends
motion | AMENDED MOTION for Extension of Time re 12 MOTION to Dismiss filed by Orrin Mills | 12 concerns
notice | Amended Notice of Hearing (related document(s) 12 Motion to Sell) Filed by Orrin Mills | 12 concerns
response | Objection to Confirmation of Amended Chapter 13 Plan filed by Ada Winslow (related document(s) 19 Amended Chapter 13 Plan) | 19 responds-to
response | Response to motion for order to terminate the stay and declaration in support (related document(s): 16 Motion for relief from stay) | 16 responds-to
declaration | Affidavit in Support of Amended Motion for Relief from Stay (RE: related document(s) 120 Amended Motion for relief from stay) | 120 supports
other-paper | Statement on Amended Plan (related document(s) 33 Amended Plan filed by Debtor Orrin Mills) | 33 concerns
other-paper | Withdrawal of Document (related document: 99 Objection to Claims filed by Ada Winslow on behalf of Orrin Mills) filed by Ada Winslow | 99 withdraws
`);

const TOLD = entryRows(`
notice | Correction Notice in Electronic Filing (related document: 46 Answer to Complaint, filed by Creditor Aldgate Bank). Type of Error: WRONG CASE, filed by ADA WINSLOW. Please correct and refile with the court. | 46 concerns
declaration | Creditor's Certification of Default (related document: 18 Motion for Relief from Stay re: 2003 Larch Wagon. Fee Amount $ 150. filed by Creditor Aldgate Bank) filed by Ada Winslow | 18 concerns
declaration | Certificate of No Objection Regarding the Third Monthly Fee Application (related document(s) 404 ) Filed by Aldgate Mills, Inc. | 404 concerns
declaration | Certification in Opposition to Creditor's Certification of Default (related document: 29 Creditor's Certification of Default) filed by Ada Winslow | 29 responds-to
declaration | Certification in support of (related document: 29 Motion to Sell) filed by Ada Winslow | 29 supports
motion | Motion filed by Creditor Aldgate Bank for Relief from Stay Re: 27 Larch Hill Drive, Aldgate, MA 01520 Fee Amount $150 | nothing
motion | Motion to Sell real property at 1410 West Cove Avenue, filed by Trustee (related document(s) 12 Report of Sale) | 12 concerns
report | TRUSTEE'S Report of Deposit of Unclaimed Funds [AB] Original NIBS Entry Number: 349 (Entered: 11/25/2002) | nothing
order | ORDER re: status report; the conference is taken off calendar RE: Item# 267 [AB] Original NIBS Entry Number: 280 | 267 concerns
`);

describe('the entries that a paper of a bankruptcy case names', () => {
  it.each(WITHIN)('not those within the title of another, %s: %s', (type, text, expected) => {
    expect(linksOf(type, text)).toBe(expected);
  });

  it.each(SIDE_BY_SIDE)('each of several, %s: %s', (type, text, expected) => {
    expect(linksOf(type, text)).toBe(expected);
  });

  it.each(AMENDED)('what it amends or withdraws, %s: %s', (type, text, expected) => {
    expect(linksOf(type, text)).toBe(expected);
  });

  it.each(TOLD)('what it only tells of, %s: %s', (type, text, expected) => {
    expect(linksOf(type, text)).toBe(expected);
  });
});

describe('the motions of associated cases', () => {
  const text =
    'Minute Entry: Hearing held re [409][341] Joint MOTION to Remand; [342][286] MOTION to Seal.';

  it('have the first number in the first case and the second in the other', () => {
    expect(linksOf('minute-entry', text, contextOf([], 419))).toBe('409 concerns, 342 concerns');
    expect(linksOf('minute-entry', text, contextOf([], 351))).toBe('341 concerns, 286 concerns');
  });

  it('are two of one case where no title follows', () => {
    expect(linksOf('order', 'ORDER re [12][14].', contextOf([], 30))).toBe(
      '12 concerns, 14 concerns',
    );
  });
});

describe('a number ahead of the docket', () => {
  const before = contextOf([], 192);

  it('is an entry of the same days where a court links it in brackets', () => {
    const text =
      'Telephone Conference re [197] M/Continue Trial as to Orrin Mills held on 10/1/2019';
    expect(linksOf('minute-entry', text, before)).toBe('197 concerns');
  });

  it('is none where it is far ahead, or not linked', () => {
    expect(linksOf('minute-entry', 'Conference re [297] MOTION to Seal', before)).toBe('');
    expect(linksOf('minute-entry', 'Conference re 197 MOTION to Seal', before)).toBe('');
  });
});
