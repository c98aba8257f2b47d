import { opening } from './opening.js';
import type { Opening } from './opening.js';

/** What is put on the docket of a bankruptcy court and of no other; what both know stands in the other vocabularies. */
export const BANKRUPTCY_OPENINGS: readonly Opening[] = [
  opening(
    `chapter 15 petition| petition for recognition of foreign proceeding|
     chapter 15 petition for recognition of foreign proceeding`,
    'complaint',
    'Chapter 15 Petition for Recognition of Foreign Proceeding. Filed by Ada Roe.',
    { family: 'complaint' },
  ),
  opening(
    `relief from stay| withdraw reference| relief from stay and notice of motion| pay filing fee in installment| fee application cover sheet`,
    'motion',
    'Relief from Stay and Notice of Motion Filed by Ada Roe.',
    { doubtful: true },
  ),
  opening(
    `objection to confirmation| objection to confirmation of plan| objection to exemption|
     objection to claim| objection to discharge| objection to transfer of claim|
     objection to homestead exemption| trustee objection to confirmation|
     objection to disclosure statement| opposition to motion for relief from stay|
     response to certification of default| opposition to certification of default`,
    'response',
    'Objection to Confirmation of Plan Filed by Creditor Ada Roe.',
    { family: 'response' },
  ),
  opening(
    `certification in opposition| objection to certification of default`,
    'response',
    "Certification in Opposition to Creditor's Certification of Default filed by Ada Roe.",
    { doubtful: true },
  ),
  opening(
    `report of no distribution| no asset report| trustee report of no distribution|
     trustee no asset report| report of no asset| no distribution report| summary of cash receipt|
     summary of cash receipt and disbursement| monthly income and expense statement|
     monthly income expense statement| monthly financial report| quarterly report|
     post confirmation report| postconfirmation report| post confirmation quarterly report|
     trustee interim report| trustee final report and account| chapter 13 final report|
     chapter 7 trustee report| trustee distribution report| report of operation|
     initial monthly operating report| small business monthly operating report|
     report of plan completion| examiner report| ombudsman report| auctioneer report| broker report|
     trustee report of sale| trustee report of asset| asset report| report of asset|
     report of unclaimed dividend| application for final decree and report| report of debtor audit|
     disbursement report| monthly report| periodic report| interim trustee report|
     statement of income and expense| patient care ombudsman report| notice of asset and report|
     chapter 13 trustee report| trustee certification of final report| notice of plan completion`,
    'report',
    'Summary of Cash Receipts and Disbursements Filed by Orrin Vale.',
    { family: 'report' },
  ),
  opening(
    `modified plan| modified chapter 13 plan| amended chapter 13 plan| chapter 12 plan|
     chapter 9 plan| modification of chapter 13 plan| modification of plan| plan modification|
     plan summary| chapter 11 small business plan| small business plan| liquidating plan|
     plan of liquidation| plan supplement| post confirmation modified plan| post confirmation plan|
     joint plan| joint plan of reorganization| plan amendment| plan and related motion|
     chapter 13 plan and related motion| chapter 13 plan and motion`,
    'other-paper',
    'Modified Chapter 13 Plan Before Confirmation Filed by Ada Roe.',
  ),
  opening(
    `statement of current monthly income| current monthly income|
     statement of current monthly and disposable income| chapter 7 means test| means test|
     chapter 7 means test calculation| means test calculation| chapter 13 calculation|
     calculation of disposable income| disposable income| statement of exemption|
     disclosure of compensation of attorney| attorney disclosure of compensation|
     disclosure of compensation of attorney for debtor| attorney compensation statement|
     attorney disclosure statement| attorney fee disclosure| rule 2016 b statement|
     disclosure of compensation of bankruptcy petition preparer|
     disclosure of attorney compensation| statement of compensation| ballot| summary of ballot|
     ballot summary| tabulation of ballot| report of ballot| ballot tabulation| tally of ballot|
     list of equity security holder| equity security holder| list of creditor holding|
     20 largest unsecured creditor| list of twenty largest| top 20| mailing matrix| mailing list|
     creditor mailing matrix| creditor list| mailing list or matrix| creditor mailing list|
     amendment to schedule| payment advice| pay advice| evidence of payment advice| pay stub|
     evidence of income| copy of pay advice| tax document| tax return| tax information|
     social security number| statement of ssn| statement of social security|
     individual debtor statement of compliance| notice to individual consumer debtor|
     corporate resolution| resolution| board resolution| debtor corporate resolution|
     certificate of resolution| resolution authorizing| reaffirmation|
     reaffirmation agreement between debtor| reaffirmation agreement cover sheet|
     rescission of reaffirmation| rescission of reaffirmation agreement|
     withdrawal of reaffirmation agreement| assignment of claim| amended claim|
     request for payment of administrative expense| debtor certification of completion|
     certification of completion| certificate of completion|
     certification of completion of instructional course| financial management course|
     financial management certificate| personal financial management|
     personal financial management course certificate| certificate of debtor education|
     debtor education certificate| certificate of completion of instructional course|
     certification about a financial management course|
     certification about financial management course| statement of completion|
     debtor post petition instructional course| instructional course| credit counseling|
     credit counseling briefing| balance sheet| cash flow statement| statement of operation|
     profit and loss statement| statement of cash flow| statement of domestic support|
     domestic support obligation| statement pursuant to rule 2016|
     statement pursuant to section 521| statistical summary|
     statistical summary of certain liability| summary of certain liability|
     statement of assistance of non attorney|
     statement regarding payment advice| statement of no payment advice| eviction judgment|
     statement about eviction judgment| initial statement about an eviction judgment|
     property claimed as exempt| statement of petition preparer| statement of reaffirmation|
     adversary proceeding cover sheet| proof of claim filed| monthly fee statement| fee statement|
     statement of fee| verified statement| verified statement of multiple creditor|
     rule 2019 statement| quarterly fee statement| us trustee quarterly fee statement|
     declaration of exemption| homestead declaration| intent to pay| pre petition statement|
     schedule of allowed claim| trustee recommendation| recommendation of trustee|
     trustee recommendation concerning claim`,
    'other-paper',
    'Disclosure of Compensation of Attorney for Debtor Filed by Ada Roe.',
  ),
  opening(
    `change of address| creditor change of address| debtor change of address| notice of abandonment|
     notice of proposed abandonment| notice of proposed sale| notice of sale| notice of proposed use| notice of use| notice of intent to abandon|
     notice of opportunity to object| notice of opportunity| notice and opportunity for hearing|
     notice and opportunity to object| notice of opportunity for hearing| notice of presentment|
     notice of proposed action| notice of conversion| notice of agenda| agenda|
     notice of agenda of matter| notice of agenda of matter scheduled for hearing| hearing agenda|
     proposed agenda| notice of final cure payment| response to notice of final cure|
     notice of mortgage payment change| notice of postpetition mortgage fee| notice of withdrawal of claim| notice of objection to claim|
     notice of effective date| notice of rejection of| notice of assumption|
     notice of proposed assumption| notice of cure| notice of intended action|
     notice of appointment of committee| notice of change in membership| appointment of committee|
     notice of appointment of unsecured creditor committee| notice of rate change|
     notice of motion for relief| notice of fee application| notice of application for compensation|
     notice of application to employ| notice of objection to confirmation|
     notice of voluntary conversion| notice of debtor prior filing| reclamation demand|
     demand for reclamation| notice of reclamation| notice of perfection| notice of post petition|
     notice of auction| notice of successful bidder| notice of hearing on disclosure statement`,
    'notice',
    'Change of Address Filed by Ada Roe.',
    { family: 'notice' },
  ),
  opening(
    `certification of default| creditor certification of default| affidavit of default|
     certificate of default filed by creditor| certification of non compliance|
     declaration of default| pre confirmation certification|
     pre confirmation certification of compliance| preconfirmation certification|
     preconfirmation declaration| certification regarding plan payment|
     declaration re electronic filing| electronic filing declaration|
     declaration regarding electronic filing| declaration under penalty of perjury|
     declaration about individual debtor schedule| declaration concerning debtor schedule|
     affidavit re electronic filing| affidavit of disinterestedness|
     declaration of disinterestedness| signature declaration| declaration of electronic filing|
     rule 2014 affidavit| rule 2016 affidavit| verification of matrix|
     verification of creditor matrix| verification of mailing matrix| verification of petition|
     debtor certification in support of discharge| certification of plan completion|
     debtor certification of plan completion| debtor affidavit requesting discharge|
     certification in support of discharge| certification of chapter 13 debtor|
     certificate of review| certificate of non response`,
    'declaration',
    'Pre-Confirmation Certification of Compliance Filed by Ada Roe.',
    { doubtful: true },
  ),
  opening(
    `discharge of debtor| discharge of joint debtor| chapter 7 discharge| chapter 13 discharge|
     discharge order| discharge of debtor after completion| order discharging debtor|
     order of discharge of debtor| discharge granted| order closing case| order fixing last day|
     order of conversion| order converting case| order approving trustee report|
     order upon conversion| notice and order setting hearing on`,
    'order',
    'Discharge of Debtor Ada Roe.',
    { family: 'order' },
  ),
  opening(
    `courtroom hearing| courtroom hearing held| hearing held| telephonic hearing held|
     hearing concluded| hearing not held| matter heard| hearing withdrawn| hearing settled|
     confirmation hearing held| matter taken under advisement| pdf with hearing minute`,
    'minute-entry',
    'Courtroom Hearing Held (RE: related document(s) 12 Motion for Relief From Stay).',
    { family: 'proceeding' },
  ),
  opening(
    `trustee certificate of 341| trustee certificate of meeting| 341 meeting held|
     meeting of creditor held| meeting of creditor held and concluded| first meeting minute|
     minute of 341 meeting| trustee 341 filing| statement adjourning meeting of creditor|
     statement adjourning 341 a meeting of creditor| statement adjourning 341 meeting|
     trustee statement adjourning meeting| trustee statement of meeting of creditor`,
    'minute-entry',
    'Meeting of Creditors Held and Concluded.',
    { doubtful: true, act: 'clerk' },
  ),
  opening(
    `continuance of meeting of creditor| meeting of creditor continued|
     continued meeting of creditor| 341 meeting continued| meeting of creditor rescheduled|
     notice of meeting of creditor| notice of 341 meeting| notice of 341 a meeting|
     notice of continued meeting of creditor| notice of rescheduled meeting of creditor|
     notice of rescheduled 341| notice of continued 341| notice of 341 a meeting of creditor|
     notice of first meeting of creditor| first meeting of creditor| 341 a meeting|
     section 341 meeting of creditor`,
    'hearing-notice',
    'Notice of Meeting of Creditors. 341(a) meeting to be held on 1/2/2020 at 10:00 AM.',
    { doubtful: true },
  ),
  opening(
    `confirmation hearing rescheduled| confirmation hearing continued| hearing set on|
     confirmation hearing scheduled| hearing rescheduled from| hearing adjourned|
     confirmation hearing adjourned`,
    'hearing-notice',
    'Confirmation Hearing Rescheduled to 1/2/2020 at 10:00 AM.',
    { family: 'setting' },
  ),
  opening(
    `incomplete filing| notice of incomplete and or deficient filing| deficient filing|
     notice of missing schedule| notice of requirement to file|
     notice of requirement to complete course| notice to debtor| notice of default to debtor|
     notice of debtor requirement| notice of need to file proof of claim|
     notice of need to file claim| notice of asset| notice of possible dividend|
     notice of deadline to file claim| notice to creditor| notice to file proof of claim|
     notice fixing time| notice of appointment of trustee| notice of appointment of interim|
     notice of intent to close case| notice of dismissal by court| final installment notice|
     notice of failure to file| reminder notice| notice of dishonored payment|
     notice of change of trustee| notice of successor trustee| notice of order of discharge|
     notice of appointment of successor trustee| notice of proof of claim deadline|
     notice of intent to dismiss| notice of possible dismissal| notice of reassignment of case with|
     notice of transfer of claim| notice of assignment of claim| clerk notice of fee due|
     notice of filing of final report| clerk evidence of repeat filing| evidence of repeat filing|
     repeat filer| notice of discharge| notice of claim filed by clerk`,
    'clerk-notice',
    'Notice of Missing Schedules due by 1/2/2020.',
    { doubtful: true },
  ),
  opening(
    `set deficient filing deadline| set incomplete filing deadline| deficient filing deadline|
     set 521 deadline| set last day to oppose discharge| deadline updated set| set reset last day`,
    'deadline-entry',
    'Set Deficient Filing Deadlines. Incomplete Filings due by 1/2/2020.',
    { family: 'setting' },
  ),
  opening(
    `receipt of motion| receipt of application| receipt of voluntary petition| receipt of complaint|
     receipt of amended schedule| receipt of chapter 7 installment| receipt of installment|
     receipt of filing fee for| receipt of schedule| receipt of transfer of claim|
     final payment of filing fee| installment payment| chapter 7 filing fee| refund of fee|
     refund of fee paid| receipt of notice of appeal`,
    'fee',
    'Receipt of Motion for Relief from Stay (150.00 fee). Receipt number 1234567.',
    { act: 'clerk' },
  ),
  opening(
    `auto assignment of judge| judge assigned to case| assignment of trustee| trustee assigned`,
    'case-assignment',
    'Auto Assignment of Judge and Trustee.',
    { doubtful: true },
  ),
  opening(
    `bankruptcy case closed| adversary proceeding closed| chapter 7 case closed|
     adversary case terminated| close bankruptcy case| close adversary case|
     trustee removed from case| notice to terminate trustee|
     the estate having been fully administered| bankruptcy case converted| case dismissed|
     notification of case closing| trustee added to case| successor trustee| trustee removed|
     claim register| proof of claim docketed| request for audio| request for cd`,
    'other-clerk',
    'Bankruptcy Case Closed.',
  ),
  opening(
    'notice of adjournment|notice of adjourned hearing|notice of adjournment of hearing',
    'hearing-notice',
    'Notice of Adjournment of Hearing to 1/2/2020.',
    { family: 'notice-of-hearing' },
  ),
];
