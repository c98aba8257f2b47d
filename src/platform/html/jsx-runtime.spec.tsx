import fc from 'fast-check';
import { escapeText } from './escape.js';
import { printPage, trusted } from './html.js';
import type { Html } from './html.js';
import { jsx } from './jsx-runtime.js';

/** What a browser reads back from escaped text. */
function unescaped(markup: string): string {
  return markup
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

describe('JSX on the server', () => {
  it('prints docket text as text, never as markup', () => {
    const text = `<script>alert('x')</script> R&D "quoted"`;
    expect((<p>{text}</p>).markup).toBe(
      '<p>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; R&amp;D &quot;quoted&quot;</p>',
    );
  });

  it('keeps an attribute inside its quotes', () => {
    const text = `x" onmouseover="alert(1)`;
    expect((<p title={text} />).markup).toBe('<p title="x&quot; onmouseover=&quot;alert(1)"></p>');
  });

  it('gives back any text it was given, in an element and in an attribute', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(unescaped((<p>{text}</p>).markup)).toBe(`<p>${text}</p>`);
        expect(unescaped((<p title={text} />).markup)).toBe(`<p title="${text}"></p>`);
        expect(escapeText(text)).not.toMatch(/[<>"']/);
      }),
    );
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\tscript\r:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://example.org/1',
  ])('leaves out the address %j and keeps its words', (address) => {
    expect((<a href={address}>the order</a>).markup).toBe('<a>the order</a>');
  });

  it.each([
    '/c/wawd/2:21-cv-00031',
    './2:21-cv-00031',
    'https://example.org/a?b=1#c:d',
    'mailto:clerk@example.org',
    '?asOf=2021-01-22#docket',
    '#javascript',
  ])('keeps the address %j', (address) => {
    expect((<a href={address}>x</a>).markup).toBe(`<a href="${address}">x</a>`);
  });

  it('refuses a form that would be sent to a script', () => {
    expect((<form action="javascript:alert(1)" />).markup).toBe('<form></form>');
  });

  it('prints nothing for null, undefined and booleans, but does print 0', () => {
    expect(
      (
        <p>
          {null}
          {undefined}
          {false}
          {true}
          {0}
        </p>
      ).markup,
    ).toBe('<p>0</p>');
  });

  it('leaves out attributes that are null, undefined or false and prints true as a bare name', () => {
    expect((<input name="on" required value={null} min={undefined} hidden={false} />).markup).toBe(
      '<input name="on" required>',
    );
  });

  it('closes no void element', () => {
    expect(
      (
        <p>
          a<br />b<wbr />
        </p>
      ).markup,
    ).toBe('<p>a<br>b<wbr></p>');
  });

  it('prints lists, fragments and components in order, each escaped once', () => {
    const Row = ({ text }: { text: string }): Html => <li>{text}</li>;
    expect(
      (
        <ul>
          {['a & b', 'c'].map((text) => (
            <Row text={text} />
          ))}
          <>
            <li>d</li>e
          </>
        </ul>
      ).markup,
    ).toBe('<ul><li>a &amp; b</li><li>c</li><li>d</li>e</ul>');
  });

  it('lets a component print nothing', () => {
    const Nothing = (): null => null;
    expect(
      (
        <p>
          <Nothing />
        </p>
      ).markup,
    ).toBe('<p></p>');
  });

  it.each(['onclick', 'onfocus', 'style', 'srcdoc', 'a"b', 'A', ''])(
    'throws on the attribute %j',
    (name) => {
      expect(() => jsx('p', { [name]: 'x' })).toThrow(`'${name}'`);
    },
  );

  it('throws on an attribute that is neither text nor a number', () => {
    expect(() => jsx('p', { title: { toString: () => 'x' } })).toThrow("'title'");
  });

  it('refuses unknown attributes and elements when compiled', () => {
    // @ts-expect-error -- styles are in the style sheet
    expect(() => <p style="color:red" />).toThrow('style');
    // @ts-expect-error -- scripts have no place in these pages
    expect((<script>x</script>).markup).toBe('<script>x</script>');
  });

  it('prints only what we vouch for as it stands, after the doctype', () => {
    expect(printPage(<p>{trusted('<i>ours</i>')}</p>)).toBe(
      '<!doctype html>\n<p><i>ours</i></p>\n',
    );
  });
});
