import fc from 'fast-check';
import { cleanSource, decode } from './page-source.js';

const LEGAL = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;

describe('the source of a page', () => {
  it('is UTF-8, or else has one character a byte', () => {
    expect(decode(Buffer.from('Señor'))).toBe('Señor');
    expect(decode(Buffer.from('Señor', 'latin1'))).toBe('Señor');
  });

  it.each([
    ['<![CDATA[Ash]]> Elm', 'Ash Elm'],
    [' \n<?xml version="1.0"?><p>', '<p>'],
    ['x<?xml version="1.0"?>', 'x<?xml version="1.0"?>'],
    ['a&#1;b&#08;c&#12;d&#1x', 'a;b;c&#12;d&#1x'],
    ['a\u0000b\u000bc\ufffed', 'abcd'],
    ['\ud83d\ude00 \ud83d', '\ud83d\ude00 '],
    ['plain', 'plain'],
  ])('%j is cleaned to %j', (source, cleaned) => {
    expect(cleanSource(source)).toBe(cleaned);
  });

  it('has no character left that XML does not allow', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (source) => {
        expect(cleanSource(source)).toMatch(LEGAL);
      }),
    );
  });
});
