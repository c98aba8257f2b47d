import { dispositionsOf, entryRows } from '../../../../test/support/entry-tables.js';

const RULED = entryRows(`
order | ORDERED that [18]the Defendants' Motion is GRANT; and it is FURTHER ORDERED that the Clerk shall file Exhibit A under seal. | 18 granted
order | ORDER: 18 Motion to Stay is DENY. Signed by Judge Roe. | 18 denied
opinion | OPINION dismissing Counts One and Two and granting summary judgment for the defendants on Count Three. | - dismissed, - granted
order | ORDER granting default judgment against Aldgate Mills. | - granted
order | ENDORSED LETTER addressed to Judge Roe re: briefing schedule. ENDORSEMENT: On that basis, the proposed schedule is approved on consent. | - granted
order | CONSENT ORDER OF SUBSTITUTION OF ATTORNEY as to Orrin Mills. The substitution of attorney is hereby approved and so ORDERED. | - granted
text-order | MINUTE ORDER: In light of plaintiff's consent motion for an enlargement of time, it is hereby ordered that plaintiff's opposition is now due on or before February 1, 2019. | - granted
order | ORDER - Pursuant to the 56 STIPULATION to Change Time for Conference, IT IS HEREBY ORDERED the conference shall be changed to 11:00 AM. | 56 granted
hearing-notice | ORDER - Pursuant to the 56 STIPULATION to Change Time for Conference, IT IS HEREBY ORDERED the conference shall be changed to 11:00 AM, 2/27/2019. | 56 granted
order | ORDER GRANTING PLAINTIFF'S MOTION FOR LEAVE TO FILE SUR-REPLY granting 70 Letter Motion for Leave to File Document. | 70 granted
order | ORDER granting 12 Motion to Approve Schedule. The proposed schedule is approved. | 12 granted
minute-entry | Motion Hearing held re 12 MOTION to Seal. GRANTED. | 12 granted
order | ORDER TO STRIKE 22 Motion. | 22 stricken
order | ORDER: The Clerk shall strike Doc. 24 and Doc. 26. | 24 stricken, 26 stricken
minute-entry | Minute Entry: Status Conference. Defense counsel withdraws 24 Motion to Suppress. | 24 withdrawn
order | ORDER, the application for leave to appear is GRANTED. re: 24 MOTION for Ada Winslow to Appear Pro Hac Vice. | 24 granted
text-order | VIRTUAL ORDER granting, absent objection, 24 Motion to Extend | 24 granted
text-order | NOTICE/ORDER of Reference re 24 MOTION to Dismiss referred to Judge Roe | 24 referred
order | ORDER PRELIMINARILY APPROVING CLASS SETTLEMENT re 24 Motion for Preliminary Approval | 24 granted
order | ORDER with respect to 24 Motion to Compel. The motion is granted to the extent stated; otherwise denied. | 24 granted-in-part
order | JUDGMENT AND ORDER: For the reasons set forth in the Opinion at Doc. 60, defendants' motion for summary judgment (Doc. 45) is granted. | 45 granted
order | ORDER granting 24 Motion for Leave to File Excess Pages; 26 Motion to Strike is DENIED AS MOOT. | 24 granted, 26 moot
order | ORDER GRANTING DEFENDANT'S MOTION TO DISMISS WITH LEAVE TO AMEND re [24]. Amended Complaint due 3/4/2019. | 24 granted
minute-entry | Virtual Minute Entry Subject: MOTION FOR RELIEF FROM STAY. Appearances: ADA WINSLOW. Proceedings: GRANTED. (vCal Hearing ID (31388)). (related document(s) 26 ) | 26 granted
minute-entry | Virtual Minutes Subject: Chapter 13 Confirmation Hearing. Proceedings: CONFIRMED. (vCal Hearing ID (31388)). (related document(s) 2 ) | 2 granted
minute-entry | Minutes of Proceeding. DISPOSITION: Granted. RE: 12 Motion to Sell filed by Trustee. | 12 granted
`);

const NOT_RULED = entryRows(`
order | ORDER to show cause why the court should not strike 24 Answer. | nothing
minute-entry | Minute Entry. Order granting relief from stay to be submitted by counsel. | nothing
order | ORDER. Plaintiff asks the court to strike 24 Answer. | nothing
order | ORDER signed by Magistrate Judge Roe RECOMMENDING that 24 Motion be denied. Referred to Judge Poe. | nothing
minute-entry | Minute Entry: Sentencing. Defendant withdraws his objections to the presentence report. | nothing
order | ORDER that defendant's motion for new trial (Doc. No. [469]) is set for submission, without oral argument, on April 25, 2019. | nothing
order | ORDER that the government show cause why the motion in limine (doc. no. [371]) should not be granted. | nothing
text-order | MINUTE ORDER: In light of the consent motion, the court will hold a conference. | nothing
order | ORDER re 12 STIPULATION for Extension of Time filed by Orrin Mills. | nothing
`);

describe('a ruling in other words', () => {
  it.each(RULED)('is one, %s: %s', (type, text, expected) => {
    expect(dispositionsOf(type, text)).toBe(expected);
  });

  it.each(NOT_RULED)('is none, %s: %s', (type, text, expected) => {
    expect(dispositionsOf(type, text)).toBe(expected);
  });
});
