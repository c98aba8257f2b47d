import fc from 'fast-check';
import { anEntryReading } from '../../../test/support/merging.js';
import type { NumberRange } from './seen-numbers.js';
import { missingNumbers, numbersSeen, rangesOf, seenWords, unionOfRanges } from './seen-numbers.js';

const numbers = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 40 });

function each(ranges: readonly NumberRange[]): readonly number[] {
  return ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, at) => from + at),
  );
}

describe('the numbers a source shows', () => {
  it('are sorted ranges, minute entries and odd numbers left out', () => {
    const shown = ['42', '2', null, '1', '3', '3', '99999999999999'];
    const entries = shown.map((number) => anEntryReading({ number }));
    expect(numbersSeen(entries)).toEqual([
      [1, 3],
      [42, 42],
    ]);
    expect(numbersSeen([])).toEqual([]);
  });
});

describe('ranges of several sources', () => {
  it('are one list of ranges that neither overlap nor touch', () => {
    expect(
      unionOfRanges([
        [[1, 3]],
        [[4, 5]],
        [
          [9, 9],
          [2, 2],
        ],
        [],
      ]),
    ).toEqual([
      [1, 5],
      [9, 9],
    ]);
  });

  it('hold every number of each, and no other', () => {
    fc.assert(
      fc.property(numbers, numbers, (one, other) => {
        const union = unionOfRanges([rangesOf(one), rangesOf(other)]);
        const expected = [...new Set([...one, ...other])].sort((a, b) => a - b);
        expect(each(union)).toEqual(expected);
        expect(union.every(([from], at) => from > (union[at - 1]?.[1] ?? -1) + 1)).toBe(true);
      }),
    );
  });
});

describe('the numbers that no source shows', () => {
  it('are the gaps from 1 to the highest known', () => {
    expect(
      missingNumbers([
        [1, 40],
        [42, 42],
      ]),
    ).toEqual([[41, 41]]);
    expect(missingNumbers([[3, 4]], 6)).toEqual([
      [1, 2],
      [5, 6],
    ]);
    expect(
      missingNumbers(
        [
          [1, 4],
          [8, 9],
        ],
        6,
      ),
    ).toEqual([[5, 6]]);
    expect(missingNumbers([])).toEqual([]);
    expect(missingNumbers([], 2)).toEqual([[1, 2]]);
    expect(missingNumbers([[0, 3]])).toEqual([]);
  });

  it('and those that are shown are all numbers up to the highest', () => {
    fc.assert(
      fc.property(numbers, fc.nat(70), (shown, highest) => {
        const seen = rangesOf(shown);
        const below = each(seen).filter((number) => number <= highest);
        const all = [...each(missingNumbers(seen, highest)), ...below].sort((a, b) => a - b);
        expect(all).toEqual(Array.from({ length: highest }, (_, at) => at + 1));
      }),
    );
  });
});

describe('in words', () => {
  it.each<readonly [string, readonly NumberRange[]]>([
    [
      'numbers 1–40 and 42 seen, 41 not',
      [
        [1, 40],
        [42, 42],
      ],
    ],
    ['numbers 1–40 seen', [[1, 40]]],
    ['number 1 seen', [[1, 1]]],
    ['number 3 seen, 1–2 not', [[3, 3]]],
    ['no numbers seen', []],
  ])('%s', (words, seen) => {
    expect(seenWords(seen)).toBe(words);
  });

  it('many ranges are counted', () => {
    const odd = rangesOf(Array.from({ length: 40 }, (_, at) => at * 2 + 1));
    expect(seenWords(odd)).toContain('and 28 others seen');
  });
});
