import type { Refinement, ReliefRow } from './relief-row.js';

/** Requests that begin like a listed kind and are none of them. */
export const UNLISTED_RELIEFS: readonly ReliefRow[] = [
  {
    kind: 'other',
    phrases:
      'amend order, amend correct order, amend or correct order, correct order, amendment of order, modify order, amend correct re order, amend re order, amend or clarify order, amend clarify order, correct, amend indictment, amend information, amend caption, amend docket, amend correct docket, amend plan, amend correct caption, modify plan, amend case caption, amend minute entry, amend correct minute entry, amend pretrial order, amend final pretrial order, amend order of forfeiture, amend preliminary order of forfeiture',
    example: 'MOTION to Amend/Correct 40 Order on Motion to Dismiss',
  },
  {
    kind: 'other',
    phrases:
      'compel arbitration, compel arbitration and stay, compel mediation, compel appraisal, compel compliance, compel payment, compel attendance at mediation, arbitrate, arbitration',
    example: 'MOTION to Compel Arbitration',
  },
  {
    kind: 'other',
    phrases:
      'relief from stay, relief from automatic stay, relief from co debtor stay, lift stay, lift automatic stay, extend stay, extend automatic stay, continue automatic stay, impose stay, impose automatic stay, annul stay, terminate stay, confirm termination of stay, enforce automatic stay, extend bar date, vacate stay, modify stay, dissolve stay, stay relief, continuation of automatic stay, continuation of stay, imposition of automatic stay, imposition of stay, extension of automatic stay, extension of stay, annulment of stay, annul automatic stay, relief from co debtor automatic stay, relief from codebtor stay, adequate protection, confirmation of termination of automatic stay, declare automatic stay, comfort order, in rem relief, modify automatic stay, terminate automatic stay, relief of stay, relief from section 362 stay, relief from 362, vacate automatic stay, vacate stay and, order confirming no stay, reimpose automatic stay, reinstate automatic stay, reinstate stay, reimpose stay',
    example: 'MOTION to Lift Stay',
  },
  {
    kind: 'other',
    phrases:
      'exclude time, exclude time under, exclude speedy trial time, exclude speedy trial, exclude time from, exclude time between, exclude time period, exclude time for, exclude time through, exclude certain time, exclusion of time, exclude further time, exclude additional time, excludable time, excludable delay, exclude period, exclude delay, exclude days, vacate award, vacate arbitration award, vacate referral, vacate reference, vacate stipulation, release lis pendens, release of lis pendens, release of documents, release of records, release of information, release of hold, release of presentence report, release of transcript, release documents, release records, release of escrow, release of judgment, release levy, release exhibits, release of exhibits',
    example: 'MOTION to Exclude Time Under the Speedy Trial Act',
  },
  {
    kind: 'other',
    phrases:
      'approval of stipulation, approve stipulation, approval of agreement, approve agreement',
    example: 'MOTION for Approval of Stipulation',
  },
  {
    kind: 'other',
    phrases:
      'withdraw plea, withdraw guilty plea, withdraw plea of guilty, withdraw reference, withdraw jury demand, withdraw funds, withdraw bankruptcy reference, withdrawal of reference, withdraw waiver, withdraw consent',
    example: 'MOTION to Withdraw Plea of Guilty',
  },
  {
    kind: 'other',
    phrases:
      'substitute document, substitute exhibit, substitute exhibits, substitute attachment, substitute pleading, substitute brief, substitute page, substitute expert, substitute witness, substitute memorandum',
    example: 'Ex Parte MOTION to Substitute Document',
  },
  {
    kind: 'other',
    phrases:
      'file amended schedules, not appear, not to appear, excuse appearance, limit notice, shorten notice, waive appearance, waive, waiver of appearance, release of funds, release funds, release of lien, release lien, continue to, transfer of claim, advance of funds, judgment of acquittal, judgment as matter of law, extension of patent, default modification, bond to secure, dismissal of appeal, writ of mandamus, mandamus, compensation of trustee, bill of particulars, petition for mandamus, file electronically, leave to file electronically, electronic filing, leave to file manually, take deposition, depose, proceed under pseudonym, proceed anonymously, bring electronic devices, permission to file electronically, permission for electronic filing, more definite statement, definite statement, excuse, excuse attendance, be excused, excused from, exempt, exemption',
    example: 'MOTION for Judgment as a Matter of Law',
  },
  {
    kind: 'other',
    phrases:
      'employ, employment, employment of, retain, retention of, authority to employ, use cash collateral, use of cash collateral, cash collateral, interim use of cash collateral, sell, sell property, sale of, sell free and clear, sell property free and clear, sell property free and clear of liens, sale free and clear, sale of property, sale of property free and clear, bid procedures, bidding procedures, assume, assume or reject, assume lease, reject, reject lease, reject executory contract, assumption, rejection of, assume and assign, avoid lien, avoid judicial lien, avoidance of lien, lien avoidance, strip lien, value collateral, value claim, valuation, valuation of security, determine value, determine secured status, redeem, redemption, abandon, abandonment, compel abandonment, compel trustee to abandon, incur debt, obtain credit, obtain post petition financing, post petition financing, debtor in possession financing, dip financing, borrow, convert, convert case, conversion, convert case to chapter 7, convert to chapter, reopen, reopen case, reopen chapter 7 case, reopen bankruptcy case, pay filing fee in installments, pay fee in installments, pay filing fees in installments, delay discharge, entry of discharge, enter discharge, issuance of discharge, hardship discharge, defer entry of discharge, revoke discharge, final decree, entry of final decree, close case, close chapter 11 case, disallow claim, disallow claims, allow claim, allow late claim, allowance of claim, allow administrative expense, allowance of administrative expense, administrative expense, payment of administrative expense, administrative claim, allowance of administrative claim, payment of wages, pay wages, pay pre petition wages, pay prepetition wages, split case, deconsolidate, sever joint case, dispense with wage order, wage order, suspend plan payments, suspend payments, moratorium, confirm plan, confirmation of plan, confirm chapter 11 plan, modify chapter 13 plan, modify confirmed plan, 2004 examination, rule 2004 examination, rule 2004, examination, conduct examination, loan modification, participate in loss mitigation, loss mitigation, mortgage modification mediation, turnover, turnover of property, turn over, determine dischargeability, determine tax liability, subordinate, limit notice and, establish notice procedures, pay claims, pay critical vendors, honor prepetition, maintain bank accounts, continue bank accounts, continue use of bank accounts, continue use of existing bank accounts, maintain existing bank accounts, adequate assurance, utilities, unclaimed funds, payment of unclaimed funds, release of unclaimed funds, disgorge, disgorgement, disgorgement of fees, determine mortgage, determine final cure, deem mortgage current, declare mortgage current, recognition, recognition of foreign proceeding, equitable relief, waive credit counseling, waiver of credit counseling, exemption from credit counseling, waive financial management course, bar date, set bar date, establish bar date, set last day, change debtor name, ratify, surcharge, reaffirm, reaffirmation, rescind reaffirmation, purchase vehicle, refinance, sell real property, sell real estate, sell vehicle, sell personal property, retain tax refund, keep tax refund, retain settlement proceeds, abstain, abstention',
    example: 'Motion to Use Cash Collateral',
  },
];

