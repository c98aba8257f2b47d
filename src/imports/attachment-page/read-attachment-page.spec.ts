import fc from 'fast-check';
import { corpusTest } from '../../../test/support/corpus.js';
import {
  documentBox,
  documentLink,
  menuEntry,
  menuRow,
  menuSnapshot,
  menuTable,
} from '../../../test/support/document-menus.js';
import { attachmentPageView } from '../juriscraper/attachment-page-view.js';
import type { JsonObject } from '../juriscraper/json-value.js';

import type { ReadingRefusal } from '../snapshot/reading.js';
import { readAttachmentPage } from './read-attachment-page.js';

const bytes = (page: string): Uint8Array => Buffer.from(page);

/** A file in the shape of juriscraper: an empty object where it is not read. */
function inShape(file: Uint8Array, courtId: string): JsonObject {
  const reading = readAttachmentPage(file, courtId);
  return reading.ok ? attachmentPageView(reading.snapshot) : {};
}

function refusalOf(page: string): ReadingRefusal {
  const reading = readAttachmentPage(bytes(page), 'dcd');
  if (reading.ok) throw new Error('the page was read');
  return reading.refusal;
}

/** A page of the older kind, without boxes. */
const OLD = menuTable(
  `<tr><td colspan=2><b>Document Number:</b> ${documentLink('04515578698', '12')}</td><td>15 pages</td><td>116 kb</td>`,
  '<tr><td>&nbsp;</td><tr><td><b>Attachment</b></td><td><b>Description</b></td>',
  menuRow(documentLink('04515578699', '1'), 'Civil Cover Sheet ', '2 pages', '236 kb'),
  menuRow(documentLink('04515578700', '2'), ' Exhibit A  to the lease', '1 page', '1.2 mb'),
);

/** A page of the newer kind, with a box beside each document. */
const NEW = menuTable(
  menuRow(
    '<b>Document Number:</b>',
    documentBox('document_31_0', '5578698-118784-15'),
    documentLink('04515578698', '31'),
    '15 pages',
    '116.0 KB',
  ),
  menuRow(
    documentBox('document_31_4', '5578699-241664-2'),
    documentLink('04515578699', '9'),
    ' Exhibit D',
    '2 pages',
    '236.0 KB',
  ),
);

describe('a menu of a document with attachments', () => {
  it('is one case with one entry, of which only this document is shown', () => {
    const { kind, courtId, cases, notice, warnings } = menuSnapshot(OLD);
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
    expect(menuEntry(OLD)).toMatchObject({
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
    expect(menuEntry(OLD).attachments).toEqual([
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
    expect(menuEntry(NEW)).toMatchObject({ number: '31', pageCount: 15, bytes: 118_784 });
    expect(menuEntry(NEW).attachments[0]).toMatchObject({
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
    const page = `<table><tr><td>Menu</td></tr><tr><td>${OLD}</td></tr></table>`;
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
    expect(refusalOf(`${trace}${OLD}`).code).toBe('altered-page');
  });
});

describe('the case that a menu is of', () => {
  it('is the one that the first link names that opens a document', () => {
    const page = `<a href="/cgi-bin/iquery.pl">Query</a>${OLD}`;
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

describe('a menu in the shape of juriscraper', () => {
  const viewOf = (page: string, courtId?: string): JsonObject =>
    attachmentPageView(menuSnapshot(page, courtId));

  it('has numbers as integers and no key for a size in bytes that is not known', () => {
    expect(JSON.parse(JSON.stringify(viewOf(OLD)))).toEqual({
      document_number: 12,
      pacer_doc_id: '04505578698',
      pacer_case_id: '77',
      pacer_seq_no: '5',
      page_count: 15,
      file_size_str: '116 kb',
      attachments: [
        {
          attachment_number: 1,
          description: 'Civil Cover Sheet',
          page_count: 2,
          file_size_str: '236 kb',
          pacer_doc_id: '04505578699',
          pacer_seq_no: '5',
        },
        expect.objectContaining({ attachment_number: 2 }),
      ],
    });
    expect(viewOf(NEW)).toMatchObject({
      file_size_bytes: 118_784,
      attachments: [{ file_size_bytes: 241_664 }],
    });
  });

  it('takes the id of the first attachment where no main document is shown', () => {
    const page = menuTable(
      menuRow(
        documentBox('document_3_2', '1-426382-21'),
        documentLink('09511786991', '2'),
        'Part 2',
        '',
        '',
      ),
    );
    expect(viewOf(page)).toMatchObject({
      document_number: 3,
      pacer_doc_id: '09501786991',
      page_count: null,
      file_size_str: '',
      attachments: [{ attachment_number: 1 }],
    });
  });

  corpusTest('attachment-pages', 'html', inShape);
});

describe('reading any bytes as a menu', () => {
  it('never fails where a page is cut at any place', () => {
    for (let at = 0; at <= NEW.length; at += 1) {
      expect(typeof inShape(bytes(NEW.slice(0, at)), 'nysb')).toBe('object');
    }
  });

  it('never fails where a part of a page is replaced', () => {
    const place = fc.nat(OLD.length);
    fc.assert(
      fc.property(place, place, fc.string(), (from, to, text) => {
        const page = OLD.slice(0, from) + text + OLD.slice(to);
        expect(typeof inShape(bytes(page), 'cacd')).toBe('object');
      }),
    );
  });
});
