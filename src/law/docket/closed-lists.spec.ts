import { ENTRY_KINDS, ENTRY_TYPES, TYPES_OF_KIND, typeFits } from './entry-types.js';
import { isReliefKind, RELIEF_KINDS } from './relief-kinds.js';

describe('the types of entry', () => {
  it('belong each to one kind', () => {
    expect(new Set(ENTRY_TYPES).size).toBe(ENTRY_TYPES.length);
    for (const type of ENTRY_TYPES) {
      expect(ENTRY_KINDS.filter((kind) => typeFits(kind, type))).toHaveLength(1);
    }
    expect(ENTRY_KINDS.flatMap((kind) => TYPES_OF_KIND[kind])).toEqual(ENTRY_TYPES);
  });

  it.each([
    ['filing', 'motion', true],
    ['ruling', 'motion', false],
    ['clerk', 'summons', true],
    ['unread', 'unread', true],
    ['filing', 'toString', false],
  ] as const)('an entry of kind %s may be a %s: %s', (kind, type, fits) => {
    expect(typeFits(kind, type)).toBe(fits);
  });
});

describe('a kind of relief', () => {
  it('is each of the list, once', () => {
    expect(new Set(RELIEF_KINDS).size).toBe(RELIEF_KINDS.length);
    expect(RELIEF_KINDS.every(isReliefKind)).toBe(true);
  });

  it.each([
    ['other:sequester witnesses', true],
    ['other:x', true],
    [`other:${'x'.repeat(80)}`, true],
    [`other:${'x'.repeat(81)}`, false],
    ['other:', false],
    ['other: padded', false],
    ['other:padded ', false],
    ['other:two\nlines', false],
    ['Seal', false],
    ['', false],
  ])('%j: %s', (text, is) => {
    expect(isReliefKind(text)).toBe(is);
  });
});
