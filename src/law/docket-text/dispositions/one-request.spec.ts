import { dispositionsOf, entryRows } from '../../../../test/support/entry-tables.js';

const GRANTING = entryRows(`
order | ORDER granting 12 Motion for Extension of Time. Signed by Judge Roe on 1/2/2020. (ab, ) | 12 granted
order | ORDER GRANTING Defendant's [12] Motion to Seal. | 12 granted
order | ORDER granting in part and denying in part 12 Motion to Dismiss for Failure to State a Claim. | 12 granted-in-part
order | ORDER GRANTING IN PART AND DENYING IN PART 12 MOTION to Compel. | 12 granted-in-part
order | ORDER denying in part and granting in part [12] Motion to Compel. | 12 granted-in-part
order | ORDER granting in part 12 Motion to Continue. | 12 granted-in-part
order | ORDER denying in part 12 Motion in Limine. | 12 denied
order | ORDER denying without prejudice 12 Motion to Stay. | 12 denied
order | ORDER approving 12 Stipulation of Dismissal. | 12 granted
order | ORDER granting 12 MOTION to Withdraw as Attorney. Attorney Orrin Mills terminated. | 12 granted
order | ORDER granting 12 Motion to Strike 9 Answer. | 12 granted
order | ORDER granting 12 Motion for Extension of Time to Answer re 1 Complaint Orrin Mills answer due 2/3/2020. | 12 granted
order | ORDER granting 37 Motion for Leave to File Opposition to Plaintiff's 36 Objection. | 37 granted
order | ORDER granting 12 Motion for Order Denying Class Certification. | 12 granted
order | ORDER denying 20 Motion for Reconsideration of Order Granting 12 Motion to Dismiss. | 20 denied
order | ORDER denying 20 Motion for Reconsideration re 15 Order granting 12 Motion to Dismiss. | 20 denied
order | ORDER as to Orrin Mills (1), Ada Winslow (2) granting 12 Motion to Continue as to Orrin Mills (1), Ada Winslow (2). | 12 granted
order | Judge Ada Winslow: ELECTRONIC ORDER entered granting 5 Motion for Extension of Time. | 5 granted
order | LETTER ORDER granting 49 Defendants request for an extension of time. | 49 granted
order | LETTER ORDER granting 64 request for an extension of the Markman deadlines. | 64 granted
order | ORDER granting Defendants' 84 Motion to Seal. | 84 granted
order | ORDER granting Motion to Seal (Doc. 84). | 84 granted
order | ORDER granting Motion to Seal, Dkt. No. 84. | 84 granted
order | ORDER granting motion at Doc. 84 to seal. | 84 granted
order | ORDER by Judge Ada Winslow granting 31 Motion to Remand. (abclc1, COURT STAFF) (Filed on 3/4/2021) | 31 granted
order | ORDER by Judge Ada Winslow: granting 31 MOTION to Remand Case to Superior Court. (see document for details). (ab) | 31 granted
order | Order by Magistrate Judge Ada Winslow granting in part and denying in part 40 Discovery Letter Brief. | 40 granted-in-part
order | MINUTES (IN CHAMBERS) ORDER GRANTING MOTION TO DISMISS 31 by Judge Ada Winslow. | 31 granted
order | FINAL ORDER GRANTING MOTION FOR APPROVAL OF SETTLEMENT [120]. | 120 granted
order | Order GRANTING Stipulation re 15 . | 15 granted
order | MEMO ENDORSEMENT granting 12 Letter Motion for Conference. ENDORSEMENT: The application is granted. | 12 granted
order | ORDER denying 12 Motion for Reconsideration. The Court's order denying 9 Motion stands. | 12 denied
text-order | PAPERLESS ORDER granting 12 Motion to Appear Pro Hac Vice for Orrin Mills. Signed by Judge Roe. | 12 granted
text-order | ENDORSED ORDER denying 12 Motion to Continue. Signed by Judge Roe. | 12 denied
opinion | MEMORANDUM OPINION AND ORDER granting 12 MOTION for Summary Judgment filed by Orrin Mills. | 12 granted
order | Order Granting Motion for Relief From Stay (Related Doc # 9 ) Signed on 12/16/2009. | 9 granted
order | Order Granting Motion to Extend Time (related document(s) 991 ). Order Signed on 2/16/2010. | 991 granted
order | Order Approving Application to Pay Fees: it is ordered that the Debtor may pay. (RE: related document(s)4 Application to Pay Filing Fees filed by Debtor Orrin Mills). | 4 granted
order | ORDER granting 12 Motion to Dismiss Party. Defendant Mills terminated. Signed by Judge Roe. | 12 granted
order | ORDER GRANTING STIPULATION re 45 STIPULATION WITH PROPOSED ORDER re 40 Case Management Order filed by Mills. Signed by Judge Roe on 3/4/21. | 45 granted
order | ORDER granting 45 Stipulation to Extend Time to Answer re 1 Complaint. Mills answer due 3/4/2021. | 45 granted
order | ORDER by Magistrate Judge Winslow granting (63) Administrative Motion to File Under Seal in case 4:21-cv-00012-ABC. (ab, COURT STAFF) | 63 granted
order | ORDER GRANTING 12 UNOPPOSED MOTION FOR EXTENSION OF TIME. Answer due 3/4/2021. Signed by Judge Roe. (ab) | 12 granted
order | ORDER GRANTING MOTION TO WITHDRAW AS ATTORNEY. Attorney Mills terminated. Motions terminated: 22 MOTION to Withdraw as Attorney filed by Mills. Signed by Judge Roe. | 22 granted
order | ORDER granting 30 Letter Motion to Adjourn Conference. Initial Conference set for 3/4/2021 at 10:00 AM. SO ORDERED. Motions terminated: 30 LETTER MOTION to Adjourn Conference addressed to Judge Roe. | 30 granted
order | ORDER DENYING WITHOUT PREJUDICE Plaintiff's Motion for Default Judgment [Dkt. 33]. | 33 denied
text-order | ORDER (PAPERLESS) granting 22 Motion for Leave to Appear Pro Hac Vice. Added Ada Winslow for Orrin Mills. Counsel is advised of Local Rule 83.1. | 22 granted
text-order | NOTATION ORDER granting 22 Motion to Continue. So ordered. | 22 granted
text-order | TEXT ORDER - Granting 22 Unopposed Motion; Responses due 3/4/2021. | 22 granted
text-order | ENDORSED ORDER granting 22 Motion for Extension of Time to File Response to 20 Motion to Dismiss. Response due 3/4/2021. | 22 granted
text-order | MINUTE ORDER denying 22 Motion to Compel for the reasons stated on the record; setting further hearing on 24 Motion to Quash. Signed by Judge Roe. | 22 denied
text-order | MINUTE ORDER granting nunc pro tunc 22 Consent Motion for Extension of Time. Signed by Judge Roe. | 22 granted
text-order | ELECTRONIC ORDER granting Motion 22. | 22 granted
order | ORDER VACATING 30 Order Dismissing Case and GRANTING 33 Motion to Reopen. | 33 granted
order | AGREED ORDER OF DISMISSAL granting 44 Motion to Dismiss. | 44 granted
order | ORDER granting 22 First MOTION for Extension of Time to File Response/Reply as to 20 MOTION to Dismiss (Responses due by 3/4/2021). | 22 granted
order | Order Denying Confirmation of Chapter 13 Plan (Related Doc # 5). | 5 denied
order | Order Sustaining Objection to Claim 7 (Related Doc # 33). | 33 granted
order | ORDER denying 44 Motion to Alter Judgment re 40 Order Granting 22 Motion to Dismiss, 41 Judgment. | 44 denied
order | ORDER GRANTING PLAINTIFF'S MOTION FOR LEAVE TO FILE SUR-REPLY granting 70 Letter Motion for Leave to File Document. | 70 granted
order | ORDER: granting 12 Letter Motion for Extension of Time. The deadline is extended nunc pro tunc. SO ORDERED. | 12 granted
order | ORDER granting 12 NOTICE OF MOTION AND MOTION to Dismiss filed by Mills. | 12 granted
order | ORDER by Judge Ada Roe granting Defendant's Motion to Dismiss 24 . | 24 granted
order | MINUTES OF IN CHAMBERS ORDER DENYING PLAINTIFFS MOTION TO REMAND 24 held before Judge Ada Roe: The Court DENIES the motion. | 24 denied
order | ORDER GRANTING STIPULATION 24 EXTENDING TIME TO RESPOND by Judge Ada Roe | 24 granted
order | ORDER GRANTING EXTENSION OF TIME re 12 Motion for Extension of Time. | 12 granted
order | ORDER approving 24 Stipulation and Proposed Order. | 24 granted
order | STIPULATED PROTECTIVE ORDER granting 24 Stipulation. | 24 granted
order | ORDER granting #24 Motion to Seal. | 24 granted
order | ORDER granting 12 Sealed Motion. | 12 granted
order | ORDER granting 12 Unopposed MOTION for Extension. Motions terminated: 12 Unopposed MOTION for Extension filed by Mills. | 12 granted
order | ORDER granting Motion for Pro Hac Vice Appearance of Attorney Ada Winslow (Related Doc # 12). | 12 granted
order | ORDER denying 1 Petition for Writ of Habeas Corpus and denying a certificate of appealability. | 1 denied
order | ORDER as to Orrin Mills granting 24 Motion to Continue as to Orrin Mills (1). Jury Trial reset to 3/4/2021. | 24 granted
order | ORDER to Continue - Ends of Justice as to Orrin Mills granting 24 MOTION to Continue filed by Orrin Mills. | 24 granted
order | ORDER granting 24 Motion for Leave to File Amended Complaint. Plaintiff shall file the amended complaint attached to the motion (Dkt. 24-1) within 7 days. | 24 granted
text-order | Judge Ada Roe: ELECTRONIC ORDER entered granting in part and denying in part 24 Motion to Compel, as stated on the record. | 24 granted-in-part
text-order | PAPERLESS ORDER granting in part and denying in part 24 Motion. The Motion is GRANTED to the extent it seeks more time. It is DENIED in all other respects. | 24 granted-in-part
text-order | TEXT ONLY ORDER Granting Motion for Extension of Time 24 . Signed by Judge Roe. | 24 granted
text-order | E-ORDER granting 24 Motion. | 24 granted
text-order | MARGIN ORDER granting 24 Motion. | 24 granted
text-order | Order granting [ECF No. 24] Motion to Seal. | 24 granted
text-order | SO ORDERED granting 24 Stipulation for Extension of Time. | 24 granted
order | ORDER SUSTAINING 36 OBJECTION to 24 Motion. | 36 granted
order | ORDER affirming 30 Order of the Magistrate Judge and overruling 36 Objection. | 36 denied
order | ORDER granting 24 MOTION for Order to Show Cause; Show Cause Hearing set for 3/4/2021. | 24 granted
order | ORDER granting 24 Ex Parte MOTION for Order Shortening Time; setting 22 MOTION to Stay for hearing on 3/4/2021. | 24 granted
order | ORDER granting 24 Motion for Attorney Fees in the amount of $12,500. | 24 granted
order | ORDER GRANTING JOINT MOTION TO CONTINUE [ECF No. 24]. | 24 granted
order | ORDER denying request for entry of default re 24 Request for Entry of Default. | 24 denied
order | ORDER granting request to extend deadlines (ECF No. 24). | 24 granted
order | Letter Order granting 24 Letter request to adjourn. | 24 granted
order | ORDER denying without prejudice to renewal 24 Motion for Appointment of Counsel. | 24 denied
order | Order denying motion to withdraw (related document: 24 Motion to Withdraw). | 24 denied
order | ORDER denying 24 Motion for Reconsideration re 20 Order on Motion to Dismiss, 21 Order denying 18 Motion. | 24 denied
order | ORDER STAYING CASE. Granting 24 Motion to Stay. | 24 granted
order | ORDER granting 24 Government's Motion to Dismiss Indictment as to Orrin Mills (1). | 24 granted
order | ORDER GRANTING PRELIMINARY APPROVAL OF SETTLEMENT re 24 Motion for Preliminary Approval. | 24 granted
order | ORDER PRELIMINARILY APPROVING SETTLEMENT granting 24 Motion for Settlement. | 24 granted
order | Consent Order granting 24 Motion. | 24 granted
order | AGREED ORDER granting 24 MOTION to Extend. | 24 granted
order | PROTECTIVE ORDER granting 24 Motion for Protective Order. | 24 granted
order | SCHEDULING ORDER granting 24 Motion to Amend Schedule. | 24 granted
order | FINAL ORDER OF FORFEITURE granting 24 Motion for Forfeiture of Property as to Orrin Mills. | 24 granted
order | ORDER granting [24] Motion for Release of Funds; directing the Clerk to disburse $1,200. | 24 granted
order | ORDER granting as unopposed 24 Motion to Compel. | 24 granted
order | ORDER conditionally granting 24 Motion to Transfer. | 24 granted
order | ORDER provisionally granting 24 Motion to Seal. | 24 granted
order | ORDER partially granting 24 Motion to Compel. | 24 granted-in-part
order | ORDER GRANTING-IN-PART AND DENYING-IN-PART 24 Motion. | 24 granted-in-part
order | ORDER (granting in part, denying in part) 24 Motion. | 24 granted-in-part
order | ORDER granting with modifications 24 Motion. | 24 granted
order | ORDER denying with leave to renew 24 Motion. | 24 denied
order | ORDER denying (without prejudice) 24 Motion to Seal. | 24 denied
order | ORDER denying w/o prejudice 24 Motion to Seal. | 24 denied
order | ORDER summarily denying 24 Motion. | 24 denied
order | RULING granting 24 Motion to Compel. | 24 granted
order | ORDER finding good cause and granting 24 Motion. | 24 granted
order | ORDER granting 30 MOTION to Withdraw 24 MOTION to Compel filed by Mills. | 30 granted
order | ORDER construing 24 Letter as a motion and granting it. | 24 granted
order | ORDER affirming 30 Magistrate Judge Order; denying 32 Appeal of Magistrate Judge Decision. | 32 denied
order | ORDER denying 30 Motion to Vacate 26 Order Denying 24 Motion. | 30 denied
order | ORDER denying 30 Motion to Stay Pending Appeal of 26 Order granting 24 Motion. | 30 denied
order | ORDER GRANTING 30 MOTION FOR RECONSIDERATION OF ORDER DENYING MOTION TO SEAL [24]. | 30 granted
order | ORDER reconsidering 26 Order and denying 24 Motion. | 24 denied
order | ORDER vacating 26 Order granting 24 Motion; denying 24 Motion. | 24 denied
order | AMENDED ORDER granting 24 Motion. | 24 granted
order | CORRECTED ORDER denying 24 Motion re 26 Order on Motion. | 24 denied
order | ORDER ON APPLICATION FOR ADMISSION PRO HAC VICE by Judge Ada Roe: granting 24 APPLICATION of Ada Winslow to Appear Pro Hac Vice. | 24 granted
order | Order on Motion for Pro Hac Vice granting 24 Motion. Attorney Ada Winslow added. | 24 granted
order | ORDER granting 24 Motion to Adopt Motions as to Orrin Mills (1). | 24 granted
order | ORDER granting 24 Motion to Reduce Sentence - USSC Amendment as to Orrin Mills (3). | 24 granted
order | STAMPED ORDER granting 24 Motion. | 24 granted
order | MARGINAL ORDER granting 24 Motion to Continue. | 24 granted
order | Marginal ENTRY ORDER granting 24 Motion. | 24 granted
order | ENTRY granting 24 Motion. | 24 granted
order | NOTATION ORDER: Granting 24 Motion. | 24 granted
text-order | VIRTUAL ORDER granting 24 Motion. | 24 granted
text-order | DOCKET ORDER DENYING 24 Motion; Defendant may re-file. | 24 denied
text-order | ORDER granting 24 MOTION to Amend 20 MOTION to Dismiss. | 24 granted
`);

