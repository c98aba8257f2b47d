import { kindsAskedIn } from '../../../../test/support/texts-read.js';

/** Names of motion events that no kind of the list names. */
const UNLISTED = `
  MOTION for Judgment NOV
  MOTION for Judgment as a Matter of Law
  MOTION for Directed Verdict
  MOTION for Judgment
  MOTION for Entry of Judgment
  MOTION for Entry of Final Judgment
  MOTION for Downward Departure
  MOTION for Upward Departure
  MOTION for Departure under 5K1.1
  MOTION for Variance
  MOTION for Acquittal
  MOTION for Judgment of Acquittal
  MOTION in Arrest of Judgment
  MOTION for Bill of Particulars
  MOTION to Compel Defendant to Pay Arbitration Fees
  MOTION to Compel Arbitration
  MOTION to Take Deposition
  MOTION for Leave to Take Deposition
  MOTION to Take Deposition from Orrin Vale
  MOTION to Depose Witness
  MOTION for Disbursement of Funds
  MOTION to Disburse Funds
  MOTION for Release of Funds
  MOTION to Deposit Funds
  MOTION for Leave to Deposit Funds into the Registry
  MOTION for Writ of Mandamus
  MOTION for Joinder
  MOTION to Decertify Class
  MOTION for More Definite Statement
  MOTION for Definite Statement
  MOTION to Lift Stay
  MOTION to Reopen Case
  MOTION to Reopen
  MOTION to Reassign Case
  MOTION for Recusal
  MOTION to Disqualify Judge
  MOTION to Disqualify Counsel
  MOTION for Disqualification of Counsel
  MOTION for Clarification
  MOTION to Clarify 12 Order
  MOTION for Approval of Stipulation
  MOTION to Confirm Arbitration Award
  MOTION to Vacate Arbitration Award
  MOTION to Confirm Sale
  MOTION for Order of Sale
  MOTION for Order
  MOTION for Miscellaneous Relief
  MOTION for Revocation of Supervised Release
  MOTION to Revoke Supervised Release
  MOTION for Psychiatric Exam
  MOTION for Psychiatric or Psychological Examination
  MOTION to Determine Competency
  MOTION for Mental Examination
  MOTION to Exclude Time Under the Speedy Trial Act
  MOTION for Polygraph
  MOTION for Gag Order
  MOTION to Sequester Witnesses
  MOTION for Voir Dire
  MOTION to Waive Jury Trial
  MOTION to Supplement
  MOTION to Supplement the Record
  MOTION to Withdraw Reference
  MOTION to Withdraw Plea of Guilty
  MOTION for Copy of Transcript
  MOTION for Free Transcript
  MOTION for Copies
  MOTION to Excuse Attendance
  MOTION to Appear
  MOTION for Service by Marshal
  MOTION to Serve by US Marshal
  MOTION for Declaratory Judgment
  MOTION for Claim Construction
  MOTION for Entry of Judgment under Rule 54(b)
  MOTION for Interpleader
  MOTION for Discharge
  MOTION for Accounting
  MOTION for Examination of Judgment Debtor
  MOTION for Judgment Debtor Exam
  MOTION for Charging Order
  MOTION for Turnover
  MOTION to Revive Judgment
  MOTION for Registration of Foreign Judgment
  MOTION to Adopt Motions of Codefendants
  MOTION to Join Motion
  MOTION for 404(b) Evidence
  MOTION for Notice of 404(b) Evidence
  MOTION to Preserve Evidence
  MOTION to Preserve Rough Notes
  MOTION to Authorize Payment of Expert
  MOTION for CJA Funds
  MOTION for Investigator
  MOTION for Funds for Expert
  MOTION for Relief from Stay. Fee Amount $176,
  MOTION for Relief from Automatic Stay re 123 Mill Road
  MOTION to Avoid Lien with Aldgate Bank
  MOTION to Sell Property Free and Clear of Liens under Section 363(f)
  MOTION to Use Cash Collateral
  MOTION to Assume Lease
  MOTION to Reject Lease
  MOTION to Convert Case to Chapter 7
  MOTION to Extend Automatic Stay
  MOTION to Impose Automatic Stay
  MOTION for Turnover of Property
  MOTION for 2004 Examination
  MOTION to Pay Filing Fee in Installments
  APPLICATION to Employ Roe & Vale LLP as Attorney
  MOTION for Valuation of Collateral
  MOTION to Modify Plan
  MOTION to Incur Debt
  MOTION to Limit Notice
  MOTION to Redeem Property
  MOTION for Hardship Discharge
  MOTION to Reopen Chapter 7 Case
  MOTION to Enforce the Automatic Stay
  MOTION for Order Authorizing the Debtor to Pay Prepetition Wages
  MOTION for Final Decree
  MOTION for Permission to File Electronically
  MOTION for Permission for Electronic Case Filing
  MOTION for Permission to Participate in Electronic Filing
  MOTION for CM/ECF Access
  MOTION for Leave to Serve Additional Interrogatories
  MOTION to Bring Electronic Devices into the Courtroom
  MOTION for Judicial Notice
  REQUEST for Judicial Notice
  MOTION for Ruling
  MOTION for Decision
  MOTION for Nunc Pro Tunc Designation
  MOTION to Correct Clerical Error
  MOTION for Transport
  MOTION for Review of Magistrate Judge Decision
  APPEAL OF MAGISTRATE JUDGE DECISION to District Court
  MOTION for De Novo Review
  MOTION for Alternative Dispute Resolution
  MOTION for Mediation
  MOTION to Refer Case to Mediation
  MOTION to Refer to Bankruptcy
  MOTION for Summary Affirmance
  MOTION for Social Security Judgment
  MOTION to Affirm
  MOTION for Summary Reversal
  MOTION to Affirm the Decision of the Commissioner
  MOTION for Prejudgment Interest
  MOTION for Interest
  MOTION for Damages
  MOTION to Determine Amount of Damages
  MOTION to Amend/Correct 33 Order
  MOTION to Unredact
  MOTION to Proceed Under Pseudonym
  MOTION to Proceed Pro Se
  MOTION to Proceed as John Doe
  MOTION for Leave to Proceed Anonymously
  MOTION to Perpetuate Testimony
  MOTION for Status Report
  MOTION for Leave to Use Videotaped Deposition
  MOTION for View
  MOTION for Exemption from Mediation
  MOTION to Excuse Party from Settlement Conference
  MOTION to Approve Class Notice
  MOTION for Service Awards
  MOTION for Delivery of Documents
  MOTION to Recall Warrant
  MOTION to Release Lis Pendens
  MOTION to Expunge
  MOTION to Remit Fine
  MOTION to Waive Fees
  MOTION for Waiver of PACER Fees
  MOTION for Order of Reference
  MOTION for Entry of Agreed Order
  MOTION for Entry of Order
  MOTION to Enter Stipulation
  MOTION to Adopt
  MOTION for Extradition
  ADMINISTRATIVE MOTION to Relate Case
  MOTION to Relate Case
  MOTION by Defendant Orrin Vale for judgment
  MOTION by Plaintiff Orrin Vale to reassign case
  MOTION to Amend Caption
  MOTION for Downward Variance
  MOTION for Acceptance of Responsibility
  MOTION for Third Level Reduction for Acceptance of Responsibility
  MOTION for Sentence Variance
  MOTION for Ineffective Assistance of Counsel
  MOTION for Determination of Competency
  MOTION for Interlocutory Sale of Property
  Omnibus MOTION
  Pretrial MOTIONS
  MOTION for Order Directing Service by US Marshal
  MOTION for Order Compelling Arbitration
  MOTION for Order Approving Notice
  MOTION Submitting English Translations
  MOTION in Compliance with Order
  INFORMATIVE MOTION
  MOTION to Excuse Attendance of Insurance Representative at Mediation
  MOTION for Exemption from Electronic Filing
  MOTION for Joinder in 12 MOTION to Dismiss
  MOTION to Adopt and Join 12 MOTION to Suppress
  MOTION to Deem Service Effective
  MOTION to Deem Requests Admitted
  MOTION to Expand Discovery Limits
  MOTION for Rule 56(d) Relief
  MOTION to Defer Ruling
  MOTION to Reopen Case and Lift Stay
  MOTION to Confirm Arbitration Award and for Entry of Judgment
  MOTION to Certify Question to State Supreme Court
`;

