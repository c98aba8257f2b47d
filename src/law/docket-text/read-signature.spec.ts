import { aTextContext } from '../../../test/support/text-context.js';
import { civilDate } from '../calendar/civil-date.js';
import { readSignature } from './read-signature.js';
import { segmentText, wordsOf } from './segment-text.js';

const CONTEXT = aTextContext({ filedOn: civilDate('2024-01-05'), number: 12 });

/** The text, the judge and the day of the signature. */
const SIGNED: readonly (readonly [string, string | null, string | null])[] = [
  ['ORDER granting 5 Motion. Signed by Judge Ada Roe on 1/2/2024. (abc)', 'Ada Roe', '2024-01-02'],
  [
    'ORDER granting 5 Motion. Signed by Magistrate Judge Ada B. Roe on 1/2/24. (abc)',
    'Ada B. Roe',
    '2024-01-02',
  ],
  ['ORDER ( Signed by Judge Ada B. Roe ) (abc)', 'Ada B. Roe', null],
  [
    'TEXT ORDER: granted. So Ordered by Magistrate Judge Ada B. Roe on 1/2/2024. (abc)',
    'Ada B. Roe',
    '2024-01-02',
  ],
  [
    'JUDGMENT. Signed by the Honorable Ada Roe on 1/2/2024. Mailed notice(abc)',
    'Ada Roe',
    '2024-01-02',
  ],
  [
    'ORDER by Judge Ada Roe granting 12 Motion. (abc, COURT STAFF) (Filed on 1/2/2024)',
    'Ada Roe',
    null,
  ],
  [
    'ORDER re 12. Signed by Chief Judge Ada Roe-Vale, Jr. on January 2, 2024. (abc)',
    'Ada Roe-Vale, Jr.',
    '2024-01-02',
  ],
  [
    'ORDER signed by District Judge Ada Roe on 1/2/2024 granting 12 Stipulation. (abc)',
    'Ada Roe',
    '2024-01-02',
  ],
  [
    'ENDORSED LETTER re: adjournment. So ordered. (Signed by Judge ADA B. ROE on 1/2/2024) (abc)',
    'ADA B. ROE',
    '2024-01-02',
  ],
  [
    'Minute Entry for proceedings held before Judge Ada Roe: Status Conference held on 1/2/2024.',
    'Ada Roe',
    null,
  ],
  ['Judge Ada Roe: ELECTRONIC ORDER entered granting 12 Motion. (Reed, Bo)', 'Ada Roe', null],
  [
    'ORDER granting 12 Motion. (Ordered by Judge Ada Roe on 1/2/2024) (abc)',
    'Ada Roe',
    '2024-01-02',
  ],
  ['Order signed on 1/2/2024 Granting Motion. (Roe, Ada)', null, '2024-01-02'],
  ['SCHEDULING ORDER: Discovery due by 6/1/2024. Signed by Judge Ada Roe. (abc)', 'Ada Roe', null],
  ['Case reassigned to Judge Ada Roe. (abc)', 'Ada Roe', null],
  [
    'ORDER. Signed by Judge John van der Roe on 1/2/2024.Motions terminated. (abc)',
    'John van der Roe',
    '2024-01-02',
  ],
  [
    'MINUTE ENTRY for proceedings held before Judge Ada B. Crane- Dep Clerk: Bo Reed; Motion Hearing held.',
    'Ada B. Crane',
    null,
  ],
  [
    'Scheduling Conference set before Judge Ada B. Crane. Discovery due by 6/1/2024.',
    'Ada B. Crane',
    null,
  ],
  ["ORDER. Signed by Judge Wm. O'Dowd Vale on 1/2/2024. (abc)", "Wm. O'Dowd Vale", '2024-01-02'],
  ['MOTION to Dismiss by Aldgate Mills, Inc.. (Winslow, Ada)', null, null],
  ['COMPLAINT dated 1/2/2024 filed by Orrin Vale.', null, null],
];

describe('readSignature', () => {
  it.each(SIGNED)('reads %j', (text, judge, signedOn) => {
    const read = readSignature(segmentText(text), CONTEXT);
    expect(read.judge?.value ?? null).toBe(judge);
    expect(read.signedOn?.value ?? null).toBe(signedOn);
    if (read.judge !== null) expect(wordsOf(text, read.judge.evidence)).toBe(judge);
  });
});
