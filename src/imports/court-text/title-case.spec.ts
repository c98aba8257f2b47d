import fc from 'fast-check';
import { titleCase } from './title-case.js';

describe('text as a title', () => {
  it.each([
    ['capitals alone are made small first', 'ELM AND ASH OF OHIO', 'Elm and Ash of Ohio'],
    ['small words do not hide capitals', 'ELM of OHIO', 'Elm of Ohio'],
    ['names in mixed text keep their capitals', 'ELM of Ohio', 'ELM of Ohio'],
    ['initials stay in a line of capitals', 'A. ELM 2', 'A. Elm 2'],
    ['O and D and L before an apostrophe', "d'arcy and o'malley", "D'Arcy and O'Malley"],
    ['one letter between full stops', 'u.s. trustee', 'U.S. Trustee'],
    ['words between full stops stay', 'elm.example.org', 'elm.example.org'],
    ['one letter beside a slash', 'elm a/s', 'Elm A/S'],
    ['words beside a slash stay', 'trustee elm/ash', 'Trustee elm/ash'],
    ['letters beside an ampersand', 'q&a', 'Q&A'],
    ['inner capitals are the name its own', 'eLm McElm', 'eLm McElm'],
    ['small words are small', 'Elm And Ash', 'Elm and Ash'],
    ['acronyms are capitals', 'elm llc, fcc', 'Elm LLC, FCC'],
    ['an acronym with more letters is none', 'uses', 'Uses'],
    ['Mc and its name', 'mcelm', 'McElm'],
    ['parts beside a hyphen', 'cross-claimant elm', 'Cross-Claimant Elm'],
    ['punctuation before the letter', '(elm) "ash"', '(Elm) "Ash"'],
    ['a small word at the beginning', 'the elm', 'The Elm'],
    ['a small word at the beginning, after a quotation mark', '"the elm"', '"The Elm"'],
    ['a small word at the end', 'what it is for', 'What It is For'],
    ['a small word at the end, before a mark', 'what for?', 'What For?'],
    ['a small word after a colon', 'elm: the tree', 'Elm: The Tree'],
    ['a name that begins like a small word after a colon', 'Elm: inTouch', 'Elm: InTouch'],
    ['a V. between two names', 'Elm V. Ash', 'Elm v. Ash'],
    ['a V. after a colon', 'Elm: V. Ash', 'Elm: v. Ash'],
    ['lines are titles of their own', 'elm\r\nof ash', 'Elm\nOf Ash'],
    ['tabs part words', 'elm\tash', 'Elm Ash'],
    ['accented capitals', 'PEÑA ÉLAN', 'Peña Élan'],
    ['nothing', '', ''],
  ])('%s', (_, text, title) => {
    expect(titleCase(text)).toBe(title);
  });

  it('does not count the second of two small words in a row as removed', () => {
    // The blank between them goes with the first, so a small letter is left and the capitals stay.
    expect(titleCase('ELM in the OAK')).toBe('ELM in the OAK');
    expect(titleCase('ELM in OAK')).toBe('Elm in Oak');
  });

  it('changes letters of words and nothing else', () => {
    const words = fc.array(fc.constantFrom('elm', 'OAK', 'of', 'a.b', 'mcelm', "o'elm", 'x-y'));
    fc.assert(
      fc.property(words, (given) => {
        const text = given.join(' ');
        expect(titleCase(text).toLowerCase()).toBe(text.toLowerCase());
      }),
    );
  });
});
