import { dispositionsOf, entryRows } from '../../../../test/support/entry-tables.js';

const SEVERAL = entryRows(`
order | ORDER granting 12 Motion to Seal; denying 13 Motion to Stay; finding as moot 14 Motion to Compel. | 12 granted, 13 denied, 14 moot
order | ORDER granting 12 and 14; denying 13 and denying as moot 15. | 12 granted, 14 granted, 13 denied, 15 moot
order | ORDER granting 2 6 Motion to Proceed In Forma Pauperis. | 2 granted, 6 granted
order | ORDER granting 12, 14 and 16 Motions to Seal. | 12 granted, 14 granted, 16 granted
order | ORDER granting 12 Motion to Seal, 14 Motion to Stay, and 16 Motion to Compel. | 12 granted, 14 granted, 16 granted
order | ORDER granting 12 Motion to Seal, and 14 Motion to Stay now deemed moot. | 12 granted, 14 moot
order | Motions 12, 14 GRANTED and 15 DENIED. | 12 granted, 14 granted, 15 denied
order | 12 Motion to Seal GRANTED, 14 Motion to Stay DENIED. | 12 granted, 14 denied
order | GRANTED: 12 Motion to Seal. DENIED: 14 Motion to Stay. | 12 granted, 14 denied
order | ORDER. The Court GRANTS 12 Motion to Seal and DENIES 14 Motion to Stay. | 12 granted, 14 denied
order | ORDER. 12 Motion to Seal is GRANTED and 14 Motion to Stay is DENIED. | 12 granted, 14 denied
order | ORDER. 12 Motion to Seal and 14 Motion to Stay are DENIED. | 12 denied, 14 denied
order | ORDER granting 12 Motion to Seal and 14 Motion to Stay is DENIED. | 12 granted, 14 denied
order | ORDER granting 60 Motion to Compel as to Orrin Mills (1); granting 60 Motion to Continue as to Orrin Mills (1). | 60 granted, 60 granted
order | ORDER granting 60 Motion to Compel; denying 60 Motion to Continue. | 60 granted, 60 denied
order | ORDER granting Plaintiff's Motion to Compel (Doc. 12) and denying Defendant's Motion to Stay (Doc. 14). | 12 granted, 14 denied
order | ORDER. Motion to Compel (Dkt. 12) is GRANTED; Motion to Stay (Dkt. 14) is DENIED; Motion to Seal (Dkt. 16) is MOOT. | 12 granted, 14 denied, 16 moot
text-order | ELECTRONIC ORDER REFERRING CASE. Motions referred: 10 MOTION to Seal 1 Complaint, 7 MOTION to Strike. | 10 referred, 7 referred
order | ORDER by Judge Winslow denying 31 Ex Parte Application ; finding as moot 33 Motion to Shorten Time. | 31 denied, 33 moot
order | OPINION & ORDER re: 41 MOTION to Dismiss filed by Mills, 44 MOTION to Strike filed by Roe. For the foregoing reasons, Mills's motion to dismiss is GRANTED and Roe's motion to strike is DENIED. (See Order.) | 41 granted, 44 denied
order | ORDER granting in part 41 MOTION to Dismiss; denying 44 MOTION to Strike for 41 MOTION to Dismiss. | 41 granted-in-part, 44 denied
order | ORDER GRANTING 12 Motion to Dismiss for Failure to State a Claim; DENYING AS MOOT 15 Motion to Stay; and DISMISSING WITHOUT PREJUDICE 1 Complaint. | 12 granted, 15 moot, 1 dismissed
order | ORDER Denying 9 Motion for Appointment of Counsel; Granting 2 Motion for Leave to Proceed in forma pauperis. The Clerk is directed to issue summons. | 9 denied, 2 granted
text-order | MINUTE entry before the Honorable Roe: Plaintiff's motions [22], [24] and [26] are granted. Defendant's motion for leave [28] is withdrawn. | 22 granted, 24 granted, 26 granted, 28 withdrawn
text-order | PAPERLESS ORDER denying without prejudice 22 Motion to Compel; denying as moot 25 Motion for Hearing. Signed by Judge Roe. | 22 denied, 25 moot
text-order | ELECTRONIC ORDER granting 22 Assented to Motion and 24 Motion for Leave. | 22 granted, 24 granted
text-order | ORDER as to Orrin Mills: Motion 22 is DENIED. Motion 24 is GRANTED. | 22 denied, 24 granted
text-order | ORDER REFERRING MOTIONS: 22 MOTION to Compel, 24 MOTION to Quash. Referred to Magistrate Judge Winslow. | 22 referred, 24 referred
text-order | ORDER REFERRING 22 Motion to Compel and 24 Motion to Quash to Magistrate Judge Winslow. | 22 referred, 24 referred
opinion | MEMORANDUM OPINION re 22 Motion for Summary Judgment; 24 Motion to Strike. For the reasons stated, 22 is granted and 24 is denied as moot. | 22 granted, 24 moot
order | NOTICE AND ORDER: Documents 22 and 23 are STRICKEN from the record. | 22 stricken, 23 stricken
order | ORDER granting 22 Motion for Extension of Time to File. 24 Motion for same relief is DENIED as moot. | 22 granted, 24 moot
order | ORDER re 22 MOTION to Compel, 24 MOTION for Sanctions: Both motions are DENIED. | 22 denied, 24 denied
order | ORDER GRANTING PLAINTIFF'S MOTION FOR LEAVE TO AMEND (DKT. 22) AND DENYING DEFENDANT'S MOTION TO DISMISS (DKT. 18) AS MOOT | 22 granted, 18 moot
order | ORDER GRANTING IN PART DEFENDANTS' MOTION TO DISMISS (#22), DENYING MOTION TO STRIKE (#24) | 22 granted-in-part, 24 denied
order | Order Granting 22 Motion For Relief From Stay, Terminating 24 Motion to Extend. | 22 granted, 24 terminated
order | MINUTES (IN CHAMBERS) ORDER by Judge Ada Roe: granting 24 MOTION to Compel; denying 26 EX PARTE APPLICATION to Stay. | 24 granted, 26 denied
order | ORDER denying [24], [26] and [28] Motions in Limine. | 24 denied, 26 denied, 28 denied
order | ORDER granting Dkt. 24 and denying Dkt. 26. | 24 granted, 26 denied
order | ORDER granting D.E. 24 Motion to Seal and D.E. 26 Motion to Strike. | 24 granted, 26 granted
order | ORDER that Defendants' Motion (D.I. 24) is GRANTED and Plaintiff's Motion (D.I. 26) is DENIED. | 24 granted, 26 denied
order | ORDER that the motions at Filing Nos. 24 and 26 are denied. | 24 denied, 26 denied
order | ORDER finding as moot 24 Motion to Dismiss; 26 Motion to Stay; 28 Motion to Transfer. | 24 moot, 26 moot, 28 moot
order | ORDER granting 24 Motion to Consolidate Cases. Clerk to terminate 26 Motion. | 24 granted, 26 terminated
order | ORDER striking 24 Response and 26 Reply. | 24 stricken, 26 stricken
order | ORDER GRANTING 24 MOTION to Strike 20 Answer; 20 Answer is STRICKEN. | 24 granted, 20 stricken
order | ORDER referring 24 MOTION to Dismiss, 26 MOTION to Stay to Magistrate Judge Roe for report and recommendation. | 24 referred, 26 referred
order | ORDER GRANTS plaintiff's motion to remand [Dkt. 10]; DENIES defendant's motion to dismiss [Dkt. 8] as moot. | 10 granted, 8 moot
text-order | MINUTE entry before the Honorable Ada Roe: Motions to appear pro hac vice 24 , 26 are granted. | 24 granted, 26 granted
text-order | ORDER (Text only) granting Docket No. 24 and 26. | 24 granted, 26 granted
text-order | Electronic ORDER GRANTING 24 Motion for Extension of Time; MOOTING 22 Motion for Hearing. | 24 granted, 22 moot
opinion | OPINION AND ORDER: the Court GRANTS Mills's motion for summary judgment (ECF No. 24), DENIES Roe's motion for summary judgment (ECF No. 26), and DENIES AS MOOT the motions at ECF Nos. 28 and 30. | 24 granted, 26 denied, 28 moot, 30 moot
opinion | MEMORANDUM AND ORDER GRANTING 24 MOTION FOR SUMMARY JUDGMENT, DENYING 26 CROSS-MOTION FOR SUMMARY JUDGMENT. | 24 granted, 26 denied
opinion | MEMORANDUM OPINION AND ORDER: Mills' motion [24] is granted in part and denied in part. Roe's motion [26] is denied. | 24 granted-in-part, 26 denied
order | ORDER overruling [36] Objections; granting [24] Motion for Sanctions. | 36 denied, 24 granted
order | ORDER granting 24 Motion for Judgment on the Pleadings; denying 26 Motion for Leave to File as futile; terminating 28 Motion. | 24 granted, 26 denied, 28 terminated
order | ORDER denying 24 Motion to Dismiss without prejudice to refiling; 26 Motion to Stay granted. | 24 denied, 26 granted
order | ORDER GRANTING (1) 24 MOTION TO DISMISS AND (2) 26 MOTION TO STRIKE. | 24 granted, 26 granted
order | ORDER GRANTING DEFENDANTS' MOTIONS TO DISMISS [24] [26] WITHOUT LEAVE TO AMEND. | 24 granted, 26 granted
order | ORDER (1) GRANTING 24 MOTION TO COMPEL; (2) DENYING 26 MOTION FOR SANCTIONS. | 24 granted, 26 denied
order | ORDER Granting 2 MOTION for Leave to Proceed in forma pauperis, DISMISSING 1 Complaint with leave to amend. | 2 granted, 1 dismissed
order | ORDER GRANTING Defendant's 24 Motion, DENYING Plaintiff's 26 Cross Motion, and REMANDING case. | 24 granted, 26 denied
order | ORDER granting 24 MOTION for Reconsideration; vacating 20 Order denying 18 MOTION to Stay; granting 18 MOTION to Stay. | 24 granted, 18 granted
order | IT IS FURTHER ORDERED that Plaintiff's Motion for Leave (Doc. 24) and Motion to Stay (Doc. 26) are DENIED as moot. | 24 moot, 26 moot
order | ORDER: The Court (1) GRANTS 24 Motion; (2) DENIES 26 Motion; and (3) ORDERS the parties to confer. | 24 granted, 26 denied
order | ORDER granting 24 , 26 , 28 Motions for Leave to Appear. | 24 granted, 26 granted, 28 granted
order | ORDER granting 24 26 28 Motions for Extension. | 24 granted, 26 granted, 28 granted
order | ORDER granting Motions 24 & 26. | 24 granted, 26 granted
order | ORDER granting motions (Docs. 24, 26). | 24 granted, 26 granted
order | ORDER granting motions [24], [26]; denying [28]. | 24 granted, 26 granted, 28 denied
order | ORDER DENYING MOTIONS [24], [26] AND [28]. | 24 denied, 26 denied, 28 denied
order | ORDER re: [24] Motion to Dismiss [26] Motion to Stay. Both motions are granted. | 24 granted, 26 granted
order | ORDER re 24 , 26 Motions in Limine: 24 is GRANTED; 26 is DENIED. | 24 granted, 26 denied
order | ORDER as to 24 Motion in Limine - GRANTED; 26 Motion in Limine - DENIED. | 24 granted, 26 denied
order | ORDER: Motion to dismiss (ECF 24): GRANTED. Motion to strike (ECF 26): DENIED. | 24 granted, 26 denied
order | ORDER finding 24 Motion moot and denying 26 Motion. | 24 moot, 26 denied
order | ORDER granting 30 Motion to Withdraw 24 Motion. 24 Motion is WITHDRAWN. | 30 granted, 24 withdrawn
order | ORDER REVERSING the decision of the Commissioner; granting 24 Motion; denying 26 Motion. | 24 granted, 26 denied
order | ORDER granting 24 MOTION to Withdraw, 26 MOTION to Substitute. Attorney Winslow terminated. | 24 granted, 26 granted
order | ORDER granting 24 Motion for Extension of Time; granting 26 Motion for Extension of Time to Respond re 20 MOTION to Dismiss Responses due by 3/4/2021. | 24 granted, 26 granted
order | ORDER denying pro se motions 24 , 26 , 28 as to Orrin Mills (1). | 24 denied, 26 denied, 28 denied
text-order | TEXT ORDER: Now before the Court is 24 Motion and 26 Motion. Motion 24 is GRANTED. Motion 26 is DENIED. | 24 granted, 26 denied
text-order | ORDER granting 24 Motion. The hearing set on 26 Motion is VACATED, and that motion is DENIED as moot. | 24 granted, 26 moot
`);

describe('what a court did to several requests', () => {
  it.each(SEVERAL)('each as it was decided, %s: %s', (type, text, expected) => {
    expect(dispositionsOf(type, text)).toBe(expected);
  });
});
