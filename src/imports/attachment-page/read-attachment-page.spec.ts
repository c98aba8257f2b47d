import {
  NEW_MENU,
  OLD_MENU,
  documentBox,
  documentLink,
  menuEntry,
  menuRow,
  menuSnapshot,
  menuTable,
} from '../../../test/support/document-menus.js';
import type { ReadingRefusal } from '../snapshot/reading.js';
import { readAttachmentPage } from './read-attachment-page.js';

const bytes = (page: string): Uint8Array => Buffer.from(page);

function refusalOf(page: string): ReadingRefusal {
  const reading = readAttachmentPage(bytes(page), 'dcd');
  if (reading.ok) throw new Error('the page was read');
  return reading.refusal;
}

describe('a menu of a document with attachments', () => {
  it('is one case with one entry, of which only this document is shown', () => {
    const { kind, courtId, cases, notice, warnings } = menuSnapshot(OLD_MENU);
    expect({ kind, courtId, notice, warnings }).toEqual({
      kind: 'attachment-page',
      courtId: 'dcd',
      notice: null,
      warnings: [],
    });
    expect(cases).toHaveLength(1);
    expect(cases[0]).toMatchObject({
      pacerCaseId: '77',
      parties: null,
      coverage: { header: 'part', parties: 'part', entries: 'part' },
    });
    expect(cases[0]?.entries).toHaveLength(1);
  });

  it('tells the number, ids, pages and size of the main document', () => {
    expect(menuEntry(OLD_MENU)).toMatchObject({
      place: 'row 1',
      number: '12',
      pacerDocumentId: '04505578698',
      pacerSequence: '5',
      pageCount: 15,
      bytes: null,
      sizePrinted: '116 kb',
      text: '',
    });
  });

  it('tells each attachment as the page lists it, its description trimmed but else as written', () => {
    expect(menuEntry(OLD_MENU).attachments).toEqual([
      {
        number: 1,
        numberPrinted: null,
        description: 'Civil Cover Sheet',
        filedOn: null,
        pacerDocumentId: '04505578699',
        pacerSequence: '5',
        pageCount: 2,
        bytes: null,
        sizePrinted: '236 kb',
        namedIn: 'page',
      },
      expect.objectContaining({
        number: 2,
        description: 'Exhibit A  to the lease',
        sizePrinted: '1.2 mb',
      }),
    ]);
  });

  it('reads numbers, bytes and pages from the boxes of newer pages', () => {
    expect(menuEntry(NEW_MENU)).toMatchObject({ number: '31', pageCount: 15, bytes: 118_784 });
    expect(menuEntry(NEW_MENU).attachments[0]).toMatchObject({
      number: 4,
      description: 'Exhibit D',
      pageCount: 2,
      bytes: 241_664,
      sizePrinted: '236.0 KB',
    });
  });

  it('has an entry without a document of its own where the first row is an attachment', () => {
    const page = menuTable(
      menuRow(
        documentBox('document__2', '1-426382-21'),
        documentLink('09511786991', '2'),
        ' Part 2',
        '',
        '416.4 KB',
      ),
      menuRow(
        documentBox('document__3', '2-301422-16'),
        documentLink('09511786993', '3'),
        ' Part 3',
        '',
        '294.4 KB',
      ),
    );
    const entry = menuEntry(page);
    expect(entry).toMatchObject({
      number: null,
      pacerDocumentId: null,
      pacerSequence: '5',
      pageCount: null,
      sizePrinted: null,
    });
    expect(entry.attachments.map(({ description }) => description)).toEqual(['Part 2', 'Part 3']);
  });

  it('counts rows of inner tables, and none without a link', () => {
    const page = `<table><tr><td>Menu</td></tr><tr><td>${OLD_MENU}</td></tr></table>`;
    expect(menuEntry(page).attachments).toHaveLength(3);
  });

  it('is refused where no row has a link, and the refusal says so', () => {
    expect(refusalOf('<p><a href="/doc1/1">1</a></p><table><tr><td>1</td></tr></table>')).toEqual({
      code: 'not-this-kind',
      detail: expect.stringContaining('lists no documents') as string,
      phrase: null,
      place: null,
    });
    expect(refusalOf('').code).toBe('not-this-kind');
  });

  it('is refused with the reason where it is a message of the court', () => {
    const charges = "<p>To accept charges shown below, click on the 'View Report' button</p>";
    expect(refusalOf(charges).code).toBe('charge-page');
    expect(refusalOf('<p>Case   not\nfound.</p>')).toMatchObject({
      code: 'court-message',
      phrase: 'Case not found.',
    });
  });

  it.each([
    '<script>if (MetaMask) { use(web3) }</script>',
    '<script>console.log("the CloudMask")</script>',
    '<p>DRUMPF</p>',
  ])('is refused where a browser extension changed it: %s', (trace) => {
    expect(refusalOf(`${trace}${OLD_MENU}`).code).toBe('altered-page');
  });
});

