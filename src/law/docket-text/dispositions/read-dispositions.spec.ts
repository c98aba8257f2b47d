import fc from 'fast-check';
import { contextOf, dispositionsOf } from '../../../../test/support/entry-tables.js';
import { segmentText } from '../segment-text.js';
import { citingEntry } from './citing-entry.js';
import { readDispositions } from './read-dispositions.js';

describe('any text', () => {
  const words = fc.constantFrom(
    ...['granting ', 'denied', ' is ', '12 ', '14 Motion', ', ', '; ', '. A', ' and ', 'as moot'],
    ...[' in part', '(Doc. 9)', 'MOTION', ' the case ', 'dismissed', ' re ', 'İ', '[3]', 'ORDER '],
    ...[
      'so ordered ',
      'to continue ',
      'pursuant to ',
      'Motions terminated: ',
      'Clerk to terminate ',
    ],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((all) => all.join('')),
  );

  it('is read without failing, each ruling resting on words of it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const entry = citingEntry(segmentText(text), contextOf(), 'order', 'court');
        for (const { evidence } of readDispositions(entry)) {
          expect(evidence.start).toBeGreaterThanOrEqual(0);
          expect(evidence.end).toBeGreaterThan(evidence.start);
          expect(evidence.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it.each([
    ['ruling words', 'granting denied '.repeat(60_000)],
    ['rulings', 'granting 12 '.repeat(90_000)],
    ['lists', 'granting 12, '.repeat(80_000)],
    ['motions', '12 MOTION is DENIED and '.repeat(40_000)],
    ['sentences', 'The 12 Motion is DENIED. '.repeat(40_000)],
    ['idle sentences', 'See 12 Order. Granted leave. '.repeat(35_000)],
    ['words', 'order to continue '.repeat(60_000)],
    ['digits', '9'.repeat(1_000_000)],
    ['parentheses', '('.repeat(100_000)],
  ])('of %s without end takes no longer than two seconds', (_, text) => {
    const before = performance.now();
    dispositionsOf('order', text);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
