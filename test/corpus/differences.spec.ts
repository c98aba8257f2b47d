import { firstDifference, tellDifference } from './differences.js';

const DOCKET = { docket_number: '1:24-cv-00001', docket_entries: [{ document_number: '1' }] };

describe('two results', () => {
  it.each([
    ['the keys in another order', { a: 1, b: null }, { b: null, a: 1 }],
    ['a key whose value is undefined, which is no key', { a: 1, b: undefined }, { a: 1 }],
    ['the same lists', DOCKET, structuredClone(DOCKET)],
  ])('are equal with %s', (_, actual, expected) => {
    expect(firstDifference(actual, expected)).toBeNull();
  });

  it.each([
    ['a missing key, which is not null', {}, { date_filed: null }, '$.date_filed'],
    ['a key too many', { date_filed: null }, {}, '$.date_filed'],
    ['a number in place of a text', { page_count: 7 }, { page_count: '7' }, '$.page_count'],
    ['a list in another order', [1, 2], [2, 1], '$[0]'],
    ['a row too few', [1], [1, 2], '$[1]'],
    ['a row too many', [1, 2], [1], '$[1]'],
    ['an object in place of a list', {}, [], '$'],
    ['null in place of an object', null, {}, '$'],
    ['a key of every object', {}, { toString: 'said' }, '$.toString'],
    ['a row whose number differs', { rows: [{ n: '1' }] }, { rows: [{ n: '2' }] }, '$.rows[0].n'],
  ])('differ by %s', (_, actual, expected, path) => {
    expect(firstDifference(actual, expected)?.path).toBe(path);
  });

  it('are told apart by the first field that differs, in the order of what is expected', () => {
    const found = firstDifference({ b: 1, a: 1 }, { a: 2, b: 2 });
    expect(found).toEqual({ path: '$.a', actual: 1, expected: 2 });
  });
});

describe('a moment', () => {
  const always = (): boolean => true;
  it.each([
    ['written with another offset', '2024-01-08T09:00:00-08:00', '2024-01-08T17:00:00+00:00', true],
    ['a second later', '2024-01-08T17:00:01+00:00', '2024-01-08T17:00:00+00:00', false],
    ['without a zone', '2024-01-08T17:00:00', '2024-01-08T17:00:00+00:00', false],
    ['of which nothing is said', null, '2024-01-08T17:00:00+00:00', false],
  ])('%s', (_, actual, expected, same) => {
    expect(firstDifference(actual, expected, always) === null).toBe(same);
  });

  it('is compared as a text where the path is not one of a moment', () => {
    const found = firstDifference('2024-01-08T09:00:00-08:00', '2024-01-08T17:00:00+00:00');
    expect(found).not.toBeNull();
  });
});

it('a difference is told with its path and both values, each cut to 200 characters', () => {
  const long = 'x'.repeat(500);
  const told = tellDifference({ path: '$.a', actual: long, expected: undefined });
  expect(told).toBe(`$.a: expected nothing, got "${'x'.repeat(199)}…`);
});
