import { DocketSoFar } from '../docket-so-far.js';
import { readEntry } from '../read-entry.js';

function filersOf(text: string): readonly string[] {
  const { filers } = readEntry(text, {
    filedOn: null,
    courtId: null,
    number: 50,
    before: new DocketSoFar(),
    parties: [],
  });
  return filers.map(({ value }) => value.name.replace(/[\s.]+$/, ''));
}

/** Entries as clerks of many courts print them, and after the arrow who files them. */
const ENTRIES = `
  COMPLAINT filed by Orrin Vale, Ada Roe, Trustee of J&amp;M Roe Family Trust, Bell Marsh, Trustee of the Marsh Revocable Trust Dated January 7, 1999, Pat Holm. (Winslow, Kay) => Orrin Vale | Ada Roe, Trustee of J&M Roe Family Trust | Bell Marsh, Trustee of the Marsh Revocable Trust Dated January 7, 1999 | Pat Holm
  MOTION to Dismiss by Ada Roe, Executor of the Estate of Orrin Vale (Winslow, Kay) => Ada Roe, Executor of the Estate of Orrin Vale
  MOTION for Summary Judgment by Ada Roe, Commissioner of Social Security. (Winslow, Kay) => Ada Roe, Commissioner of Social Security
  MOTION for Summary Judgment by Commissioner of Social Security. (Winslow, Kay) => Commissioner of Social Security
  RESPONSE by Ada Roein Opposition to MOTION by Plaintiff Orrin Vale to enforce 12 (Winslow, Kay) => Ada Roe
  RESPONSE by Marlow Freight LLCin Opposition to MOTION by Plaintiff Orrin Vale to enforce 12 (Winslow, Kay) => Marlow Freight LLC
  REPLY by Defendant Marlow Freight LLC to response in opposition to motion 45 (Winslow, Kay) => Marlow Freight LLC
  MEMORANDUM by Orrin Vale in support of motion to dismiss 12 (Winslow, Kay) => Orrin Vale
  ANSWER to Complaint by CITY OF ALDGATE. Related document: [1] Complaint,,, filed by ORRIN VALE, ADA ROE.(jf, ) => CITY OF ALDGATE
  NOTICE of Substitution of Counsel by Kay Winslow on behalf of ADA ROE Substituting for attorney Pat Holm (Winslow, Kay) => ADA ROE
  MOTION to Seal byOrrin Vale. (Winslow, Kay) => Orrin Vale
  MOTION for Extension of Time to File Answerby Marlow Freight LLC. (Winslow, Kay) => Marlow Freight LLC
  Notice re of Errata by Marlow Freight LLC (Holm, E) => Marlow Freight LLC
  Notice re Notice of Service of Vale's Responses to Roe's First Request for Production by Orrin Vale (Holm, E) => Orrin Vale
  Notice re Notice of Submission of Stipulated Protective Order by Marlow Freight LLC, Holm Works Inc (Attachments: # 1 Exhibit)(Holm, E) => Marlow Freight LLC | Holm Works Inc
  NOTICE by Marlow Freight LLC re 12 MOTION to Seal filed by Orrin Vale (Winslow, Kay) => Marlow Freight LLC
  RESPONSE to 12 MOTION to Dismiss filed by Ada Roe filed by Orrin Vale. (Winslow, Kay) => Orrin Vale
  RESPONSE in Opposition re 12 MOTION to Dismiss . Document filed by Orrin Vale. (Winslow, Kay) => Orrin Vale
  RESPONSE to Motion re 12 MOTION to Compel filed by Ada Roe. (Winslow, Kay) => Ada Roe
  Memorandum in opposition to re 12 MOTION to Dismiss filed by Orrin Vale. (Winslow, Kay) => Orrin Vale
  Reply to opposition to motion re 12 MOTION to Dismiss filed by CITY OF ALDGATE. (Winslow, Kay) => CITY OF ALDGATE
  MEMORANDUM IN OPPOSITION to 12 MOTION to Dismiss filed by Orrin Vale (Winslow, Kay) => Orrin Vale
  CERTIFICATE OF SERVICE by Orrin Vale re 12 MOTION to Seal filed by Ada Roe (Winslow, Kay) => Orrin Vale
  AFFIDAVIT of Pat Holm in Support re: 12 MOTION to Seal. Document filed by Marlow Freight LLC. (Winslow, Kay) => Marlow Freight LLC
  DECLARATION of Pat Holm in Opposition to 12 MOTION filed by Defendant Marlow Freight LLC. (Winslow, Kay) => Marlow Freight LLC
  MOTION to Dismiss by United States of America. (Winslow, Kay) => United States of America
  MOTION to Continue by USA as to Orrin Vale, Ada Roe. (Winslow, Kay) => USA
  MOTION to Suppress by Orrin Vale as to Orrin Vale, Ada Roe. (Winslow, Kay) => Orrin Vale
  Unopposed MOTION to Continue Sentencing by Orrin Vale (1). (Winslow, Kay) => Orrin Vale
  STIPULATION of Dismissal by Orrin Vale, Marlow Freight LLC. (Winslow, Kay) => Orrin Vale | Marlow Freight LLC
  JOINT STATUS REPORT by Orrin Vale and Marlow Freight LLC. (Winslow, Kay) => Orrin Vale | Marlow Freight LLC
  STATUS REPORT (Joint) by All Plaintiffs. (Winslow, Kay) => All Plaintiffs
  STATUS REPORT by All Parties. (Winslow, Kay) => All Parties
  NOTICE of Appearance by Kay Winslow on behalf of Orrin Vale. (Winslow, Kay) => Orrin Vale
  NOTICE of Appearance by Kay Winslow on behalf of All Defendants (Winslow, Kay) => All Defendants
  NOTICE of Attorney Appearance by Kay Winslow on behalf of Marlow Freight LLC, Holm Works Inc. (Winslow, Kay) => Marlow Freight LLC | Holm Works Inc
  NOTICE OF ATTORNEY APPEARANCE: Kay Winslow appearing for USA. (Winslow, Kay) => USA
  ATTORNEY APPEARANCE for Plaintiff Orrin Vale by Kay Winslow (Winslow, Kay) => Orrin Vale
  ATTORNEY Appearance for Defendant Marlow Freight LLC by Kay Winslow (Winslow, Kay) => Marlow Freight LLC
  Attorney Kay Winslow for Marlow Freight LLC added. (Winslow, Kay) => 
  NOTICE of Appearance by attorney Kay Winslow on behalf of Defendant Marlow Freight LLC (Winslow, Kay) => Marlow Freight LLC
  ENTRY OF APPEARANCE by Kay Winslow on behalf of Marlow Freight LLC. (Winslow, Kay) => Marlow Freight LLC
  ENTRY of Appearance by Kay Winslow for Orrin Vale (Winslow, Kay) => Orrin Vale
  Appearance entered by Kay Winslow on behalf of Orrin Vale. (Winslow, Kay) => Orrin Vale
  CORPORATE DISCLOSURE STATEMENT by Marlow Freight LLC identifying Corporate Parent Holm Works Inc for Marlow Freight LLC. (Winslow, Kay) => Marlow Freight LLC
  RULE 7.1 CORPORATE DISCLOSURE STATEMENT. Identifying Corporate Parent Holm Works Inc for Marlow Freight LLC. Document filed by Marlow Freight LLC. (Winslow, Kay) => Marlow Freight LLC
  SUMMONS Returned Executed by Orrin Vale. Marlow Freight LLC served on 1/2/2020, answer due 1/23/2020. (Winslow, Kay) => Orrin Vale
  WAIVER OF SERVICE Returned Executed by Orrin Vale. Marlow Freight LLC waiver sent on 1/2/2020. (Winslow, Kay) => Orrin Vale
  AFFIDAVIT OF SERVICE of Summons and Complaint. Marlow Freight LLC served on 1/2/2020. Service was accepted by Pat Holm. Document filed by Orrin Vale. (Winslow, Kay) => Orrin Vale
  NOTICE OF REMOVAL by Marlow Freight LLC from Superior Court, case number 12. (Winslow, Kay) => Marlow Freight LLC
  COMPLAINT against Marlow Freight LLC ( Filing fee $ 402), filed by Orrin Vale. (Winslow, Kay) => Orrin Vale
  COMPLAINT with Jury Demand against All Defendants filed by Orrin Vale.(Winslow, Kay) => Orrin Vale
  ANSWER to 1 Complaint with Affirmative Defenses , COUNTERCLAIM against Orrin Vale by Marlow Freight LLC.(Winslow, Kay) => Marlow Freight LLC
  ANSWER to Complaint with Jury Demand , CROSSCLAIM by Marlow Freight LLC against Holm Works Inc(Winslow, Kay) => Marlow Freight LLC
  AMENDED COMPLAINT against Marlow Freight LLC, filed by Orrin Vale, Ada Roe.(Winslow, Kay) => Orrin Vale | Ada Roe
  NOTICE OF APPEAL as to 40 Judgment by Orrin Vale. Filing fee $ 505. (Winslow, Kay) => Orrin Vale
  NOTICE of Voluntary Dismissal by Orrin Vale (Winslow, Kay) => Orrin Vale
  NOTICE by Orrin Vale of Filing Exhibits (Winslow, Kay) => Orrin Vale
  NOTICE of Change of Address by Kay Winslow (Winslow, Kay) => 
  SENTENCING MEMORANDUM by Orrin Vale (Winslow, Kay) => Orrin Vale
  EXHIBIT LIST by USA as to Orrin Vale (Winslow, Kay) => USA
  Proposed Jury Instructions by Orrin Vale. (Winslow, Kay) => Orrin Vale
  TRIAL BRIEF by Marlow Freight, LLC, a Delaware limited liability company. (Winslow, Kay) => Marlow Freight, LLC
  ANSWER to 1 Complaint by Marlow Freight, LLC, a Delaware limited liability company, Holm Works, Inc.. (Winslow, Kay) => Marlow Freight, LLC | Holm Works, Inc
  MOTION to Dismiss by AT&amp;T, a Texas Corporation, MARLOW BELL TELEPHONE COMPANY. (Winslow, Kay) => AT&T | MARLOW BELL TELEPHONE COMPANY
  MOTION to Dismiss by John Does 1-10. (Winslow, Kay) => John Does 1-10
  MOTION to Dismiss by Marlow &amp; Sons, Inc.. (Winslow, Kay) => Marlow & Sons, Inc
  Consent MOTION for Extension of Time to File Answer re 1 Complaint by U.S. DEPARTMENT OF ALDGATE (Winslow, Kay) => U.S. DEPARTMENT OF ALDGATE
  MOTION for Leave to File by Dr. Ada Roe, M.D., Orrin Vale, Jr.. (Winslow, Kay) => Dr. Ada Roe, M.D | Orrin Vale, Jr
  MOTION for Joinder by Ada Roe, individually and on behalf of all others similarly situated. (Winslow, Kay) => Ada Roe
  MOTION to Certify Class by Ada Roe, Orrin Vale on behalf of themselves and all others similarly situated. (Winslow, Kay) => Ada Roe | Orrin Vale
  MOTION to Compel filed by Plaintiff Orrin Vale re: 12 Order. (Winslow, Kay) => Orrin Vale
  MOTION to Withdraw as Attorney by Kay Winslow. by Orrin Vale. (Winslow, Kay) => Orrin Vale
  MOTION to Withdraw as Attorney Kay Winslow by Orrin Vale. (Winslow, Kay) => Orrin Vale
  First MOTION for Extension of Time to File Answer re 1 Complaint, by Marlow Freight LLC. (Winslow, Kay) => Marlow Freight LLC
  OBJECTION to 12 Report and Recommendations by Orrin Vale. (Winslow, Kay) => Orrin Vale
  Objection to Claim 3 filed by Debtor Orrin Vale. (Winslow, Kay) => Orrin Vale
  Motion for Relief from Stay . Fee Amount $176, Filed by Aldgate Bank, N.A. (Winslow, Kay) => Aldgate Bank, N.A
  Application to Employ Roe & Vale LLP as Attorney Filed by Debtor In Possession Marlow Freight LLC (Winslow, Kay) => Marlow Freight LLC
  Chapter 11 Voluntary Petition for Non-Individual. Fee Amount $1717 Filed by Marlow Freight LLC (Winslow, Kay) => Marlow Freight LLC
  Notice of Appearance and Request for Notice by Kay Winslow Filed by on behalf of Aldgate Bank. (Winslow, Kay) => Aldgate Bank
  Response to Motion (related document(s): 12 Motion filed by Orrin Vale) Filed by Trustee Ada Roe. (Winslow, Kay) => Ada Roe
  Affidavit of Service filed by Holm Works Inc. (related document(s)12). (Winslow, Kay) => Holm Works Inc
  MOTION by Plaintiff Orrin Vale, Defendant Marlow Freight LLC for extension of time (Winslow, Kay) => Orrin Vale | Marlow Freight LLC
  MOTION by Defendants Marlow Freight LLC, Holm Works Inc to dismiss (Winslow, Kay) => Marlow Freight LLC | Holm Works Inc
  JURY Demand by Orrin Vale (Winslow, Kay) => Orrin Vale
  DECLARATION re 12 MOTION by Ada Roe. (Winslow, Kay) => Ada Roe
  CIVIL Cover Sheet by Orrin Vale (Winslow, Kay) => Orrin Vale
  LETTER addressed to Judge Roe from Kay Winslow dated 1/2/2020 re: discovery. Document filed by Orrin Vale.(Winslow, Kay) => Orrin Vale
  Letter from Kay Winslow re schedule (Winslow, Kay) => 
  Letter by Orrin Vale (Winslow, Kay) => Orrin Vale
  Letter re: discovery by Marlow Freight LLC (Winslow, Kay) => Marlow Freight LLC
  REQUEST for Entry of Default filed by Orrin Vale. (Winslow, Kay) => Orrin Vale
  BILL OF COSTS by Marlow Freight LLC (Winslow, Kay) => Marlow Freight LLC
  PLAINTIFFS' OPPOSITION to 12 Motion (Winslow, Kay) => PLAINTIFFS
  MOTION to Dismiss by Aldgate County Sheriff's Department, County of Aldgate, Board of Supervisors of Aldgate County. (Winslow, Kay) => Aldgate County Sheriff's Department | County of Aldgate | Board of Supervisors of Aldgate County
  MOTION to Dismiss by Does 1 through 10, Inclusive. (Winslow, Kay) => Does 1 through 10, Inclusive
  MOTION to Dismiss by Jane Doe 1, Jane Doe 2. (Winslow, Kay) => Jane Doe 1 | Jane Doe 2
  MOTION to Intervene by Bell Roe, Next Friend of A.B., a minor. (Winslow, Kay) => Bell Roe, Next Friend of A.B
  MOTION to Dismiss by Estate of Orrin Vale. (Winslow, Kay) => Estate of Orrin Vale
  NOTICE of Proof of Service by Marlow Freight LLC on Holm Works Inc (Winslow, Kay) => Marlow Freight LLC
  Statement of Undisputed Facts re 12 MOTION for Summary Judgment by Marlow Freight LLC. (Winslow, Kay) => Marlow Freight LLC
  RESPONSE to Motion by USA as to Orrin Vale re 12 MOTION to Continue filed by Orrin Vale (Winslow, Kay) => USA
`;

const rows = ENTRIES.split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '')
  .map((line) => line.split(' =>').map((part) => part.trim()));

describe('who files an entry', () => {
  it.each(rows)('is read in: %s', (text = '', names = '') => {
    expect(filersOf(text)).toEqual(names === '' ? [] : names.split(' | '));
  });
});