/** Titles that ask for several things, and which. */
const SEVERAL = `
  MOTION for Attorney Fees and Costs => attorney-fees, costs
  MOTION to Dismiss or in the Alternative to Transfer Venue => dismissal, transfer-of-venue
  MOTION for TRO and Preliminary Injunction => temporary-restraining-order, preliminary-injunction
  MOTION for Leave to File Document Under Seal => leave-to-file, seal
  MOTION for Leave to File Certain Exhibits to Motion to Dismiss Under Seal => leave-to-file, seal
  MOTION for leave to file exhibits under seal => leave-to-file, seal
  MOTION for Leave to File Under Seal => leave-to-file, seal
  MOTION for Discovery, MOTION to Expedite => compel-discovery, expedite
  MOTION for Protective Order and to Quash Subpoena => protective-order, quash
  MOTION for Leave to Withdraw as Counsel and to Appoint New Counsel => withdraw-as-counsel, appoint-counsel
  MOTION to Sever and Transfer => severance, transfer-of-venue
  Consent MOTION to Stay Discovery and for Extension of Time => stay, extension-of-time
  Joint MOTION to Stay Case and Vacate Deadlines => stay, scheduling
  MOTION to Dismiss Plaintiff's Complaint, or, in the Alternative, for a More Definite Statement => dismissal, other
  MOTION to Strike, MOTION for Sanctions => strike, sanctions
  MOTION for Leave to File Document Under Seal. Document => leave-to-file, seal
  MOTION to Substitute Attorney, MOTION to Withdraw as Attorney => substitute-counsel, withdraw-as-counsel
  MOTION to Dismiss for Failure to State a Claim , MOTION to Strike => dismissal, strike
  MOTION to Dismiss 1 Complaint or in the alternative for Summary Judgment => dismissal, summary-judgment
  MOTION to Dismiss or, in the alternative, to Stay Proceedings and Compel Arbitration => dismissal, stay, other
  MOTION to Compel Arbitration and Dismiss => other, dismissal
  MOTION to Compel Arbitration and to Stay Proceedings => other, stay
  MOTION for Sanctions against Aldgate Mills and to Compel Discovery => sanctions, compel-discovery
  MOTION to Compel and for Sanctions => compel-discovery, sanctions
  MOTION to Vacate Default and for Leave to File Answer => relief-from-judgment, leave-to-file
  MOTION for Preliminary Approval of Settlement and Certification of Settlement Class => approve-settlement, class-certification
  MOTION for Attorney Fees, Costs, and Service Awards => attorney-fees, costs
  MOTION for Final Approval of Class Action Settlement and MOTION for Attorney Fees => approve-settlement, attorney-fees
  MOTION for Detention and Continuance => release-or-detention, continuance
  MOTION to Appoint Counsel , MOTION for Leave to Proceed in forma pauperis => appoint-counsel, in-forma-pauperis
  MOTION to Change Venue and to Dismiss => transfer-of-venue, dismissal
  MOTION to Certify Class and Appoint Class Counsel => class-certification, appoint
`;

function lines(table: string): readonly string[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

describe('an event that asks for something else', () => {
  it.each(lines(UNLISTED))('is of no listed kind: %s', (title) => {
    expect(kindsAskedIn(title)).toEqual(['other']);
  });
});

describe('a title that asks for several things', () => {
  it.each(lines(SEVERAL))('names each: %s', (line) => {
    const [title = '', kinds = ''] = line.split(' => ');
    expect(kindsAskedIn(title)).toEqual(kinds.split(', '));
  });
});
