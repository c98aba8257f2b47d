import fc from 'fast-check';
import { corpusTest } from '../../../test/support/corpus.js';
import {
  NEW_MENU,
  OLD_MENU,
  documentBox,
  documentLink,
  menuRow,
  menuSnapshot,
  menuTable,
} from '../../../test/support/document-menus.js';
import { readAttachmentPage } from '../attachment-page/read-attachment-page.js';
import { attachmentPageView } from './attachment-page-view.js';
import type { JsonObject } from './json-value.js';

const bytes = (page: string): Uint8Array => Buffer.from(page);

/** A file in the shape of juriscraper: an empty object where it is not read. */
function inShape(file: Uint8Array, courtId: string): JsonObject {
  const reading = readAttachmentPage(file, courtId);
  return reading.ok ? attachmentPageView(reading.snapshot) : {};
}

describe('a menu in the shape of juriscraper', () => {
  const viewOf = (page: string, courtId?: string): JsonObject =>
    attachmentPageView(menuSnapshot(page, courtId));

  it('has numbers as integers and no key for a size in bytes that is not known', () => {
    expect(JSON.parse(JSON.stringify(viewOf(OLD_MENU)))).toEqual({
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
    expect(viewOf(NEW_MENU)).toMatchObject({
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
    for (let at = 0; at <= NEW_MENU.length; at += 1) {
      expect(typeof inShape(bytes(NEW_MENU.slice(0, at)), 'nysb')).toBe('object');
    }
  });

  it('never fails where a part of a page is replaced', () => {
    const place = fc.nat(OLD_MENU.length);
    fc.assert(
      fc.property(place, place, fc.string(), (from, to, text) => {
        const page = OLD_MENU.slice(0, from) + text + OLD_MENU.slice(to);
        expect(typeof inShape(bytes(page), 'cacd')).toBe('object');
      }),
    );
  });
});
