import { aFiling } from '../../../test/support/law-builders.js';
import type { DocketEntry } from './docket-entry.js';
import { compareInDocketOrder, countsFrom } from './docket-order.js';

const numbered = (number: number | null, courtSequence: number | null = null) =>
  aFiling().but({ number, courtSequence });

describe('docket order', () => {
  it.each([
    [
      'by the day filed, whatever the number',
      [numbered(9).on('2021-01-11'), numbered(1).on('2021-01-12')],
    ],
    [
      'by the day filed, even if entered earlier',
      [
        numbered(1).on('2021-01-11').entered('2021-01-20'),
        numbered(2).on('2021-01-12').entered('2021-01-12'),
      ],
    ],
    [
      'by the day entered where no other is known',
      [numbered(2).on('2021-01-11'), numbered(1).undated().entered('2021-01-12')],
    ],
    ['within a day by number', [numbered(2), numbered(10), numbered(11)]],
    [
      "within a day by the court's sequence rather than the number",
      [numbered(7, 3), numbered(2, 4)],
    ],
    ['within a day those with neither last', [numbered(7), numbered(null)]],
    ['a number told apart by the court', [numbered(4, 10), numbered(4, 11)]],
    ['those without a number in the order of recording', [numbered(null), numbered(null)]],
    ['undated ones last of all', [numbered(null).on('2021-12-31'), numbered(1).undated()]],
  ])('is %s', (_, builders) => {
    const entries: DocketEntry[] = builders.map(({ entry }) => entry);
    expect(entries.toReversed().sort(compareInDocketOrder)).toEqual(entries);
    expect(entries.toSorted(compareInDocketOrder)).toEqual(entries);
  });
});

describe('the day from which an entry counts', () => {
  it.each([
    ['2021-01-11', '2021-01-12', '2021-01-11'],
    ['2021-01-12', '2021-01-11', '2021-01-11'],
    ['2021-01-11', null, '2021-01-11'],
    [null, '2021-01-12', '2021-01-12'],
    [null, null, null],
  ])('filed %s and entered %s is %s', (filed, entered, expected) => {
    const dated = filed === null ? aFiling().undated() : aFiling().on(filed);
    expect(countsFrom((entered === null ? dated : dated.entered(entered)).entry)).toBe(expected);
  });
});
