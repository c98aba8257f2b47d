import {
  documentBox,
  documentLink,
  menuEntry,
  menuRow,
  menuSnapshot,
  menuTable,
} from '../../../test/support/document-menus.js';
import type { AttachmentReading } from '../snapshot/entry-reading.js';

describe('the facts of a row', () => {
  const attachment = (cells: string[], courtId?: string): AttachmentReading | undefined =>
    menuEntry(menuTable(menuRow(documentLink('04515578698', '1')), menuRow(...cells)), courtId)
      .attachments[0];
  const linked = documentLink('04515578699', '3');

  it('has its sequence number from its link, else from a button of the page', () => {
    const page = menuTable(
      menuRow(documentLink('04515578698', '1', '')),
      menuRow(documentLink('04515578699', '2', '')),
      '<tr><td><input type=button onClick="go(\'?caseid=1&amp;arr_de_seq_nums=886\')"></td></tr>',
    );
    expect(menuEntry(page).pacerSequence).toBe('886');
    expect(menuEntry(page).attachments[0]?.pacerSequence).toBe('886');
    expect(attachment([documentLink('1', '2', '')])?.pacerSequence).toBeNull();
  });

  it('has no document id where the link leads to no document', () => {
    expect(attachment(['<a>2</a>'])?.pacerDocumentId).toBeNull();
    expect(attachment(['<a href="/cgi-bin/show_case_doc?1,2">2</a>'])?.pacerDocumentId).toBeNull();
    expect(attachment(['<a href="/doc1/04515578699#top">2</a>'])?.pacerDocumentId).toBe(
      '04505578699',
    );
  });

  it.each([
    ['in the second column', [linked, 'Exhibit', '2 pages', '1 kb'], 'dcd', 'Exhibit'],
    ['in the third of five', ['', linked, 'Exhibit', '2 pages', '1 kb'], 'dcd', 'Exhibit'],
    ['in the third column', [linked, '', ' Exhibit', '2 pages'], 'nysb', 'Exhibit'],
    ['in the fourth of six', ['', linked, '', 'Exhibit', '2 pages', '1 kb'], 'nysb', 'Exhibit'],
    ['nowhere', [linked], 'dcd', ''],
    ['in an empty cell', [linked, '', '', ''], 'dcd', ''],
  ])('has its description %s', (_where, cells, courtId, description) => {
    expect(attachment(cells, courtId)?.description).toBe(description);
  });

  it('has the first run of text as its description, and a warning where the cell says more', () => {
    const page = menuTable(
      menuRow(documentLink('1', '1')),
      menuRow(linked, ' Exhibit A<br> <i>under seal</i>'),
    );
    expect(menuEntry(page).attachments[0]?.description).toBe('Exhibit A');
    expect(menuSnapshot(page).warnings).toEqual([
      { place: 'row 2', detail: "The description goes on: 'under seal'." },
    ]);
  });

  it('has its pages from a box, else from a text that begins with a number in a cell about pages', () => {
    const pagesOf = (...cells: string[]): number | null | undefined =>
      attachment([linked, ...cells])?.pageCount;
    expect(pagesOf(documentBox('document_1_3', '9-100-21'), '7 pages')).toBe(21);
    expect(pagesOf(documentBox('document_1_3', '9-100-0'), '7 pages')).toBe(7);
    expect(pagesOf(documentBox('document_1_3', '9-100'), '7 pages')).toBe(7);
    expect(pagesOf('12 Exhibits', 'pages: 3', '<b>4</b> pages', 'x<br>5 <b>pages</b>')).toBe(5);
    expect(pagesOf('Exhibit', '7')).toBeNull();
  });

  it('has its bytes from a box, unless that says 0', () => {
    expect(attachment([linked, documentBox('document_1_3', '9-100-21')])?.bytes).toBe(100);
    expect(attachment([linked, documentBox('document_1_3', '9-0-0')])?.bytes).toBeNull();
    expect(attachment([linked, documentBox('document_1_3', '9-many-2')])?.bytes).toBeNull();
  });

  it('has its size as printed, where the last cell tells one', () => {
    expect(attachment([linked, '57.2 KB', ' 1.1 Mb '])?.sizePrinted).toBe('1.1 Mb');
    expect(attachment([linked, '57.2 KB', '0 B'])?.sizePrinted).toBe('');
  });
});

describe('the number of an attachment', () => {
  const numberOf = (id: string, shown: string, courtId: string, boxed = ''): unknown => {
    const page = menuTable(
      menuRow(documentLink('04515578698', '1')),
      menuRow(boxed, documentLink(id, shown)),
    );
    const { number, numberPrinted } = menuEntry(page, courtId).attachments[0] ?? {};
    return [number, numberPrinted];
  };

  it('is the one that its box or its link shows', () => {
    expect(numberOf('04515578699', ' 2 ', 'dcd')).toEqual([2, null]);
    expect(numberOf('04515578699', '2', 'dcd', documentBox('document_1_6'))).toEqual([6, null]);
    expect(
      numberOf('04515578699', '2', 'dcd', documentBox('') + documentBox('document_1_6')),
    ).toEqual([6, null]);
    expect(
      numberOf('04515578699', '2', 'dcd', documentBox('note') + documentBox('document_1_6')),
    ).toEqual([2, null]);
    expect(numberOf('04515578699', 'A', 'dcd')).toEqual([null, 'A']);
  });

  it('is one less in a bankruptcy court, which counts the main document as part 1', () => {
    expect(numberOf('12614013833', '2', 'nysb')).toEqual([1, '2']);
    expect(numberOf('12614013833', '2', 'nysb', documentBox('document_1_6'))).toEqual([5, '6']);
  });

  it('is one less on the older pages of some district courts, up to a document id', () => {
    expect(numberOf('03119630188', '2', 'cacd')).toEqual([1, '2']);
    expect(numberOf('03119630189', '2', 'cacd')).toEqual([2, null]);
    expect(numberOf('04510000001', '2', 'dcd')).toEqual([2, null]);
    expect(numberOf('99910000001', '2', 'cacd')).toEqual([2, null]);
  });

  it('follows the court that the id of the document names, whatever the page was read as', () => {
    expect(numberOf('03119630188', '2', 'dcd')).toEqual([1, '2']);
  });
});
