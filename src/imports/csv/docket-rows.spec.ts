import {
  HEADER,
  ROW,
  csvCase,
  csvNotes,
  csvSnapshot,
} from '../../../test/fixtures/imports/csv-docket.js';
import { CSV_COLUMNS } from './columns.js';
import { readCsv } from './read-csv.js';

describe('a CSV file of docket entries', () => {
  it('has one row an entry, and the case beside it', () => {
    expect(csvCase(`${HEADER}\n${ROW}\n`)).toMatchObject({
      courtId: null,
      docketNumber: { printed: '2:24-cv-00417-REM', value: '2:24-cv-00417' },
      caption: { printed: 'Harbor Books v. Tidewater', tidy: 'Harbor Books v. Tidewater' },
      parties: null,
      entries: [
        {
          place: 'line 2',
          number: '1',
          filedOn: '2024-03-11',
          enteredOn: '2024-03-12',
          text: 'COMPLAINT',
          shortText: null,
        },
      ],
      coverage: { header: 'part', parties: 'part', entries: 'part' },
    });
  });

  it('may fill every column', () => {
    const header = Object.keys(CSV_COLUMNS).join(',');
    const row = [
      'wawd,2:24-cv-00417,Harbor Books v. Tidewater,2024-03-11,2024-11-30,Ruth Marsh,Jo Quay',
      '17:501,820 Copyright,Plaintiff,$75000,Federal Question,98765,12,2024-04-02,2024-04-03',
      'Filing,Motion,MOTION to dismiss,Motion,19710123456,44,14,"1 Proposed Order | # 2: Exhibit A"',
    ].join(',');
    expect(csvCase(`${header}\n${row}`)).toMatchObject({
      filedOn: '2024-03-11',
      terminatedOn: '2024-11-30',
      assignedTo: { name: 'Ruth Marsh' },
      referredTo: { name: 'Jo Quay' },
      cause: '17:501',
      natureOfSuit: '820 Copyright',
      juryDemand: 'Plaintiff',
      demand: '$75000',
      jurisdiction: 'Federal Question',
      pacerCaseId: '98765',
      entries: [
        {
          namedKind: 'filing',
          namedType: 'motion',
          shortText: 'Motion',
          pacerDocumentId: '19700123456',
          pacerSequence: '44',
          pageCount: 14,
          attachments: [
            { number: 1, description: 'Proposed Order' },
            { number: 2, description: 'Exhibit A' },
          ],
        },
      ],
    });
    expect(csvNotes(`${header}\n${row}`)).toEqual([]);
  });

  it.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('may part its cells by %s', (_, delimiter) => {
    const text = [HEADER, ROW].join('\n').replaceAll(',', delimiter);
    expect(csvCase(text).entries).toMatchObject([{ number: '1', enteredOn: '2024-03-12' }]);
  });

  it('may name its columns in any letter case, with blanks, hyphens or underscores, and otherwise', () => {
    const header = 'Docket-Number,CASE NAME,No,Date Filed,date-entered,Docket  Text';
    expect(csvCase(`${header}\n${ROW}`).entries).toMatchObject([
      { number: '1', text: 'COMPLAINT' },
    ]);
    expect(csvNotes(`${header}\n${ROW}`)).toEqual([]);
  });

  it('may come from any spreadsheet: with byte order marks, carriage returns, blank lines, announced delimiters', () => {
    const text = `${HEADER}\r\n\r\n${ROW}\r\n,,,,,\r\n`;
    const files = [
      Buffer.from(`\uFEFF${text}`),
      Buffer.from(`\uFEFF${text.replaceAll(',', '\t')}`, 'utf16le'),
      Buffer.from(`sep=;\r\n${text.replaceAll(',', ';')}`),
      Buffer.from(`\n \n${text.replaceAll('\r\n', '\r')}`),
      Buffer.from(text.replace('Harbor Books', 'H\x94rbor\x94 B\xfccher'), 'latin1'),
    ];
    for (const file of files) {
      const reading = readCsv(file, 'wawd');
      expect(reading).toMatchObject({
        ok: true,
        snapshot: { cases: [{ entries: [{ number: '1' }] }], warnings: [] },
      });
    }
  });

  it('may break lines within a cell, and the lines below keep their numbers', () => {
    const text = `${HEADER}\n2:24-cv-1,,1,2024-03-11,,"ORDER\r\nof the court, ""granted"""\n2:24-cv-1,,2,2024-03-12,,NEXT`;
    expect(csvCase(text).entries).toMatchObject([
      { place: 'line 2', text: 'ORDER\nof the court, "granted"' },
      { place: 'line 4', text: 'NEXT' },
    ]);
  });

  it('tells of several cases, one number in any spelling being one case', () => {
    const rows = ['2:24-cv-00417-REM', '2:24-cv-500', '2:2024cv00417'].map(
      (number, at) => `${number},,${at + 1},2024-03-11,,X`,
    );
    const { cases } = csvSnapshot([HEADER, ...rows].join('\n'));
    expect(cases.map(({ entries }) => entries.map(({ number }) => number))).toEqual([
      ['1', '3'],
      ['2'],
    ]);
  });

  it('believes the first row that tells of the case, and notes the first that says otherwise', () => {
    const other = ROW.replace('Harbor Books', 'Harbour Books');
    const text = [HEADER, ROW, other, other].join('\n');
    expect(csvCase(text).caption?.printed).toBe('Harbor Books v. Tidewater');
    expect(csvNotes(text)).toEqual([
      'line 3, caption: line 2 says "Harbor Books v. Tidewater" of the same case; that was kept.',
    ]);
  });

  it('may have a row for the case alone', () => {
    const one = csvCase(`${HEADER}\n2:24-cv-00417,Harbor Books v. Tidewater,,,,`);
    expect(one.entries).toEqual([]);
    expect(one.caption).not.toBeNull();
  });

  it('of one case may leave the number blank further down', () => {
    const text = `${HEADER}\n${ROW}\n,,2,2024-03-12,,ORDER`;
    expect(csvCase(text).entries).toHaveLength(2);
    expect(csvNotes(text)).toEqual([]);
  });

  it('takes the day of entry from the text where no column has it', () => {
    const text = `${HEADER}\n2:24-cv-1,,1,2024-03-11,,ORDER (Entered: 03/12/2024)`;
    expect(csvCase(text).entries[0]?.enteredOn).toBe('2024-03-12');
  });

  it('keeps an entry without number, and one whose number is none', () => {
    const text = `${HEADER}\n2:24-cv-1,,,2024-03-11,,MINUTES\n2:24-cv-1,,doc,2024-03-11,,X\n2:24-cv-1,,7.0,2024-03-11,,Y`;
    expect(csvCase(text).entries).toMatchObject([
      { number: null, numberPrinted: null },
      { number: null, numberPrinted: 'doc' },
      { number: '7', numberPrinted: '7' },
    ]);
  });

  it('takes a clock time behind a day for what a database adds', () => {
    const text = `${HEADER}\n2:24-cv-1,,1,2024-03-11 00:00:00,3/12/2024 0:00,X`;
    expect(csvCase(text).entries).toMatchObject([
      { filedOn: '2024-03-11', enteredOn: '2024-03-12' },
    ]);
    expect(csvNotes(text)).toEqual([]);
  });
});

