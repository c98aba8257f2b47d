import fc from 'fast-check';
import { historyIn, historyPage, readHistory } from '../../../test/support/history-page.js';

const entriesIn = (rows: string) => historyIn(historyPage({ rows })).entries;
const row = (number: string, days: string, text = 'Order') =>
  `<tr><td>${number}</td><td>${days}</td><td>${text}</td></tr>`;
const FILED = '<i>Filed: </i>01/02/2020';
const DLS = (sequence: string) => `onclick="goDLS('/doc1/01910000001','4321','${sequence}','','')"`;
const TEXT = (sequence: string) =>
  `<a href="javascript:DktText('99','4321','','${sequence}','0.5')"><img></a> Order`;

describe('the entries of a history report', () => {
  it('have number, document, days, short description and docket text', () => {
    expect(historyIn(historyPage()).entries).toEqual([
      expect.objectContaining({
        place: 'row 1',
        number: '1',
        numberPrinted: '1',
        filedOn: '2020-01-02',
        enteredOn: '2020-01-03',
        datePrinted: null,
        shortText: 'Complaint',
        text: 'COMPLAINT against Harbor Board. (Attachments: # 1 Exhibit A)',
        pacerDocumentId: '01900000001',
        pacerSequence: '6',
        pacerCaseId: '4321',
        documentUrl: 'https://ecf.exd.uscourts.gov/doc1/01910000001',
      }),
    ]);
  });

  it('have the attachments that their docket text names', () => {
    const [entry] = historyIn(historyPage()).entries;
    expect(entry?.attachments).toMatchObject([
      { number: 1, description: 'Exhibit A', namedIn: 'text' },
    ]);
  });

  it.each([
    ['Filed: 01/02/2020<br>Entered: 01/03/2020', '2020-01-02', '2020-01-03'],
    ['filed: 01/02/2020 entered: 01/03/2020', '2020-01-02', '2020-01-03'],
    ['Filed &amp; Entered: 01/02/2020', '2020-01-02', '2020-01-02'],
    [
      '<i>Filed &amp; Entered: &nbsp;</i>01/02/2020Terminated: 05/06/2020',
      '2020-01-02',
      '2020-01-02',
    ],
    ['Entered: 01/03/2020', null, '2020-01-03'],
    ['Filed:01/02/2020', null, null],
  ])('have for "%s" the days %s and %s', (days, filedOn, enteredOn) => {
    expect(entriesIn(row('1', days))[0]).toMatchObject({ filedOn, enteredOn });
  });

  it('say when what they ask for was terminated', () => {
    const [entry] = entriesIn(row('1', `${FILED} <i>Terminated: </i>05/06/2020`, 'Motion to Stay'));
    expect(entry?.terminatedOn).toBe('2020-05-06');
  });

  it('are kept without a day, with what stands in its place, and with a warning', () => {
    const { cases, warnings } = readHistory(historyPage({ rows: row('1', 'soon') }));
    expect(cases[0]?.entries[0]).toMatchObject({ filedOn: null, datePrinted: 'soon' });
    expect(warnings).toEqual([{ place: 'row 1', detail: 'The row has no day of filing.' }]);
  });

  it('are kept when oddly numbered or not numbered', () => {
    const numbers = entriesIn(
      row('doc', FILED) + row('&nbsp;', FILED) + row('*7', FILED) + row('', FILED),
    ).map(({ number, numberPrinted }) => [number, numberPrinted]);
    expect(numbers).toEqual([
      [null, 'doc'],
      [null, null],
      ['7', '*7'],
      [null, null],
    ]);
  });

  it('have a document only where one link leads to it', () => {
    const link = `<a href="/doc1/01910000001" ${DLS('6')}>1</a>`;
    const documents = entriesIn(
      row(link, FILED) + row(link + link, FILED) + row('<a href="/doc1/01910000002">2</a>', FILED),
    ).map(({ pacerDocumentId, pacerSequence }) => [pacerDocumentId, pacerSequence]);
    expect(documents).toEqual([
      ['01900000001', '6'],
      [null, null],
      ['01900000002', null],
    ]);
  });

  it('have the sequence number of the link to their text where they have no document', () => {
    const [minute, order] = entriesIn(
      row('', FILED, TEXT('29')) + row(`<a href="/doc1/019" ${DLS('6')}>1</a>`, FILED, TEXT('6')),
    );
    expect(minute).toMatchObject({
      pacerSequence: '29',
      pacerCaseId: '4321',
      sequenceFrom: 'text-link',
      shortText: 'Order',
    });
    expect(order?.pacerSequence).toBe('6');
    expect(order).not.toHaveProperty('sequenceFrom');
  });
});

describe('the docket text of an entry', () => {
  it('stands in the last cell of a row of one or two', () => {
    const rows = `${row('1', FILED)}<tr><td> </td><td colspan="2"><i>Docket Text:</i> ORDER</td></tr>
      ${row('2', FILED)}<tr><td>NOTICE<br>of appearance</td></tr>${row('3', FILED)}`;
    expect(entriesIn(rows).map(({ text }) => text)).toEqual(['ORDER', 'NOTICE\nof appearance', '']);
  });

  it('is the last one where a page has two, with a warning', () => {
    const rows = `${row('1', FILED)}<tr><td>FIRST</td></tr><tr><td>SECOND</td></tr>`;
    const { cases, warnings } = readHistory(historyPage({ rows }));
    expect(cases[0]?.entries[0]?.text).toBe('SECOND');
    expect(warnings).toEqual([expect.objectContaining({ place: 'row 1' })]);
  });

  it('belongs to nobody before the first entry, and rows of more cells are no entries; both with a warning', () => {
    const rows = `<tr><td>stray</td></tr><tr><td>1</td><td>2</td><td>3</td><td>4</td></tr>${row('1', FILED)}`;
    const { cases, warnings } = readHistory(historyPage({ rows }));
    expect(cases[0]?.entries).toHaveLength(1);
    expect(warnings).toHaveLength(2);
  });
});

describe('the tables of a history report', () => {
  const frame = (rows: string) =>
    `<table><tr><td>${historyPage({ rows })}</td></tr><tr><td>below</td></tr></table><hr>`;

  it('are those with a column "Description", also inside other tables', () => {
    const [entry, ...others] = historyIn(frame(row('1', FILED))).entries;
    expect(entry?.shortText).toBe('Order');
    expect(others).toEqual([]);
  });

  it('are no tables whose heading only contains the word deeper down', () => {
    const page = historyPage({ rows: row('1', FILED) }).replace(
      '<th>Description</th>',
      '<th><b>Description</b></th>',
    );
    expect(historyIn(page).entries).toEqual([]);
  });

  it('may be several, of which the first row of all is the heading', () => {
    const second = historyPage({ header: '', rows: row('2', FILED) });
    const read = historyIn(historyPage({ rows: row('1', FILED) }) + second);
    expect(read.entries.map(({ number }) => number)).toEqual(['1', '2']);
  });

  it('are read in page order, one entry a row', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9_999), { maxLength: 30 }), (numbers) => {
        const rows = numbers.map((number) => row(String(number), FILED)).join('');
        expect(entriesIn(rows).map(({ number }) => number)).toEqual(numbers.map(String));
      }),
    );
  });
});
