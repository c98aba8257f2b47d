import fc from 'fast-check';
import { CourtPage } from '../page/court-page.js';
import { elementsAround, fewDeep, Nearest } from './nesting.js';

const nested = (depth: number) => CourtPage.of('<div>'.repeat(depth));
const treeOf = (parts: readonly string[]) => CourtPage.of(parts.join('x'));
const PARTS = fc.array(
  fc.constantFrom('<div>', '</div>', '<span>', '</span>', '<ul><li>', '</ul>'),
  {
    maxLength: 60,
  },
);

describe('elements inside one another', () => {
  it('are left out where they lie more than eight deep', () => {
    expect(fewDeep(nested(5).all('div'))).toHaveLength(5);
    expect(fewDeep(nested(50).all('div'))).toHaveLength(8);
    const beside = CourtPage.of(`${'<div>'.repeat(9)}${'</div>'.repeat(9)}<div>`);
    expect(fewDeep(beside.all('div'))).toHaveLength(9);
  });

  it('have each word in eight of them at most', () => {
    fc.assert(
      fc.property(PARTS, (parts) => {
        const kept = fewDeep(treeOf(parts).all('div'));
        for (const one of kept) {
          const around = kept.filter(({ order, end }) => order <= one.order && one.order < end);
          expect(around.length).toBeLessThanOrEqual(8);
        }
      }),
    );
  });
});

describe('elements around runs of text', () => {
  it('are all those above them', () => {
    fc.assert(
      fc.property(PARTS, (parts) => {
        const page = treeOf(parts);
        const around = elementsAround(page.texts.slice(-1));
        for (const tag of ['div', 'span', 'ul', 'li']) {
          for (const one of page.all(tag)) {
            expect(around.has(one)).toBe(
              one.textFrom < page.texts.length && one.textTo === page.texts.length,
            );
          }
        }
      }),
    );
  });

  it('have a nearest one of a tag, the same whoever asks first', () => {
    fc.assert(
      fc.property(PARTS, (parts) => {
        const page = treeOf(parts);
        const nearest = new Nearest('div');
        for (const text of page.texts) {
          let expected = text.parent;
          while (expected !== null && expected.tag !== 'div') expected = expected.parent;
          expect(nearest.around(text)).toBe(expected);
        }
      }),
    );
  });
});
