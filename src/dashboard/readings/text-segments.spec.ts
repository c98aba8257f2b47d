import fc from 'fast-check';
import { segmentsOf } from './text-segments.js';

const TEXT = 'ORDER granting 12 Motion to Seal.';

describe('the words behind conclusions', () => {
  it('leave a text whole in which nothing was read', () => {
    expect(segmentsOf(TEXT, [])).toEqual([{ words: TEXT, marks: [] }]);
  });

  it('of a text of no words are none', () => {
    expect(segmentsOf('', [{ start: 0, end: 3 }])).toEqual([]);
  });

  it('are cut out of the text around them', () => {
    expect(segmentsOf(TEXT, [{ start: 6, end: 17 }])).toEqual([
      { words: 'ORDER ', marks: [] },
      { words: 'granting 12', marks: [0] },
      { words: ' Motion to Seal.', marks: [] },
    ]);
  });

  it('that overlap are shared where they do', () => {
    expect(
      segmentsOf(TEXT, [
        { start: 0, end: 14 },
        { start: 6, end: 17 },
      ]),
    ).toEqual([
      { words: 'ORDER ', marks: [0] },
      { words: 'granting', marks: [0, 1] },
      { words: ' 12', marks: [1] },
      { words: ' Motion to Seal.', marks: [] },
    ]);
  });

  it('stand as one where two conclusions rest on the very same words', () => {
    const same = { start: 0, end: 5 };
    expect(segmentsOf(TEXT, [same, same])[0]).toEqual({ words: 'ORDER', marks: [0, 1] });
  });

  it('end with the text, wherever a conclusion says they end', () => {
    const segments = segmentsOf('ORDER', [
      { start: 3, end: 99 },
      { start: 50, end: 60 },
      { start: 4, end: 2 },
    ]);
    expect(segments).toEqual([
      { words: 'ORD', marks: [] },
      { words: 'ER', marks: [0] },
    ]);
  });

  const aMark = fc
    .tuple(fc.nat(40), fc.nat(40))
    .map(([start, length]) => ({ start, end: start + length }));

  it('joined in order give the text again, each character under exactly the marks that cover it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(aMark), (text, marks) => {
        const segments = segmentsOf(text, marks);
        expect(segments.map(({ words }) => words).join('')).toBe(text);
        const under = segments.flatMap((one) => Array.from(one.words.split(''), () => one.marks));
        const expected = text
          .split('')
          .map((_, place) =>
            marks.flatMap(({ start, end }, at) => (start <= place && place < end ? [at] : [])),
          );
        expect(under).toEqual(expected);
      }),
    );
  });

  it('are cut nowhere else: two parts side by side are under different marks, unless one ends where its like begins', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(aMark), (text, marks) => {
        const ends = new Set(marks.flatMap(({ start, end }) => [start, end]));
        let place = 0;
        for (const { words } of segmentsOf(text, marks).slice(0, -1)) {
          expect(words).not.toBe('');
          place += words.length;
          expect(ends.has(place)).toBe(true);
        }
      }),
    );
  });
});
