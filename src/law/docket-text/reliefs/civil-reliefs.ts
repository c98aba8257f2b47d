import type { ReliefRow } from './relief-row.js';

/** What is asked for on the way to judgment: pleadings, time, discovery, evidence and the files. */
export const CIVIL_RELIEFS: readonly ReliefRow[] = [
  {
    kind: 'temporary-restraining-order',
    phrases: 'temporary restraining order, tro, temporary restraining orders, restraining order',
    example: 'Emergency MOTION for Temporary Restraining Order',
  },
  {
    kind: 'preliminary-injunction',
    phrases:
      'preliminary injunction, preliminary injunctive relief, injunction, injunctive relief, preliminarily enjoin, enjoin, injunction pending appeal, order to show cause re preliminary injunction, order to show cause regarding preliminary injunction, order to show cause for preliminary injunction, order to show cause why preliminary injunction, show cause re preliminary injunction, show cause why preliminary injunction',
    example: 'MOTION for Preliminary Injunction',
  },
  {
    kind: 'permanent-injunction',
    phrases: 'permanent injunction, permanent injunctive relief',
    example: 'MOTION for Permanent Injunction',
  },
  {
    kind: 'dismissal',
    phrases:
      'dismiss, dismissal, discontinue, discontinuance, voluntarily dismiss, voluntary dismissal, involuntary dismissal, nolle prosequi',
    example: 'MOTION to Dismiss for Failure to State a Claim',
  },
  {
    kind: 'stay',
    phrases:
      'stay, abate, abatement, administratively close, administrative closure, hold in abeyance, hold case in abeyance, stay and administratively close',
    example: 'Joint MOTION to Stay Discovery',
  },
  {
    kind: 'remand',
    phrases: 'remand, voluntary remand, sentence six remand, entry of judgment with remand',
    example: 'MOTION to Remand to State Court',
  },
  {
    kind: 'transfer-of-venue',
    phrases:
      'transfer, change venue, change of venue, transfer case, transfer venue, transfer of venue, inter district transfer, intra district transfer, transfer of case',
    example: 'MOTION to Change Venue',
  },
  {
    kind: 'consolidation',
    phrases:
      'consolidate, consolidation, joint administration, consolidate cases, substantive consolidation, substantively consolidate',
    example: 'MOTION to Consolidate Cases',
  },
  {
    kind: 'severance',
    phrases: 'sever, severance, bifurcate, bifurcation, separate trial, separate trials',
    example: 'MOTION to Sever Defendant',
  },
  {
    kind: 'class-certification',
    phrases:
      'class certification, certify class, certification of class, conditional certification, conditionally certify, conditional class certification, conditional collective certification, certify collective action, certification of settlement class, conditional certification of settlement class, certification of collective action, conditional certification of collective action',
    example: 'MOTION to Certify Class',
  },
  {
    kind: 'leave-to-amend',
    phrases:
      'amend, amend correct, amend or correct, leave to amend, amend complaint, file amended complaint, leave to file amended complaint, amend pleadings, amend answer, amendment of complaint, leave to amend complaint, supplement complaint, amend petition',
    example: 'MOTION to Amend/Correct 1 Complaint',
  },
  {
    kind: 'leave-to-file',
    phrases:
      'leave to file, file, permission to file, leave to file document, leave to submit, leave to renew, leave to supplement, leave to respond, leave to reply, late file, file instanter, leave of court to file, file document',
    example: 'MOTION for Leave to File Sur-Reply',
  },
  {
    kind: 'leave-for-excess-pages',
    phrases:
      'excess pages, excess page, file excess pages, leave to file excess pages, leave for excess pages, exceed page limit, exceed page limits, exceed page limitation, exceed page limitations, exceed pages, exceed word limit, enlarge page limit, enlarge page limits, extend page limit, extend page limits, extension of page limit, extension of page limits, enlargement of page limit, file oversized brief, increase page limit, page limit extension, additional pages, extension of pages, expand page limit, expand page limits',
    example: 'MOTION for Leave to Exceed Page Limits',
  },
  {
    kind: 'extension-of-time',
    phrases:
      'extension of time, extend time, extension, extensions of time, extend, extend deadline, extend deadlines, extension of deadline, extension of deadlines, enlargement of time, enlarge time, enlargement, additional time, more time, extension of discovery, enlarge, prolong time, extend exclusivity, extend exclusivity period, extend exclusive period, extend exclusive periods, extend exclusivity periods, extension of exclusivity, extension of exclusive periods, extension of exclusivity period, time extension, time to answer, time to respond, further time, time to file, time to plead, further extension of time, continue deadline, continue deadlines, continuance of deadline, continuance of deadlines',
    example: 'Consent MOTION for Extension of Time to File Answer',
  },
  {
    kind: 'continuance',
    phrases:
      'continue, continuance, adjourn, adjournment, postpone, postponement, reschedule, reset, rescheduling, continue trial, continue hearing, continuance of trial, adjourn conference, change time, change date, change hearing, change time of hearing, change date of hearing, delay sentencing, continue sentencing, reset status hearing',
    example: 'MOTION to Continue Trial Date',
  },
  {
    kind: 'scheduling',
    phrases:
      'scheduling order, amend scheduling order, modify scheduling order, amend correct scheduling order, amend modify scheduling order, revise scheduling order, set briefing schedule, briefing schedule, scheduling conference, set schedule, set scheduling, set trial date, set trial, trial setting, setting, peremptory setting, peremptory trial setting, preemptory setting, pre emptory setting, pre emptory trial setting, preemptory trial setting, deadlines, set deadlines, case management order, amend case management order, amend correct case management order, modify case management order, cancel hearing, cancel trial, cancel conference, cancel settlement conference, cancel status conference, cancel mediation, vacate sentencing, vacate sentencing date, vacate sentencing hearing, vacate status hearing, modify case schedule, amend case schedule, case schedule, schedule, modify schedule, amend schedule, vacate schedule, vacate scheduling order, vacate hearing, vacate trial, vacate trial date, vacate deadlines, vacate conference, trial date, specially set, special setting, speedy trial, motion schedule, pretrial schedule, pretrial motion schedule, modify deadlines, amend deadlines, adjust deadlines, set dates, modify pretrial order, discovery schedule, discovery plan, early trial date, modify briefing schedule, extend scheduling order, expand scheduling order',
    example: 'Joint MOTION to Modify Scheduling Order',
  },
  {
    kind: 'expedite',
    phrases:
      'expedite, expedited, shorten time, shorten, accelerate, advance, expedited discovery, early discovery, expedited hearing, expedited consideration, expedited ruling, expedited briefing, expedited briefing schedule, expedited trial, expedited review, emergency hearing, take expedited discovery, conduct expedited discovery, take early discovery, conduct early discovery, take discovery prior to, take immediate discovery, serve third party subpoenas prior to, shortened time, jurisdictional discovery',
    example: 'MOTION to Expedite Discovery',
  },
  {
    kind: 'compel-discovery',
    phrases:
      'compel, compel discovery, compel production, discovery, production of documents, disclosure of, disclosure, production, brady material, brady, early disclosure, jencks material, compel deposition, discovery and inspection, to produce, produce, disclose, overrule objections to discovery, jencks act material, jencks act materials, jencks, giglio material, release of brady materials, release of brady material, compel compliance with subpoena, compel compliance with rule 2004, compel compliance with rule 2004 subpoena, compel compliance with subpoenas, compel compliance with discovery, physical examination, independent medical examination, medical examination, grand jury transcripts, identity of confidential informant, identity of confidential informants, identity of informant, identity of informants, reveal identity, exculpatory evidence, exculpatory material, exculpatory information, exculpatory, favorable evidence, giglio information, giglio, release of jencks material, release of jencks',
    example: 'Second MOTION to Compel Evidence',
  },
  {
    kind: 'protective-order',
    phrases:
      'protective order, stipulated protective order, agreed protective order, confidentiality order, qualified protective order, protective orders, protection, protection order, clawback order, 502 d order, confidentiality and protective order, hipaa order, hipaa qualified protective order',
    example: 'Agreed MOTION for Entry of Protective Order',
  },
  { kind: 'quash', phrases: 'quash, quash subpoena', example: 'MOTION to Quash Subpoena' },
  {
    kind: 'sanctions',
    phrases:
      'sanctions, sanction, rule 11 sanctions, impose sanctions, discovery sanctions, spoliation',
    example: 'SEALED MOTION for Sanctions',
  },
  {
    kind: 'contempt',
    phrases:
      'contempt, order to show cause, show cause, hold in contempt, hold defendant in contempt, finding of contempt, civil contempt, find in contempt, hold plaintiff in contempt, to show cause, show cause order',
    example: 'MOTION for Order to Show Cause',
  },
  {
    kind: 'exclude-evidence',
    phrases:
      'in limine, limine, exclude, suppress, suppression, suppression of evidence, preclude, bar evidence, bar testimony, exclude testimony, exclude expert testimony, limit testimony, limit evidence, limit expert testimony, disqualify expert, strike expert, strike testimony, strike expert testimony, strike expert report, exclusion of, daubert, suppress statements, prohibit evidence, prohibit testimony',
    example: 'MOTION in Limine to Exclude Testimony',
  },
  {
    kind: 'seal',
    phrases:
      'seal, file under seal, impound, restrict, restrict public access, restriction, under seal, sealing, maintain under seal, keep under seal, seal document, seal case, redact and seal, file sealed, leave to file sealed, leave to seal, level 1 restriction, level 2 restriction, consider whether another party material should be sealed, consider whether another partys material should be sealed, consider whether, consider whether to seal, file documents under seal, impoundment, leave to restrict, partially seal, remain under seal, sealed document',
    example: 'MOTION to File Under Seal',
  },
  {
    kind: 'unseal',
    phrases: 'unseal, unsealing, unseal document, unseal case, remove seal, lift seal, unrestrict',
    example: 'MOTION to Unseal Document',
  },
  {
    kind: 'redact',
    phrases: 'redact, redaction, redact transcript, redaction of, file redacted',
    example: 'MOTION to Redact 45 Transcript',
  },
  { kind: 'strike', phrases: 'strike', example: 'MOTION to Strike 1 Complaint' },
  {
    kind: 'alternative-service',
    phrases:
      'alternative service, alternate service, substituted service, substitute service, service by publication, serve by publication, serve by alternative means, service by alternative means, alternative method of service, alternative means of service, service by other means, service by email, serve by email, service by mail, serve by mail, serve via email, service by e mail, serve by e mail, serve via e mail, service via email, service via e mail, serve defendant by, leave to serve by, leave to serve by publication, leave to serve via, alternative process, serve by certified mail, serve foreign defendant, effect service by',
    example: 'MOTION for Alternative Service',
  },
  {
    kind: 'telephonic-appearance',
    phrases:
      'appear telephonically, appear by telephone, appear by phone, appear via telephone, telephonic appearance, appear remotely, appear by video, appear by videoconference, appear via video, appear via zoom, appear by zoom, appear virtually, remote appearance, virtual appearance, video appearance, attend by telephone, attend telephonically, attend remotely, telephonic attendance, telephonic hearing, participate by telephone, participate telephonically, participate remotely, telephone appearance, attend via telephone, testify remotely, testify by video, remote testimony, testimony by telephone, allow telephonic, permit telephonic, attend settlement conference by telephone, attend mediation by telephone, by telephone, by phone, by video, by videoconference, by zoom, via telephone, via video, via zoom',
    example: 'MOTION to Appear Telephonically',
  },
  {
    kind: 'hearing',
    phrases:
      'hearing, oral argument, evidentiary hearing, argument, status conference, conference, pretrial conference, pre motion conference, premotion conference, telephone conference, telephonic conference, status hearing, settlement conference, set hearing, schedule hearing, competency hearing, detention hearing, bond hearing, franks hearing, daubert hearing, markman hearing, hearing to determine, case management conference, informal conference, discovery conference, for conference, change of plea hearing, plea hearing, sentencing hearing, bail hearing, fairness hearing, preliminary hearing, suppression hearing, james hearing, case conference, request hearing, set for hearing, set status conference',
    example: 'MOTION for Hearing on the Pending Motions',
  },
  {
    kind: 'jury-demand',
    phrases:
      'jury demand, jury trial, trial by jury, demand for jury trial, demand for trial by jury',
    example: 'MOTION for Jury Trial',
  },
];
