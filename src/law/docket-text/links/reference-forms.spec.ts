import { entryRows, linksOf } from '../../../../test/support/entry-tables.js';

const PRINTED = entryRows(`
order | ORDER re 12 Motion for Extension of Time. | 12 concerns
order | ORDER re ECF No. 22-3 and 24-1 through 24-4. | 22 concerns, 24 concerns
order | ORDER re [ECF 22] [DE 24] [D.E. 26] [Doc. #28] [Dkt. #30] | 22 concerns, 24 concerns, 26 concerns, 28 concerns, 30 concerns
order | ORDER re (DE# 22), (D.I. 24), (Filing No. 26), (Filing 28), (CM/ECF No. 30), (#32), (Clerk's No. 34), (Paper No. 36), (Docs. 38, 40). | 22 concerns, 24 concerns, 26 concerns, 28 concerns, 30 concerns, 32 concerns, 34 concerns, 36 concerns, 38 concerns, 40 concerns
order | ORDER as to Orrin Mills (1), Ada Winslow (2), Juno Tarn (3) re 24 Motion to Sever filed by Orrin Mills (1). | 24 concerns
order | ORDER re Docs. 24, 26 and 28-30. | 24 concerns, 26 concerns, 28 concerns
order | ORDER referencing ECF Nos. 24 through 27, and 30. | 24 concerns, 27 concerns, 30 concerns
order | ORDER re: Ref. Docs. 24 & 26. | 24 concerns, 26 concerns
order | ORDER (Related Doc # 24) | 24 concerns
order | ORDER regarding docket nos. 24, 26, and 28. | 24 concerns, 26 concerns, 28 concerns
order | ORDER re (Document Number: 24) | 24 concerns
order | ORDER re: document #24 and document #26 | 24 concerns, 26 concerns
order | ORDER re Dkt. No. [24], [26]. | 24 concerns, 26 concerns
order | ORDER re Dkt. Nos. 24-1, 24-2, 26. | 24 concerns, 26 concerns
order | ORDER re motion (docket item 24). | 24 concerns
order | ORDER re Doc.24 and Doc.26. | 24 concerns, 26 concerns
order | ORDER re DE#24 and DE 26 | 24 concerns, 26 concerns
order | ORDER re 24 Report on the filing or determination of an action regarding a patent. | 24 concerns
`);

const OTHER_NUMBERS = entryRows(`
text-order | TEXT ORDER: conference on (1) Mills's motion to compel (ECF No. 80 in the Winslow Action), and (2) ECF No. 161 in the Mills action. | nothing
order | ORDER pursuant to General Order 5 and Local Rule 7: brief limited to 12 pages, due in 14 days. | nothing
order | PRETRIAL ORDER 2. Trial of 3 days in Courtroom 5 at 9:30 on May 12, 2021. | nothing
order | DECORUM ORDER #2 as to Orrin Mills (1) and Ada Winslow (2). | nothing
judgment | JUDGMENT as to Orrin Mills (1), Count(s) 1, 60 Mos.; Count(s) 10-20, 2-4, 21, 34, 60 Mos.; pay $200 assessment. | nothing
motion | MOTION in Limine No. 3 to Exclude Exhibit 12 under Rule 12 Motion practice. | nothing
motion | MOTION to Vacate under 28 U.S.C. 2255 by Orrin Mills. | nothing
complaint | COMPLAINT against Mills, Inc. Filing fee $ 402, receipt number 14125450. (Attachments: # 1 Exhibit 1, # 2 Civil Cover Sheet) | nothing
notice | NOTICE of Change of Address to 12 Elm Street, Suite 5. | nothing
notice-of-removal | NOTICE OF REMOVAL from Supreme Court; Case # 100884-00; FILING FEE $150. RECEIPT # 369087. | nothing
transcript | Transcript of 5/8/2023 hearing, Page Numbers: 1-72. NOTICE REGARDING (1) REDACTION AND (2) MOTION TO REDACT within 21 days. | nothing
jury | Proposed Jury Instructions 1 through 20 by Orrin Mills. 12 Person Jury. | nothing
minute-entry | Minute Entry: Chapter 13 Trustee's Motion heard; 2 defendants present; Time Start: 27:06, Room 248. | nothing
proof-of-service | Receipt of Motion for Relief from Stay (10-12269) [misc,824] ( 150.00). Claim No. 7. | nothing
motion | Motion for Leave to Proceed under Rule 12 Motion by Mills re Claim 7. | nothing
response | Opposition to (8 in 2:20-cv-00033-ABC) MOTION to Remand | nothing
exhibit | Exhibit A to (25 in 1:20-cv-00012-ABC) Declaration | nothing
jury | JURY VERDICT as to Orrin Mills (1) Guilty on Count 1. | nothing
motion | First MOTION in Limine No. 2 by USA as to Orrin Mills (1). | nothing
motion | MOTION for Order re Rule 26 Discovery of 12 witnesses by Orrin Mills | nothing
bond | Unsecured Bond Entered as to Orrin Mills in amount of $ 25,000.00. | nothing
order | ORDER setting 12 jurors, 5 days of trial and 24 hours notice. | nothing
order | ORDER. Total of 35 pages. | nothing
motion | MOTION for 2-Level Reduction under 3E1.1 by USA as to Orrin Mills (1) | nothing
motion | MOTION for Summary Judgment by Orrin Mills. Motion Hearing set for 3/4/2021 10:00 AM in Courtroom 2, 17th Floor. Responses due by 2/4/2021. | nothing
`);

describe('the number of an entry', () => {
  it.each(PRINTED)('as courts print it, %s: %s', (type, text, expected) => {
    expect(linksOf(type, text)).toBe(expected);
  });

  it.each(OTHER_NUMBERS)('is told from other numbers, %s: %s', (type, text, expected) => {
    expect(linksOf(type, text)).toBe(expected);
  });
});
