import { districtNotice } from '../../../test/support/court-notices.js';
import { noticeIn } from '../../../test/support/read-notice.js';
import type { NoticeReading } from '../snapshot/notice-reading.js';

describe('the addressees of a notice in HTML', () => {
  const addressed = (addressees: string): NoticeReading['recipients'] =>
    noticeIn(districtNotice({ addressees })).recipients;

  it('follow each heading, those of later ones too, and stand only once', () => {
    const heading = '<b>1:24-cv-00311-ABC-DE Notice has been electronically mailed to:</b>';
    const found = addressed(
      `${heading}<br> Able  &nbsp; able@example.com <br>${heading}<br> Baker b@example.com`,
    );
    expect(found).toEqual([
      { name: 'Able', addresses: ['able@example.com'] },
      { name: 'Baker', addresses: ['b@example.com'] },
    ]);
  });

  it('are read from all the text around the heading where links stand among them', () => {
    const found = addressed(
      '<div><b>Notice has been electronically mailed to:</b> Able <a href="mailto:able@example.com">able@example.com</a><br> 1:24-cv-00311-ABC-DE other x@example.com</div>',
    );
    expect(found).toEqual([{ name: 'Able', addresses: ['able@example.com'] }]);
  });

  it('may follow the heading of bankruptcy courts', () => {
    const found = addressed(
      '<b>Notice will be electronically mailed to:</b><br>Able a@example.com , b@example.com',
    );
    expect(found).toEqual([{ name: 'Able', addresses: ['a@example.com', 'b@example.com'] }]);
  });

  it('may have no name, but never no address', () => {
    const found = addressed(
      '<b>Notice has been electronically mailed to:</b> a@example.com Able Baker',
    );
    expect(found).toEqual([{ name: '', addresses: ['a@example.com'] }]);
  });
});
