import { corpusTest } from '../../../test/support/corpus.js';
import {
  acmsNotice,
  appellateNotice,
  caseTable,
  districtNotice,
  docketText,
  mail,
  multipart,
  plainNotice,
  ROE_V_DOE,
} from '../../../test/support/court-notices.js';
import { readElectronicNotice } from '../electronic-notice/read-electronic-notice.js';
import { electronicNoticeView } from './electronic-notice-view.js';
import type { JsonObject } from './json-value.js';

function viewOf(source: string | Uint8Array, courtId = 'nysd'): JsonObject {
  const reading = readElectronicNotice(Buffer.from(source), courtId);
  return reading.ok ? electronicNoticeView(reading.snapshot) : {};
}

function docketOf(source: string | Uint8Array, courtId?: string): JsonObject {
  return (viewOf(source, courtId).dockets as JsonObject[])[0] ?? {};
}

function entryOf(source: string | Uint8Array, courtId?: string): JsonObject {
  return (docketOf(source, courtId).docket_entries as JsonObject[])[0] ?? {};
}

const descriptionOf = (text: string): unknown => entryOf(districtNotice({ text })).description;
const heading = '<p><strong>Docket Text:</strong>';

describe('a notice as juriscraper gives it', () => {
  it('has dockets of one entry each', () => {
    expect(viewOf(mail(districtNotice()))).toEqual({
      court_id: 'nysd',
      appellate: false,
      acms: false,
      contains_attachments: false,
      email_recipients: [
        {
          name: 'Casey Quentin Counsel',
          email_addresses: ['casey@example.com', 'files@example.com'],
        },
        { name: 'Robin Solo', email_addresses: ['robin@example.org'] },
      ],
      dockets: [
        {
          case_name: 'Roe Mills, Inc. v. Doe',
          docket_number: '1:24-cv-00311',
          date_filed: null,
          federal_dn_office_code: '1',
          federal_dn_case_type: 'cv',
          federal_dn_judge_initials_assigned: 'ABC',
          federal_dn_judge_initials_referred: 'DE',
          federal_defendant_number: null,
          docket_entries: [
            {
              date_filed: '2021-01-13',
              description: 'MOTION to Dismiss by Roe Mills, Inc..(Counsel, Casey)',
              short_description: 'Motion to Dismiss',
              document_number: '12',
              document_url:
                'https://ecf.nysd.uscourts.gov/doc1/12712345678?caseid=88001&de_seq_num=40&magic_num=555777',
              pacer_case_id: '88001',
              pacer_doc_id: '12702345678',
              pacer_seq_no: '40',
              pacer_magic_num: '555777',
            },
          ],
        },
      ],
    });
  });

  it('has an empty short description without a mail, and the subject as sent where words of it are encoded', () => {
    expect(entryOf(districtNotice()).short_description).toBe('');
    const subject = 'Activity in Case Roe Mills, Inc. v. Doe et al =?utf-8?Q?Letter?=';
    expect(entryOf(mail(districtNotice(), { subject })).short_description).toBe(
      '=?utf-8?Q?Letter?=',
    );
  });

  it('names a case that the mail does not name', () => {
    const nameless = caseTable({ ...ROE_V_DOE, name: '' });
    expect(docketOf(districtNotice({ table: nameless })).case_name).toBe('Unknown Case Title');
  });

  it('takes a blank before the name for the name, and of a name only the first piece', () => {
    const named = (name: string): unknown =>
      docketOf(districtNotice({ table: caseTable({ ...ROE_V_DOE, name }) })).case_name;
    expect(named(' <p>Roe v. Doe</p>')).toBe('');
    expect(named('<p>Roe v. Doe</p>')).toBe('Roe v. Doe');
    expect(named('Roe <br>v. Doe')).toBe('Roe');
  });

  it('is an empty object where a picture or a video link is in the mail', () => {
    const html = `Content-Type: text/html\n\n${districtNotice()}`;
    expect(viewOf(multipart([html, 'Content-Type: image/png\n\nxx']))).toEqual({});
    expect(viewOf(multipart([html, 'Content-Type: application/pdf\n\nxx']))).not.toEqual({});
    expect(viewOf(districtNotice({ text: docketText('Join ZoomGov Meeting') }))).toEqual({});
  });
});

