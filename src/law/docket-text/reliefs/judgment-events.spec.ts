import { kindsAskedIn } from '../../../../test/support/texts-read.js';

/** Names of motion events on judgment and on those who take part, by what they ask. */
const EVENTS: Readonly<Record<string, readonly string[]>> = {
  'pro-hac-vice': split(`
    MOTION for Leave to Appear Pro Hac Vice |
    MOTION for Admission Pro Hac Vice |
    MOTION for Attorney Pat Roe to Appear Pro Hac Vice |
    APPLICATION for attorney Pat Roe to Appear Pro Hac Vice(Fee of $325 receipt number 0973-1 paid.) |
    APPLICATION of Non-Resident Attorney Pat Roe to Appear Pro Hac Vice on behalf of Orrin Vale |
    APPLICATION for Admission of Attorney Pro Hac Vice |
    MOTION to Appear Pro Hac Vice by Attorney Pat Roe. |
    MOTION for Pro Hac Vice Appearance of Attorney Pat Roe
  `),
  'withdraw-as-counsel': split(`
    MOTION to Withdraw as Attorney |
    MOTION to Withdraw as Attorney by Pat Roe. |
    MOTION to Withdraw Pat Roe as Attorney |
    MOTION for Pat Roe to Withdraw as Attorney |
    MOTION for Withdrawal of Attorney Pat Roe |
    MOTION by counsel for Defendant Orrin Vale to withdraw as attorney |
    MOTION to Terminate Counsel |
    MOTION to Relieve Counsel
  `),
  'appoint-counsel': split(`
    MOTION to Appoint Counsel |
    MOTION for Appointment of Counsel |
    MOTION by Plaintiff Orrin Vale for attorney representation |
    MOTION for Attorney Representation |
    MOTION for CJA Counsel |
    MOTION to Appoint New Counsel
  `),
  'judgment-on-the-pleadings': split(`
    MOTION for Judgment on the Pleadings
  `),
  'certify-appeal': split(`
    MOTION for Certificate of Appealability |
    MOTION for Leave to Appeal |
    MOTION to Certify Order for Interlocutory Appeal |
    MOTION for Certificate of Appealability re 12 Order
  `),
  'default-judgment': split(`
    MOTION for Default Judgment as to Marlow Freight LLC |
    MOTION for Default Judgment by the Clerk |
    MOTION for Judgment of Default
  `),
  'entry-of-default': split(`
    MOTION for Entry of Default |
    MOTION for Clerk's Entry of Default |
    MOTION for Default |
    MOTION for Order Directing Clerk to Enter Default |
    REQUEST to Enter Default |
    REQUEST for Clerk to Enter Default against Aldgate Mills |
    REQUEST for Clerk's Certificate of Default
  `),
  'relief-from-judgment': split(`
    MOTION to Set Aside Default |
    MOTION to Set Aside Judgment |
    MOTION to Vacate 12 Order |
    MOTION to Vacate Judgment |
    MOTION to Reinstate Case |
    MOTION for Relief from Judgment |
    MOTION to Set Aside Clerk's Entry of Default
  `),
  'new-trial-or-amend-judgment': split(`
    MOTION for New Trial |
    MOTION to Alter Judgment |
    MOTION to Amend Judgment |
    MOTION to Amend/Correct 33 Judgment
  `),
  'attorney-fees': split(`
    MOTION for Attorney Fees |
    APPLICATION for Compensation |
    MOTION for EAJA Fees |
    MOTION for Attorney Fees under the Equal Access to Justice Act |
    MOTION for Attorney Fees Pursuant to 42 U.S.C. 406(b) |
    MOTION for Approval of Attorney Fees
  `),
  costs: split(`
    MOTION for Bill of Costs |
    MOTION for Taxation of Costs |
    MOTION to Tax Costs |
    MOTION to Retax Costs |
    MOTION for Review of Taxation of Costs |
    MOTION for Reimbursement of Costs |
    MOTION for Security for Costs
  `),
  appoint: split(`
    MOTION to Appoint Guardian/Attorney |
    MOTION to Appoint Guardian ad Litem |
    MOTION to Appoint Receiver |
    MOTION to Appoint Expert |
    MOTION to Appoint Special Master |
    MOTION to Appoint Interpreter |
    MOTION to Appoint Custodian |
    MOTION to Appoint Lead Plaintiff and Lead Counsel |
    MOTION for Appointment of Special Process Server |
    MOTION to Appoint Commissioner |
    MOTION for Appointment of Lead Plaintiff and Approval of Selection of Counsel |
    MOTION to Appoint Interim Class Counsel
  `),
  'substitute-counsel': split(`
    MOTION to Substitute Attorney |
    MOTION for New Attorney
  `),
  'substitute-party': split(`
    MOTION to Substitute Party |
    MOTION for Substitution of Party |
    MOTION to Add Party |
    MOTION for Joinder of Party |
    MOTION to Substitute Party and Amend Caption
  `),
  intervene: split(`
    MOTION to Intervene |
    MOTION to Intervene as Plaintiff |
    MOTION for Leave to Intervene
  `),
  amicus: split(`
    MOTION for Leave to File Amicus Brief |
    MOTION for Leave to Participate as Amicus Curiae |
    MOTION for Leave to File Brief Amicus Curiae in Support of Plaintiffs
  `),
  'in-forma-pauperis': split(`
    MOTION for Leave to Proceed in forma pauperis |
    MOTION for Leave to Appeal in forma pauperis |
    MOTION by Plaintiff Orrin Vale for leave to proceed in forma pauperis |
    MOTION for Permission to Appeal in forma pauperis |
    APPLICATION to Proceed in District Court Without Prepaying Fees or Costs |
    Prisoner APPLICATION to Proceed In Forma Pauperis |
    MOTION/APPLICATION to Proceed in Forma Pauperis
  `),
  'stay-pending-appeal': split(`
    MOTION to Stay Pending Appeal |
    MOTION to Stay Enforcement of Judgment Pending Appeal |
    MOTION to Stay 12 Order pending appeal |
    MOTION for Stay of Execution |
    MOTION for Approval of Supersedeas Bond
  `),
  reconsideration: split(`
    MOTION for Reconsideration |
    MOTION for Reargument
  `),
  'approve-settlement': split(`
    MOTION for Settlement |
    MOTION to Approve Settlement |
    MOTION for Approval of Minor's Settlement |
    MOTION for Approval of Stipulation of Settlement |
    MOTION to Approve Stipulation of Settlement and Release |
    MOTION to Approve Consent Judgment |
    MOTION for Entry of Consent Decree |
    MOTION to Approve FLSA Settlement |
    MOTION to Approve Compromise under Rule 9019 |
    MOTION for Preliminary Approval of Class Action Settlement |
    MOTION for Final Approval of Class Action Settlement |
    MOTION to Approve Consent Decree
  `),
  enforce: split(`
    MOTION to Enforce Settlement Agreement |
    MOTION to Enforce Judgment
  `),
  'withdraw-filing': split(`
    MOTION to Withdraw 12 MOTION to Compel |
    MOTION to Withdraw Document 12 |
    MOTION to Withdraw 12 Motion to Compel |
    MOTION to Withdraw Document |
    MOTION for Withdrawal of Motion |
    MOTION to Withdraw Admissions
  `),
  refund: split(`
    MOTION for Refund of Filing Fee |
    MOTION for Refund of Duplicate Fee
  `),
  'summary-judgment': split(`
    MOTION for Partial Summary Judgment |
    Cross MOTION for Summary Judgment |
    NOTICE OF MOTION AND MOTION for Summary Judgment as to Count One
  `),
};

function split(titles: string): readonly string[] {
  return titles.split('|').map((title) => title.trim());
}

describe('an event on judgment, counsel or parties', () => {
  const events = Object.entries(EVENTS).flatMap(([kind, titles]) =>
    titles.map((title) => [title, kind] as const),
  );

  it.each(events)('asks for one thing: %s is %s', (title, kind) => {
    expect(kindsAskedIn(title)).toEqual([kind]);
  });
});
