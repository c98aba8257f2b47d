import fc from 'fast-check';
import { decodeHtmlReferences, decodeReferences } from './character-references.js';

describe('the references to characters in a text', () => {
  it.each([
    ['Doe &amp; Roe', 'Doe & Roe'],
    ['&lt;a href=&quot;x&quot;&gt; &apos;', '<a href="x"> \''],
    ['&#38;&#x26;&#X26;', '&&&'],
    ['&nbsp;&sect;&para;&yuml;', '\u00A0\u00A7\u00B6\u00FF'],
    ['&Agrave;&szlig;&times;&frac12;', '\u00C0\u00DF\u00D7\u00BD'],
    ['&ldquo;&mdash;&hellip;&rdquo;', '\u201C\u2014\u2026\u201D'],
    ['&#128188;', '\u{1F4BC}'],
  ])('%s is %s', (written, meant) => {
    expect(decodeReferences(written)).toBe(meant);
    expect(decodeHtmlReferences(written)).toBe(meant);
  });

  it('are decoded once only', () => {
    expect(decodeReferences('R&amp;amp;D &amp;#39;')).toBe('R&amp;D &#39;');
  });

  it('stay as they stand where the name is unknown or the semicolon is missing', () => {
    expect(decodeReferences('AT&T; &nosuchname; ?a=1&copy=2 &;')).toBe(
      'AT&T; &nosuchname; ?a=1&copy=2 &;',
    );
  });

  it('are dropped where they name a character that XML does not allow', () => {
    expect(decodeReferences('a&#0;b&#x1F;c&#xD800;d&#xFFFF;e&#1114112;f&#9;g')).toBe('abcdef\tg');
  });

  it('mean in HTML what Windows has in the places that no character has', () => {
    expect(decodeHtmlReferences('Roe&#146;s &#x93;x&#148;')).toBe('Roe\u2019s \u201Cx\u201D');
    expect(decodeReferences('Roe&#146;s')).toBe('Roe\u0092s');
  });

  it('never make decoding fail, and a text without an ampersand stays the same', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof decodeHtmlReferences(`&${text};`)).toBe('string');
        const plain = text.replaceAll('&', '');
        expect(decodeReferences(plain)).toBe(plain);
      }),
    );
  });
});
