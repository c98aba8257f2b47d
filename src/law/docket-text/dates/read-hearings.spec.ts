import { daysIn } from '../../../../test/support/texts-read.js';
import { aTextContext } from '../../../../test/support/text-context.js';
import { civilDate } from '../../calendar/civil-date.js';
import type { EntryType } from '../../docket/entry-types.js';

const CONTEXT = aTextContext({ filedOn: civilDate('2020-03-02') });

type Row = readonly [
  text: string,
  type: EntryType,
  due: readonly string[],
  held: readonly string[],
];

const HEARINGS: readonly Row[] = [
  [
    'Acknowledgment of next court date by defendant Ada Winslow to appear on April 8, 2020.',
    'other-paper',
    [],
    ['2020-04-08'],
  ],
  [
    'NOTICE OF MOTION AND MOTION to Amend filed by plaintiff Holm Inc. Motion set for hearing on 6/12/2020 at 10:00 AM before Judge Roe.',
    'motion',
    [],
    ['2020-06-12T10:00'],
  ],
  [
    'Final Pretrial Conference has been continued from 4/27/2020 10:00:00 AM to 05/22/2020 10:00:00 AM Jury Selection/Trial to Follow has been continued from 05/25/2020 09:00:00 AM to 06/22/2020 09:00:00 AM',
    'scheduling-order',
    [],
    ['2020-05-22T10:00', '2020-06-22T09:00'],
  ],
  [
    'EP: MINUTES: Dates given: JS/JT 8-17-20 @ 9 a.m. DAE FPT 7-26-20 @ 10 a.m.',
    'scheduling-order',
    [],
    ['2020-08-17T09:00', '2020-07-26T10:00'],
  ],
  [
    'Minute Entry: Sentencing held on 3/2/2020. Hearing held 12:09 PM to 12:18 PM.',
    'minute-entry',
    [],
    ['2020-03-02T12:09'],
  ],
  [
    'Minute Entry: Sentencing held on 3/2/2020. (Digital # 2:41 - 3:10)(ERO: L. Holm)',
    'minute-entry',
    [],
    ['2020-03-02T14:41'],
  ],
  [
    'Minute Entry: Plea held on 3/2/2020 (proceedings started: 2:19 p.m) (proceedings ended: 2:43 p.m)',
    'minute-entry',
    [],
    ['2020-03-02T14:19'],
  ],
  [
    'EP: MINUTES: Detention Hearing. Bail will be set. ( Ct Rptr: C7 TIME: 3:07-3:09)',
    'minute-entry',
    [],
    ['2020-03-02T15:07'],
  ],
  [
    'ORDER granting 7 Motion. Counsel are to call Chambers at 11:30 a.m. on 5/21/20.',
    'order',
    [],
    ['2020-05-21T11:30'],
  ],
  [
    'NOTICE OF HEARING: Status Conference set for 3/27/2020 10:00 AM in Room 2 before Judge Roe.',
    'hearing-notice',
    [],
    ['2020-03-27T10:00'],
  ],
  [
    'Set/Reset Hearings: Motion Hearing reset for 4/2/2020 at 02:00 PM.',
    'hearing-notice',
    [],
    ['2020-04-02T14:00'],
  ],
  [
    'Set/Reset Deadlines/Hearings: Status Conference set for 4/13/2020 at 01:00 PM.',
    'hearing-notice',
    [],
    ['2020-04-13T13:00'],
  ],
  [
    'NOTICE of Hearing: Arraignment set for 10:15 3/27/20 for Ada Winslow',
    'hearing-notice',
    [],
    ['2020-03-27T10:15'],
  ],
  [
    'Deadline updated, reset Calendar Call for 9:31 3/5/20 for Ada Winslow',
    'hearing-notice',
    [],
    ['2020-03-05T09:31'],
  ],
  [
    'The scheduling conference is continued to August 31, 2020, at 10:00 a.m.',
    'text-order',
    [],
    ['2020-08-31T10:00'],
  ],
  [
    'The status conference scheduled for July 31, 2020 is adjourned to October 30, 2020, at 3:00 p.m.',
    'text-order',
    [],
    ['2020-10-30T15:00'],
  ],
  [
    'AMENDED NOTICE: The Conference previously set for 8/17/20 has been continued to 8/31/2020 at 10:00 a.m.',
    'hearing-notice',
    [],
    ['2020-08-31T10:00'],
  ],
  [
    'ORDER resetting Jury Selection now set for 4/18/20 to 5/27/2020 10:00 AM in Courtroom 2.',
    'order',
    [],
    ['2020-05-27T10:00'],
  ],
  [
    'LETTER ORDER. On 5/8/2020 at 10:30 AM there shall be an Initial Scheduling Conference.',
    'hearing-notice',
    [],
    ['2020-05-08T10:30'],
  ],
  [
    'ORDER. Court set the matter for a status conference on 4/8/2020 at 09:00 AM.',
    'minute-entry',
    [],
    ['2020-04-08T09:00'],
  ],
  [
    'The evidentiary hearing will be held Thursday, October 1, 2020, at 9:00 a.m.',
    'order',
    [],
    ['2020-10-01T09:00'],
  ],
  [
    'The hearing on the motion will be held at 10:00 AM on 9/25/20.',
    'order',
    [],
    ['2020-09-25T10:00'],
  ],
  [
    'Minute Entry for proceedings held before Judge Roe: Status Conference as to Ada Winslow held on 3/2/2020. (Time Start: 13:05)',
    'minute-entry',
    [],
    ['2020-03-02'],
  ],
  [
    'Minute Entry: Motion Hearing held on 3/2/2020 and continued to 4/6/2020 at 9:00 a.m.',
    'minute-entry',
    [],
    ['2020-03-02', '2020-04-06T09:00'],
  ],
  [
    'Minute Entry for Bond Hearing held before Judge Roe as to Ada Winslow on 3/2/2020',
    'minute-entry',
    [],
    ['2020-03-02'],
  ],
  [
    'Minute Entry: Arraignment held on 3/2/2020 at 1:30 PM.',
    'minute-entry',
    [],
    ['2020-03-02T13:30'],
  ],
  [
    'Discovery due by 7/7/2020, Motions due by 8/3/2020, Jury Trial set for 9/22/2020 08:30 AM before Judge Roe.',
    'minute-entry',
    ['2020-07-07', '2020-08-03'],
    ['2020-09-22T08:30'],
  ],
  [
    'MOTION to Dismiss filed by Marlow Freight. Motion Hearing set for 4/9/2020 01:30 PM in Courtroom 4. Responses due by 3/19/2020.',
    'motion',
    ['2020-03-19'],
    ['2020-04-09T13:30'],
  ],
  [
    'NOTICE OF MOTION AND MOTION to Dismiss Case filed by Defendant. Motion set for hearing on 4/9/2020 at 01:30 PM before Judge Roe.',
    'motion',
    [],
    ['2020-04-09T13:30'],
  ],
  [
    'NOTICE of Motion by Pat Roe for presentment of 12 before Judge Roe on 3/20/2020 at 09:30 AM.',
    'notice',
    [],
    ['2020-03-20T09:30'],
  ],
  [
    'Summons Issued as to Ada Winslow. Initial Appearance set for 4/21/2020 11:30 AM in Courtroom 13.',
    'summons',
    [],
    ['2020-04-21T11:30'],
  ],
  [
    'Writ of Habeas Corpus ad Prosequendum issued as to Ada Winslow for 3/20/20 at 12:00 p.m. before Judge Roe.',
    'warrant',
    [],
    ['2020-03-20T12:00'],
  ],
  [
    'Meeting of Creditors. 341(a) meeting to be held on 4/1/2020 at 09:00 AM at Room 3. Proof of Claim due by 06/01/2020.',
    'hearing-notice',
    ['2020-06-01'],
    ['2020-04-01T09:00'],
  ],
  [
    'Motion for Relief from Stay Filed by Holm Bank, Inc.. Hearing scheduled for 4/1/2020 at 11:00 AM at Courtroom 6.',
    'motion',
    [],
    ['2020-04-01T11:00'],
  ],
  [
    'SCHEDULING ORDER. Jury Trial 10/5/2020 09:00 AM. Final Pretrial Conference 9/21/2020 02:00 PM.',
    'scheduling-order',
    [],
    ['2020-10-05T09:00', '2020-09-21T14:00'],
  ],
  ['Sealed Notice of Hearing for 5/7/20.', 'hearing-notice', [], ['2020-05-07']],
  [
    'The status hearing set for 6/8/2020 is advanced to 8:15 AM on that date.',
    'text-order',
    [],
    ['2020-06-08'],
  ],
  [
    'A hearing is set for July 20 and July 21, 2020, at 9 a.m.',
    'order',
    [],
    ['2020-07-20', '2020-07-21T09:00'],
  ],
  ['Conference before Judge Roe on 6/9/2020 at 12 Noon.', 'minute-entry', [], ['2020-06-09T12:00']],
];

describe('the hearings of an entry', () => {
  it.each(HEARINGS)('are read in: %s', (text, type, due, held) => {
    expect(daysIn(text, type, CONTEXT)).toEqual({ due, held });
  });
});
