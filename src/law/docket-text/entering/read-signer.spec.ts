import fc from 'fast-check';
import { civilDate } from '../../calendar/civil-date.js';
import { readAttachments } from '../attachments/read-attachments.js';
import { segmentText } from '../segment-text.js';
import { readEntered } from './read-entered.js';
import { readSigner } from './read-signer.js';

const ENTERED = '(Entered: 03/01/2023)';

/** What closes an entry, and who put it there. */
const ATTORNEYS: readonly (readonly [string, string])[] = [
  ['(Winslow, Ada)', 'Winslow, Ada'],
  ['(Winslow, Ada).', 'Winslow, Ada'],
  ['(Attachments: # 1 Brief)(Winslow, Ada)', 'Winslow, Ada'],
  ['(Attachments: # 1 Brief) (WINSLOW, ADA)', 'WINSLOW, ADA'],
  ['(Winslow, A.)', 'Winslow, A.'],
  ['(Winslow, A)', 'Winslow, A'],
  ['(Winslow,Ada)', 'Winslow,Ada'],
  ['(de la Vega, Orrin)', 'de la Vega, Orrin'],
  ["(O'Dell, Maeve)", "O'Dell, Maeve"],
  ['(Mills-Roe, Orrin)', 'Mills-Roe, Orrin'],
  ['(Mills, III, Orrin)', 'Mills, III, Orrin'],
  ['(Mills, Jr., Orrin)', 'Mills, Jr., Orrin'],
  ['(Roe, Ada)', 'Roe, Ada'],
  ['(May, Ada)', 'May, Ada'],
  ['(Núñez, José)', 'Núñez, José'],
  ['(Winslow^, Ada)', 'Winslow^, Ada'],
  ['(^Holm1, Ada)', '^Holm1, Ada'],
  ['(USBC Staff - Mills, Orrin)', 'USBC Staff - Mills, Orrin'],
  ['(Winslow, Ada) (Filed on 3/1/2023)', 'Winslow, Ada'],
  ['(Winslow, Ada) Modified on 3/2/2023 (xyz).', 'Winslow, Ada'],
  ['(Winslow, Ada) Modified on 3/2/2023 to correct name (see 5). (Mills, Orrin)', 'Winslow, Ada'],
  ['(Winslow, Ada) MODIFIED on 3/2/2023 (xyz, )', 'Winslow, Ada'],
  ['(Winslow, Ada) ***Modified text on 3/2/2023 (xyz)', 'Winslow, Ada'],
  ['(Winslow, Ada) Additional attachment(s) added on 3/2/2023 (xyz, ).', 'Winslow, Ada'],
  [
    '(Winslow, Ada) (Additional attachment(s) added on 3/2/2023: # 3 Exhibit) (xyz, ).',
    'Winslow, Ada',
  ],
  ['(Winslow, Ada) (Main Document 5 replaced on 3/2/2023) (xyz).', 'Winslow, Ada'],
  ['(Winslow, Ada) (Attachment 2 replaced on 3/2/2023) (xyz).', 'Winslow, Ada'],
];

const CLERKS: readonly (readonly [string, string])[] = [
  ['(abc)', 'abc'],
  ['(abc, )', 'abc'],
  ['(abc,)', 'abc'],
  ['(abc ).', 'abc'],
  ['(as, )', 'as'],
  ['(SRB, )', 'SRB'],
  ['(MW) (cc: Plaintiff via U.S. Mail)', 'MW'],
  ['(jd2)', 'jd2'],
  ['(jd2, )', 'jd2'],
  ['(JJoh)', 'JJoh'],
  ['(abc).', 'abc'],
  ['(ab-cd)', 'ab-cd'],
  ['(ab/cd)', 'ab/cd'],
  ['(K.M.)', 'K.M.'],
  ['(K.M., )', 'K.M.'],
  ['(lcabc2)', 'lcabc2'],
  ['(as, COURT STAFF) (Filed on 3/1/2023)', 'as, COURT STAFF'],
  ['(abc, Deputy Clerk)', 'abc, Deputy Clerk'],
  ['(ndl, usbc)', 'ndl, usbc'],
  ['(orrinmills, 2) [2:20-mj-00101]', 'orrinmills, 2'],
  ['(omills, )', 'omills'],
  ['(Copy mailed to Orrin Mills.)(abc)', 'abc'],
  ['(See attached order.) (abc) (Attachments: # 1 Exhibit A)', 'abc'],
  ['(abc) Modified on 3/2/2023 (xyz)', 'abc'],
  ['(abc) (Main Document 12 replaced on 3/2/2023) (xyz).', 'abc'],
  ['(xyz)(abc)', 'abc'],
];

