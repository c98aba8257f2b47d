import fc from 'fast-check';
import { segmentText, wordsOf } from './segment-text.js';
import type { Span } from './span.js';

const PRINCIPAL_WORDS: readonly (readonly [string, string])[] = [
  [
    'MOTION to Dismiss by Orrin Mills. (Attachments: # 1 Brief)(Winslow, Ada) (Entered: 03/01/2023)',
    'MOTION to Dismiss by Orrin Mills.',
  ],
  ['***Motions terminated: 12 MOTION to Seal.', 'Motions terminated: 12 MOTION to Seal.'],
  ['(Court only) ***Deadlines terminated. (abc)', 'Deadlines terminated.'],
  [
    'ORDER granting 5 Motion. Signed by Judge Roe on 1/2/2020. (jd2)',
    'ORDER granting 5 Motion. Signed by Judge Roe on 1/2/2020.',
  ],
  ['ORDER Setting Hearing. (lrc, COURT STAFF) (Filed on 1/2/2020)', 'ORDER Setting Hearing.'],
  [
    'NOTICE of Appearance by Ada Winslow (Winslow, Ada) Modified on 1/3/2020 (kb). (Entered: 01/02/2020)',
    'NOTICE of Appearance by Ada Winslow',
  ],
  [
    'LETTER from Orrin Mills. (Copy mailed) (sb, ) (Entered: 01/02/2020)',
    'LETTER from Orrin Mills. (Copy mailed)',
  ],
  ['ORDER. (Text Only)', 'ORDER. (Text Only)'],
  ['"Order granting leave"', 'Order granting leave"'],
  ['(PAPERLESS) ORDER', 'PAPERLESS) ORDER'],
  ['341 Meeting held', '341 Meeting held'],
  ['ANSWER (Attachments: # 1 Exhibit A # 2 Exhibit B (Winslow, Ada', 'ANSWER'],
  ['', ''],
  ['***', ''],
];

const SENTENCES: readonly (readonly [string, readonly string[]])[] = [
  [
    'Motion by Aldgate, Inc. No. 4 is DENIED. Signed by Judge A. Roe.',
    ['Motion by Aldgate, Inc. No. 4 is DENIED.', 'Signed by Judge A. Roe.'],
  ],
  ['Hearing at 10:00 a.m. Defendant absent.', ['Hearing at 10:00 a.m.', 'Defendant absent.']],
  [
    'Mills v. Roe is remanded under 28 U.S.C. Section 1447.',
    ['Mills v. Roe is remanded under 28 U.S.C. Section 1447.'],
  ],
  ['Granted on 1/2/2020.Motions terminated.', ['Granted on 1/2/2020.', 'Motions terminated.']],
  [
    'Reply due 3.5 days before. (Clerk. To note.) Done.',
    ['Reply due 3.5 days before.', '(Clerk. To note.) Done.'],
  ],
];

describe('segmentText', () => {
  it.each(PRINCIPAL_WORDS)('finds the principal words of %j', (text, words) => {
    expect(wordsOf(text, segmentText(text).main)).toBe(words);
  });

  it.each(SENTENCES)('splits %j at the ends of its sentences', (text, sentences) => {
    expect(segmentText(text).sentences.map((span) => wordsOf(text, span))).toEqual(sentences);
  });

  it('finds the attachments and the day of entry', () => {
    const text =
      'BRIEF (Attachments: # 1 Exhibit (A), # 2 Index)(Winslow, Ada) (Entered: 03/01/2023)';
    const { attachments, entered, parentheses } = segmentText(text);
    expect(wordsOf(text, attachments ?? { start: 0, end: 0 })).toBe(
      '(Attachments: # 1 Exhibit (A), # 2 Index)',
    );
    expect(wordsOf(text, entered ?? { start: 0, end: 0 })).toBe('(Entered: 03/01/2023)');
    expect(parentheses).toHaveLength(3);
  });

  it('keeps groups after a parenthesis that is never closed', () => {
    const text = 'MOTION (by Mills to Seal (Winslow, Ada)';
    expect(segmentText(text).parentheses.map((span) => wordsOf(text, span))).toEqual([
      '(Winslow, Ada)',
    ]);
  });

  it('puts every part of any text within it, and keeps its small letters in place', () => {
    const words = fc.constantFrom(
      '(',
      ')',
      '. ',
      'Mills',
      'İ',
      '(Entered: ',
      'Modified on ',
      '***',
      '"',
      ' ',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((part) => part.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { lower, main, attachments, entered, parentheses, sentences } = segmentText(text);
        expect(lower).toHaveLength(text.length);
        const spans = [main, attachments, entered, ...parentheses, ...sentences];
        for (const span of spans.filter((each): each is Span => each !== null)) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it.each([
    ['nested parentheses', `${'('.repeat(100_000)}${')'.repeat(100_000)}`],
    ['open parentheses', '('.repeat(200_000)],
    ['small groups', '(ab)'.repeat(100_000)],
    ['digits', '9'.repeat(1_000_000)],
    ['full stops', '. A'.repeat(100_000)],
    ['notes of change', '. Modified on '.repeat(50_000)],
    ['spaces', ' '.repeat(500_000)],
  ])('takes no longer than a second over a text of %s', (_, text) => {
    const before = performance.now();
    segmentText(text);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
