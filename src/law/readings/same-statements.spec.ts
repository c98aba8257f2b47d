import fc from 'fast-check';
import { sameButForReliefIds, sameStatements, sameValue } from './same-statements.js';
import { UNREAD_STATEMENTS } from './statements.js';
import type { EntryStatements } from './statements.js';

function motion(reliefId: string, kind: 'seal' | 'stay' = 'seal'): EntryStatements {
  const reliefSought = [{ id: reliefId, kind, note: null }];
  const facts = { filedBy: ['vale'], reliefSought, closesCase: null };
  return { ...UNREAD_STATEMENTS, kind: 'filing', type: 'motion', facts };
}

describe('two entries state the same', () => {
  it('whatever the order of their keys', () => {
    const { kind, type, ...others } = motion('r1');
    expect(sameStatements(motion('r1'), { ...others, type, kind })).toBe(true);
  });

  it.each<readonly [string, EntryStatements]>([
    ['they seek something else', motion('r1', 'stay')],
    ['what they seek has another id', motion('r2')],
    ['one is sealed', { ...motion('r1'), sealed: true }],
    [
      'one relates to another',
      { ...motion('r1'), relations: [{ to: 'e', kind: 'concerns', position: null }] },
    ],
  ])('but not where %s', (_, other) => {
    expect(sameStatements(motion('r1'), other)).toBe(false);
  });

  it('but for the ids of what they seek', () => {
    expect(sameButForReliefIds(motion('r1'), motion('r2'))).toBe(true);
    expect(sameButForReliefIds(motion('r1'), motion('r1', 'stay'))).toBe(false);
  });
});

describe('sameValue', () => {
  it('answers as a comparison of JSON with sorted keys does', () => {
    const property = fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      expect(sameValue(a, b)).toBe(sorted(a) === sorted(b));
      expect(sameValue(a, JSON.parse(JSON.stringify(a)))).toBe(true);
    });
    fc.assert(property);
  });

  it.each<readonly [unknown, unknown]>([
    [[], {}],
    [null, {}],
    [
      [1, 2],
      [2, 1],
    ],
    [{ a: 1 }, { b: 1 }],
    [{ a: 1 }, { a: 1, b: null }],
  ])('tells %j from %j', (a, b) => {
    expect(sameValue(a, b)).toBe(false);
  });
});

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner === 0
        ? 0
        : inner,
  );
}
