import fc from 'fast-check';
import { tidyText } from './tidy-text.js';

describe('text of a header, tidied', () => {
  it.each([
    ['entities left over become what they mean', 'Elm&nbsp;&amp;%20Co&#160;Ltd', 'Elm & Co Ltd'],
    ['entities of quotation marks become plain ones', '&ldquo;Elm&rdquo;&rsquo;s', '"Elm"\'s'],
    ['quotation marks become straight', '“Elm” ‘Oak’', '"Elm" \'Oak\''],
    ['asterisks and number signs go', '**SEALED** # 12', 'SEALED 12'],
    ['dashes and commas at the ends go', '- Ash, Elm; –', 'Ash, Elm'],
    ['slashes and underscores at the ends go', '/_Ash_/', 'Ash'],
    ['each side of a v. loses its own ends', 'Ash, v. -Elm;', 'Ash v. Elm'],
    ['a v. without blanks parts no sides', 'Ash,v.-Elm', 'Ash,v.-Elm'],
    ['white space is collapsed', ' Ash \n  Elm ', 'Ash Elm'],
    ['an en dash inside stays', '12–1438-cr', '12–1438-cr'],
    ['nothing is left of dashes alone', '---', ''],
  ])('%s', (_, text, tidy) => {
    expect(tidyText(text)).toBe(tidy);
  });

  it('leaves no asterisk, no number sign and no double blank in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(tidyText(text)).not.toMatch(/[*#]| {2}|^ | $/);
      }),
    );
  });
});
