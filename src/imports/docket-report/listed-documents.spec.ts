import { readReport, reportIn, reportPage } from '../../../test/support/report-page.js';

const LINK = `<a href="https://ecf.wawd.uscourts.gov/doc1/19715000009" onclick="goDLS('/doc1/19715000009','77','10','','1','','','');">1</a>`;
const box = (document: number, value: string) =>
  `<td><input name="document_77_10_${document}" type="checkbox" value="${value}"></td>`;
const listed = (rows: string) =>
  `<tr><td></td><td></td><td></td><td><table>${rows}</table></td></tr>`;
const ENTRY = `<tr><td>01/02/2021</td><td>${LINK}</td><td><input></td>
  <td>COMPLAINT (Attachments: # 1 Cover Sheet, # 2 Summons)</td></tr>`;
const MAIN = `<tr>${box(0, '5000009-1034443-121')}<td>0</td><td>Main Document</td><td>121 pages</td><td> 1.0 MB</td></tr>`;
const COVER = `<tr>${box(1, '5000010-254755-2')}<td>1</td><td>Civil Cover Sheet</td><td>2 pages</td><td>248.8 KB</td></tr>`;

const page = (entries: string) =>
  reportPage({ entries }).replace(
    '<table border="1">',
    '<form name="view_multi_docs"><table border="1">',
  );
const read = (entries: string, courtId = 'wawd') => reportIn(page(entries), courtId).entries;

describe('a page on which documents can be chosen', () => {
  it('gives the entry above a list its size, and the other documents as its attachments', () => {
    const [entry, ...others] = read(ENTRY + listed(MAIN + COVER));
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      number: '1',
      bytes: 1034443,
      pageCount: 121,
      sizePrinted: '1.0 MB',
    });
    expect(entry?.attachments).toEqual([
      {
        number: 1,
        numberPrinted: null,
        description: 'Civil Cover Sheet',
        filedOn: null,
        pacerDocumentId: '19705000010',
        pacerSequence: '10',
        pageCount: 2,
        bytes: 254755,
        sizePrinted: '248.8 KB',
        namedIn: 'page',
      },
      expect.objectContaining({ number: 2, description: 'Summons', namedIn: 'text' }),
    ]);
  });

  it('keeps the main document among the attachments when it is not listed first as number 0', () => {
    const [entry] = read(ENTRY + listed(COVER + MAIN));
    expect(entry?.attachments.map(({ number }) => number)).toEqual([1, 0, 2]);
    expect(entry?.bytes).toBe(1034443);
    const [other] = read(ENTRY + listed(MAIN.replace('<td>0</td>', '<td>9</td>')));
    expect(other?.attachments[0]?.number).toBe(9);
  });

  it('reads boxes for downloads, which keep sequence and size in their own id', () => {
    const download = `<tr><td><i><input name="download_documents" id="arr_de_seq_nums_10_1603" value="5000010"></i></td>
      <td></td><td>1</td><td>Exhibit</td><td>28 pages</td></tr>`;
    expect(read(ENTRY + listed(download))[0]?.attachments[0]).toMatchObject({
      number: 1,
      description: '1',
      pacerDocumentId: '19705000010',
      pacerSequence: '10',
      bytes: 1603,
      pageCount: 28,
      sizePrinted: '',
    });
    const fewer = download.replace('10_1603', '1603');
    expect(read(ENTRY + listed(fewer))[0]?.attachments[0]).toMatchObject({
      bytes: null,
      pacerSequence: null,
    });
  });

  it('takes the description from the third cell in bankruptcy courts and in rows of five', () => {
    const row = `<tr>${box(1, '5000010-0-0')}<td>1</td><td><b>Third</b> cell</td></tr>`;
    expect(read(ENTRY + listed(row), 'wawb')[0]?.attachments[0]?.description).toBe('Third');
    expect(read(ENTRY + listed(row))[0]?.attachments[0]?.description).toBe('1');
    expect(read(ENTRY + listed(COVER))[0]?.attachments[0]?.description).toBe('Civil Cover Sheet');
    expect(
      read(ENTRY + listed('<tr><td>1</td><td></td></tr>'))[0]?.attachments[0]?.description,
    ).toBe('');
  });

  it('counts pages by their cell where the box has none, and no bytes where there are none', () => {
    const row = `<tr>${box(1, '5000010-0-0')}<td>1</td><td>Exhibit</td><td><i>x</i> 12 pages</td></tr>`;
    expect(read(ENTRY + listed(row))[0]?.attachments[0]).toMatchObject({
      pageCount: 12,
      bytes: null,
    });
    const unsaid = `<tr>${box(1, '5000010-7')}<td>1</td><td>Exhibit</td></tr>`;
    expect(read(ENTRY + listed(unsaid))[0]?.attachments[0]).toMatchObject({
      pageCount: null,
      bytes: null,
      pacerDocumentId: null,
    });
  });

  it('keeps what stands for a number and is none', () => {
    const row = `<tr>${box(1, '5000010-1-1')}<td>A</td><td>Exhibit</td></tr>`;
    expect(read(ENTRY + listed(row))[0]?.attachments[0]).toMatchObject({
      number: null,
      numberPrinted: 'A',
    });
  });

  it('warns of documents of another entry', () => {
    const stray = COVER.replace('document_77_10_1', 'document_77_12_1');
    expect(readReport(page(ENTRY + listed(stray))).warnings).toEqual([
      { place: 'row 2', detail: '1 of the documents listed are of another entry.' },
    ]);
  });

  it('reads a row without a day as an entry where it lists nothing, or below nothing, or a second time', () => {
    const undated = '<tr><td></td><td>7</td><td></td><td>ORDER</td></tr>';
    expect(read(ENTRY + undated).map(({ number }) => number)).toEqual(['1', '7']);
    expect(read(listed(COVER))).toHaveLength(1);
    expect(read(ENTRY + listed(MAIN) + listed(COVER)).map(({ filedOn }) => filedOn)).toEqual([
      '2021-01-02',
      null,
    ]);
    expect(reportIn(reportPage({ entries: ENTRY + listed(MAIN) })).entries).toHaveLength(2);
  });

  it('drops the column kept free for boxes where a document has none', () => {
    const free = `<tr><td>01/02/2021</td><td>2</td><td>&nbsp;</td><td>ORDER</td></tr>`;
    expect(read(free)[0]).toMatchObject({ number: '2', text: 'ORDER' });
    const wide = '<tr><td>01/02/2021</td><td>x</td><td>2</td><td>y</td><td>ORDER</td></tr>';
    expect(read(wide)[0]).toMatchObject({ number: '2', text: 'ORDER' });
  });

  it('finds the size of a document without attachments where the page hides it', () => {
    const hidden = '<input name="document_77_10_0" type="hidden" value="5000009-934747-14">';
    expect(read(ENTRY + hidden)[0]).toMatchObject({
      bytes: 934747,
      pageCount: 14,
      sizePrinted: null,
    });
    expect(reportIn(reportPage({ entries: ENTRY + hidden })).entries[0]?.bytes).toBeNull();
    expect(read(ENTRY + listed(MAIN) + hidden)[0]?.bytes).toBe(1034443);
  });
});
