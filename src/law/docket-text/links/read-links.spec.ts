import fc from 'fast-check';
import { actOf, contextOf, linksOf } from '../../../../test/support/entry-tables.js';
import { ENTRY_TYPES } from '../../docket/entry-types.js';
import { citingEntry } from '../dispositions/citing-entry.js';
import { segmentText } from '../segment-text.js';
import { readLinks } from './read-links.js';

describe('any text', () => {
  const words = fc.constantFrom(
    ...['12 ', '14-1', ' MOTION', 're ', '[3]', 'Doc. ', ', ', ' and ', 'No. ', '(', ')', '#', '/'],
    ...['. A', 'Modified on ', '(Attachments: # 1 Exhibit', 'İ', '$ 5', '1:2', 'withdrawal of '],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((all) => all.join('')),
  );

  it('is read without failing: one link a number, each resting on that number in the text', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...ENTRY_TYPES), (text, type) => {
        const entry = citingEntry(segmentText(text), contextOf(), type, actOf(type));
        const links = readLinks(entry);
        expect(new Set(links.map(({ value }) => value.to)).size).toBe(links.length);
        for (const { value, evidence } of links) {
          expect(text.slice(evidence.start, evidence.end).split('-')[0]).toBe(value.to);
        }
      }),
    );
  });

  it.each([
    ['digits', '9'.repeat(1_000_000)],
    ['numbers', 're 12, '.repeat(150_000)],
    ['small numbers', '1 '.repeat(500_000)],
    ['slashes', '1/'.repeat(500_000)],
    ['brackets', '[12] '.repeat(200_000)],
    ['parentheses', `${'('.repeat(100_000)}${')'.repeat(100_000)}`],
    ['titles', '12 MOTION re 3 Order '.repeat(50_000)],
    ['quoted groups', '(RE: 12 Motion (RE: 3 Order '.repeat(40_000)],
    ['numbers of two cases', '[12][14] MOTION '.repeat(60_000)],
    ['cited lists', 'Motion (Doc. 12) and Motion '.repeat(40_000)],
    ['words', 'a '.repeat(500_000)],
  ])('of %s without end takes no longer than two seconds', (_, text) => {
    const before = performance.now();
    linksOf('order', text);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
