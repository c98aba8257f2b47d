import { entryRows, linksOf } from '../../../../test/support/entry-tables.js';

const BRIEFS = entryRows(`
brief | MEMORANDUM in Support re 7 MOTION to Strike 1 Complaint, filed by Orrin Mills. | 7 supports
brief | BRIEF re 71 MOTION for Summary Judgment by Orrin Mills. | 71 supports
brief | Appeal Brief regarding 1 Complaint. | 1 concerns
brief | TRIAL BRIEF re 40 Order by Orrin Mills. | 40 concerns
brief | Memorandum of Law in Support of Motion to Dismiss (related document(s)44) filed by Orrin Mills. | 44 supports
brief | BRIEF in Opposition to 22 Motion filed by Mills | 22 responds-to
brief | BRIEF IN SUPPORT re 22 Motion Requesting Winslow's Claims filed by Mills | 22 supports
brief | SENTENCING MEMORANDUM by Orrin Mills re 55 Presentence Report | 55 supports
brief | MEMORANDUM in Support of 24 Motion filed by Orrin Mills. | 24 supports
brief | BRIEF in Support of 24 MOTION to Dismiss filed by Orrin Mills. | 24 supports
brief | Memorandum of Law in support of (related document: 24 Motion to Dismiss) | 24 supports
brief | SUPPLEMENTAL BRIEF re 24 MOTION to Dismiss filed by Orrin Mills. | 24 supports
`);

const DECLARATIONS = entryRows(`
declaration | DECLARATION of Ada Winslow in Support re: 39 MOTION to Compel Arbitration . MOTION to Stay Proceedings. Document filed by Mills, Inc. | 39 supports
declaration | DECLARATION of Ada Winslow re 62 Brief Opening Brief by Orrin Mills. (Attachments: # 1 Exhibit 1, # 2 Exhibit 2) | 62 supports
declaration | DECLARATION of Ada Winslow in Opposition re: 39 MOTION to Compel Arbitration. | 39 responds-to
declaration | AFFIDAVIT in Support by Orrin Mills re 35 Defendant's MOTION to Waive Appearance | 35 supports
declaration | DECLARATION of Ada Winslow In Support Of EX PARTE APPLICATION for Extension of Time 22 filed by Mills. | 22 supports
declaration | AFFIDAVIT of Ada Winslow in Opposition to 22 Motion. filed by Mills. | 22 responds-to
declaration | DECLARATION re 22 MOTION to Seal by Mills. | 22 supports
declaration | DECLARATION of Ada Winslow in Support of 24 MOTION to Dismiss filed by Orrin Mills. (Related document(s) 24 ) (Filed on 3/4/2021) | 24 supports
declaration | Declaration of Ada Winslow in Support of 26 Opposition/Response to Motion filed by Orrin Mills. | 26 supports
declaration | AFFIDAVIT of Ada Winslow in Opposition to 24 Motion filed by Orrin Mills. | 24 responds-to
declaration | DECLARATION re 24 MOTION to Dismiss of Ada Winslow by Orrin Mills. | 24 supports
declaration | AFFIDAVIT of Service for Subpoena. served on Orrin Mills on 3/4/2021. re 24 Motion | 24 supports
`);

const EXHIBITS = entryRows(`
exhibit | Exhibit to 72 Letter,, Exhibit A by Orrin Mills. | 72 supports
exhibit | EXHIBIT 12 to 15 Declaration by Orrin Mills. | 15 supports
exhibit | EXHIBIT by USA as to Orrin Mills re: 244 Motion to Amend/Correct, filed by USA | 244 supports
exhibit | EXHIBITS to 22 Declaration by Mills. | 22 supports
exhibit | EXHIBIT A-12 re 25 Notice (Other) filed by Mills. (Related document(s) 25 ) | 25 supports
exhibit | Exhibit List by Mills. re 40 Pretrial Order | 40 concerns
exhibit | EXHIBITS re 24 MOTION for Summary Judgment by Orrin Mills. | 24 supports
exhibit | APPENDIX re 24 MOTION for Summary Judgment by Orrin Mills. | 24 supports
`);

describe('the entries that a paper supports or answers', () => {
  it.each(BRIEFS)('of a brief, %s: %s', (type, text, expected) => {
    expect(linksOf(type, text)).toBe(expected);
  });

  it.each(DECLARATIONS)('of a declaration, %s: %s', (type, text, expected) => {
    expect(linksOf(type, text)).toBe(expected);
  });

  it.each(EXHIBITS)('of an exhibit, %s: %s', (type, text, expected) => {
    expect(linksOf(type, text)).toBe(expected);
  });
});
