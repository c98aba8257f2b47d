import * as fc from 'fast-check';
import { clipped, shown } from './shown.js';

describe('what a message repeats of a request', () => {
  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    [5, '5'],
    [true, 'true'],
    ['a "b"', '"a \\"b\\""'],
    [[1, 2], 'a list of 2'],
    [{ a: 1 }, 'an object'],
  ])('%p is shown as %s', (value, text) => {
    expect(shown(value)).toBe(text);
  });

  it('is never longer than sixty characters and a sign that there was more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const short = clipped(text);
        expect(Array.from(short).length).toBeLessThanOrEqual(61);
        expect(short).not.toMatch(/\p{Surrogate}/u);
        expect(text.startsWith(short.replace(/…$/, ''))).toBe(true);
      }),
    );
  });
});
