import { mail, plainNotice } from '../../../test/support/court-notices.js';
import { caseIn, entryIn, noticeIn, snapshotOf } from '../../../test/support/read-notice.js';

describe('a notice in plain text', () => {
  const whole = mail(plainNotice(), { type: 'text/plain' });

  it('tells of the case and its entry', () => {
    expect(caseIn(whole)).toMatchObject({
      docketNumber: { value: '1:24-cv-00311', parts: { assignedInitials: 'ABC' } },
      pacerCaseId: '88001',
      caption: { printed: 'Roe Mills, Inc. v. Doe et al', tidy: 'Roe Mills, Inc. v. Doe' },
    });
    expect(entryIn(whole)).toMatchObject({
      number: '12',
      filedOn: '2019-03-14',
      enteredOn: '2019-03-15',
      enteredAt: { printed: '3/15/2019 9:52 AM', instant: null },
      text: 'STATUS REPORT # 2 by Roe Mills, Inc. as to Doe (Counsel, Casey)',
      shortText: 'Motion to Dismiss',
      pacerDocumentId: '12702345678',
      pacerSequence: '40',
      pacerCaseId: '88002',
      magicNumber: '555777',
    });
    expect(snapshotOf(whole).warnings).toEqual([]);
  });

  it('keeps its labels as printed', () => {
    const closed = plainNotice().replace(
      'Filer:\n',
      'Filer:\n\nWARNING: CASE CLOSED on 02/21/2019\n',
    );
    expect(caseIn(closed).labels).toEqual([
      { label: 'Case Name:', value: 'Roe Mills, Inc. v. Doe et al' },
      {
        label: 'Case Number:',
        value: '1:24-cv-00311-ABC https://ecf.nysd.uscourts.gov/cgi-bin/DktRpt.pl?88001',
      },
      { label: 'Filer:', value: '' },
      { label: 'WARNING:', value: 'CASE CLOSED on 02/21/2019' },
      { label: 'Document Number:', value: '12' },
    ]);
  });

  it('of a court of appeals has the number alone, without the address beside it', () => {
    const appeal = plainNotice().replace('1:24-cv-00311-ABC http', '22-455 http');
    expect(caseIn(appeal, 'ca9').docketNumber).toMatchObject({
      printed: '22-455',
      value: '22-455',
    });
  });

  it('has a case name that may go on over the line', () => {
    const broken = plainNotice({ caseName: 'Roe Mills, Inc. v.\nDoe et al' });
    expect(caseIn(mail(broken, { type: 'text/plain' })).caption?.printed).toBe(
      'Roe Mills, Inc. v. Doe et al',
    );
    expect(entryIn(mail(broken, { type: 'text/plain' })).shortText).toBe('Motion to Dismiss');
  });

  it('breaks its text only at empty lines', () => {
    const longer = plainNotice().replace('as to Doe', 'as\nto Doe\n\nSecond paragraph');
    expect(entryIn(longer).text).toBe(
      'STATUS REPORT # 2 by Roe Mills, Inc. as to Doe\nSecond paragraph (Counsel, Casey)',
    );
  });

  it('has no document where the address is missing', () => {
    const without = plainNotice({ document: 'No document attached' }).replace(
      /https.*magic_num=\d+/,
      '12(No document attached)',
    );
    expect(entryIn(without)).toMatchObject({
      number: null,
      numberPrinted: 'No document attached',
      documentUrl: null,
      pacerCaseId: null,
    });
  });

  it('has its addressees by line, each under the name beside or above the addresses', () => {
    const [casey, robin] = noticeIn(whole).recipients;
    expect(casey).toMatchObject({
      name: 'Casey Counsel',
      addresses: ['casey@example.com', 'files@example.com'],
    });
    expect(robin).toMatchObject({ name: 'Robin Solo', addresses: ['robin@example.org'] });
    const wrapped = plainNotice().replace('com, files@', 'com,\n   files@');
    expect(noticeIn(wrapped).recipients[1]).toMatchObject({
      name: 'Casey Counsel',
      addresses: ['files@example.com'],
    });
  });

  it('has attachments when its list has several documents', () => {
    expect(noticeIn(whole).containsAttachments).toBe(false);
    const list = 'Document description: Main Document';
    const two = plainNotice().replace(list, `Document description: Exhibit A\n${list}`);
    expect(noticeIn(two).containsAttachments).toBe(true);
  });

  it('that names two cases is strange, and read with a warning', () => {
    expect(snapshotOf(plainNotice() + plainNotice()).warnings).toEqual([
      { place: null, detail: 'The mail names 2 cases; of these the first 1 are read.' },
    ]);
  });
});