const NOBODY = [
  '',
  'Signed by Judge Ada Roe on 3/1/2023.',
  'Modified on 3/2/2023 (xyz).',
  '(Attachments: # 1 Exhibit A)',
  'Fee paid. (Admin.)',
  'Fee paid. (admin, )',
  'Fee paid. (U.S. Treasury)',
  'Dismissed under Rule 41(a)',
  'Dismissed under Rule 41(a)(1)(A)(ii)',
  'Served on Orrin Mills (1)',
  '(Exhibits A, B)',
  '(Exhibit, 2)',
  '(Docs. 5, 6)',
  '(Sealed, Restricted)',
  '(Copy)',
  '(pdf)',
  'filed in the District (D.C.)',
  '(as to Orrin Mills, Ada Roe and others)',
  '(Portland, Chapter 13 Trustee)',
  '(Winslow, Ada) filed the reply for Orrin Mills.',
  '(abc) at the request of Orrin Mills',
];

const NOT_SURE = [
  'Remanding to the judge (ALJ)',
  'Granting relief under the Act (EPA)',
  'Hearing in the annex (Seattle, WA)',
  'Papers found (unsigned, unstamped)',
];

const signerOf = (closing: string): string | null =>
  readSigner(segmentText(`MOTION to Seal by Orrin Mills. ${closing}`))?.value ?? null;

describe('who put an entry on the docket', () => {
  it.each(ATTORNEYS)('is the attorney in %j', (closing, name) => {
    expect(signerOf(closing)).toBe(name);
    expect(signerOf(`${closing} ${ENTERED}`)).toBe(name);
  });

  it.each(CLERKS)('is the clerk in %j', (closing, initials) => {
    expect(signerOf(closing)).toBe(initials);
    expect(signerOf(`${closing} ${ENTERED}`)).toBe(initials);
  });

  it.each(NOBODY)('is not said in %j', (closing) => {
    expect(signerOf(closing)).toBeNull();
    expect(signerOf(`${closing} ${ENTERED}`)).toBeNull();
  });

  it.each(NOT_SURE)('is not sure in %j', (closing) => {
    const signer = readSigner(segmentText(`ORDER. ${closing} ${ENTERED}`));
    expect(signer?.evidence.sure).toBe(false);
  });

  it('rests on its group', () => {
    const text = `ORDER. (abc, ) ${ENTERED}`;
    expect(readSigner(segmentText(text))?.evidence).toEqual({
      ...{ start: 7, end: 14, rule: 'clerk', sure: true },
    });
  });

  it('stands within the text, as do attachments and the day of entry, whatever the text is', () => {
    const words = fc.constantFrom(
      ...['MOTION to Seal', ' ', '. ', '(', ')', '(Winslow, Ada)', '(abc, )', ENTERED, ', '],
      ...['(Attachments: # 1 Exhibit A', ', # 2 Order', '# 3 ', '(1)', ' Modified on 3/2/2023 '],
      ...[
        '(Entered: 3/1/23',
        '[2:20-mj-00101]',
        'Additional attachment(s) added on ',
        'İ',
        '\u0085',
      ],
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const segments = segmentText(text);
        const singles = [readSigner(segments), readEntered(segments, civilDate('2023-03-01'))];
        const found = [...readAttachments(segments), ...singles].filter((read) => read !== null);
        for (const { start, end } of found.map(({ evidence }) => evidence)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it.each([
    ['nested parentheses', `${'('.repeat(100_000)}${')'.repeat(100_000)}`],
    ['small groups', '(ab)'.repeat(100_000)],
    ['copies', '(cc: x) '.repeat(100_000)],
    ['groups far apart', `(cc: x)${' '.repeat(20)}`.repeat(50_000)],
    ['spaces', `(abc)${' '.repeat(500_000)}${ENTERED}`],
    ['notes of change', '. Modified on '.repeat(50_000)],
    ['notes without a capital', '. modified on ) '.repeat(50_000)],
    ['case numbers', '[2:20-mj-00101] '.repeat(50_000)],
    ['open square brackets', `(abc)${'['.repeat(200_000)}]`],
    ['attachments', `(Attachments: ${'# 1 A, '.repeat(100_000)}`],
    ['number signs', `(Attachments: # 1 ${'#'.repeat(500_000)}`],
  ])('takes no longer than a second to find in a text of %s', (_, text) => {
    const segments = segmentText(text);
    const before = performance.now();
    readSigner(segments);
    readEntered(segments, null);
    readAttachments(segments);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
