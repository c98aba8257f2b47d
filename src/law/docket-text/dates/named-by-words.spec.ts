import { aTextContext } from '../../../../test/support/text-context.js';
import { civilDate } from '../../calendar/civil-date.js';
import { readEntry } from '../read-entry.js';

const CONTEXT = aTextContext({ filedOn: civilDate('2021-01-04'), courtId: 'wawd', number: 12 });

function daysOf(text: string): string[] {
  const { deadlines, hearings } = readEntry(text, CONTEXT);
  return [
    ...deadlines.map(({ value }) => `${value.what} by ${value.on}`),
    ...hearings.map(({ value }) => `${value.what} on ${value.on}`),
  ];
}

/** Entries and the days read in them, each with what it is called. */
const NAMED: readonly (readonly [string, readonly string[]])[] = [
  [
    "Motion to Reject Leases Filed by Orrin Vale. The Hearing date is set for 3/5/2021 at 09:30 AM at Judge Roe's Courtroom.",
    ['Hearing on 2021-03-05'],
  ],
  [
    'Virtual Minute Entry in reference to hearing On: 1/15/2021 Subject: PLAN. Appearances: KAY HOLM.',
    ['hearing on 2021-01-15'],
  ],
  [
    'MOTION to Remand by Defendant Aldgate Mills, Inc. (Attachments: # 1 Proposed Order) Noting Date 1/29/2021, (Holm, Kay)',
    ['Noting Date by 2021-01-29'],
  ],
  [
    'MOTION for Summary Judgment by Aldgate Mills, Inc., filed. Motion Docket Date 1/31/2021. (Holm, Kay)',
    ['Motion Docket Date by 2021-01-31'],
  ],
  [
    'ORDER granting 2 Motion for TRO. Plaintiff shall serve all papers on Defendant by 5:00 p.m. PST on January 11, 2021. Signed by Judge Ada Roe. (abc)',
    ['Plaintiff shall serve all papers on Defendant by 2021-01-11'],
  ],
  [
    'ORDER. The hearing ends at 5:00 p.m. The reply is due by January 11, 2021. Signed by Judge Ada Roe. (abc)',
    ['reply by 2021-01-11'],
  ],
  ['Motion Hearing held by videoconference on 1/14/2021. (abc)', ['Motion Hearing on 2021-01-14']],
  [
    'Minute Entry for proceedings held before Judge Ada Roe: Motion Hearing held by telephone on 1/14/2021. (abc)',
    ['Motion Hearing on 2021-01-14'],
  ],
  [
    'Minute Entry for proceedings held before SDNY Mediation: Mediation Conference held on 1/14/2021. Mediation Status due by 2/17/2021. (abc)',
    ['Mediation Status by 2021-02-17', 'Mediation Conference on 2021-01-14'],
  ],
  [
    'ORDER. The parties should discuss trial dates, with the first trial to begin not later than June 4, 2021. Signed by Judge Ada Roe. (abc)',
    [],
  ],
  [
    'MEMO ENDORSEMENT denying 34 LETTER MOTION to request an extension of time for filing of Motions until January 15, 2021. DENIED. You were counsel on this case before January 7, 2021. (Signed by Judge Ada Roe) (abc)',
    [],
  ],
  [
    'ORDER granting 34 Motion for extension of time until January 15, 2021. Signed by Judge Ada Roe. (abc)',
    ['deadline by 2021-01-15'],
  ],
];

describe('a day of an entry', () => {
  it.each(NAMED)('is read with its name in: %s', (text, days) => {
    expect(daysOf(text)).toEqual(days);
  });
});
