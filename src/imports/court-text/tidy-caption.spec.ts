import fc from 'fast-check';
import { tidyCaption } from './tidy-caption.js';

describe('a caption, tidied', () => {
  it.each([
    ['Ash vs Elm', 'Ash v. Elm'],
    ['Ash VS. Elm', 'Ash v. Elm'],
    ['Ash v Elm', 'Ash v. Elm'],
    ['Ash\nv.\nElm', 'Ash v. Elm'],
  ])('%j has its sides parted by v.: %j', (printed, tidy) => {
    expect(tidyCaption(printed)).toBe(tidy);
  });

  it('leaves a capital V of a name alone', () => {
    expect(tidyCaption('Ash V Elm')).toBe('Ash V Elm');
  });

  it.each([
    'Plaintiff',
    'plaintiffs,',
    'Appellees.',
    'Claimant',
    'Complainants',
    'Devisee',
    'executor',
    'Executrix',
    'Pet.',
    'Pet.s',
    'Petitioner-Appellant',
    'Defendants--Appellees',
    'Respondant/Appellant',
    'Petitioners/Defendants',
    'Cross-Respondent',
    'cross/petitioners',
    'Cross-Appellees',
    'Cross-Appellant',
    'Deceased',
  ])('drops the role %s', (role) => {
    expect(tidyCaption(`Ash, ${role} v. Elm`)).toBe('Ash v. Elm');
  });

  it.each(['Cross-Appellee', 'Pet', 'Debtor', 'Plaintiff-Elm'])('keeps %s', (word) => {
    expect(tidyCaption(`Ash ${word} v. Elm`)).toBe(`Ash ${word} v. Elm`);
  });

  it.each([
    'USA',
    'usa',
    'U.S.A.',
    'U.S',
    'U.S.',
    'U. S',
    'U. S.',
    'US',
    'United States of America',
    'The United States of America,',
    'The United States',
  ])('calls %s the United States', (government) => {
    expect(tidyCaption(`${government} v. Ash`)).toBe('United States v. Ash');
    expect(tidyCaption(`Ash v. ${government}`)).toBe('Ash v. United States');
  });

  it.each(['us', 'USC', 'U.S. Elm Co.', 'U.S.S.'])('does not take %s for them', (name) => {
    expect(tidyCaption(`${name} v. Ash`)).toBe(`${name} v. Ash`);
  });

  it('calls the State State, and leaves the State of Ohio alone', () => {
    expect(tidyCaption('Ash v. the state')).toBe('Ash v. State');
    expect(tidyCaption('Ash v. The State of Ohio')).toBe('Ash v. The State of Ohio');
  });

  it.each(['et al', 'et al.', 'et. al.', ', et al.', ', ET AL'])('drops %j', (others) => {
    const lead = others.startsWith(',') ? '' : ' ';
    expect(tidyCaption(`Ash${lead}${others} v. Elm${lead}${others}`)).toBe('Ash v. Elm');
  });

  it('does not find et al. inside words', () => {
    expect(tidyCaption('Planet Alibi')).toBe('Planet Alibi');
  });

  it.each([
    ['No. 12 Elm Street', '12 Elm Street'],
    ['Nos. 12 and 13', '12 and 13'],
    ['No Elms Inc.', 'No Elms Inc.'],
  ])('%j is %j', (printed, tidy) => {
    expect(tidyCaption(printed)).toBe(tidy);
  });

  it('tidies the text at last', () => {
    expect(tidyCaption('**Ash** v. Elm, Defendant ;')).toBe('Ash v. Elm');
  });

  it('gives some text for any', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(tidyCaption(text)).not.toMatch(/ {2}|^ | $/);
      }),
    );
  });
});
