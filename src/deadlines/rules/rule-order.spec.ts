import * as fc from 'fast-check';
import { compareRuleIds } from './rule-order.js';

describe('the order of rules', () => {
  it.each([
    ['frcp-4-m', 'frcp-12-a-1-a-i'],
    ['frap-31-a-1-appellee', 'frcp-4-m'],
    ['frcp-12-a-1-a-i', 'frcp-12-a-1-b'],
    ['own-2', 'own-10'],
  ])('has %s before %s', (first, second) => {
    expect(compareRuleIds(first, second)).toBeLessThan(0);
    expect(compareRuleIds(second, first)).toBeGreaterThan(0);
  });

  it('has no two ids in one place, so that a page skips and repeats none', () => {
    const id = fc.stringMatching(/^[a-z\d]{1,4}(-[a-z\d]{1,3}){0,3}$/);
    fc.assert(
      fc.property(id, id, (a, b) => {
        expect(compareRuleIds(a, b) === 0).toBe(a === b);
      }),
    );
    expect(compareRuleIds('own-1', 'own-01')).not.toBe(0);
  });
});
