import { kindsAskedIn } from '../../../../test/support/texts-read.js';

/** Names of motion events of civil dockets, by what they ask. */
const EVENTS: Readonly<Record<string, readonly string[]>> = {
  'leave-to-amend': split(`
    MOTION to Amend/Correct 12 Complaint |
    MOTION for Leave to Amend Complaint |
    MOTION for Leave to File Amended Complaint |
    MOTION for Leave to File First Amended Complaint |
    MOTION to Supplement Complaint |
    MOTION to Amend/Correct 12 Answer to Complaint |
    MOTION to Amend 33 Motion to Dismiss |
    MOTION for Leave to File Second Amended Complaint |
    MOTION for Leave to File Amended Answer |
    MOTION for Leave to Amend 1 Complaint |
    MOTION to Amend/Correct/Supplement 1 Complaint |
    MOTION for Order Granting Leave to Amend
  `),
  'extension-of-time': split(`
    MOTION for Extension of Time to File Response/Reply as to 12 MOTION to Dismiss |
    MOTION for Extension of Time to Complete Discovery |
    MOTION for Extension of Time to Amend |
    MOTION for Extension of Time to Serve |
    MOTION for Extension of Time for Service of Process |
    MOTION to Extend Discovery Deadline |
    MOTION to Extend Self-Surrender Date |
    MOTION to Extend Time to Object to Discharge |
    MOTION to Extend Time to Appeal |
    MOTION for Order Extending Time |
    MOTION to Extend Time to Respond to Motion for Summary Judgment |
    Unopposed MOTION for Extension of Time to Answer re 1 Complaint |
    First MOTION for Extension of Time to Answer or Otherwise Respond |
    MOTION by Defendant Aldgate Mills, Inc. for extension of time to file answer |
    MOTION to Continue Deadline for Filing Motions |
    MOTION to Extend Time to File Pretrial Motions |
    MOTION to Extend Deadline to Complete Mediation |
    MOTION to Extend Dispositive Motion Deadline |
    MOTION for an Extension |
    MOTION for Enlargement of Time to respond |
    MOTION Requesting Extension of Time |
    MOTION for Extension of Scheduling Order Deadlines |
    MOTION for Extension of Case Deadlines
  `),
  contempt: split(`
    MOTION for Order to Show Cause |
    MOTION for Contempt |
    MOTION to Hold Defendant in Contempt |
    MOTION for Contempt for Violation of the Discharge Injunction |
    MOTION for Order to Show Cause why Aldgate Mills should not be held in contempt
  `),
  continuance: split(`
    MOTION to Continue Trial |
    MOTION to Change Time for Settlement Conference |
    MOTION to Adjourn |
    MOTION to Reset Hearing |
    MOTION to Continue Sentencing |
    MOTION to Continue Pretrial Conference and Trial |
    MOTION to Continue Jury Trial from 1/2/2020 |
    Unopposed MOTION to Continue Hearing on Motion to Suppress |
    Urgent MOTION to Continue Hearing
  `),
  hearing: split(`
    MOTION for Hearing |
    MOTION for Daubert Hearing |
    MOTION for Oral Argument |
    MOTION for Status Conference |
    MOTION for Settlement Conference |
    MOTION for Pretrial Conference |
    MOTION for Detention Hearing |
    MOTION for Competency Hearing |
    MOTION for Markman Hearing |
    MOTION for Hearing on Bond |
    MOTION for Change of Plea Hearing |
    MOTION for Rule 16 Conference |
    MOTION for Pre-Motion Conference |
    MOTION for Local Rule 37.2 Conference |
    LETTER MOTION for Conference addressed to Judge Roe from Pat Roe dated 1/2/2020. Document |
    LETTER MOTION for Local Rule 37.2 Conference addressed to Judge Roe. Document |
    MOTION by Plaintiff Orrin Vale to set status hearing |
    MOTION for Hearing re 12 MOTION to Suppress |
    MOTION for Franks Hearing |
    MOTION for Evidentiary Hearing |
    MOTION for James Hearing |
    MOTION for Miscellaneous Relief Status Conference
  `),
  'leave-for-excess-pages': split(`
    MOTION for Leave to File Excess Pages |
    MOTION for Leave to Exceed Page Limitation |
    MOTION by Plaintiff Orrin Vale for leave to file excess pages
  `),
  quash: split(`
    MOTION to Quash Subpoena |
    MOTION to Quash Service |
    MOTION to Quash or Modify Subpoena |
    MOTION to Quash Warrant
  `),
  'protective-order': split(`
    MOTION for Protective Order |
    MOTION for Entry of Stipulated Protective Order |
    MOTION for Entry of Confidentiality Order
  `),
  sanctions: split(`
    MOTION for Sanctions
  `),
  'class-certification': split(`
    MOTION to Certify Class |
    MOTION for Conditional Certification
  `),
  'transfer-of-venue': split(`
    MOTION to Change Venue |
    MOTION to Transfer Case |
    MOTION to Transfer Case to Southern District of Ohio |
    MOTION to Transfer Case to MDL
  `),
  remand: split(`
    MOTION to Remand |
    MOTION to Remand to State Court |
    MOTION to Remand to Agency |
    MOTION to Remand under Sentence Six |
    MOTION for Voluntary Remand
  `),
  dismissal: split(`
    MOTION to Dismiss |
    MOTION to Dismiss for Lack of Jurisdiction |
    MOTION to Dismiss for Failure to State a Claim |
    MOTION to Dismiss/Lack of Prosecution |
    MOTION to Dismiss Indictment |
    MOTION to Dismiss Counts |
    MOTION to Dismiss Party |
    MOTION for Voluntary Dismissal |
    MOTION to Dismiss Case |
    MOTION to Discontinue |
    MOTION for Nolle Prosequi |
    NOTICE OF MOTION AND MOTION to Dismiss Case filed by Defendant Orrin Vale. Motion set for hearing on 1/2/2020 at 10:00 AM |
    MOTION to Dismiss/Partial |
    Partial MOTION to Dismiss |
    MOTION to Dismiss Counts 2 and 3 of the Indictment |
    MOTION to Dismiss Indictment as to Orrin Vale |
    MOTION for Leave to Dismiss
  `),
  strike: split(`
    MOTION to Strike 12 Answer |
    MOTION to Strike Jury Demand
  `),
  stay: split(`
    MOTION to Stay |
    MOTION to Stay Case Pending Arbitration |
    MOTION to Stay Deadlines |
    MOTION to Stay Discovery Pending Ruling on Motion to Dismiss |
    MOTION to Hold in Abeyance 12 Motion |
    MOTION to Administratively Close Case
  `),
  'temporary-restraining-order': split(`
    MOTION for Temporary Restraining Order
  `),
  'preliminary-injunction': split(`
    MOTION for Preliminary Injunction |
    MOTION for Injunction Pending Appeal
  `),
  'permanent-injunction': split(`
    MOTION for Permanent Injunction
  `),
  expedite: split(`
    MOTION to Expedite |
    MOTION for Expedited Hearing |
    MOTION to Shorten Time |
    MOTION for Early Discovery |
    MOTION for Leave to Serve Third Party Subpoenas Prior to a Rule 26(f) Conference |
    MOTION to Expedite Ruling |
    EX PARTE APPLICATION to Shorten Time for Hearing on Motion |
    MOTION for Expedited Hearing re 12 MOTION to Stay |
    MOTION for Emergency Hearing |
    MOTION to Expedite Trial |
    MOTION to Expedite Hearing
  `),
  severance: split(`
    MOTION to Bifurcate |
    MOTION for Separate Trial |
    MOTION to Sever Defendant
  `),
  consolidation: split(`
    MOTION to Consolidate Cases |
    MOTION for Joint Administration |
    MOTION for Substantive Consolidation
  `),
  scheduling: split(`
    MOTION for Speedy Trial |
    MOTION for Scheduling Order |
    MOTION for Trial Setting |
    MOTION to Set Briefing Schedule |
    MOTION to Vacate Hearing |
    MOTION to Vacate Trial Date |
    MOTION to Amend Scheduling Order |
    MOTION to Amend/Correct 33 Scheduling Order |
    MOTION for Order Setting Briefing Schedule |
    MOTION for Entry of Scheduling Order |
    MOTION to Modify Case Management and Scheduling Order |
    MOTION to Amend/Correct Case Management Order |
    MOTION for Trial Date |
    MOTION to Vacate Sentencing Date |
    MOTION to Vacate Status Conference |
    MOTION to Cancel Hearing
  `),
  'jury-demand': split(`
    MOTION for Jury Trial
  `),
  unseal: split(`
    MOTION to Unseal Case |
    MOTION to Unseal Document |
    MOTION to Unseal Indictment |
    MOTION to Unseal 12 Order
  `),
  seal: split(`
    MOTION to Seal |
    MOTION to Seal Case |
    MOTION to File Under Seal |
    MOTION to Seal Plea Agreement |
    MOTION to Restrict Document |
    MOTION to Impound |
    LETTER MOTION to Seal addressed to Judge Roe. Document |
    Administrative Motion to File Under Seal |
    ADMINISTRATIVE MOTION to Consider Whether Another Party's Material Should Be Sealed |
    MOTION to restrict document |
    MOTION to Restrict Access to Transcript
  `),
  'leave-to-file': split(`
    MOTION for Leave to File Sur-Reply |
    MOTION for Leave to File Reply |
    MOTION for Leave to File |
    MOTION for Leave to File Third Party Complaint |
    MOTION for Leave to Supplement 12 Motion |
    MOTION for Leave to File Response Out of Time |
    MOTION for Leave to File Answer Out of Time |
    MOTION to File Out of Time |
    MOTION for Leave to Respond Out of Time |
    MOTION to File Instanter |
    MOTION for Leave to File Out of Time a Motion for Summary Judgment |
    MOTION for Leave to File Supplemental Brief |
    MOTION for Leave to File Motion for Reconsideration |
    MOTION for Leave to File Notice of Supplemental Authority |
    MOTION for Miscellaneous Relief, specifically Leave to File |
    MOTION requesting leave to file reply
  `),
  redact: split(`
    MOTION to Redact 12 Transcript |
    MOTION to Redact Transcript
  `),
  'telephonic-appearance': split(`
    MOTION for Telephonic Appearance |
    MOTION to Appear by Telephone |
    MOTION for Leave to Appear Telephonically at Hearing |
    MOTION to Allow Witness to Testify by Video |
    MOTION for Leave to Participate in Mediation by Telephone
  `),
  'alternative-service': split(`
    MOTION for Service by Publication |
    MOTION for Alternate Service |
    MOTION for Leave to Serve by Publication |
    MOTION for Leave to Effect Service by Alternative Means |
    MOTION for Substituted Service on Aldgate Mills |
    MOTION for Service by E-mail
  `),
};

function split(titles: string): readonly string[] {
  return titles.split('|').map((title) => title.trim());
}

describe('an event of a civil docket', () => {
  const events = Object.entries(EVENTS).flatMap(([kind, titles]) =>
    titles.map((title) => [title, kind] as const),
  );

  it.each(events)('asks for one thing: %s is %s', (title, kind) => {
    expect(kindsAskedIn(title)).toEqual([kind]);
  });
});
