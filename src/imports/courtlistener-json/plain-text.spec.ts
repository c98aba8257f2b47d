import fc from 'fast-check';
import { plainText } from './plain-text.js';

describe('a description in HTML', () => {
  it.each([
    ['a plain text', 'ORDER  granting\tmotion', 'ORDER granting motion'],
    [
      'bold words and links',
      '<b>ORDER</b> granting <a href="/x">12</a> Motion',
      'ORDER granting 12 Motion',
    ],
    [
      'lines',
      'MINUTES.<br>Held <BR/>today.<p class="x">Judge: Marsh',
      'MINUTES.\nHeld\ntoday.\nJudge: Marsh',
    ],
    ['a table', '<table><tr><td>Day</td><td>1</td></tr><tr><td>2</td></tr></table>', 'Day 1\n2'],
    ['references', 'Smith &amp; Sons&nbsp;&lt;sealed&gt; &#167; 7', 'Smith & Sons <sealed> § 7'],
    ['an ampersand that begins no reference', 'R&D &copying <b>x</b>', 'R&D &copying x'],
    [
      'an address that only looks like a tag',
      '<b>by</b> <jane@example.org>',
      'by <jane@example.org>',
    ],
    ['an amount that only looks like a tag', '<i>x</i> <$500 a<b', 'x <$500 a<b'],
    ['scripts and comments', 'a<script>alert("b")</script>c<!-- d -->e<style>f', 'ace'],
    [
      'words a browser extension would leave',
      '<b>MOTION</b> by Drumpf &amp; Co<br>2',
      'MOTION by Drumpf &amp; Co\n2',
    ],
  ])('gives the text a browser shows: %s', (_, html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it('nested as deep as a hostile text may nest is read in time by its length', () => {
    const html = `${'<b><i><div>'.repeat(200_000)}ORDER`;
    expect(plainText(html)).toBe('ORDER');
  });

  it('never throws, and nothing of it is markup for the tree any more', () => {
    const part = fc.constantFrom(
      '<b>',
      '</p>',
      '<br>',
      '<!--',
      '-->',
      '<script',
      '&amp;',
      '&',
      '<',
      'x',
      '\n',
      '"',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        expect(plainText(parts.join(''))).not.toMatch(/\n\n|^\s|\s$/);
      }),
    );
  });
});
