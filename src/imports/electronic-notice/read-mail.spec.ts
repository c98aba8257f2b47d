import fc from 'fast-check';
import { mail, multipart } from '../../../test/support/court-notices.js';
import type { ReadingRefusalCode } from '../snapshot/reading.js';
import { readMail } from './read-mail.js';
import type { Mail } from './read-mail.js';

function read(bytes: Uint8Array | string): Mail {
  const result = readMail(typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  if (!result.ok) throw new Error(result.refusal.detail);
  return result.mail;
}

function refusalOf(bytes: Uint8Array | string): ReadingRefusalCode | null {
  const result = readMail(typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  return result.ok ? null : result.refusal.code;
}

describe('the headers of a mail', () => {
  it('give subject, message id, date and the domain that sent it', () => {
    expect(read(mail('<p>x</p>', { subject: 'Activity in Case' }))).toMatchObject({
      subject: 'Activity in Case',
      subjectAsSent: 'Activity in Case',
      messageId: '<700@nysd.uscourts.gov>',
      sentAt: '2021-01-15T03:24:00.000Z',
      sendingDomain: 'nysd.uscourts.gov',
      carriesPictures: false,
    });
  });

  it('are unfolded', () => {
    expect(read(mail('x', { subject: 'Roe v. Doe\n\tMotion' })).subject).toBe('Roe v. Doe\tMotion');
    expect(read('Subject: Roe v.\r\n Doe\r\n\r\nx').subject).toBe('Roe v. Doe');
  });

  it('have their encoded words decoded, and the subject as sent beside them', () => {
    const { subject, subjectAsSent } = read(
      mail('x', { subject: 'Case =?UTF-8?Q?Mu=C3=B1oz?= v. Roe' }),
    );
    expect(subject).toBe('Case Muñoz v. Roe');
    expect(subjectAsSent).toBe('Case =?UTF-8?Q?Mu=C3=B1oz?= v. Roe');
  });

  it('may be in UTF-8 or ISO-8859-1 without saying so', () => {
    expect(read('Subject: Muñoz\n\nx').subject).toBe('Muñoz');
    expect(read(Buffer.from('Subject: Muñoz\n\nx', 'latin1')).subject).toBe('Muñoz');
  });

  it('count once, the first of a name, and need no blank after the colon', () => {
    expect(read('Subject:First\nSubject: Second\n\nx').subject).toBe('First');
  });

  it('may follow an envelope line and blank lines', () => {
    expect(read('\n\nFrom a@b.example Fri Mar 15 09:54:26 2019\nSubject: S\n\nbody').text).toBe(
      'body',
    );
  });

  it('say nothing where they are missing or make no sense', () => {
    const { subject, messageId, sentAt, sendingDomain } = read('Date: soon\nFrom: nobody\n\nx');
    expect([subject, messageId, sentAt, sendingDomain]).toEqual([null, null, null, null]);
  });
});

describe('the text of a mail', () => {
  it('is that of its only part, in whatever transfer encoding', () => {
    const base64 = Buffer.from('<b>Motion § 2</b>').toString('base64');
    const more = (name: string): string => `Content-Transfer-Encoding: ${name}\n`;
    expect(read(mail('<b>Motion</b>')).text).toBe('<b>Motion</b>');
    expect(read(mail(base64, { more: more('base64') })).text).toBe('<b>Motion § 2</b>');
    expect(
      read(mail('<b>Mo=\ntion=20=C2=A7 =\t\n2</b>=3', { more: more('Quoted-Printable') })).text,
    ).toBe('<b>Motion § 2</b>=3');
  });

  it('is UTF-8 or else ISO-8859-1, whatever character set the mail names', () => {
    const type = 'text/html; charset=utf-16';
    expect(read(mail('Muñoz', { type })).text).toBe('Muñoz');
    const coded = { type, more: 'Content-Transfer-Encoding: quoted-printable\n' };
    expect(read(mail('Mu=F1oz', coded)).text).toBe('Muñoz');
  });

  it('has line feeds for whatever breaks its lines', () => {
    expect(read('Subject: x\r\n\r\none\r\ntwo\rthree').text).toBe('one\ntwo\nthree');
  });

  it('is the first part of text, however deep it lies', () => {
    const inner = [
      'Content-Type: multipart/related; boundary=inner',
      '',
      '--inner',
      'Content-Type: application/zip',
      'Content-Transfer-Encoding: base64',
      '',
      'UEsDBA==',
      '--inner',
      'Content-Type: TEXT/HTML; charset=us-ascii',
      '',
      '<b>this</b>',
      '--inner--',
    ].join('\n');
    expect(read(multipart([inner, 'Content-Type: text/plain\n\nnot this']))).toMatchObject({
      type: 'html',
      text: '<b>this</b>\n',
    });
  });

  it('is plain text where a part of plain text comes first, or a part without a type', () => {
    const html = 'Content-Type: text/html\n\n<b>x</b>';
    expect(read(multipart(['Content-Type: text/plain\n\nplain', html])).type).toBe('plain');
    expect(read(multipart(['\nuntyped', html]))).toMatchObject({
      type: 'plain',
      text: 'untyped\n',
    });
  });

  it('is HTML where it has tables and the mail does not say what it is', () => {
    expect(read('Subject: x\n\n<table></table>').type).toBe('html');
    expect(read('Subject: x\n\n<b></b>').type).toBe('plain');
    expect(read(mail('<table></table>', { type: 'text/plain' })).type).toBe('plain');
  });

  it('is found in a mail that was forwarded as an attachment', () => {
    const forwarded = `Content-Type: message/rfc822\n\n${Buffer.from(mail('<b>inner</b>')).toString()}`;
    expect(read(multipart([forwarded])).text).toBe('<b>inner</b>\n');
  });

  it('ends where the mail breaks off before its last separator', () => {
    const type = 'multipart/mixed; boundary=cut';
    expect(read(mail('--cut\nContent-Type: text/html\n\n<b>brok', { type })).text).toBe('<b>brok');
  });

  it('goes on over a line that only looks like a separator', () => {
    const type = 'multipart/mixed; boundary=cut';
    const body =
      'preamble --cut\n--cut \nContent-Type: text/html\n\n<b>\n--cutting\n-- cut\n--cut--\nepilogue';
    expect(read(mail(body, { type })).text).toBe('<b>\n--cutting\n-- cut\n');
  });

  it('is all of a mail that says it has parts but has none', () => {
    expect(read(mail('<b>x</b>', { type: 'multipart/mixed' })).text).toBe('<b>x</b>');
    expect(read(mail('<b>x</b>', { type: 'multipart/mixed; boundary=no' })).text).toBe('<b>x</b>');
  });

  it('may come without any mail around it, as HTML or as plain text', () => {
    expect(read('<div>Case Name:</div>')).toMatchObject({ type: 'html', subject: null });
    expect(read('Notice\nCase Name: Roe v. Doe')).toMatchObject({ type: 'plain', subject: null });
    expect(read('\ufeffSubject: x\n\ny').subject).toBe('x');
  });
});

describe('a picture in a mail', () => {
  it('is noticed at any depth, and the mail read all the same', () => {
    const picture = 'Content-Type: image/png\n\nxx';
    const inner = `Content-Type: multipart/related; boundary=b\n\n--b\n${picture}\n--b--`;
    expect(read(multipart(['Content-Type: text/html\n\n<b>x</b>', inner]))).toMatchObject({
      carriesPictures: true,
      text: '<b>x</b>\n',
    });
  });
});

describe('a mail that cannot be read', () => {
  it('is refused with the reason', () => {
    expect(refusalOf('')).toBe('nothing-to-read');
    expect(refusalOf(' \n ')).toBe('nothing-to-read');
    expect(refusalOf(mail('UEsDBA==', { type: 'application/zip' }))).toBe('nothing-to-read');
    expect(refusalOf(multipart(['Content-Type: image/png\n\nxx']))).toBe('nothing-to-read');
    expect(refusalOf(`Subject: x\nX-Bomb: ${'b'.repeat(1_000_001)}\n\nx`)).toBe('too-large');
    expect(refusalOf(mail('x'.repeat(4_000_001)))).toBe('too-large');
    expect(refusalOf('x'.repeat(4_000_001))).toBe('too-large');
  });

  it.each([29, 31, 1_000])(
    'is refused as too deep, of %i multiparts, only beyond thirty',
    (depth) => {
      const open = (at: number): string =>
        `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`;
      const nested = Array.from({ length: depth }, (_, at) => open(at)).join('');
      const refused = refusalOf(`Subject: x\n${nested}Content-Type: text/html\n\n<b>x</b>`);
      expect(refused).toBe(depth > 30 ? 'too-deep' : null);
    },
  );

  it('never makes the reader throw, whatever its bytes', () => {
    const whole = multipart([
      'Content-Type: text/html\n\n<b>x</b>',
      'Content-Type: image/gif\n\nx',
    ]);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.uint8Array({ maxLength: 9 }), (at, bytes) => {
        const changed = Buffer.concat([whole.slice(0, at), bytes, whole.slice(at + bytes.length)]);
        expect(typeof readMail(changed).ok).toBe('boolean');
        expect(typeof readMail(whole.slice(0, at)).ok).toBe('boolean');
        expect(typeof readMail(bytes).ok).toBe('boolean');
      }),
    );
  });
});
