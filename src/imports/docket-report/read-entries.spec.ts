import { entriesOf, readReport, reportIn, reportPage } from '../../../test/support/report-page.js';

const row = (...cells: readonly string[]) =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const entry = (...cells: readonly string[]) => entriesOf(row(...cells))[0];
const link = (number: string, id = '19715000009', call = '') =>
  `<a href="https://ecf.wawd.uscourts.gov/doc1/${id}" onclick="${call}">${number}</a>`;
const dls = (sequence: string) =>
  `goDLS('/doc1/19715000009','294700','${sequence}','','1','','','');return(false);`;

describe('the rows of a docket report', () => {
  it('are read in page order, each with its place', () => {
    const rows = [row('02/03/2021', '9', 'ORDER'), row('01/02/2021', '3', 'MOTION')];
    expect(
      entriesOf(rows.join('')).map(({ place, number, filedOn }) => [place, number, filedOn]),
    ).toEqual([
      ['row 1', '9', '2021-02-03'],
      ['row 2', '3', '2021-01-02'],
    ]);
  });

  it('go on in the tables beside the headed one, but not in those before it', () => {
    const table = (text: string) => `<table>${row('01/02/2021', '7', text)}</table>`;
    const below = `<p>x</p>${table('goes on')}<div>${table('inside another')}</div>`;
    const page = reportPage({ below }).replace(
      '<table border="1">',
      `${table('before')}<table border="1">`,
    );
    expect(reportIn(page).entries.map(({ text }) => text)).toEqual([
      'COMPLAINT against Quarry Cloud, Inc. (Entered: 01/12/2021)',
      'goes on',
    ]);
  });

  it.each(['Total file size of selected documents', 'Footer format:'])(
    'are not those of the form with "%s"',
    (words) => {
      const below = `<table>${row('01/02/2021', words, 'x')}</table>`;
      expect(reportIn(reportPage({ below })).entries).toHaveLength(1);
    },
  );

  it('are not those that only lay out the page around a docket', () => {
    const page = reportPage({
      below: `<table>${row('Docket Text', '1', `<table>${row('Date Filed', '#', 'Docket Text')}${row('01/02/2021', '8', 'inside')}</table>`)}</table>`,
    });
    expect(readReport(page).warnings).toEqual([]);
    expect(
      reportIn(page)
        .entries.map(({ text }) => text)
        .at(-1),
    ).toBe('inside');
  });

  it.each([
    ['<td>Date Filed</td><th>#</th><td>Docket Text</td>', 'filed'],
    ['<th>Filing Date</th><th>#</th><th>Docket Text</th>', 'filed'],
    ['<td>Date Entered</td><th>#</th><td>Docket Text</td>', 'entered'],
    ['<td>Docket Date</td><th>#</th><td>Docket Text</td>', 'entered'],
    ['<td><input></td><td>Date Entered</td><td>Docket Text</td>', 'entered'],
    ['Docket Text', null],
  ])('are ordered as the heading %s says', (columns, orderedBy) => {
    expect(reportIn(reportPage({ columns: `<tr>${columns}</tr>` })).orderedBy).toBe(orderedBy);
  });

  it('are ordered by nothing on a page without them', () => {
    expect(reportIn(reportPage({ columns: null }))).toMatchObject({ orderedBy: null, entries: [] });
  });
});