describe('the court of a row', () => {
  const text = (court: string) => `court,${HEADER}\n${court},${ROW}`;

  it.each([
    ['wawd', null],
    ['ORD', 'ord'],
    ['D. Or.', 'ord'],
    ['United States District Court for the District of Oregon', 'ord'],
  ])('may be named %s', (words, courtId) => {
    expect(csvCase(text(words)).courtId).toBe(courtId);
  });

  it('that nobody knows is noted once, and the file is read for the court it was said to be of', () => {
    const file = `${text('Narnia')}\nNarnia,${ROW}`;
    expect(csvCase(file).courtId).toBeNull();
    expect(csvNotes(file)).toEqual(['line 2, court: "Narnia" is no court that Nunc knows.']);
  });

  it('makes cases of one number two', () => {
    expect(csvSnapshot(`${text('wawd')}\nord,${ROW}`).cases).toHaveLength(2);
  });
});

describe('the kind and the type of a row', () => {
  const named = (kind: string, type: string) => `${HEADER},kind,type\n${ROW},${kind},${type}`;

  it.each([
    ['ruling', 'order', 'ruling', 'order'],
    ['Ruling', 'Text Order', 'ruling', 'text-order'],
    ['', 'minute_entry', 'ruling', 'minute-entry'],
    ['clerk', '', 'clerk', null],
    ['', '', null, null],
  ])('"%s" and "%s" are taken when they are words of the lists', (kind, type, kindIs, typeIs) => {
    const [entry] = csvCase(named(kind, type)).entries;
    expect(entry).toMatchObject({ namedKind: kindIs, namedType: typeIs });
    expect(csvNotes(named(kind, type))).toEqual([]);
  });

  it.each([
    ['ruling', 'motion', 'ruling', null, 'line 2, type: "motion" is no type of a ruling'],
    ['', 'essay', null, null, 'line 2, type: "essay" is no type of an entry'],
    ['paper', 'motion', 'filing', 'motion', 'line 2, kind: "paper" is no kind of entry'],
    ['paper', '', null, null, 'line 2, kind: "paper" is no kind of entry'],
  ])('"%s" and "%s" are noted when they are not', (kind, type, kindIs, typeIs, note) => {
    const [entry] = csvCase(named(kind, type)).entries;
    expect(entry).toMatchObject({ namedKind: kindIs, namedType: typeIs });
    expect(csvNotes(named(kind, type)).join()).toContain(note);
  });
});

describe('the attachments of a row', () => {
  const listed = (cell: string) => `${HEADER},attachments\n${ROW},"${cell}"`;

  it('stand one a line or parted by bars, and those of the text beside them', () => {
    const text = listed('1 Exhibit A\n3. Exhibit, C; redacted').replace(
      'COMPLAINT',
      '"COMPLAINT (Attachments: # 1 Ex. A, # 2 Summons)"',
    );
    expect(csvCase(text).entries[0]?.attachments).toMatchObject([
      { number: 1, description: 'Exhibit A', namedIn: 'page' },
      { number: 3, description: 'Exhibit, C; redacted', namedIn: 'page' },
      { number: 2, description: 'Summons', namedIn: 'text' },
    ]);
  });

  it('without a number are kept and noted', () => {
    expect(csvCase(listed('Exhibit A')).entries[0]?.attachments).toMatchObject([
      { number: null, description: 'Exhibit A' },
    ]);
    expect(csvNotes(listed('Exhibit A'))).toHaveLength(1);
  });
});