const GRANTED = entryRows(`
order | ORDER re 12 MOTION to Seal. The motion is GRANTED. | 12 granted
order | ORDER re 12 MOTION to Compel. Plaintiff's motion to compel is DENIED without prejudice. | 12 denied
order | MEMO ENDORSEMENT on re: 12 LETTER MOTION for Extension of Time. ENDORSEMENT: Granted. So ordered. | 12 granted
order | ORDER: The 12 Motion for Leave to File is GRANTED. | 12 granted
order | ORDER that the 12 Motion be granted. | 12 granted
order | IT IS HEREBY ORDERED that Defendant's Motion to Dismiss (ECF No. 12) is GRANTED IN PART AND DENIED IN PART. | 12 granted-in-part
order | IT IS ORDERED that the Motion to Dismiss (Dkt. 12) is GRANTED as to Count 1 and DENIED as to Count 2. | 12 granted-in-part
order | ORDER. The court declines to grant 12 Motion for Fees. | 12 denied
order | ORDER. 12 Motion for Fees is not granted. | 12 denied
order | ORDER. The Court will deny 12 Motion for Fees. | 12 denied
text-order | MINUTE ORDER. Plaintiff's 12 Motion for Leave to File is hereby GRANTED. The Clerk is directed to file 12-1. | 12 granted
text-order | MINUTE entry before the Honorable Ada Winslow: Motion for extension of time 12 is granted. | 12 granted
text-order | MINUTE entry before the Honorable Ada Winslow: Defendant's motion to dismiss [12] is granted in part and denied in part. | 12 granted-in-part
text-order | TEXT ORDER: Plaintiffs' request for an emergency status conference (ECF No. 59 ) is DENIED. See ECF No. 38 . | 59 denied
text-order | ELECTRONIC ORDER. 12 Motion for Leave: ALLOWED. | 12 granted
opinion | OPINION re 12 MOTION for Summary Judgment. For the reasons stated the motion is denied. | 12 denied
order | ORDER: The Joint Motion for Protective Order [Docket No. 33] is GRANTED. IT IS SO ORDERED. | 33 granted
order | ORDER re 55 Letter filed by Mills. The request is granted. The conference is adjourned to 3/4/2021. SO ORDERED. | 55 granted
order | MINUTES OF Motion Hearing held before Judge Roe: The Court GRANTS defendant's motion to dismiss 31 . Court Reporter: Winslow. | 31 granted
text-order | MINUTE entry before the Honorable Roe: Agreed motion for extension of time to file answer [22] is granted. Answer due by 3/4/2021. No appearance on the noticed motion date of 3/1/2021 is required. Mailed notice (ab, ) | 22 granted
text-order | ORDER: Before the Court is 22 Motion for Leave to File Excess Pages. Upon consideration, the Motion is GRANTED. Signed by Judge Roe. | 22 granted
text-order | MINUTE ORDER: Upon consideration of the 22 Consent Motion, it is hereby ORDERED that the motion is GRANTED. It is further ORDERED that the response to 20 Motion to Dismiss is due 3/4/2021. | 22 granted
text-order | Magistrate Judge Winslow: Order entered. "Motion [22] ALLOWED." | 22 granted
judgment | JUDGMENT in favor of Mills against Roe. Motion 22 GRANTED. Case closed. | 22 granted
order | ORDER. The motion to dismiss (Doc. 22) is DENIED. Defendant shall answer 1 Complaint within 14 days. | 22 denied
order | ORDER: Motion to Dismiss 24 is granted in part. | 24 granted-in-part
order | ORDER re: 24 MOTION to Compel, GRANTED. | 24 granted
order | ORDER re [24] MOTION to Compel. Motion denied. | 24 denied
order | ORDERED that the Motion to Remand (Document No. 24) is DENIED. | 24 denied
order | ORDER that Filing No. 24 is granted. | 24 granted
order | ORDER that the Motion for Summary Judgment, Filing 24, is denied. | 24 denied
order | ORDER: Application GRANTED. The conference is adjourned to 3/4/2021. The Clerk of Court is directed to terminate the motion at ECF No. 24. | 24 granted
order | ORDER remanding case to Superior Court re 24 MOTION to Remand. The motion is GRANTED. | 24 granted
order | ORDER TO CONTINUE TRIAL as to Orrin Mills re 24 Motion to Continue Trial. Time excluded from 1/4/2021 until 3/4/2021. | 24 granted
order | ORDER EXTENDING TIME TO ANSWER re 24 Stipulation for Extension of Time. | 24 granted
order | ORDER APPOINTING COUNSEL as to Orrin Mills re 24 MOTION to Appoint Counsel. | 24 granted
order | ORDER modifying conditions of release re 24 Motion to Modify Conditions of Release. | 24 granted
order | ORDER permitting travel re 24 MOTION for Permission to Travel. | 24 granted
order | ORDER Unsealing Case re 24 MOTION to Unseal Case. | 24 granted
order | ORDER. For the reasons set forth in the 24 Motion, and good cause appearing, IT IS ORDERED that the motion is GRANTED. | 24 granted
order | ORDER. Upon consideration of Plaintiff's Motion for Default Judgment (Doc. 24), the Response (Doc. 26) and the Reply (Doc. 28), the Motion is DENIED. | 24 denied
order | ORDER. Having considered the 24 Motion to Dismiss, the 26 Response thereto, and the 28 Reply, it is hereby ORDERED that the 24 Motion is GRANTED. | 24 granted
text-order | MINUTE ORDER IN CHAMBERS: the Court GRANTS plaintiff's motion to remand [Dkt. 10] and REMANDS the action. | 10 granted
text-order | MINUTE entry before the Honorable Ada Roe: Motion by Defendant Aldgate Mills, Inc. to dismiss 24 is denied. | 24 denied
text-order | MINUTE entry before the Honorable Ada Roe: Without objection, Motion for leave to file 24 is granted instanter. | 24 granted
text-order | ELECTRONIC ORDER: Motion (Docket No. 24 ) ALLOWED. | 24 granted
text-order | Judge Ada Roe: Endorsed Order entered re 24 MOTION to Seal: "Allowed." | 24 granted
text-order | ENDORSED ORDER: The Motion to Extend (Doc. 24) is GRANTED to the extent that the deadline is March 4, and otherwise DENIED. | 24 granted-in-part
text-order | DOCKET TEXT ORDER: 24 is GRANTED. | 24 granted
text-order | So ordered re 24 Stipulation. | 24 granted
text-order | ORDER: So Ordered re 24 Stipulation of Dismissal. | 24 granted
judgment | CLERK'S JUDGMENT: that the 24 Motion is granted and judgment is entered for Mills. | 24 granted
order | ORDER with respect to 24 Motion for Extension: Granted. | 24 granted
order | ORDER. The parties' Joint Motion to Stay (ECF No. 24) is GRANTED. This case is STAYED. | 24 granted
order | ORDER: 24 Motion is hereby ORDERED DENIED. | 24 denied
order | ORDER: the Court finds 24 Motion well taken and GRANTS it. | 24 granted
order | ORDER: Defendant's 24 Motion is well taken and is therefore GRANTED. | 24 granted
order | ORDER re 24 Motion to Compel. For the reasons stated in open court, the Motion is GRANTED IN PART. | 24 granted-in-part
order | ORDER. Plaintiff's motion for a default judgment (Docket Entry # 24) is allowed. | 24 granted
order | ORDER: the stay is lifted and 24 Motion to Reopen is GRANTED. | 24 granted
order | ORDER that Defendant's Motion for Summary Judgment [Doc. #24] be, and hereby is, GRANTED. | 24 granted
order | IT IS ORDERED that the Motion (Doc. 24) be and the same is hereby DENIED. | 24 denied
order | IT IS THEREFORE ORDERED BY THE COURT that plaintiff's motion to compel (Doc. 24) is granted in part and denied in part, as set forth herein. | 24 granted-in-part
order | RULING: 24 Motion to Compel: GRANTED, absent objection. | 24 granted
order | ORDER as to Orrin Mills (1), Ada Winslow (2): 24 Motion to Sever is DENIED as to Orrin Mills (1) and GRANTED as to Ada Winslow (2). | 24 granted-in-part
order | ORDER ON 24 MOTION for Bond: DENIED. | 24 denied
order | ORDER re 24 Motion for Bond (DENIED). | 24 denied
order | ORDER [GRANTED] re 24 Motion. | 24 granted
order | [PROPOSED] ORDER GRANTED re 24 Motion by Judge Roe. | 24 granted
order | ORDER re 24 Motion for Leave GRANTED by Judge Ada Roe. | 24 granted
order | ORAL ORDER: the motion (D.I. 24) is DENIED. | 24 denied
order | ORAL ORDER re 24 Letter: Plaintiff's request is DENIED. | 24 denied
order | SO ORDERED re 24 Stipulation to Extend Time. ( Set/Reset Deadlines: Answer due 3/4/2021.). Ordered by Judge Ada Roe. | 24 granted
text-order | MINUTE ENTRY ORDER: 24 Motion is granted over objection. | 24 granted
text-order | TEXT ORDER by Judge Ada Roe entered on 3/4/2021. Pending before the Court is 24 Motion to Compel. The motion is GRANTED in part and DENIED in part. | 24 granted-in-part
text-order | ORDER: Before the Court is Plaintiff's Motion to Compel (Dkt. No. 24). Defendant responded (Dkt. No. 26). Having considered the briefing, the Court GRANTS the motion. | 24 granted
text-order | ORDER: On 3/4/2021 Plaintiff filed a motion to extend (Doc. 24). The motion is unopposed. Accordingly, the motion is granted. | 24 granted
text-order | ORDER. Plaintiff's Unopposed Motion for Leave to File Under Seal [24] is GRANTED. The Clerk shall seal [25]. | 24 granted
text-order | PAPERLESS ORDER: THIS CAUSE is before the Court on Defendant's Motion to Dismiss [ECF No. 24]. It is ORDERED and ADJUDGED that the Motion [ECF No. 24] is DENIED. | 24 denied
text-order | PAPERLESS ORDER requiring joint status report. The parties' 24 Joint Motion to Continue is GRANTED. | 24 granted
`);

