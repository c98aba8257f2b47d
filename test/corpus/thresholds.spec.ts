import { compareFacts } from './compare-facts.js';
import { expectedFacts } from './expected-facts.js';
import { FieldCount } from './field-rates.js';
import { readThresholds, shortfalls } from './thresholds.js';

const NO_FIELDS = new FieldCount().rates();
const SCORE = {
  files: 4,
  strict: 3,
  fields: { ...NO_FIELDS, description: { right: 98, knowingly: 1, expected: 100 } },
};

describe('a specification of the least rates', () => {
  it('is one rate, of the files that are strictly equal', () => {
    expect(readThresholds('1.0')).toEqual([{ of: 'strict', least: 1 }]);
  });

  it('is a rate for each of several fields', () => {
    expect(readThresholds('strict=1, description=0.99')).toEqual([
      { of: 'strict', least: 1 },
      { of: 'description', least: 0.99 },
    ]);
  });

  it.each(['', 'all', '1.1', '-1', 'strict=', 'spelling=1', 'strict=1,', 'toString=1'])(
    'is refused as "%s"',
    (specification) => {
      expect(() => readThresholds(specification)).toThrow();
    },
  );
});

describe('a kind of which 3 of 4 files are equal and 99 of 100 descriptions right or knowingly different', () => {
  it.each([
    ['0.75', []],
    ['1', ['rss: strict is 3 of 4, below 1']],
    ['description=0.99', []],
    ['description=0.991', ['rss: description is 99 of 100, below 0.991']],
    ['roles=1', []],
  ])('is held to %s', (specification, told) => {
    expect(shortfalls('rss', SCORE, readThresholds(specification))).toEqual(told);
  });
});

it('of a file that cannot be read nothing that is expected is right', () => {
  const count = new FieldCount();
  const expected = expectedFacts({ docket_number: '1:24-cv-00001', docket_entries: [{}] });
  count.add(compareFacts(expected, null), false);
  const { docketNumber, entryCount } = count.rates();
  expect(docketNumber).toEqual({ right: 0, knowingly: 0, expected: 1 });
  expect(entryCount).toEqual({ right: 0, knowingly: 0, expected: 1 });
});
