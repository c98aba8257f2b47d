import fc from 'fast-check';
import {
  HEADER,
  ROW,
  csvCase,
  csvNotes,
  csvSnapshot,
} from '../../../test/fixtures/imports/csv-docket.js';
import { readCsv } from './read-csv.js';

describe('what is wrong in a file', () => {
  it('is a refusal that names the columns missing', () => {
    expect(readCsv(Buffer.from('caption,entry_number,text\nA v. B,1,X'), 'wawd')).toEqual({
      ok: false,
      refusal: {
        code: 'malformed',
        detail:
          'The first row must name the columns; the file has no column docket_number, and no column filed_on or entered_on.',
        phrase: null,
        place: 'line 1',
      },
    });
  });

  it.each([
    ['', 'nothing-to-read'],
    ['\n\n', 'nothing-to-read'],
    [HEADER, 'nothing-to-read'],
  ])('is a refusal when there are no rows: %j', (text, code) => {
    expect(readCsv(Buffer.from(text), 'wawd')).toMatchObject({ ok: false, refusal: { code } });
  });

  it('names the columns nobody knows, and those that stand twice', () => {
    expect(csvNotes(`${HEADER},colour,,caption\n${ROW},red,,again`)).toEqual([
      'line 1: The column "colour" is not known and was left out.',
      'line 1: A column without a name was left out.',
      'line 1: The column "caption" stands there again; the first was taken.',
    ]);
  });

  it('keeps a formula as plain text and names it', () => {
    const formula = '"=HYPERLINK(""https://example.org"",""ORDER"")"';
    const text = `${HEADER}\n2:24-cv-1,,1,2024-03-11,,${formula}`;
    expect(csvCase(text).entries[0]?.text).toBe('=HYPERLINK("https://example.org","ORDER")');
    expect(csvNotes(text)).toEqual([
      'line 2, text: "=HYPERLINK("https://example.org","ORDER")" is a formula; it was taken as plain text.',
    ]);
  });

  it('takes no plain text for a formula', () => {
    expect(csvNotes(`${HEADER}\n2:24-cv-1,,1,2024-03-11,,- ORDER (granted) + @ 9`)).toEqual([]);
  });

  it('names the line and the column of a day that is none, and keeps the row', () => {
    const text = `${HEADER}\n2:24-cv-1,,1,31/12/2024,,X\n${ROW}`;
    const { cases } = csvSnapshot(text);
    expect(cases[0]?.entries).toMatchObject([{ filedOn: null, datePrinted: '31/12/2024' }]);
    expect(cases[1]?.entries).toHaveLength(1);
    expect(csvNotes(text)).toEqual(['line 2, filed_on: "31/12/2024" is not a day.']);
  });

  it('names an entry without day or text', () => {
    expect(csvNotes(`${HEADER}\n2:24-cv-1,,1,,,`)).toEqual([
      'line 2, filed_on: The entry has no day.',
      'line 2, text: The entry has no text.',
    ]);
  });

  it('does not take an id that a spreadsheet has rounded', () => {
    const text = `${HEADER},pacer_document_id\n${ROW},1.97E+10`;
    expect(csvCase(text).entries[0]?.pacerDocumentId).toBeNull();
    expect(csvNotes(text).join()).toContain('line 2, pacer_document_id: "1.97E+10" was rounded');
  });

  it('leaves out a row of no case when there are several, and the others stay', () => {
    const text = `${HEADER}\n${ROW}\n2:24-cv-9,,1,2024-03-12,,X\n,,2,2024-03-12,,Y`;
    expect(csvSnapshot(text).cases).toHaveLength(2);
    expect(csvNotes(text)).toEqual([
      'line 4, docket_number: The row names no case; it was left out.',
    ]);
  });

  it('leaves out a row that breaks off, and cells beyond the header', () => {
    const text = `${HEADER}\n${ROW},extra\nand more of the text\n${ROW}`;
    expect(csvCase(text).entries).toHaveLength(2);
    expect(csvNotes(text)).toEqual([
      'line 2: The row has more cells than the header; 1 were left out.',
      'line 3: The row breaks off; it was left out.',
    ]);
  });

  it('leaves out a row whose quotation mark is never closed, and goes on behind it', () => {
    const broken = '2:24-cv-00417,,2,2024-03-11,,"ORDER';
    const text = [HEADER, ROW, broken, ROW, ROW].join('\n');
    expect(csvCase(text).entries).toHaveLength(3);
    expect(csvNotes(text)).toEqual([
      'line 3, column 6: A quotation mark opens here and is never closed. The row was left out.',
    ]);
  });

  it('does not let a quotation mark that is never closed swallow the row below it', () => {
    const broken = '2:24-cv-00417,,2,2024-03-11,,"ORDER';
    const text = [HEADER, broken, ROW, broken, ROW].join('\n');
    expect(csvCase(text).entries.map(({ text: words }) => words)).toEqual([
      'COMPLAINT',
      'COMPLAINT',
    ]);
    expect(csvNotes(text)).toHaveLength(2);
  });

  it('takes quotation marks in the middle of a cell as text where the row has all its cells', () => {
    const inches = '2:24-cv-00417,,2,2024-03-11,,ORDER on 5" pipe';
    const relief = '2:24-cv-00417,,3,2024-03-11,,"MOTION, emergency" for "relief"';
    const text = [HEADER, ROW, inches, relief, ROW].join('\n');
    expect(csvCase(text).entries).toMatchObject([
      { number: '1' },
      { number: '2', place: 'line 3', text: 'ORDER on 5" pipe' },
      { number: '3', place: 'line 4' },
      { number: '1', place: 'line 5' },
    ]);
    expect(csvNotes(text)).toEqual([
      'line 3, column 6: A quotation mark opens here in the middle of the cell. It was taken as text.',
      'line 4, column 6: A quotation mark closes here in the middle of the cell. It was taken as text.',
    ]);
  });

  it('leaves out a row of a million characters, and goes on behind it', () => {
    const long = `2:24-cv-00417,,2,2024-03-11,,${'x'.repeat(1_000_100)}`;
    const text = [HEADER, long, ROW].join('\n');
    expect(csvCase(text).entries).toMatchObject([{ number: '1', place: 'line 3' }]);
    expect(csvNotes(text).join()).toContain('line 2, column 6: The row is longer than a million');
  });

  it('gives up behind a hundred rows that cannot be taken apart, and says so', () => {
    const broken = '2:24-cv-00417,,2,2024-03-11,,"ORDER\n';
    const text = `${HEADER}\n${ROW}\n${broken.repeat(101)}${ROW}`;
    expect(csvCase(text).entries).toHaveLength(1);
    expect(csvNotes(text).at(-1)).toContain('A hundred rows could not be taken apart');
  });

  it('with more cells than can be held is refused', () => {
    const text = `${HEADER}\n${`${','.repeat(999)}\n`.repeat(5_001)}`;
    expect(readCsv(Buffer.from(text), 'wawd')).toMatchObject({
      ok: false,
      refusal: { code: 'too-large' },
    });
  });
});