const OTHERWISE = entryRows(`
order | ORDER denying as moot 12 Motion to Stay. | 12 moot
order | ORDER finding as moot 12 Motion to Stay as to Orrin Mills (1). | 12 moot
order | ORDER denying without prejudice as moot 12 Motion to Stay. | 12 moot
order | ORDER denying 12 Motion to Stay as moot. | 12 moot
order | ORDER withdrawing 12 Motion to Stay. | 12 withdrawn
order | ORDER terminating 12 Motion to Stay. | 12 terminated
order | ORDER deferring ruling on 12 Motion to Stay. | 12 deferred
order | ORDER taking under advisement 12 Motion to Stay. | 12 deferred
order | ORDER holding in abeyance 12 Motion to Stay. | 12 deferred
order | ORDER reserving ruling on 12 Motion for New Trial. | 12 deferred
order | ORDER referring 12 Motion to Compel to Magistrate Judge Ada Winslow. | 12 referred
order | ORDER striking 12 Answer to Complaint. | 12 stricken
text-order | TEXT ORDER finding as moot 12 Motion. So Ordered. | 12 moot
text-order | PAPERLESS ORDER: 12 Motion to Dismiss is DENIED AS MOOT in light of 15 Amended Complaint. | 12 moot
case-assignment | MOTION(S) REFERRED: 2 MOTION to Proceed In Forma Pauperis. This motion is now pending before the USMJ. | 2 referred
text-order | MINUTE entry before the Honorable Roe: Motion hearing held on 3/4/2021. Plaintiff's motion to compel [22] is entered and continued to 4/5/2021. Defendant's motion [24] is denied as moot. | 24 moot
text-order | ENDORSED ORDER taking under advisement 22 Motion to Compel. | 22 deferred
text-order | Order entered by Judge Roe. ORDER taking 22 Motion under advisement. Hearing set for 3/4/2021. | 22 deferred
text-order | MINUTE ORDER: In light of the 30 Amended Complaint, the 22 Motion to Dismiss is DENIED as moot. | 22 moot
text-order | TEXT ORDER finding as moot 22 Motion in light of 23 Order. | 22 moot
order | ORDER striking 22 Motion for failure to comply with Local Rule 7.1. | 22 stricken
order | Order Striking 22 Motion to Sell. The motion is stricken. | 22 stricken
order | ORDER denying as moot 24 Motion to Dismiss in light of 30 Amended Complaint. | 24 moot
order | ORDER DENIES AS MOOT 24 Motion to Dismiss. | 24 moot
order | The Court hereby DISMISSES AS MOOT the 24 Motion to Stay. | 24 moot
order | ORDER: 24 Motion to Stay is MOOT. | 24 moot
order | ORDER: The Clerk is directed to terminate the motion at ECF No. 24. | 24 terminated
order | The Clerk of Court is directed to terminate docket entry 24. | 24 terminated
order | ORDER withdrawing 24 MOTION to Compel pursuant to 30 Notice of Withdrawal. | 24 withdrawn
order | ORDER: Plaintiff having withdrawn his motion, 24 Motion to Compel is WITHDRAWN. | 24 withdrawn
order | ORDER: The Motion to Compel (ECF 24) is hereby deemed WITHDRAWN. | 24 withdrawn
order | ORDER holding in abeyance 24 MOTION to Dismiss until 3/4/2021. | 24 deferred
order | ORDER: The Court RESERVES RULING on 24 Motion in Limine. | 24 deferred
order | ORDER: Ruling on 24 Motion in Limine is RESERVED. | 24 deferred
order | ORDER that 24 Motion in Limine is TAKEN UNDER ADVISEMENT. | 24 deferred
order | ORDER that decision on 24 Motion is deferred to trial. | 24 deferred
order | ORDER: 24 Amended Complaint is STRICKEN. | 24 stricken
order | ORDER striking from the record 24 Motion to Compel for failure to confer. | 24 stricken
order | ORDER striking document(s) 24 filed in error. | 24 stricken
order | ORDER REFERRING MOTION 24 to Magistrate Judge Roe. | 24 referred
order | ORDER terminating as moot 24 Motion. | 24 moot
order | ORDER finding 24 Motion to be moot. | 24 moot
order | ORDER dismissing as moot 24 Motion. | 24 moot
order | ORDER deeming 24 Motion withdrawn. | 24 withdrawn
order | ORDER taking 24 Motion under submission without oral argument. | 24 deferred
order | ORDER extending deadline and denying as moot 24 Motion for Extension. | 24 moot
order | ORDER striking 26 Order granting 24 Motion. | 26 stricken
text-order | ORDER denying as moot 24 Motion to Compel in light of 26 Stipulation. | 24 moot
text-order | PAPERLESS ORDER striking [24] Notice for failure to comply. | 24 stricken
`);

describe('what a court did to one request', () => {
  it.each(GRANTING)('by granting or denying it, %s: %s', (type, text, expected) => {
    expect(dispositionsOf(type, text)).toBe(expected);
  });

  it.each(GRANTED)('that is granted or denied, %s: %s', (type, text, expected) => {
    expect(dispositionsOf(type, text)).toBe(expected);
  });

  it.each(OTHERWISE)('otherwise, %s: %s', (type, text, expected) => {
    expect(dispositionsOf(type, text)).toBe(expected);
  });
});
