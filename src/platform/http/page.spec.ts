import * as fc from 'fast-check';
import { Problem } from '../problems/problem.js';
import { printCursor, readCursor } from './page.js';

const text = fc.string({ unit: 'grapheme' }).filter((one) => !one.includes('\u0000'));
const value = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constant(null),
);
/** JSON has one zero. */
const withoutMinusZero = (values: readonly (string | number | null)[]) =>
  values.map((one) => (one === 0 ? 0 : one));

describe('a cursor', () => {
  it('is read as what it was printed from', () => {
    fc.assert(
      fc.property(fc.array(value), (values) => {
        const read = readCursor(printCursor(values), values.length);
        expect(read).toEqual(withoutMinusZero(values));
      }),
    );
  });

  it('needs no escaping in a URL', () => {
    fc.assert(
      fc.property(fc.array(value), (values) => {
        const cursor = printCursor(values);
        expect(encodeURIComponent(cursor)).toBe(cursor);
      }),
    );
  });

  it.each([
    ['nonsense', 'no cursor at all'],
    [printCursor([1, 2]), 'of another length'],
    [btoa('{"length":1}'), 'no list'],
    [btoa('[{"a":1}]'), 'of an object'],
    [btoa('[[1]]'), 'of a list'],
    [btoa('[true]'), 'of a flag'],
    [btoa('[1e999]'), 'of no number'],
    [btoa('["a\\u0000"]'), 'of text that cannot be compared'],
    ['', 'empty'],
  ])('%s is refused: it is %s', (cursor) => {
    expect(() => readCursor(cursor, 1)).toThrow(Problem);
  });
});
