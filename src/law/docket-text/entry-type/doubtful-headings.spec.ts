import { aTextContext } from '../../../../test/support/text-context.js';
import { readCivilDate } from '../../calendar/civil-date.js';
import { segmentText } from '../segment-text.js';
import { readType } from './read-type.js';

const CONTEXT = aTextContext({ filedOn: readCivilDate('2021-03-04'), number: 50 });

type Row = readonly [what: string, text: string];

/** Headings that clerks use for several things: what an entry is, and that another clerk might differ. */
const DOUBTFUL: readonly Row[] = [
  ['notice by party', 'Notice re of Errata by Marlow Freight LLC (Winslow, K)'],
  ['notice by party', 'ADVISORY re 12 Motion by Orrin Vale (Winslow, Kay)'],
  ['jury by party', 'NOTICE - Proposed Verdict Form by USA as to Orrin Vale (Winslow, Kay)'],
  ['brief by party', 'NOTICE (Supplemental Brief) by USA as to Orrin Vale (Winslow, Kay)'],
  ['notice by party', 'NOTICE (Forfeiture Figures) by USA as to Orrin Vale (Winslow, Kay)'],
  [
    'hearing-notice by court',
    'MOTION NOTICE re [30] MOTION for Summary Judgment filed by Orrin Vale. Signed by District Judge Ada Roe. (JJoh)',
  ],
  [
    'hearing-notice by court',
    'TEXT-ONLY NOTICE: Settlement conference on 5/26/21 is Cancelled re [22] Notice to Appear. (THal)',
  ],
  [
    'hearing-notice by court',
    'SCHEDULING ORDER: A conference is hereby scheduled for Tuesday, August 3, 2021 at 4:00 p.m. in Courtroom 17D, 500 Mill Street. During this conference, the Court will hear arguments from counsel and will set dates for a hearing on the motion. SO ORDERED. (Conference set for 8/3/2021 at 04:00 PM in Courtroom 17D, 500 Mill Street before Magistrate Judge Ada Roe.) (Signed by Magistrate Judge Ada Roe on 3/4/2021) (abc)',
  ],
  [
    'scheduling-order by court',
    'ORDER ON ARRAIGNMENT as to Orrin Vale. Pretrial Conference set for 5/24/2021 03:00 PM; Jury Trial set for 9/13/2021 10:00 AM; Pretrial Motions due by 5/21/2021. Signed by Judge Ada Roe on 3/4/2021. (abc)',
  ],
  [
    'scheduling-order by court',
    "MINUTE ORDER: In light of plaintiff's motion for more time to oppose the motion to dismiss, plaintiff's opposition is due on or before April 1, 2021 and defendants' reply is due on or before May 3, 2021. Signed by Judge Ada Roe on 3/4/2021. (abc)",
  ],
  [
    'order by court',
    'ORDER granting 16 Motion for Extension of Time. Defendants shall answer by 4/27/2021; opposition due 5/11/2021. Signed by Judge Ada Roe on 3/4/2021. (abc)',
  ],
  [
    'text-order by court',
    'MINUTE entry before the Honorable Ada Roe: Motion to enforce [202] is terminated. (mk)',
  ],
  [
    'text-order by court',
    "MINUTES: Plaintiff having complied with the court's order, the court vacates the order to show cause. Court Reporter: Not present. (abc)",
  ],
  [
    'scheduling-order by court',
    'MINUTES: New dates are: Jury Trial - October 19, 2021 at 9:00 a.m.; motions are to be filed by August 30, 2021. (abc)',
  ],
  [
    'minute-entry by court',
    "MINUTES: Defendant's Motion to Dismiss. Arguments heard. Motion taken under advisement. Ada Roe present. (abc)",
  ],
  [
    'motion by party',
    'STIPULATION Motion to Change Time for Conference by Orrin Vale. (Winslow, Kay)',
  ],
  [
    'exhibit by party',
    'Additional Attachments to Main Document re 59 MOTION by Orrin Vale. (Winslow, Kay)',
  ],
  [
    'other-paper by party',
    'CLARIFICATION to the motion to remove conditions [40-1] by Orrin Vale (Winslow, Kay)',
  ],
  [
    'other-clerk by clerk',
    'CJA 20 Voucher as to Orrin Vale: Appointment of Attorney Kay Winslow. (ws, )',
  ],
  ['clerk-notice by clerk', 'REMARK - Hearing was set for an initial appearance. (abc)'],
  [
    'notice-of-dismissal by party',
    'Notice of Dismissal (Re: 32 Order on Motion to Dismiss Case) (Admin.)',
  ],
  [
    'text-order by court',
    'MINUTE ORDER: the attached form must be completed within seven days. (abc)',
  ],
  [
    'order by court',
    'ORDER OF TRANSFER: Case reassigned to Judge Ada Roe for all further proceedings. (Ordered by Judge Pat Holm on 3/4/2021) (abc)',
  ],
  [
    'reply by party',
    "Reply re 22 Reply Vale's Reply to Roe's Counterclaim by Orrin Vale. (Winslow, Kay)",
  ],
  [
    'minute-entry by court',
    'Motion for Relief from Stay filed by Marlow Bank; Hearing held and continued. (abc)',
  ],
];

const SURE: readonly Row[] = [
  [
    'hearing-notice by court',
    'RE-SET CONFERENCE: Scheduling Conference re-set for 9/13/2021 01:00 PM before District Judge Ada Roe. Entered by District Judge Ada Roe. (JJoh)',
  ],
  [
    'clerk-notice by clerk',
    'NOTICE TO PARTY OF DEFICIENCY RE CORPORATE DISCLOSURE STATEMENT: the attached form must be filed by all corporate parties. (LMR)',
  ],
  [
    'other-clerk by clerk',
    'INTERNET CITATION NOTE: Material from decision re: 47 Report and Recommendations. (vf)',
  ],
  [
    'motion by party',
    'Notice and Motion to Convert Case to Chapter 7 Filed by Orrin Vale. (Winslow, Kay)',
  ],
  ['clerk-notice by clerk', 'Notice of Chapter 7 Bankruptcy Case, Meeting of Creditors. (abc)'],
  [
    'other-clerk by clerk',
    'Adversary Case 2:21-ap-75 Terminated for Statistical Purposes. (R., abc)',
  ],
];

describe('readType of headings that mean several things', () => {
  it.each(DOUBTFUL)('is not sure of a %s: %s', (what, text) => {
    const { type, act } = readType(segmentText(text), CONTEXT);
    expect([`${type.value} by ${act.value}`, type.evidence.sure]).toEqual([what, false]);
  });

  it.each(SURE)('is sure of a %s: %s', (what, text) => {
    const { type, act } = readType(segmentText(text), CONTEXT);
    expect([`${type.value} by ${act.value}`, type.evidence.sure]).toEqual([what, true]);
  });
});
