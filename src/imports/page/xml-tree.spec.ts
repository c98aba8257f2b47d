import fc from 'fast-check';
import type { ReadingRefusal } from '../snapshot/reading.js';
import { firstText, openXml, within } from './xml-tree.js';
import type { XmlElement } from './xml-tree.js';

const bytes = (source: string): Uint8Array => Buffer.from(source);

function tree(source: string): XmlElement {
  const opened = openXml(bytes(source));
  if (!opened.ok) throw new Error(opened.refusal.detail);
  return opened.root;
}

function refusalOf(source: string | Uint8Array): ReadingRefusal {
  const opened = openXml(typeof source === 'string' ? bytes(source) : source);
  if (opened.ok) throw new Error('the file was read');
  return opened.refusal;
}

function isComplete(source: string): boolean {
  const opened = openXml(bytes(source));
  return opened.ok && opened.complete;
}

/** The names of the elements, nested as they are. */
function shape({ name, elements }: XmlElement): string {
  return elements.length === 0 ? name : `${name}(${elements.map(shape).join(' ')})`;
}

describe('the tree of an XML file', () => {
  it('has the elements in document order, with their attributes and runs of text', () => {
    const root = tree(
      '<?xml version="1.0"?>\n<list><entry n="1" k=\'a "b"\'>one</entry><note/><entry n="2">two</entry></list>\n',
    );
    expect(shape(root)).toBe('list(entry note entry)');
    expect(within(root, 'entry').map(({ texts }) => texts)).toEqual([['one'], ['two']]);
    expect([...(root.elements[0]?.attributes ?? [])]).toEqual([
      ['n', '1'],
      ['k', 'a "b"'],
    ]);
  });

  it('keeps white space, numbers and words as they are written', () => {
    expect(tree('<r> 007 \n true</r>').texts).toEqual([' 007 \n true']);
    expect(tree('<r n=" 1.50 "/>').attributes.get('n')).toBe(' 1.50 ');
  });

  it('decodes references once, in attributes too, and leaves CDATA as it stands', () => {
    const root = tree('<r n="A &amp; B">Doe &amp;amp; <![CDATA[R&amp;D <b>]]> &#233;</r>');
    expect(root.texts).toEqual(['Doe &amp; R&amp;D <b> \u00E9']);
    expect(root.attributes.get('n')).toBe('A & B');
  });

  it('ends a run of text at a tag and at a comment, of which nothing is read', () => {
    expect(tree('<r>a<!-- <x>b</x> -->c<y>d</y>e<!----></r>').texts).toEqual(['a', 'c', 'e']);
    expect(shape(tree('<r><!-- <x>b</x> --><y/></r>'))).toBe('r(y)');
  });

  it('gives the first text at a path, going on where an element has none', () => {
    const root = tree('<r><a><b/></a><a><c><b>one</b></c><b>two</b></a></r>');
    expect(firstText(root, 'a', 'b')).toBe('one');
    expect(firstText(root, 'b')).toBe('one');
    expect(firstText(root, 'a', 'x')).toBe('');
  });

  it('is read as UTF-8, and as ISO-8859-1 where the bytes are not UTF-8', () => {
    expect(tree('\uFEFF<r>é</r>').texts).toEqual(['é']);
    const opened = openXml(Buffer.from('<r>é</r>', 'latin1'));
    expect(opened.ok && opened.root.texts).toEqual(['é']);
  });

  it('is read without the characters that XML does not allow', () => {
    expect(tree('<r>a\u0000b\u0008c\uFFFEd</r>').texts).toEqual(['abcd']);
  });

  it('may begin with a document type that only names its definition, which is not fetched', () => {
    const root = tree('<!DOCTYPE r SYSTEM "r.dtd">\n<r>&laughs;</r>');
    expect(root.texts).toEqual(['&laughs;']);
  });
});

