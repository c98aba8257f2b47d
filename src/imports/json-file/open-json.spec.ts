import { openJson } from './open-json.js';

function open(text: string): unknown {
  return openJson(Buffer.from(text));
}

describe('a JSON file', () => {
  it('is its value, whatever byte order mark stands before it', () => {
    const value = { ok: true, value: { caption: 'Alder v. Birch' } };
    const text = '{"caption": "Alder v. Birch"}';
    expect(open(text)).toEqual(value);
    expect(open(`\uFEFF${text}`)).toEqual(value);
    expect(openJson(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toEqual(value);
    expect(openJson(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16())).toEqual(value);
  });

  it('is read in the code page of Windows where it is no UTF-8', () => {
    const bytes = Buffer.from('["Alder\x92s motion"]', 'latin1');
    expect(openJson(bytes)).toEqual({ ok: true, value: ['Alder’s motion'] });
  });

  it('of one value a line is the list of its values', () => {
    expect(open('{"id": 1}\n\n{"id": 2}\r\n')).toEqual({ ok: true, value: [{ id: 1 }, { id: 2 }] });
  });

  it.each([
    ['an empty file', ' \n', 'nothing-to-read', 'The file is empty.'],
    ['a web page', '<html>', 'not-this-kind', 'A JSON file begins with a brace'],
    ['a file that breaks off', '{"a": [1, 2', 'malformed', 'breaks off before its end'],
    ['a file that is no JSON', '{"a": x}', 'malformed', 'not valid JSON'],
    ['a line that is no JSON among some that are', '{"a": 1}\n{b}', 'malformed', 'not valid JSON'],
  ])('is refused for what it is: %s', (_, text, code, detail) => {
    expect(open(text)).toMatchObject({
      ok: false,
      refusal: { code, detail: expect.stringContaining(detail) as string },
    });
  });

  it('names the line where it stops being JSON, if the machine tells', () => {
    expect(open('{"a": 1,\n"b": "x\ny"}')).toMatchObject({ refusal: { place: 'line 2' } });
  });

  it('nested a million deep is refused or read, and never throws', () => {
    expect(open('['.repeat(1_000_000))).toMatchObject({ ok: false });
    expect(open(`${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`)).toMatchObject({ ok: true });
  });

  it('of millions of empty parts is refused before it is held in memory', () => {
    const text = `[${'{},'.repeat(1_000_001)}{}]`;
    expect(open(text)).toMatchObject({ ok: false, refusal: { code: 'too-large' } });
  });
});
