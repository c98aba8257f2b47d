import { appealIn, appellatePage, readAppellate } from '../../../test/support/appellate-page.js';

const entriesIn = (rows: string, below = '<hr>') =>
  appealIn(appellatePage({ entries: rows, below })).entries;
const entry = (numberCell: string, text = 'ORDER') =>
  entriesIn(`<tr><td>03/04/2022</td><td>${numberCell}</td><td>${text}</td></tr>`)[0];
const LINK = '<a href="https://ecf.ca1.uscourts.gov/docs1/00117000001?caseId=778&x=1">';

describe('the entries of an appellate docket', () => {
  it('have day, number, document and the clerk’s words', () => {
    const [one] = appealIn(appellatePage()).entries;
    expect(one).toMatchObject({
      place: 'row 1',
      number: '1',
      numberPrinted: '1',
      filedOn: '2022-03-04',
      enteredOn: '2022-03-05',
      enteredAt: { printed: '03/05/2022 12:25 PM', instant: null },
      datePrinted: null,
      text: 'CIVIL CASE docketed. [22-1234] (AB) [Entered: 03/05/2022 12:25 PM]',
      pacerDocumentId: '00107000001',
      documentUrl: 'https://ecf.ca1.uscourts.gov/docs1/00117000001',
      pacerSequence: null,
      attachments: [],
    });
  });

  it('keep the lines of the docket text', () => {
    const text = '<b>Supreme Court Case Info</b><br> Case number:\n 21-1<br> Filed on: 06/26/2021';
    expect(entry('1', text)?.text).toBe(
      'Supreme Court Case Info\n Case number: 21-1\n Filed on: 06/26/2021',
    );
  });

  it('have the first text that is digits only for their number, small print left aside', () => {
    expect(entry('\n&nbsp;35&nbsp;\n<font>14</font>')?.number).toBe('35');
    expect(entry('<font>14 pg</font><i>see</i> <b>36</b> 37')?.number).toBe('36');
  });

  it('are known by the document where the court numbers no entries', () => {
    expect(entry(`${LINK}<img></a><br><font>1 pg, 3.5 KB</font>`)).toMatchObject({
      number: '00107000001',
      numberPrinted: null,
      pacerDocumentId: '00107000001',
      pacerCaseId: '778',
      pageCount: 1,
      sizePrinted: '3.5 KB',
    });
  });

  it('have neither number nor document where nothing is linked', () => {
    expect(entry('&nbsp;&nbsp;')).toMatchObject({ number: null, pacerDocumentId: null });
    expect(entry('doc')).toMatchObject({ number: null, numberPrinted: 'doc' });
    expect(entry('<a href="/TransportRoom?x=1">7</a>')).toMatchObject({
      number: '7',
      pacerDocumentId: null,
      documentUrl: null,
    });
  });

  it('read the documents of other court systems, whose folders have other numbers', () => {
    const link = '<a href="https://ecf.ca9.uscourts.gov/docs4/0091284296">&nbsp;36&nbsp;</a>';
    expect(entry(link)?.pacerDocumentId).toBe('0090284296');
  });

  it('have the sequence number, pages and size that their box sends', () => {
    const box =
      '<input type="checkbox" name="d" value="5412358" onclick="sumSelected(this,14,135073);">';
    expect(entry(`${box}${LINK}1</a><font>14 pg, 131.91 KB</font>`)).toMatchObject({
      pacerSequence: '5412358',
      pageCount: 14,
      bytes: 135073,
      sizePrinted: '131.91 KB',
    });
    expect(entry('<input value="7" onclick="sumSelected(this,0,0);">')).toMatchObject({
      pacerSequence: '7',
      bytes: null,
    });
  });

  it('are kept without a day, with what stands in its place, and with a warning', () => {
    const rows = `<tr><td>soon</td><td>1</td><td>ORDER</td></tr>
      <tr><td> </td><td>2</td><td>NOTICE</td></tr><tr><td>&nbsp;</td><td></td><td> </td></tr>`;
    const { cases, warnings } = readAppellate(appellatePage({ entries: rows }));
    expect(cases[0]?.entries.map(({ number, datePrinted }) => [number, datePrinted])).toEqual([
      ['1', 'soon'],
      ['2', null],
    ]);
    expect(warnings.map(({ place }) => place)).toEqual(['row 1', 'row 2']);
  });

  it('are kept when the row has no cell for the text', () => {
    expect(entriesIn('<tr><td>03/04/2022</td><td>7</td></tr>')[0]).toMatchObject({
      number: '7',
      text: '',
    });
  });

  it('end where the page says that there are none', () => {
    const none = '<tr><td>No docket entries found.</td></tr>';
    const row = '<tr><td>03/04/2022</td><td>1</td><td>x</td></tr>';
    expect(entriesIn(none + row)).toEqual([]);
    expect(entriesIn(`<tr><td>Older</td></tr>${row}`)).toHaveLength(1);
  });

  it('are read from forms as well as tables, and from nothing else', () => {
    const row = '<tr><td>03/04/2022</td><td>1</td><td>x</td></tr>';
    const section = (tag: string) =>
      appealIn(
        appellatePage({
          entries: null,
          below: `<!-- DOCKET ENTRIES --><${tag}><table>${row}</table></${tag}><hr>`,
        }),
      ).entries;
    expect(section('form')).toHaveLength(1);
    expect(section('center')).toHaveLength(0);
  });

  it('are not read again from tables inside the row of an entry', () => {
    const nested = '<table><tr><td>03/05/2022</td><td>2</td><td>y</td></tr></table>';
    const rows = `<tr><td>03/04/2022</td><td>1</td><td>x ${nested}</td></tr>`;
    expect(entriesIn(rows).map(({ number }) => number)).toEqual(['1']);
  });
});