describe('one row of a docket report', () => {
  it('gives day, number, text and what the link of the number tells', () => {
    expect(
      entry(
        '01/02/2021',
        `${link('5', '19715000009', dls('17'))}&nbsp;`,
        'ORDER (Entered: 01/03/2021)',
      ),
    ).toMatchObject({
      number: '5',
      numberPrinted: '5',
      filedOn: '2021-01-02',
      enteredOn: '2021-01-03',
      datePrinted: null,
      text: 'ORDER (Entered: 01/03/2021)',
      pacerDocumentId: '19705000009',
      pacerSequence: '17',
      pacerCaseId: '294700',
      documentUrl: 'https://ecf.wawd.uscourts.gov/doc1/19715000009',
    });
  });

  it('has no link but that of its own number', () => {
    expect(entry('01/02/2021', `5 ${link('6')}`, 'ORDER')).toMatchObject({
      number: '5',
      pacerDocumentId: null,
    });
    expect(entry('01/02/2021', '', link('6'))).toMatchObject({ number: null, documentUrl: null });
    expect(entry('01/02/2021', '<a name="x">5</a>', 'ORDER')).toMatchObject({ documentUrl: null });
  });

  it('resolves a link that is not whole, and finds the case in it', () => {
    const old = '<a href="/cgi-bin/show_doc.pl?caseid=77&de_seq_num=4">5</a>';
    expect(entry('01/02/2021', old, 'ORDER')).toMatchObject({
      documentUrl: 'https://ecf.wawd.uscourts.gov/cgi-bin/show_doc.pl?caseid=77&de_seq_num=4',
      pacerDocumentId: null,
      pacerSequence: null,
      pacerCaseId: '77',
    });
  });

  it('takes the first word of the second column for the number, whatever parts the words', () => {
    expect(entry('01/02/2021', '<br> <p>12<br>(3 pgs)', 'ORDER')).toMatchObject({
      number: '12',
      pageCount: 3,
    });
    expect(entry('01/02/2021', '12<i>3</i>', 'ORDER')?.number).toBe('12');
  });

  it('counts pages only where they are those of one document', () => {
    expect(entry('01/02/2021', '12<br>(3 pgs; 2 docs)', 'ORDER')?.pageCount).toBeNull();
    expect(entry('01/02/2021', '12<br>(1 pg)', 'ORDER')?.pageCount).toBe(1);
  });

  it('leaves out the column between number and day, and columns with boxes to tick', () => {
    expect(entry('01/02/2021', 'x', '5', 'ORDER')).toMatchObject({ number: '5', text: 'ORDER' });
    expect(entry('01/02/2021', '5', '<input type="checkbox">', 'ORDER')).toMatchObject({
      number: '5',
      text: 'ORDER',
    });
  });

  it('takes the sequence from the box of the document where no link tells it', () => {
    const box = (id: string) => `ORDER <i><input name="arr_de_seq_nums" ${id} value="31"></i>`;
    expect(entry('01/02/2021', '5', box('id="arr_de_seq_nums_31"'))?.pacerSequence).toBe('31');
    expect(entry('01/02/2021', '5', box(''))?.pacerSequence).toBe('31');
    expect(entry('01/02/2021', '5', box('id="arr_de_seq_nums_32"'))?.pacerSequence).toBeNull();
  });

  it('is kept without a day and with an odd number', () => {
    expect(entry('', '5', 'ORDER')).toMatchObject({
      number: '5',
      filedOn: null,
      datePrinted: null,
    });
    expect(entry('01/02/2021', 'doc', 'ORDER')).toMatchObject({
      number: null,
      numberPrinted: 'doc',
    });
    expect(entry('01/02/2021', '', 'ORDER')).toMatchObject({ number: null, numberPrinted: null });
  });

  it('is kept with a day that is none, and a warning', () => {
    const page = reportPage({ entries: row('99/99/2021', '5', 'ORDER') });
    expect(reportIn(page).entries[0]).toMatchObject({ filedOn: null, datePrinted: '99/99/2021' });
    expect(readReport(page).warnings).toEqual([
      { place: 'row 1', detail: "'99/99/2021' is no day." },
    ]);
  });

  it('is none when it is blank, when it heads the columns again, or when it is laid out otherwise', () => {
    const rows = [
      row('', '', '&nbsp;'),
      row('Date Filed', '#', 'Docket Text'),
      row('', 'Select documents'),
    ];
    const page = reportPage({ entries: rows.join('') });
    expect(reportIn(page).entries).toEqual([]);
    expect(readReport(page).warnings).toEqual([
      { place: 'row 3', detail: "The row is laid out as no entry is: 'Select documents'." },
    ]);
    const form = reportPage({ entries: row('', 'Select <i><input></i>') });
    expect(readReport(form).warnings).toEqual([]);
  });

  it('keeps the lines of its text, and finds the day of entry across them', () => {
    const text = '  MINUTES:  held.<br>Judge  <i>Crane</i> <p>presiding (Entered:<br> 01/03/2021)';
    expect(entry('01/02/2021', '5', text)).toMatchObject({
      text: 'MINUTES: held.\nJudge Crane \npresiding (Entered:\n 01/03/2021)',
      enteredOn: '2021-01-03',
    });
    expect(entry('01/02/2021', '5', 'ORDER (entered: 01/03/2021)')?.enteredOn).toBeNull();
    expect(entry('01/02/2021', '5', 'ORDER (Entered:<br>01/03/2021)')?.enteredOn).toBeNull();
    expect(entry('01/02/2021', '5', 'ORDER <i> sealed</i>')?.text).toBe('ORDER sealed');
  });
});