describe('an XML file whose tags do not match', () => {
  it('is read with the end tags that are missing', () => {
    expect(shape(tree('<r><a><b>one</a><c>two</r>'))).toBe('r(a(b) c)');
    expect(isComplete('<r><a><b>one</a><c>two</r>')).toBe(true);
  });

  it('is read with an element ended where the next of its name begins', () => {
    const root = tree('<r><d><n>1</n><d><n>2<n>3</d></r>');
    expect(shape(root)).toBe('r(d(n) d(n n))');
  });

  it('is read without end tags that end nothing', () => {
    expect(shape(tree('<r><a></x></a></b><c/></r>'))).toBe('r(a c)');
  });

  it.each(['<r><a>one</a><b>tw', '<r><a>one</a><b>two</b', '<r><a>one</a><!-- ', '<r><a>one</a>'])(
    'is read as far as it goes where it breaks off: %s',
    (source) => {
      expect(firstText(tree(source), 'a')).toBe('one');
      expect(isComplete(source)).toBe(false);
    },
  );

  it('keeps the text of CDATA that breaks off', () => {
    expect(tree('<r><![CDATA[one <two').texts).toEqual(['one <two']);
  });

  it.each([
    ['<r>5 < 6</r>', '5 < 6'],
    ['<r>Jane Doe <jdoe@example.com></r>', 'Jane Doe <jdoe@example.com>'],
    ['<r>a <b c="1</r>', 'a <b c="1'],
    ['<r>a <b <</r>', 'a <b <'],
  ])('has a character where a < begins no tag: %s', (source, text) => {
    expect(tree(source).texts).toEqual([text]);
  });

  it('is read without declarations and instructions, and nothing after its root counts', () => {
    expect(shape(tree('x <?pi <y/> ?><!ELEMENT z><r><a/><?pi?><!x></r><z/> y'))).toBe('r(a)');
    expect(tree('<r>a<?pi?>b</r><r>c</r>').texts.join('')).toBe('ab');
  });

  it('goes on in its first root where a second one begins inside it', () => {
    expect(shape(tree('<r><a/><r><b/></r>'))).toBe('r(a b)');
  });
});

describe('an XML file that is not read', () => {
  it.each([
    '<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><r>&b;</r>',
    '<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]><r>&a;</r>',
    '<!doctype r SYSTEM "x.dtd" [ ]><r/>',
    '<!DOCTYPE r SYSTEM "x.dtd',
    `<!DOCTYPE r "${'x'.repeat(2_000)}"><r/>`,
  ])('has a DOCTYPE that defines something or is broken: %.60s', (source) => {
    const { code, detail } = refusalOf(source);
    expect(code).toBe('malformed');
    expect(detail).toContain('DOCTYPE');
  });

  it.each(['', '   ', 'no markup at all', '<!-- only this -->', '<'])(
    'has no element in it: "%s"',
    (source) => {
      expect(refusalOf(source).code).toBe('nothing-to-read');
    },
  );

  it('nests deeper than any docket', () => {
    const nested = Array.from({ length: 101 }, (_, at) => `<a${at}>`).join('');
    expect(refusalOf(nested).code).toBe('too-deep');
    expect(openXml(bytes(nested.replace('<a100>', ''))).ok).toBe(true);
  });

  it('is longer than any docket, or has more tags', () => {
    expect(refusalOf(new Uint8Array(16 * 1024 * 1024 + 1)).code).toBe('too-large');
    expect(refusalOf(`<r>${'<'.repeat(1_000_001)}`).code).toBe('too-large');
  });

  it('has names that mean something to the machine', () => {
    expect(refusalOf('<r><constructor/></r>').code).toBe('malformed');
    expect(refusalOf('<r __proto__="1"/>').code).toBe('malformed');
  });
});

describe('reading any bytes as XML', () => {
  const SOURCE =
    '<?xml version="1.0"?><!DOCTYPE r SYSTEM "r.dtd"><r><a n="1">x &amp; y</a><!-- c --><![CDATA[z]]></r>';

  it('never fails where a file is cut at any place', () => {
    for (let at = 0; at <= SOURCE.length; at += 1) {
      const opened = openXml(bytes(SOURCE.slice(0, at)));
      if (opened.ok) expect(opened.complete).toBe(at === SOURCE.length);
    }
  });

  it('never fails where markup is put together by chance', () => {
    const piece = fc.constantFrom(
      ...['<', '>', '/', '"', "'", '=', '&', ';', '#', '!', '?', '--', '[CDATA[', ']]>', ' ', '\r'],
      ...['a', 'b', '</', '/>', '<!--', '<!DOCTYPE', '<?xml', '<a>', '</a>', '<b n="1">', '\u0000'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(openXml(bytes(`<r>${pieces.join('')}`))).toHaveProperty('ok');
        expect(openXml(bytes(pieces.join('')))).toHaveProperty('ok');
      }),
      { numRuns: 500 },
    );
  });

  it('never fails on bytes that are no text', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (some) => {
        expect(openXml(some)).toHaveProperty('ok');
      }),
    );
  });

  it('gives back what was written, whatever the text', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((one) => !one.includes('\r'));
    fc.assert(
      fc.property(text, (written) => {
        const escaped = written.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        // eslint-disable-next-line no-control-regex -- these are the characters that XML does not allow
        const legal = written.replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g, '');
        expect(tree(`<r>${escaped}</r>`).texts.join('')).toBe(legal);
      }),
    );
  });
});
