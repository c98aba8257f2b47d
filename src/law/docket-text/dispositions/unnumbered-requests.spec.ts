import { dispositionsOf, entryRows } from '../../../../test/support/entry-tables.js';

const UNNUMBERED = entryRows(`
order | ORDER granting [62-1] motion of Continuance, denying motion for peremptory trial setting w/o prejudice. | 62 granted, - denied
text-order | TEXT ORDER: The motion to strike the hearing on 12 Motion is withdrawn. | - withdrawn
text-order | TEXT ORDER: The request for a hearing on 12 Motion to Dismiss is DENIED. | - denied
order | ORDER GRANTING 12 MOTION to Dismiss and DISMISSING the case without prejudice. | 12 granted, - dismissed
order | ORDER granting 12 and 14 Motions to Dismiss and the case is DISMISSED. | 12 granted, 14 granted, - dismissed
judgment | JUDGMENT as to Orrin Mills (1), Count 1, 60 months; Counts 2, 3, Dismissed on motion of the US Attorney. | - dismissed
judgment | JUDGMENT: For the 42 written reasons, Plaintiff's claims are DISMISSED. | - dismissed
order | ORDER granting [0-0] oral motion to Unseal as to Orrin Mills (1). | - granted
order | ORDER; that the request for the pro hac vice admission of Orrin Mills is granted; the request for the pro hac vice admission of Ada Winslow is granted. | - granted, - granted
order | ORDER admitting attorney pro hac vice; that Orrin Mills is admitted pro hac vice. | - granted
order | LETTER ORDER denying Plaintiffs' request to compel the production of samples. | - denied
order | ORDER DISMISSING CASE without prejudice. | - dismissed
order | ORDER OF DISMISSAL with prejudice. | - dismissed
order | ORDER: The Clerk shall administratively terminate this action. | - terminated
order | ORDER REFERRING MOTION: MOTION for Preliminary Injunction filed by Orrin Mills. | - referred
order | Order Dismissing Case (Re: related document(s)34 Order on Motion to Suspend Payments) | - dismissed
judgment | ORDER AND JUDGMENT dismissing action with prejudice pursuant to 44 Stipulation of Dismissal. | - dismissed
order | ORDER of DISMISSAL as to Defendant Mills only. | - dismissed
order | ORDER granting extension of time to file response re 12 MOTION to Dismiss. | - granted
order | ORDER: Defendant's oral motion for a continuance is GRANTED. | - granted
order | ORDER of Dismissal re 24 Stipulation of Dismissal. Case dismissed with prejudice. | - dismissed
order | ORDER DISMISSING ACTION WITHOUT PREJUDICE re 24 Notice of Voluntary Dismissal. | - dismissed
order | ORDER that this matter is dismissed with prejudice pursuant to 24 Stipulation. | - dismissed
order | ORDER dismissing Defendant Aldgate Mills, Inc. with prejudice. | - dismissed
order | ORDER: Counts II and III of the Complaint 1 are DISMISSED. | - dismissed
order | ORDER granting 24 Motion to Dismiss Count Two; Count Two is dismissed. | 24 granted, - dismissed
judgment | FINAL JUDGMENT. This action is dismissed with prejudice. | - dismissed
order | ORDER: (1) Granting Motion to Proceed IFP (Doc. No. 2 ); and (2) Dismissing Complaint. | 2 granted, - dismissed
order | ENDORSED LETTER addressed to Judge Roe from Winslow dated 3/4/2021 re: Request for extension. ENDORSEMENT: Request granted. So ordered. | - granted
order | ORDER granting leave to amend. 24 Motion to Dismiss denied as moot. | - granted, 24 moot
order | ORDER ADMINISTRATIVELY CLOSING CASE. All pending motions are DENIED AS MOOT. | - moot
order | ORDER: All pending motions are denied as moot. Case dismissed. | - moot, - dismissed
order | ORDER: This action is DISMISSED for failure to prosecute. The Clerk is directed to close this case. | - dismissed
order | ORDER granting 24 Stipulation of Dismissal; dismissing case with prejudice. | 24 granted, - dismissed
order | ORDER of Voluntary Dismissal as to Orrin Mills. | - dismissed
order | ORDER TO DISMISS as to defendant Orrin Mills. The indictment is dismissed. | - dismissed
order | ORDER DENYING CERTIFICATE OF APPEALABILITY. | - denied
order | ORDER GRANTING PRO HAC VICE ADMISSION of Ada Winslow. | - granted
order | ORDER GRANTING IN FORMA PAUPERIS STATUS. | - granted
order | ORDER granting leave to proceed in forma pauperis. | - granted
order | ORDER: Leave to proceed in forma pauperis is GRANTED. | - granted
order | ORDER denying oral argument on 24 Motion. | - denied
order | ORDER OF DETENTION PENDING TRIAL as to Orrin Mills. Government's motion for detention is granted. | - granted
text-order | OPINION: For the reasons stated, 24 Motion to Dismiss is GRANTED, without prejudice. Count I is dismissed with prejudice. | 24 granted, - dismissed
text-order | PAPERLESS ORDER administratively closing case. Any pending motions are DENIED as moot. | - moot
order | ORDER: The motion is GRANTED as to Count 1 and DENIED as to Count 2. | - granted-in-part
`);

describe('what a court did to a request without a number', () => {
  it.each(UNNUMBERED)('as told, %s: %s', (type, text, expected) => {
    expect(dispositionsOf(type, text)).toBe(expected);
  });
});
