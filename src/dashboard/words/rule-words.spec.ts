import { TIME_WARNINGS } from '../../law/calendar/warning.js';
import { bookOf, lengthWords, periodWords, warningTitle } from './rule-words.js';

const after = (n: number, unit: 'days' | 'years' | 'hours') =>
  ({ by: 'period', period: { n, unit, direction: 'forward' } }) as const;

describe('when the time of a rule ends, in words', () => {
  const trigger = { words: 'the judgment is entered' };

  it.each([
    [after(28, 'days'), '28 days after the judgment is entered'],
    [after(1, 'years'), '1 year after the judgment is entered'],
    [
      { by: 'period', period: { n: 14, unit: 'days', direction: 'backward' } },
      '14 days before the judgment is entered',
    ],
    [{ by: 'condition', until: 'the other side answers' }, 'until the other side answers'],
    [
      { by: 'noting-date', what: 'reply' },
      'the last day to reply, by the kind of the motion, counted from when the judgment is entered',
    ],
  ] as const)('%o', (reckoning, words) => {
    expect(periodWords({ reckoning, trigger })).toBe(words);
  });

  it('has thousands set apart', () => {
    expect(lengthWords({ n: 1200, unit: 'hours' })).toBe('1,200 hours');
  });
});

describe('the book to which an authority belongs', () => {
  it.each([
    ['Fed. R. Civ. P. 12(a)(1)(A)(i)', 'Federal Rules of Civil Procedure'],
    ['Fed. R. App. P. 4(a)(1)(A)', 'Federal Rules of Appellate Procedure'],
    ['28 U.S.C. § 1446(b)(1)', 'Judicial Code, 28 U.S.C.'],
    ['W.D. Wash. LCR 7(d)(3)', 'Local Civil Rules, W.D. Wash.'],
    ['D. Or. LR 7-1(e)', 'D. Or. LR'],
    ['2024 house rule', '2024 house rule'],
  ])('%s: %s', (authority, book) => {
    expect(bookOf(authority)).toBe(book);
  });
});

it('every warning has a title of its own', () => {
  const titles = TIME_WARNINGS.map(warningTitle);
  expect(new Set(titles).size).toBe(TIME_WARNINGS.length);
  expect(titles).not.toContain(warningTitle('a-warning-of-next-year'));
});
