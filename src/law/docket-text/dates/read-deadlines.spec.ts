import { daysIn } from '../../../../test/support/texts-read.js';
import { aTextContext } from '../../../../test/support/text-context.js';
import { civilDate } from '../../calendar/civil-date.js';
import type { EntryType } from '../../docket/entry-types.js';

const CONTEXT = aTextContext({ filedOn: civilDate('2020-03-02') });

type Row = readonly [text: string, type: EntryType, due: readonly string[]];

const DEADLINES: readonly Row[] = [
  [
    'TRANSCRIPT. Redaction Request Statement due to Court Reporter/Transcriber 10/11/2020.',
    'transcript',
    ['2020-10-11'],
  ],
  ['MOTION to Dismiss by Ada Winslow. Responses due by 3/26/2020', 'motion', ['2020-03-26']],
  [
    'SUMMONS Returned Executed by Ada Winslow. Marlow Freight LLC served on 3/13/2020, answer due 4/3/2020.',
    'proof-of-service',
    ['2020-04-03'],
  ],
  [
    'WAIVER OF SERVICE Returned Executed. Orrin Mills waiver sent on 3/1/2020, answer due 4/30/2020.',
    'proof-of-service',
    ['2020-04-30'],
  ],
  [
    'AMENDED COMPLAINT by Ada Winslow (Answer due 5/22/00 for Marlow Inc.)',
    'complaint',
    ['2000-05-22'],
  ],
  [
    'STIPULATION Extending Time to Answer the complaint as to Orrin Mills answer now due 4/2/2020, filed by Orrin Mills.',
    'stipulation',
    ['2020-04-02'],
  ],
  [
    'ORDER that the motion for new trial is set for submission, without oral argument, on April 25, 2020.',
    'order',
    ['2020-04-25'],
  ],
  ['NOTICE re 4 Motion. Noting Date 4/10/2020, (Roe, Pat)', 'notice', ['2020-04-10']],
  ['MOTION to Remand by Ada Winslow. Motion returnable 5/6/2020.', 'motion', ['2020-05-06']],
  ['MOTION to Withdraw. Return Date set for 5/7/2020 at 11:00 AM.', 'motion', ['2020-05-07']],
  ['Set/Reset Deadlines: Answer due by 7/31/2020. (abc)', 'deadline-entry', ['2020-07-31']],
  [
    'Set Deadlines as to 14 MOTION to Seal. Motion set for 4/17/2020 before Judge Roe. No appearances are required.',
    'deadline-entry',
    ['2020-04-17'],
  ],
  [
    'SCHEDULING ORDER: Discovery due by 7/1/2020. Dispositive Motions due by 8/3/2020. Pretrial Order due by 9/1/2020.',
    'scheduling-order',
    ['2020-07-01', '2020-08-03', '2020-09-01'],
  ],
  ['ORDER: discovery to close 7/1/2020.', 'order', ['2020-07-01']],
  ['ORDER: Fact discovery shall close on July 1, 2020.', 'order', ['2020-07-01']],
  ['ORDER. The discovery deadline is extended to 6/1/2020.', 'order', ['2020-06-01']],
  ['ORDER extending the deadline of 5/1/2020 to 6/1/2020.', 'order', ['2020-06-01']],
  [
    'ORDER granting 12 Motion for Extension of Time until 6/1/2020. Signed by Judge Roe on 3/2/2020.',
    'order',
    ['2020-06-01'],
  ],
  [
    'ORDER granting 12 Motion for Extension of Time up to and including June 1, 2020.',
    'order',
    ['2020-06-01'],
  ],
  [
    'ORDER granting 8 Motion for Extension of Time to File as to Ada Winslow (1) to & inc. 7/18/05.',
    'order',
    ['2005-07-18'],
  ],
  [
    'TEXT ORDER: By March 14, 2020, the parties shall file a joint letter.',
    'text-order',
    ['2020-03-14'],
  ],
  [
    'TEXT ORDER: No later than April 6, the parties shall file a joint letter.',
    'text-order',
    ['2020-04-06'],
  ],
  ['ORDER. Brief due 6/1/20; reply due 6/15/20.', 'order', ['2020-06-01', '2020-06-15']],
  [
    'ORDER. Plaintiff shall respond by 5:00 p.m. on Friday, April 3, 2020.',
    'order',
    ['2020-04-03'],
  ],
  ['ORDER. The response is due by the close of business on 4/3/2020.', 'order', ['2020-04-03']],
  ['ORDER: Defendant may have until November 7, 2020, to file a brief.', 'order', ['2020-11-07']],
  [
    'ORDER that on or before May 20, 2020, plaintiff file a status report.',
    'order',
    ['2020-05-20'],
  ],
  [
    'ORDER. Plaintiff may amend on or before 4/1/2020 and Defendant shall answer by 4/15/2020.',
    'order',
    ['2020-04-01', '2020-04-15'],
  ],
  ['ORDER. The deadline to submit the reply is 4/19/2020.', 'order', ['2020-04-19']],
  ['Notice. Last day to oppose discharge is 4/3/2020', 'clerk-notice', ['2020-04-03']],
  ['Order. Last Day For Objections: 4/3/2020', 'order', ['2020-04-03']],
  ['Letter of Deficiency. Amended Pleadings due by 8/9/2020.', 'clerk-notice', ['2020-08-09']],
  [
    'REPORT AND RECOMMENDATION re 5 Motion. Objections to R&R due by 3/16/2020',
    'report-and-recommendation',
    ['2020-03-16'],
  ],
  [
    'Transcript of Trial held on February 13, 2020. Redaction Request due 4/4/2020. Redacted Transcript Deadline set for 4/14/2020. Release of Transcript Restriction set for 6/12/2020.',
    'transcript',
    ['2020-04-04', '2020-04-14', '2020-06-12'],
  ],
  ['Redaction Request to Agency due, but not filed, by 4/23/2020.', 'transcript', ['2020-04-23']],
  [
    'Voluntary Petition Filed by Ada Winslow Section 521 Incomplete Filing Date 04/21/2020 Plan due by 04/05/2020',
    'complaint',
    ['2020-04-21', '2020-04-05'],
  ],
  [
    'Minute Entry. Defense motions in limine are to be filed by 8/10/2020.',
    'minute-entry',
    ['2020-08-10'],
  ],
  [
    'ORDER. The due date for the reports of the experts is extended to 10/30/2020.',
    'order',
    ['2020-10-30'],
  ],
];

describe('the deadlines of an entry', () => {
  it.each(DEADLINES)('are read in: %s', (text, type, due) => {
    expect(daysIn(text, type, CONTEXT)).toEqual({ due, held: [] });
  });
});
