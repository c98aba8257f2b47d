import fc from 'fast-check';
import { daysIn } from '../../../../test/support/texts-read.js';
import { aTextContext } from '../../../../test/support/text-context.js';
import { civilDate } from '../../calendar/civil-date.js';
import type { EntryType } from '../../docket/entry-types.js';
import { segmentText } from '../segment-text.js';
import { readDates } from './read-dates.js';

const CONTEXT = aTextContext({ filedOn: civilDate('2020-03-02') });

const NEITHER: readonly (readonly [text: string, type: EntryType])[] = [
  ['ORDER: the conference is being set subsequent to February 25, 2020, as requested.', 'order'],
  ["MINUTES: Count 1, Dismissed on 6/4/20 on Government's Motion.", 'order'],
  ['ORDER. Signed by Judge Roe on 3/2/2020. (abc) (Entered: 03/03/2020)', 'order'],
  [
    'NOTICE of Appearance by Pat Roe (Roe, Pat) Modified on 3/5/2020 to correct name. (abc).',
    'appearance',
  ],
  ['MOTION for Extension of Time to 4/25/2020 to File Response by Ada Winslow.', 'motion'],
  ['MOTION to Continue Hearing to April 6, April 22, or April 23, 2020 by Ada Winslow.', 'motion'],
  ['MOTION to Continue trial set for April 27, 2020 by Ada Winslow.', 'motion'],
  ['ORDER as to Ada Winslow to Continue. Time excluded from 3/27/20 to 5/5/20', 'order'],
  ['ORDER. Time excluded from 3/1/20 until 6/18/20.', 'order'],
  ['TEXT ORDER CANCELLING the conference set for 4/15/2020.', 'text-order'],
  [
    'The motion filing deadline of 4/3/20 and the Jury trial set for 4/22/20 are vacated.',
    'deadline-entry',
  ],
  ['The hearing scheduled for April 8, 2020, is hereby stricken.', 'text-order'],
  ['Motion Hearing set for 4/8/2020 is VACATED and will be reset.', 'text-order'],
  [
    'TEXT ORDER CONTINUING generally the sentencing hearing set for 4/29/20 at 10:00 AM.',
    'text-order',
  ],
  ['ORDER granting 28 Motion to Continue the 4/7/2020 Motion Hearing.', 'order'],
  ['Terminate Deadlines and Hearings as to Ada Winslow.', 'deadline-entry'],
  ['DECORUM ORDER re: the Motion Hearing on April 25, 2020.', 'order'],
  ['ORDER pursuant to the discovery hearing held on February 19, 2020.', 'order'],
  ['Minute Entry: Initial Appearance as to Ada Winslow held. Judge: Roe', 'minute-entry'],
  ['Sentencing on or after 8/13/2020.', 'minute-entry'],
  [
    'BNC Certificate of Notice (RE: related document(s) 8 Meeting of Creditors 341(a) meeting to be held on 4/1/2020 at 10:00 AM. Claims due by 6/1/2020).',
    'proof-of-service',
  ],
  [
    'Minute Entry: Hearing held before Judge Roe. (Time Start: 27:06, Time End: 34:32)',
    'minute-entry',
  ],
  [
    'The parties are advised that the motion, set for hearing on 6/12/20, is taken under submission.',
    'text-order',
  ],
  ['ORDER. Responses shall be filed within 14 days of 3/4/2020.', 'order'],
  ['ORDER. The parties may write within seven (7) business days.', 'order'],
  ['Transcript of record of proceedings before Judge Roe for the date(s) of 3/1/20.', 'transcript'],
  ['Motions terminated: 12 MOTION to Seal filed 3/1/2020.', 'other-clerk'],
  ['ORDER. Answer due by 2/30/2020.', 'order'],
  ['LETTER from Pat Roe dated 3/1/2020 re: schedule until 4/1/2020.', 'letter'],
  ['BNC Certificate of Notice. Notice Date 03/07/2020.', 'proof-of-service'],
  ['COMPLAINT (Attachments: # 1 Exhibit due 4/1/2020)(Roe, Pat)', 'complaint'],
];

describe('days that are not kept', () => {
  it.each(NEITHER)('are left out in: %s', (text, type) => {
    expect(daysIn(text, type, CONTEXT)).toEqual({ due: [], held: [] });
  });
});

describe('what a deadline or a hearing is called', () => {
  it.each([
    ['MOTION by Ada Winslow. Responses due by 3/26/2020', 'motion', 'Responses'],
    ['ORDER: Redacted Transcript Deadline set for 4/14/2020.', 'order', 'Redacted Transcript'],
    [
      'TEXT ORDER: By 3/14/2020, the parties shall file a joint letter.',
      'text-order',
      'parties shall file a joint letter',
    ],
    ['Set/Reset Deadlines: Answer due by 7/31/2020.', 'deadline-entry', 'Answer'],
    ['Notice of 4/1/2020.\nDue by 5/1/2020', 'order', 'deadline'],
  ] as const)('takes the words of the text: %s', (text, type, what) => {
    const [first] = readDates(segmentText(text), CONTEXT, type).deadlines;
    expect(first?.value.what).toBe(what);
  });

  it.each([
    [
      'Initial Case Management Conference set for 4/1/2020 10:00 AM.',
      'Initial Case Management Conference',
    ],
    ['341(a) meeting to be held on 4/1/2020 at 09:00 AM.', '341(a) meeting'],
    ['On 5/8/2020 at 10:30 AM there shall be a Status Conference.', 'Status Conference'],
    ['Ruling is set for 8/16/2020 at 9:30 AM.', 'hearing'],
    ['The matter is set for oral argument on 8/16/2020 at 9:30 AM.', 'oral argument'],
  ])('names the appearance: %s', (text, what) => {
    const [first] = readDates(segmentText(text), CONTEXT, 'hearing-notice').hearings;
    expect(first?.value.what).toBe(what);
  });
});

describe('the evidence for a day', () => {
  it('runs from the words that say what the day is to the day itself', () => {
    const text = 'ORDER. Brief due by 6/1/2020.';
    const [first] = readDates(segmentText(text), CONTEXT, 'order').deadlines;
    expect(text.slice(first?.evidence.start, first?.evidence.end)).toBe('due by 6/1/2020');
    expect(first?.evidence).toMatchObject({ rule: 'deadline: due by', sure: true });
  });

  it('lies within the text, whatever the text', () => {
    const words = fc.constantFrom(
      ...'due by set for reset to continued hearing conference 3/4/2020 May 5, 2020 at 10:00 AM . ; ( ) is vacated and held on'.split(
        ' ',
      ),
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(words).map((row) => row.join(' ')),
    );
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom<EntryType>('order', 'motion', 'minute-entry', 'transcript'),
        (text, type) => {
          const { deadlines, hearings } = readDates(segmentText(text), CONTEXT, type);
          for (const { evidence } of [...deadlines, ...hearings]) {
            expect(evidence.start).toBeGreaterThanOrEqual(0);
            expect(evidence.start).toBeLessThan(evidence.end);
            expect(evidence.end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });
});