describe('the reader of CSV files', () => {
  it('never throws, wherever a file is cut off', () => {
    const bytes = Buffer.from(`${HEADER}\n${ROW}\n2:24-cv-1,,2,2024-03-11,,"ORDER, ""x""\ny"\n`);
    for (let length = 0; length <= bytes.length; length += 1) {
      expect(readCsv(bytes.subarray(0, length), 'wawd')).toHaveProperty('ok');
    }
  });

  it('never throws, whatever the cells are', () => {
    const cell = fc.constantFrom(
      '"',
      '""',
      ',',
      ';',
      '\n',
      '\r',
      '=A(1)',
      '2:24-cv-1',
      '1/2/2024',
      'x',
      '\u0000',
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
        expect(readCsv(Buffer.from(`${HEADER}\n${cells.join('')}`), 'wawd')).toHaveProperty('ok');
      }),
    );
  });

  it('gives back every text that a spreadsheet would write', () => {
    const text = fc
      .stringMatching(/^[A-Za-z0-9 ,;"'|.-]{1,40}$/)
      .filter((one) => one.trim() !== '');
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (texts) => {
        const rows = texts.map((one) => `2:24-cv-1,,1,2024-03-11,,"${one.replaceAll('"', '""')}"`);
        const { entries } = csvCase([HEADER, ...rows].join('\n'));
        const folded = texts.map((one) => one.replace(/\s+/g, ' ').trim());
        expect(entries.map((entry) => entry.text)).toEqual(folded);
      }),
    );
  });
});
