import { opening } from './opening.js';
import type { Opening } from './opening.js';

/** What judges order, decide, sign and preside over. */
export const COURT_OPENINGS: readonly Opening[] = [
  opening(
    `order| ordered| it is ordered| it is hereby ordered| letter order| minute order|
     order of the court| court order`,
    'order',
    'ORDER granting 12 Motion to Seal. Signed by Judge Ada Roe on 1/2/2020.',
    { family: 'order' },
  ),
  opening(
    `general order| standing order| order to show cause| protective order| consent order|
     agreed order| confidentiality order| order of detention|
     order setting condition of release| order of dismissal| order of recusal|
     order appointing| order of reference| order referring| order of forfeiture|
     preliminary order of forfeiture| temporary restraining order| order of reassignment|
     order reassigning case| order reassigning| notice and order|
     discovery confidentiality order| decorum order| qualified protective order|
     restraining order| order of release| order of temporary detention| order of commitment|
     oral order| order on initial appearance| detention order| endorsed letter| remand order|
     order of remand| order of discharge| order discharging| document endorsed| motion endorsed| order for relief|
     order confirming plan| order on arraignment| arraignment order| endorsed order`,
    'order',
    'GENERAL ORDER on the care of sealed papers.',
    { family: 'order' },
  ),
  opening(
    `stipulation and order| stipulated order| stipulated protective order|
     stipulated consent order| so ordered stipulation| stipulation order|
     stipulation and agreed order| agreement and order| joint stipulation and order|
     stipulation and protective order| consent decree| stipulated judgment| order stipulation|
     stipulation and consent order| stipulated final judgment| agreed protective order|
     stipulation of dismissal and order| stipulation and order of dismissal|
     stipulation protective order| confidentiality agreement and order|
     consent judgment and order| stipulation and order to|
     confidentiality stipulation and order`,
    'order',
    'STIPULATION AND ORDER of Discovery. Signed by Judge Ada Roe on 1/2/2020.',
    { family: 'stipulated-order' },
  ),
  opening(
    `ruling| ruling and order| endorsement| memo endorsement| memorandum endorsement|
     memo endorsed| notation order| margin order| marginal order| preliminary injunction|
     permanent injunction| writ of mandamus| decree| final decree| directive|
     certificate of appealability| so ordered| order and reason| bench verdict| bench ruling|
     speedy trial order| cja 20 appointment| appointment of counsel| appointment of attorney|
     cja 20| appointment of| cja appointment| appointment of federal public defender`,
    'order',
    'MEMO ENDORSEMENT on 12 Letter. So Ordered by Judge Ada Roe.',
    { family: 'order' },
  ),
  opening(
    'granting|denying|granted|denied|granting in part|adopting',
    'order',
    'Granting 12 Motion for Extension of Time. Signed by Judge Ada Roe.',
    { family: 'order', before: 'nothing' },
  ),
  opening(
    `memorandum and order| memorandum order| order and memorandum|
     memorandum of decision and order`,
    'order',
    'MEMORANDUM AND ORDER denying 12 Motion. Signed by Judge Ada Roe.',
    { doubtful: true, family: 'order' },
  ),
  opening(
    `text order| docket text order| paperless order| electronic order| text only order|
     docket entry order| minute order in chamber| text entry order| text entry|
     text only entry| virtual order| paperless docket entry| docket text| docket order|
     text only docket entry| text only| electronic endorsement| electronic clerk order|
     in chamber text only entry| in chamber text only order| electronic entry order`,
    'text-order',
    'TEXT ORDER granting 12 Motion to Seal.',
    { family: 'order' },
  ),
  opening(
    `minute in chamber| minute in chamber order| in chamber order| in chamber|
     minute of in chamber order| civil minute in chamber| proceeding in chamber|
     minute in chamber proceeding| order in chamber| minute of in chamber proceeding`,
    'order',
    'MINUTES (IN CHAMBERS) by Judge Ada Roe: the Court ORDERS a reply.',
    { family: 'order', doubtful: true },
  ),
  opening(
    `opinion| memorandum opinion| memorandum decision| decision| opinion and order|
     memorandum and opinion| memorandum opinion and order| opinion order| opinion memorandum|
     decision and order| decision and entry| decision on motion| memorandum of decision|
     order opinion| order and opinion| opinion and judgment| claim construction opinion|
     written opinion| memorandum of opinion| decision memorandum| memorandum opinion order`,
    'opinion',
    'MEMORANDUM OPINION AND ORDER. Signed by Judge Ada Roe on 1/2/2020.',
    { family: 'findings' },
  ),
  opening(
    'finding of fact|finding and conclusion|finding of fact and conclusion of law|finding',
    'opinion',
    'FINDINGS OF FACT AND CONCLUSIONS OF LAW. Signed by Judge Ada Roe.',
    { family: 'findings' },
  ),
  opening(
    `report and recommendation| report recommendation| finding and recommendation|
     finding recommendation| proposed finding and recommendation|
     proposed finding of fact and recommendation| memorandum and recommendation|
     magistrate judge report| recommended decision| recommendation|
     report and recommended decision| proposed finding of fact and recommended disposition|
     finding of fact and recommendation| memorandum and recommended decision|
     report and recommendation on plea| finding conclusion and recommendation|
     finding conclusion and order| recommended disposition|
     proposed finding and recommended disposition| report and recommendation and order|
     finding and recommendation and order| order and report and recommendation|
     order and finding and recommendation| report and recommendation of|
     magistrate recommendation| order report and recommendation| order and recommendation`,
    'report-and-recommendation',
    'REPORT AND RECOMMENDATION re 12 Motion. Signed by Magistrate Judge Ada Roe.',
    { family: 'findings' },
  ),
  opening(
    `judgment| final judgment| judgment and commitment| judgment in a criminal case|
     judgment in a civil case| default judgment| consent judgment| final order and judgment|
     order and judgment| judgment and order| judgment order| order and final judgment|
     summary judgment| final judgment and order| judgment of dismissal| judgment of acquittal|
     order of judgment| final consent judgment| partial judgment`,
    'judgment',
    'JUDGMENT in favor of Aldgate Mills, Inc. Signed by Judge Ada Roe on 1/2/2020.',
    { family: 'judgment' },
  ),
  opening(
    'sentence|judgment on revocation|order of probation|sentence imposed|revocation judgment',
    'judgment',
    'JUDGMENT on Revocation Proceedings - 8 months.',
    { family: 'judgment' },
  ),
  opening(
    `scheduling order| pretrial scheduling order| case management order|
     case management and scheduling order| docket control order|
     case management scheduling order| order setting schedule| order setting trial|
     trial order| civil trial order| criminal trial order| order setting deadline|
     order setting trial date| order setting scheduling| scheduling and discovery order|
     rule 16 scheduling order| briefing schedule| case scheduling order|
     order setting briefing schedule| order regarding schedule|
     scheduling and case management order| uniform scheduling order|
     rule 16 b scheduling order| discovery and scheduling order|
     order setting trial and pretrial| pretrial and trial order| jury trial order|
     bench trial order| trial scheduling order| trial setting order| order setting pretrial|
     order setting jury trial| patent scheduling order| discovery scheduling order|
     case management plan and scheduling order|
     civil case management plan and scheduling order| revised scheduling order|
     progression order| final progression order| initial progression order|
     order setting progression| order for pretrial| scheduling notice and order|
     docket management order| order setting discovery schedule| order of trial schedule|
     case management and pretrial order| order setting case management deadline|
     fast track scheduling order| standard scheduling order| order scheduling trial|
     pretrial conference order`,
    'scheduling-order',
    'PRETRIAL SCHEDULING ORDER. Signed by Judge Ada Roe on 1/2/2020.',
    { family: 'order' },
  ),
  opening(
    `minute entry| minute| clerk note| courtroom minute| court minute| civil minute|
     criminal minute| minute sheet| proceeding held| minute of proceeding| minute of court|
     minute of| civil minute general| courtroom proceeding| minute of hearing| virtual minute|
     virtual minute entry| electronic clerk note| minute order of| courtroom deputy minute|
     clerk minute| trial minute| hearing minute| minute of trial| court proceeding| proceeding|
     case called| log of proceeding`,
    'minute-entry',
    'Minute Entry for proceedings held before Judge Ada Roe: Status Conference held on 1/2/2020.',
    { family: 'minutes' },
  ),
  opening(
    `initial appearance| arraignment| detention hearing| status conference| sentencing|
     change of plea hearing| pretrial conference| jury trial| bench trial| motion hearing|
     hearing| plea hearing| plea and rule 11 hearing| telephone conference|
     scheduling conference| settlement conference| final pretrial conference| conference|
     oral argument| evidentiary hearing| bond hearing| preliminary hearing|
     preliminary examination| jury selection| trial| revocation hearing|
     initial appearance on revocation| status hearing| show cause hearing| mediation|
     mediation conference| markman hearing| claim construction hearing| calendar call|
     docket call| rule 16 conference| case management conference|
     initial case management conference| telephonic conference| telephonic status conference|
     video conference| competency hearing| change of plea| plea change|
     final revocation hearing| removal hearing| identity hearing| final hearing|
     initial conference| initial scheduling conference| pre motion conference|
     telephonic hearing| telephone status conference| in chamber conference| bail hearing|
     bond review hearing| fairness hearing| sentencing hearing| disposition hearing|
     violation hearing| attorney appointment hearing| faretta hearing| daubert hearing|
     suppression hearing| in court hearing| confirmation hearing| discovery hearing|
     discovery conference| 341 meeting| meeting of creditor| oral ruling| rule 5 hearing|
     waiver hearing| rearraignment| re arraignment| voir dire held| jury deliberation|
     pretrial hearing| interim pretrial conference| zoom conference| settlement hearing|
     trial setting conference| continued jury trial| non jury trial| court trial| status call|
     day one of| first appearance`,
    'minute-entry',
    'Detention Hearing as to Orrin Vale held on 1/2/2020 before Judge Ada Roe.',
    { family: 'proceeding' },
  ),
  opening(
    `notice of hearing| clerk notice setting| clerk notice rescheduling|
     clerk notice resetting| clerk notice continuing| notice setting hearing| notice setting|
     notice of conference| notice of trial| notice of change of hearing| notice of resetting|
     notice of rescheduled hearing| notice of rescheduling| notice of setting|
     notice of pretrial conference| notice of status conference| notice of initial conference|
     notice of settlement conference| notice of hearing on motion| notice resetting hearing|
     notice of scheduling conference| notice rescheduling| notice resetting|
     notice of case management conference| notice of sentencing| notice of arraignment|
     notice of telephonic hearing| notice of telephone conference|
     notice of electronic hearing| notice of motion hearing| notice of evidentiary hearing|
     notice of calendar call| notice of mediation conference| notice of court hearing|
     notice of continued hearing| notice of continuance| notice of telephonic conference|
     notice of telephonic status conference| notice of jury trial| notice of status hearing|
     notice of video conference| notice of reset hearing| notice of rescheduled|
     notice continuing| notice of oral argument| notice of plea hearing|
     notice of change of plea hearing| notice of initial appearance|
     notice of cancellation of hearing| notice of cancelled hearing|
     notice of hearing cancelled| notice cancelling hearing| notice canceling hearing|
     notice of cancellation| notice vacating hearing| notice of zoom hearing|
     notice of final pretrial conference| notice of rule 16 conference|
     notice of remote hearing| notice of docket call| renotice of hearing|
     re notice of hearing| notice of pretrial hearing| notice regarding hearing|
     notice re hearing| notice of hearing rescheduled| notice of detention hearing|
     notice of in person hearing| calendar notice| scheduling notice| trial notice|
     hearing notice| notice of trial setting| court notice of hearing|
     notice of case management hearing`,
    'hearing-notice',
    'NOTICE OF HEARING as to Orrin Vale: Sentencing set for 1/2/2020 before Judge Ada Roe.',
    { family: 'notice-of-hearing' },
  ),
  opening(
    `set hearing| reset hearing| set reset hearing| hearing set| hearing reset|
     hearing rescheduled| hearing continued| hearing scheduled| set reset motion hearing|
     setting hearing| resetting hearing| set schedule hearing| reset or set hearing|
     schedule hearing| reschedule hearing| set hearing on motion| conference set|
     continue hearing| re set hearing| set conference| reset conference| re set conference|
     set reset conference| set trial| reset trial| re set trial`,
    'hearing-notice',
    'Set/Reset Hearings: Status Conference set for 1/2/2020 before Judge Ada Roe.',
    { family: 'setting' },
  ),
  opening(
    'motion notice|notice of motion day',
    'hearing-notice',
    'MOTION NOTICE re 12 MOTION to Dismiss. Signed by Judge Ada Roe.',
    { family: 'notice-of-hearing', doubtful: true },
  ),
  opening(
    `arrest warrant| warrant| bench warrant| search warrant| warrant issued| seizure warrant|
     writ| writ of habeas corpus ad prosequendum| writ of habeas corpus ad testificandum|
     warrant for arrest| writ of habeas corpus| warrant for arrest in rem| order for warrant|
     tracking warrant| writ issued`,
    'warrant',
    'Arrest WARRANT issued as to Orrin Vale.',
    { family: 'warrant' },
  ),
  opening(
    `writ of execution| writ of garnishment| writ of attachment| writ of execution issued|
     writ of continuing garnishment| writ of entry| writ of assistance|
     abstract of judgment issued`,
    'warrant',
    'Writ of Execution issued as to Aldgate Mills, Inc.',
    { family: 'warrant', doubtful: true },
  ),
  opening(
    `recusal| notice of recusal| statement of reason| court exhibit list| court witness list|
     disqualification| notice of court| foundation finding| memorandum to counsel|
     memorandum to party| order certificate| chamber notice| questionnaire of court|
     court advisory| tentative ruling| notice from the court| court memorandum|
     notice to party from the court`,
    'other-court',
    'STATEMENT OF REASONS as to Orrin Vale.',
    { doubtful: true },
  ),
];
