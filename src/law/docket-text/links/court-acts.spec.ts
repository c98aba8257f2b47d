import { entryRows, linksOf } from '../../../../test/support/entry-tables.js';

const ORDERS = entryRows(`
order | ORDER granting 12 Motion for Extension of Time. | 12 decides
order | ORDER granting 19 Motion for Extension of Time to File Response/Reply re 17 MOTION to Intervene, 7 MOTION to Strike 1 Complaint,, 10 MOTION to Seal. | 19 decides, 17 concerns, 7 concerns, 10 concerns
order | ORDER granting 37 Motion for Leave to File Opposition to Plaintiff's 36 Objection. IT IS FURTHER ORDERED that the Reply (Doc. 37-1) be entered. | 37 decides, 36 concerns
order | ORDER granting [20-1] motion to Seal as to Orrin Mills (1), Ada Winslow (2) | 20 decides
order | ORDER amending 40 Scheduling Order. | 40 amends
order | ORDER as to Orrin Mills re 26 Amended Order for Competency. | 26 concerns
order | CORRECTED PRELIMINARY ORDER of Forfeiture as relates to [568] Preliminary Order of Forfeiture | 568 amends
judgment | AMENDED JUDGMENT as to Orrin Mills (1) re 187 Judgment,, | 187 amends
text-order | ELECTRONIC ORDER granting 22 on a temporary basis. The Clerk is directed to amend docket entries 15, 16, 17, and 18 pending ruling on docket entries 7, 10, and 17/18. | 22 decides, 15 concerns, 16 concerns, 17 concerns, 18 concerns, 7 concerns, 10 concerns
text-order | TEXT ORDER: In light of our order at ECF No. 128 which sealed the exhibit at ECF No. 125, the Court seals ECF No. 105, which is identical to 125. | 128 concerns, 125 concerns, 105 concerns
text-order | ELECTRONIC ORDER. The Clerk is directed to seal Plaintiff's ( 1 ) Complaint and memoranda ( 8 & 11 ). | 1 concerns, 8 concerns, 11 concerns
text-order | ORDER. Responsive pleadings are due as provided in R. Doc. 27. See Rec. Doc. 30. | 27 concerns, 30 concerns
scheduling-order | AMENDED SCHEDULING ORDER re 40 Scheduling Order | 40 amends
scheduling-order | SCHEDULING ORDER: 24 MOTION to Dismiss. Responses due by 3/4/2021. Replies due by 3/14/2021. | 24 concerns
scheduling-order | ORDER granting 24 Joint MOTION to Amend/Correct 20 Scheduling Order. | 24 decides
order | ORDER amending 40 Order. | 40 amends
order | ORDER vacating 40 Order. | 40 concerns
order | AMENDED ORDER re 40 Order on Motion to Dismiss. | 40 amends
order | ERRATA to 40 Order. | 40 amends
order | ORDER CORRECTING 40 Judgment. | 40 amends
order | NUNC PRO TUNC ORDER re 40 Order. | 40 concerns
order | ORDER Supplementing 40 Order on Motion. | 40 amends
order | ORDER ON JOINT STIPULATION [24]. | 24 concerns
order | ORDER TO SHOW CAUSE re 24 MOTION to Dismiss. | 24 concerns
order | ORDER: Plaintiff's response to (Doc. 24) due 3/4/2021. See (Doc. 26 at 3). | 24 concerns, 26 concerns
order | ORDER. See docket text at Dkt 24 p. 3. | 24 concerns
order | ORDER denying 24 Motion to Compel. (Related Doc # 24, 26) | 24 decides, 26 concerns
order | ORDER granting 24 Motion. Plaintiff's response to 20 Motion to Dismiss due by 3/4/2021. | 24 decides, 20 concerns
order | ORDER: Pursuant to Fed. R. Civ. P. 41(a)(1)(A)(ii) and 24 Stipulation, case dismissed. | 24 concerns
order | ORDER as to Orrin Mills (1) Count 1, Ada Winslow (2) Counts 2-5 re 24 Indictment. | 24 concerns
order | ORDER granting 24 Motion at 10:00 AM in Courtroom 7, 300 Fannin Street, Suite 1167. | 24 decides
judgment | JUDGMENT in accordance with 40 Order. | 40 concerns
judgment | JUDGMENT on 40 Order granting 24 Motion. Civil Case Terminated. | 40 concerns
judgment | CLERK'S JUDGMENT pursuant to 40 Memorandum Opinion and Order granting 24 MOTION for Summary Judgment | 40 concerns
`);

const HEARINGS = entryRows(`
hearing-notice | NOTICE of Hearing on Motion 242 First MOTION for Return of Property: Motion Hearing set for 8/17/2007 09:00 AM in Courtroom #2, 100 Otis St. before Judge Roe. | 242 concerns
hearing-notice | NOTICE Setting Hearing on Rule 12(F) 7 MOTION to Strike Allegations from Plaintiff's 1 Complaint; Mills's 10 MOTION to Impound; and 17 MOTION to Intervene: Hearing set for 2/7/2018. | 7 concerns, 10 concerns, 17 concerns
minute-entry | Minute Entry: Motion Hearing held on 9/28/2022 re [40][34] Joint MOTION for Entry of Judgment under Rule 54(b); [42] MOTION to Remand. Total Time in Court: 9:02 - 10:37 = 1 Hour; 35 Minutes. | 40 concerns, 34 concerns, 42 concerns
report-and-recommendation | REPORT AND RECOMMENDATIONS regarding 31 MOTION to Dismiss filed by Orrin Mills. It is recommended that the 31 Motion be GRANTED. | 31 concerns
minute-entry | Minute Entry for proceedings held on 3/4/2021 re 22 MOTION to Dismiss filed by Mills, Docket Nos. 24, 26, 28-30 also discussed. FTR Gold 10:02-10:37. | 22 concerns, 24 concerns, 26 concerns, 28 concerns
hearing-notice | NOTICE of Hearing on Motion re: 24 MOTION to Dismiss. Motion Hearing set for 3/4/2021 at 10:00 AM in Courtroom 12 | 24 concerns
hearing-notice | Set/Reset Hearings: Motion Hearing set for 3/4/2021 re 24 , 26 . | 24 concerns, 26 concerns
hearing-notice | SETTING/RESETTING Hearing on 24 MOTION to Dismiss, 26 MOTION to Stay | 24 concerns, 26 concerns
report-and-recommendation | REPORT AND RECOMMENDATION re 24 MOTION to Dismiss, 26 MOTION to Strike. Objections due 3/4/2021. | 24 concerns, 26 concerns
hearing-notice | NOTICE OF HEARING ON MOTION re: 24 MOTION to Dismiss, 26 MOTION to Strike : Hearing set for 3/4/2021 02:00 PM in Courtroom 24 | 24 concerns, 26 concerns
`);

describe('the entries that a court names', () => {
  it.each(ORDERS)('by an order, %s: %s', (type, text, expected) => {
    expect(linksOf(type, text)).toBe(expected);
  });

  it.each(HEARINGS)('by a hearing or a report, %s: %s', (type, text, expected) => {
    expect(linksOf(type, text)).toBe(expected);
  });
});