describe('the attachments that a text names', () => {
  const attached = (text: string) =>
    entry('01/02/2021', link('5', '19715000009', dls('17')), text)?.attachments.map((one) => [
      one.number,
      one.description,
      one.pacerDocumentId,
      one.pacerSequence,
      one.namedIn,
    ]);

  it('are read with the documents their numbers link to', () => {
    const text = `MOTION re ${link('2', '19715000002')} (Attachments: # ${link('1', '19715000011')} Exhibit A, # ${link('2', '19715000012')} Order)`;
    expect(attached(text)).toEqual([
      [1, 'Exhibit A', '19705000011', '17', 'text'],
      [2, 'Order', '19705000012', '17', 'text'],
    ]);
  });

  it('are read without a link, too, and take none that stands elsewhere', () => {
    const text = `MOTION re # ${link('1', '19715000002')} (Attachments: # 1 Exhibit to ${link('1', '19715000003')})`;
    expect(attached(text)).toEqual([[1, 'Exhibit to 1', null, null, 'text']]);
    expect(attached('ORDER (no attachments)')).toEqual([]);
  });
});

describe('the court that prints number and text in one column', () => {
  const read = (entries: string) =>
    reportIn(
      reportPage({ columns: '<tr><th>Filing Date</th><th>Docket Text</th></tr>', entries }),
      'txnb',
    ).entries;

  it.each([
    ['&nbsp; 1 &nbsp;(12&nbsp;pgs) Petition', '1', 'Petition'],
    ['1 (12 pgs; 2 docs) Petition', '1', 'Petition'],
    ['1 Petition', '1', 'Petition'],
    ['1 (1 pg) Petition', '1', '(1 pg) Petition'],
    ['Receipt of fee', null, 'Receipt of fee'],
    ['1 (2 pgs) Petition<br>of 3 pages', '1', 'Petition\nof 3 pages'],
  ])('%s', (cell, number, text) => {
    expect(read(row('01/02/2021', cell))[0]).toMatchObject({ number, numberPrinted: number, text });
  });

  it('is read by its columns where it prints them apart', () => {
    expect(
      read(row('01/02/2021', '', '7<br>(2 pgs)', 'Order (Entered: 01/03/2021)'))[0],
    ).toMatchObject({
      number: '7',
      text: 'Order (Entered: 01/03/2021)',
      enteredOn: '2021-01-03',
      pageCount: 2,
    });
    expect(read(row('01/02/2021', 'doc', 'Order'))[0]).toMatchObject({
      number: null,
      numberPrinted: 'doc',
    });
  });

  it('keeps a row without a day', () => {
    expect(read(row('', '7 Order'))[0]).toMatchObject({
      filedOn: null,
      number: '7',
      text: 'Order',
    });
  });
});
