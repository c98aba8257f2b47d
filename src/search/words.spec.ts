import fc from 'fast-check';
import { containing, hasIndexedWord, isSearchable, wordsOf } from './words.js';

describe('the words of a search', () => {
  it.each([
    ['Larch Hosting', ['Larch', 'Hosting']],
    ['  2:21-cv-00031\u00a0\t Larch\n', ['2:21-cv-00031', 'Larch']],
    ['Ünal', ['Ünal']],
  ])('of %j are what stands between white space', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('hold no white space and leave out nothing else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const words = wordsOf(text);
        expect(words.join('')).toBe(text.replace(/\s+/gu, ''));
        expect(words.every((word) => word !== '' && !/\s/u.test(word))).toBe(true);
      }),
    );
  });

  it.each([
    ['ten words', 'a b c d e f g h i j', true],
    ['eleven words', 'a b c d e f g h i j k', false],
    ['200 characters', '𝒩'.repeat(200), true],
    ['201 characters', 'n'.repeat(201), false],
  ])('may be %s: %j is %s', (_, text, expected) => {
    expect(isSearchable(text)).toBe(expected);
  });

  it.each([
    ['Larch', true],
    ['v.', false],
    ['00031', true],
    ['a.b.c', false],
    ['Øst', true],
  ])('%j is found by the indexes: %s', (word, expected) => {
    expect(hasIndexedWord(word)).toBe(expected);
  });
});

describe('a pattern for LIKE', () => {
  it.each([
    ['100%', '%100\\%%'],
    ['a_b', '%a\\_b%'],
    ['\\', '%\\\\%'],
    ['%_\\', '%\\%\\_\\\\%'],
  ])('of %j means the signs themselves', (word, pattern) => {
    expect(containing(word)).toBe(pattern);
  });

  it('fits a text exactly when the text holds the word', () => {
    const sign = fc.constantFrom('%', '_', '\\', 'a', 'b');
    const text = fc.array(sign, { maxLength: 6 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(text, text, (word, within) => {
        expect(like(within, containing(word))).toBe(within.includes(word));
      }),
    );
  });
});

/** LIKE as PostgreSQL documents it: `%` any text, `_` any one character, `\` takes the next as it is. */
function like(text: string, pattern: string): boolean {
  const [sign, ...rest] = pattern;
  const following = rest.join('');
  if (sign === undefined) return text === '';
  if (sign === '%') {
    return like(text, following) || (text !== '' && like(text.slice(1), pattern));
  }
  const [given, ...others] = text;
  if (given === undefined) return false;
  if (sign === '_') return like(others.join(''), following);
  const [meant = '', after] = sign === '\\' ? [rest[0], rest.slice(1).join('')] : [sign, following];
  return given === meant && like(others.join(''), after);
}