describe('the case that a menu is of', () => {
  it('is the one that the first link names that opens a document', () => {
    const page = `<a href="/cgi-bin/iquery.pl">Query</a>${OLD_MENU}`;
    expect(menuSnapshot(page).cases[0]?.pacerCaseId).toBe('77');
  });

  it('is else the one that a button names, after a question mark or an ampersand', () => {
    const menu = menuTable(menuRow(documentLink('04515578698', '1', ''), 'Main Document'));
    const button = (call: string): string => `<input type=button onClick="${call}">`;
    const address = '/cgi-bin/show_multidocs.pl';
    const caseIdOf = (call: string): string | null | undefined =>
      menuSnapshot(menu + button('xcaseid=1') + button(call)).cases[0]?.pacerCaseId;
    expect(caseIdOf(`parent.location='${address}?caseid=137477&amp;x=1'`)).toBe('137477');
    expect(caseIdOf(`parent.location='${address}?x=1&amp;CaseId=9'`)).toBe('9');
    expect(caseIdOf('go()')).toBeNull();
  });
});

describe('the number of the entry', () => {
  const numbered = (...boxes: string[]): string =>
    menuTable(
      menuRow(
        'Document Number:',
        boxes.map((name) => documentBox(name)).join(''),
        documentLink('04515578698', '8'),
      ),
    );

  it('is the first that a box names other than 0', () => {
    expect(menuEntry(numbered('note', 'document_0_0', 'document_7_0', 'document_9_0')).number).toBe(
      '7',
    );
  });

  it('is not known where a box leaves it empty', () => {
    expect(menuEntry(numbered('document_0_0', 'document__0', 'document_7_0')).number).toBeNull();
  });

  it('is else the text of the link beside the label of the main document', () => {
    expect(menuEntry(numbered('document_7')).number).toBe('8');
    const labelled = menuTable(
      menuRow(documentLink('04515578697', '3'), 'Cover'),
      menuRow('Main Document', `<a href="#"><img></a>${documentLink('04515578698', ' 14 ')}`),
    );
    expect(menuEntry(labelled).number).toBe('14');
    expect(
      menuEntry(menuTable(menuRow(documentLink('04515578697', '3'), 'Cover'))).number,
    ).toBeNull();
  });

  it('is not taken from the link in a bankruptcy court, whose links show the number of the part', () => {
    expect(menuEntry(numbered(), 'nysb').number).toBeNull();
    expect(menuEntry(numbered('document_7_0'), 'nysb').number).toBe('7');
  });

  it('leaves a warning where something else stands in its place', () => {
    const page = menuTable(menuRow('Document Number:', documentLink('04515578698', 'text only')));
    expect(menuEntry(page).number).toBeNull();
    expect(menuSnapshot(page).warnings[0]?.detail).toContain("'text only'");
  });
});