/** What later words of a request make of a broad kind. The first row that fits wins. */
export const REFINEMENTS: readonly Refinement[] = [
  {
    of: 'leave-to-file',
    to: 'seal',
    first: ['file', 'late'],
    phrases: 'under seal, under restriction',
    example: 'MOTION to File Exhibits Under Seal',
  },
  {
    of: 'other',
    to: 'approve-settlement',
    first: ['approve', 'approval'],
    phrases: 'settlement, compromise',
    example: 'MOTION for Approval of Stipulation of Final Settlement and Release',
  },
  {
    of: 'other',
    to: 'protective-order',
    first: ['approve', 'approval'],
    phrases: 'protective order, confidentiality',
    example: 'MOTION to Approve Stipulation for Protective Order',
  },
  {
    of: 'other',
    to: 'dismissal',
    first: ['approve', 'approval'],
    phrases: 'dismissal',
    example: 'MOTION for Approval of Stipulation of Dismissal',
  },
  {
    of: 'leave-to-file',
    to: 'leave-for-excess-pages',
    phrases:
      'excess pages, excess page, in excess of, page limit, page limits, page limitation, exceeding, word limit, oversized, overlength, over length, extra pages, excess of',
    example: 'MOTION for Leave to File Brief in Excess of Page Limit',
  },
  {
    of: 'leave-to-file',
    to: 'amicus',
    phrases: 'amicus, amici',
    example: 'MOTION for Leave to File Brief as Amicus Curiae',
  },
  {
    of: 'leave-to-file',
    to: 'leave-to-amend',
    phrases:
      'amended complaint, amended and substituted complaint, amended and restated complaint, amended original complaint, amended original petition, amended verified complaint, amended consolidated complaint, amended collective action complaint, amended class and collective action complaint, substituted complaint, amended answer, amended petition, amended counterclaim, amended counterclaims, amended pleading, amended class action complaint, amended and supplemental complaint, supplemental complaint, amended answer and counterclaim, amended third party complaint, amended affirmative defenses',
    example: 'MOTION for Leave to File Second Amended Complaint',
  },
  {
    of: 'stay',
    to: 'stay-pending-appeal',
    phrases:
      'pending appeal, pending resolution of appeal, pending interlocutory appeal, pending outcome of appeal, pending decision on appeal, pending disposition of appeal, execution of judgment, judgment pending',
    example: 'MOTION to Stay Proceedings Pending Appeal',
  },
  {
    of: 'relief-from-judgment',
    to: 'vacate-conviction',
    phrases: '2255, sentence, conviction',
    example: 'MOTION to Vacate under 28 U.S.C. 2255',
  },
  {
    of: 'relief-from-judgment',
    to: 'scheduling',
    phrases:
      'hearing date, trial date, deadlines, conference, scheduling order, schedule, trial setting',
    example: 'MOTION to Vacate the Settlement Conference',
  },
  {
    of: 'extension-of-time',
    to: 'leave-for-excess-pages',
    phrases: 'page limit, page limits, page limitation, page limitations',
    example: 'MOTION to Extend the Page Limit',
  },
];