describe('the documents of an entry', () => {
  const document = (value: string, cells: string) =>
    `<tr><td><input name="md" value="${value}"></td>${cells}</tr>`;
  const listing = (rows: string) =>
    `<tr><td> </td><td></td><td><table><tr><td><table>
      <tr><th>Document</th><th>Description</th><th>Pages</th><th>Size</th></tr>${rows}</table></td></tr></table></td></tr>`;
  const ENTRY = '<tr><td>03/04/2022</td><td><input value="99">1</td><td>ORDER</td></tr>';
  const OFFERED = '<form><input type="button" value="View Selected"></form>';
  const FIRST = document(
    '99 7523228 23 204436',
    `<td>1</td><td>${LINK}</a>&nbsp;</td><td>Record</td><td>23</td><td> 199.64 KB </td>`,
  );

  it('are listed in the row below, on a page that offers them for download', () => {
    const [one] = entriesIn(ENTRY + listing(FIRST), OFFERED);
    expect(one?.attachments).toEqual([
      {
        number: 1,
        numberPrinted: null,
        description: 'Record',
        filedOn: null,
        pacerDocumentId: '00107000001',
        pacerSequence: '99',
        pageCount: 23,
        bytes: 204436,
        sizePrinted: '199.64 KB',
        namedIn: 'page',
      },
    ]);
  });

  it('are no documents on any other page', () => {
    const entries = entriesIn(ENTRY + listing(FIRST));
    expect(entries[0]?.attachments).toEqual([]);
  });

  it('belong to the entry before, and to none where there is none', () => {
    expect(entriesIn(listing(FIRST), OFFERED)).toEqual([]);
    const [first, second] = entriesIn(ENTRY + ENTRY + listing(FIRST + FIRST), OFFERED);
    expect(first?.attachments).toHaveLength(0);
    expect(second?.attachments).toHaveLength(2);
  });

  it('have pages and bytes only where the box sends all four parts', () => {
    const row = document('99 7523228', '<td>2</td><td></td><td> <b>A</b></td><td>x</td>');
    expect(entriesIn(ENTRY + listing(row), OFFERED)[0]?.attachments[0]).toMatchObject({
      number: 2,
      description: '',
      pacerDocumentId: null,
      pacerSequence: '99',
      pageCount: null,
      bytes: null,
      sizePrinted: '',
    });
    const none = document('99 1 0 0', '<td>3</td><td></td><td>B</td><td>1.5 MB</td>');
    expect(entriesIn(ENTRY + listing(none), OFFERED)[0]?.attachments[0]).toMatchObject({
      pageCount: 0,
      bytes: null,
      sizePrinted: '1.5 MB',
    });
  });

  it('keep a number that is none as printed', () => {
    const row = document('99', '<td>A-1</td><td></td><td>Exhibit</td>');
    expect(entriesIn(ENTRY + listing(row), OFFERED)[0]?.attachments[0]).toMatchObject({
      number: null,
      numberPrinted: 'A-1',
    });
  });
});
