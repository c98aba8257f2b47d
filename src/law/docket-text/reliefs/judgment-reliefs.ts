import type { ReliefRow } from './relief-row.js';

/** What is asked for on judgment, after it, and of those who take part: counsel, parties, the money. */
export const JUDGMENT_RELIEFS: readonly ReliefRow[] = [
  {
    kind: 'judgment-on-the-pleadings',
    phrases: 'judgment on pleadings, partial judgment on pleadings, judgement on pleadings',
    example: 'MOTION for Judgment on the Pleadings',
  },
  {
    kind: 'summary-judgment',
    phrases:
      'summary judgment, partial summary judgment, summary adjudication, summary judgement, partial summary judgement, cross summary judgment, summary disposition',
    example: 'MOTION for Partial Summary Judgment',
  },
  {
    kind: 'default-judgment',
    phrases:
      'default judgment, entry of default judgment, judgment by default, default judgement, final default judgment, clerks default judgment, clerk default judgment, judgment of default, enter default judgment, clerk to enter default judgment',
    example: 'MOTION for Default Judgment as to Marlow Freight LLC',
  },
  {
    kind: 'entry-of-default',
    phrases:
      'entry of default, default, clerks entry of default, clerk entry of default, enter default, clerks default, clerk default, clerk to enter default, certificate of default, default entry, entry of clerks default',
    example: 'APPLICATION/REQUEST for Entry of Default',
  },
  {
    kind: 'new-trial-or-amend-judgment',
    phrases:
      'new trial, alter judgment, amend judgment, alter or amend judgment, alter amend judgment, amend correct judgment, amend or correct judgment, amend alter judgment, correct judgment, amend order judgment, amended judgment, amend findings, remittitur, alter or amend order, alter or amend, alter',
    example: 'MOTION to Alter or Amend Judgment',
  },
  {
    kind: 'relief-from-judgment',
    phrases:
      'relief from judgment, relief from final judgment, relief from order, relief from judgment or order, set aside judgment, set aside default, set aside default judgment, set aside entry of default, set aside clerks default, set aside clerks entry of default, set aside order, set aside, set aside dismissal, vacate, vacate judgment, vacate order, vacate default, vacate default judgment, vacate entry of default, vacate dismissal, vacate clerks default, vacate clerks entry of default, rule 60, rule 60 b relief, relief under rule 60, relief pursuant to rule 60, reinstate case, reinstate, reinstatement',
    example: 'MOTION to Set Aside Default',
  },
  {
    kind: 'stay-pending-appeal',
    phrases:
      'stay pending appeal, stay execution of judgment, stay execution, stay judgment, stay enforcement of judgment, stay of judgment, stay of execution, stay of execution of judgment, supersedeas bond, approval of supersedeas bond, stay mandate',
    example: 'MOTION to Stay Execution of Judgment',
  },
  {
    kind: 'reconsideration',
    phrases: 'reconsideration, reconsider, reargument, rehearing, partial reconsideration, reargue',
    example: 'MOTION for Reconsideration re 40 Order',
  },
  {
    kind: 'certify-appeal',
    phrases:
      'certificate of appealability, certify appeal, certify for appeal, certification for interlocutory appeal, certification of interlocutory appeal, interlocutory appeal, certify for interlocutory appeal, certify interlocutory appeal, leave to appeal, permission to appeal, certify order for interlocutory appeal, certify order for appeal, leave to file interlocutory appeal, certification of order for interlocutory appeal, certification of appealability, certification under 1292, rule 54 b certification',
    example: 'MOTION for Certificate of Appealability',
  },
  {
    kind: 'attorney-fees',
    phrases:
      'attorney fees, attorney fee, fees, fee, eaja fees, eaja, equal access to justice act fees, fees under, fee award, attorney fees under, award of attorney fees, compensation, interim compensation, allowance of compensation, allowance of fees, final compensation, award of fees, allowance of interim compensation, payment of attorney fees, attorney fees under 406 b, professional fees, monthly compensation, compensation of, interim allowance of compensation, allowance of attorney fees, compensation and reimbursement of expenses, compensation for services, compensation for services rendered, fee application, interim fee application, final fee application, interim fees, final fees, compensation and expenses, compensation for attorney, compensation for accountant, compensation for trustee, trustee compensation, final allowance of compensation, compensation for services and reimbursement of expenses, interim compensation and reimbursement of expenses, allowance of compensation and reimbursement of expenses, fees and expenses, attorney fees and expenses, allowance of fees and reimbursement of expenses',
    example: "MOTION for Attorney's Fees",
  },
  {
    kind: 'costs',
    phrases:
      'costs, bill of costs, taxation of costs, tax costs, retax costs, review of costs, review taxation of costs, reimbursement of expenses, award of costs, reimbursement of costs, security for costs, expenses, retaxation of costs, review clerks taxation of costs',
    example: 'BILL OF COSTS',
  },
  {
    kind: 'approve-settlement',
    phrases:
      'approve settlement, approval of settlement, settlement approval, preliminary approval, final approval, preliminary approval of settlement, final approval of settlement, approve compromise, approval of compromise, compromise, approve class settlement, preliminary approval of class action settlement, final approval of class action settlement, approve minor settlement, approve minors compromise, approve minor compromise, approval of minor compromise, compromise of minor claim, approval of minors compromise, approve consent decree, entry of consent decree, compromise controversy, compromise or settle, approve class action settlement, preliminary settlement approval, final settlement approval, approval of class action settlement, approval of class settlement, approval of minor settlement, approval of flsa settlement, approve flsa settlement, approval of minors settlement, approve minors settlement, approve settlement agreement, enter consent decree, preliminarily approve, settlement, approve consent judgment, entry of consent judgment',
    example: 'Unopposed MOTION for Preliminary Approval of Class Action Settlement',
  },
  {
    kind: 'enforce',
    phrases:
      'enforce, enforcement, enforce settlement, enforce judgment, enforce settlement agreement',
    example: 'MOTION to Enforce Settlement Agreement',
  },
  {
    kind: 'pro-hac-vice',
    phrases:
      'pro hac vice, appear pro hac vice, leave to appear pro hac vice, admission pro hac vice, admit pro hac vice, permission to appear pro hac vice, be admitted pro hac vice, pro hac vice admission, practice pro hac vice, limited admission, limited admission pro hac vice, admission to practice pro hac vice, special admission, appear pro hac, non resident attorney to appear, admission of attorney, admission of attorney pro hac vice, appear as counsel pro hac vice, leave to practice pro hac vice, appear in particular case',
    example: 'MOTION for Leave to Appear Pro Hac Vice',
  },
  {
    kind: 'withdraw-as-counsel',
    phrases:
      'withdraw as attorney, withdraw as counsel, withdraw as, withdraw, withdraw appearance, withdrawal of counsel, withdrawal as counsel, withdrawal as attorney, withdrawal of attorney, withdrawal of appearance, withdrawal, withdraw counsel, withdraw attorney, withdraw from representation, withdraw representation, be relieved as counsel, relieved as counsel, relieve counsel, relieve, be relieved, terminate counsel, terminate attorney, remove attorney, remove counsel, withdraw from case, withdraw and substitute, leave to withdraw as attorney, leave to withdraw as counsel, withdraw as counsel of record, withdraw as attorney of record',
    example: 'MOTION to Withdraw as Attorney',
  },
  {
    kind: 'substitute-counsel',
    phrases:
      'substitute attorney, substitute counsel, substitution of counsel, substitution of attorney, change of counsel, new counsel, new attorney, replace counsel, change attorney, change counsel, withdraw and substitute counsel, withdraw and substitute attorney, withdrawal and substitution of counsel, substitution of attorneys',
    example: 'MOTION to Substitute Attorney',
  },
  {
    kind: 'appoint-counsel',
    phrases:
      'appoint counsel, appointment of counsel, appoint attorney, appointment of attorney, court appointed counsel, court appointed attorney, counsel, assignment of counsel, appointment of new counsel, appoint new counsel, appointment of cja counsel, appointment of pro bono counsel, appoint pro bono counsel, appointed counsel, appointed attorney, request for counsel, assign counsel, appointment of learned counsel, attorney representation, be assigned to represent, be appointed to represent, assigned to represent, appointed to represent, public defender, federal public defender, cja counsel, cja attorney',
    example: 'MOTION to Appoint Counsel',
  },
  {
    kind: 'substitute-party',
    phrases:
      'substitute party, substitution of party, substitute, substitution, substitute plaintiff, substitute defendant, add party, add parties, add defendant, add plaintiff, join party, join additional party, substitution of parties, substitute parties, substitution of plaintiff, substitution of defendant, joinder of party, add new party, join parties',
    example: 'MOTION to Substitute Party',
  },
  { kind: 'intervene', phrases: 'intervene, intervention', example: 'MOTION to Intervene' },
  {
    kind: 'amicus',
    phrases:
      'amicus, amicus curiae, file amicus brief, file amicus curiae brief, leave to file amicus, leave to file amicus brief, leave to file amicus curiae brief, leave to file brief of amicus curiae, leave to file brief as amicus curiae, leave to file brief of amici curiae, leave to appear as amicus, participate as amicus, appear as amicus curiae, amici, leave to file amici curiae brief, file brief as amicus curiae',
    example: 'MOTION for Leave to File Amicus Brief',
  },
  {
    kind: 'in-forma-pauperis',
    phrases:
      'in forma pauperis, proceed in forma pauperis, leave to proceed in forma pauperis, appeal in forma pauperis, leave to appeal in forma pauperis, permission to appeal in forma pauperis, ifp, proceed ifp, proceed without prepaying fees, proceed without prepayment, proceed without prepayment of fees, proceed without prepaying fees or costs, proceed in district court without prepaying fees or costs, proceed in district court without prepaying fees, leave to proceed without prepayment, waive filing fee, waiver of filing fee, waiver of chapter 7 filing fee, informa pauperis, leave to proceed informa pauperis, proceed on appeal in forma pauperis, leave to proceed on appeal in forma pauperis, proceed without prepayment of filing fee, have chapter 7 filing fee waived',
    example: 'MOTION for Leave to Proceed in forma pauperis',
  },
  {
    kind: 'appoint',
    phrases:
      'appoint, appointment, appoint receiver, appointment of receiver, receiver, special master, appoint special master, guardian ad litem, appoint guardian ad litem, appointment of guardian ad litem, appointment of guardian, appointment of special master, appoint lead plaintiff, appointment of lead plaintiff, appointment as lead plaintiff, appointment of interim class counsel, appoint interim class counsel, appointment of interim lead counsel, appoint lead counsel, appointment of lead counsel, appointment of lead plaintiff and lead counsel, appointment as lead plaintiff and approval of lead counsel, appoint lead plaintiff and lead counsel, appoint expert, appointment of expert, appoint trustee, appointment of trustee, appoint interpreter, appointment of interpreter, appointment of next friend, appoint special process server, appointment of special process server, appoint mediator, appointment of process server, appoint custodian, appoint class counsel, appointment of class counsel, appoint class representative, appoint class representatives, appointment of class representative, appointment of class representatives',
    example: 'MOTION to Appoint Receiver',
  },
  {
    kind: 'refund',
    phrases:
      'refund, refund of filing fee, refund filing fee, refund of fees, refund fees, return of filing fee, reimbursement of filing fee, refund of duplicate filing fee',
    example: 'MOTION for Refund of Fees',
  },
  {
    kind: 'withdraw-filing',
    phrases:
      'withdraw motion, withdraw document, withdraw notice, withdraw response, withdraw complaint, withdraw application, withdraw pleading, withdraw claim, withdraw petition, withdraw objection, withdraw objections, withdraw brief, withdraw reply, withdraw exhibit, withdraw motions, withdrawal of motion, withdrawal of document, withdraw admissions, withdraw stipulation, withdraw first motion, withdraw emergency motion, withdraw previously filed motion, withdraw plaintiffs motion, withdraw defendants motion, withdraw letter, withdraw docket entry, withdraw doc, withdraw ecf, withdraw filing, withdraw pending motion, withdraw appeal, withdraw answer, withdraw declaration, withdraw unopposed motion, withdraw joint motion, withdraw sealed motion, withdraw second motion, withdraw consent motion, withdraw agreed motion',
    example: 'MOTION to Withdraw 31 MOTION to Compel',
  },
];