describe('the description of an entry of a notice', () => {
  it('is the bold words of the first font, without stars and number signs, lines glued', () => {
    expect(descriptionOf(docketText('NOTICE *of*<br>appeal # 2 <i>today</i>'))).toBe(
      'NOTICE ofappeal 2 today',
    );
  });

  it('is else the marked words of the first bold one', () => {
    expect(descriptionOf(`${heading}<b>lost <span>kept</span></b></p>`)).toBe('kept');
  });

  it('is else what stands in the paragraph itself, without bold and italic words', () => {
    expect(descriptionOf(`${heading}<br>Notice <b>of hearing</b> by <i>Roe</i> Mills</p>`)).toBe(
      'Notice by Mills',
    );
  });

  it('is else the words of the fonts of the court’s face in the paragraph', () => {
    expect(descriptionOf(`${heading}<font face="arial,helvetica">Minute entry</font></p>`)).toBe(
      'Minute entry',
    );
    expect(descriptionOf(`${heading}<font face="Arial">Minute entry</font></p>`)).toBe('');
  });

  it('is else that of such fonts behind the paragraph, none twice', () => {
    const later =
      '<div><font face="arial,helvetica">Order <font face="arial,helvetica">granted</font></font></div>';
    expect(descriptionOf(`${heading}</p>${later}`)).toBe('Order granted');
  });

  it('is empty where the heading stands in no paragraph', () => {
    expect(descriptionOf('<div><strong>Docket Text:</strong> Order</div>')).toBe('');
  });

  it('is all text up to the addressees for a court of appeals', () => {
    const source = appellateNotice({ text: '**TEXT** ORDER <b>granting</b> motion' });
    expect(entryOf(source, 'ca9').description).toBe('TEXT ORDER granting motion');
  });
});

describe('an appellate notice as juriscraper gives it', () => {
  it('has no document number', () => {
    const subject = '22-455 Roe, et al v. Doe "Motion"';
    expect(docketOf(mail(appellateNotice(), { subject }), 'ca9')).toMatchObject({
      case_name: 'Roe v. Doe',
      docket_number: '22-455',
      federal_dn_office_code: null,
      docket_entries: [
        {
          short_description: 'Motion to Stay',
          document_number: null,
          pacer_case_id: '3341',
          pacer_seq_no: null,
          pacer_magic_num: '33bc',
        },
      ],
    });
  });

  it('has one from the subject in the newer system', () => {
    const subject = 'Roe LLC v. City of Doe 24-621 - 025 - Petition FILED';
    expect(viewOf(mail(acmsNotice(), { subject }), 'ca2')).toMatchObject({
      appellate: true,
      acms: true,
    });
    expect(docketOf(mail(acmsNotice(), { subject }), 'ca2')).toMatchObject({
      case_name: 'Roe LLC v. City of Doe',
      docket_number: '24-621',
      docket_entries: [
        {
          description: 'PETITION for rehearing, FILED. [Entered: 07/24/2025 09:52 PM]',
          short_description: 'Petition FILED',
          document_number: '25',
          pacer_case_id: null,
          pacer_doc_id: null,
          pacer_magic_num: 'f89f-aa',
        },
      ],
    });
  });
});

describe('a notice in plain text as juriscraper gives it', () => {
  const plain = (source: string): Uint8Array => mail(source, { type: 'text/plain' });

  it('has the case name up to the end of the line, and the rest in the short description', () => {
    const broken = plain(plainNotice({ caseName: 'Roe Mills, Inc. v.\nDoe et al' }));
    expect(docketOf(broken).case_name).toBe('Roe Mills, Inc. v.');
    expect(entryOf(broken).short_description).toBe('Doe et al Motion to Dismiss');
  });

  it('has the words of the docket text without number signs, and whatever stands as document number', () => {
    expect(entryOf(plain(plainNotice()))).toMatchObject({
      description: 'STATUS REPORT 2 by Roe Mills, Inc. as to Doe (Counsel, Casey)',
      document_number: '12',
      pacer_case_id: '88002',
    });
    expect(entryOf(plain(plainNotice({ document: 'No document attached' }))).document_number).toBe(
      'No document attached',
    );
    const unlabelled = plain(plainNotice().replace('Document Number: 12', ''));
    expect(entryOf(unlabelled).document_number).toBeNull();
  });

  it('takes the line before for a name, and a name before an address for part of it', () => {
    expect(viewOf(plain(plainNotice())).email_recipients).toEqual([
      { name: 'Casey Counsel', email_addresses: ['casey@example.com', 'files@example.com'] },
      { name: '', email_addresses: ['Robin Solo robin@example.org'] },
    ]);
  });
});

describe('the notices of the corpus', () => {
  corpusTest('nef-emails', 'txt', viewOf);
  corpusTest('nef-html', 'html', viewOf);
  corpusTest('nda-emails', 'txt', viewOf);
});
