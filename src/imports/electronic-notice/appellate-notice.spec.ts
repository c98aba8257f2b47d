import { acmsNotice, appellateNotice, mail } from '../../../test/support/court-notices.js';
import { caseIn, entryIn, noticeIn, snapshotOf } from '../../../test/support/read-notice.js';

describe('a notice of docket activity', () => {
  const whole = mail(appellateNotice(), { subject: '22-455 Roe, et al v. Doe "Motion"' });

  it('tells of an appeal and its entry, which has no number', () => {
    expect(noticeIn(whole, 'ca9')).toMatchObject({
      appellate: true,
      acms: false,
      containsAttachments: false,
    });
    expect(caseIn(whole, 'ca9')).toMatchObject({
      docketNumber: { printed: '22-455', value: '22-455', parts: { office: null } },
      pacerCaseId: '3341',
      caption: { printed: 'Roe, et al v. Doe' },
    });
    expect(entryIn(whole, 'ca9')).toMatchObject({
      number: null,
      numberPrinted: null,
      filedOn: '2022-08-07',
      enteredAt: { instant: '2022-08-08T15:20:58-07:00' },
      text: 'ORDER granting motion [77] [22-455]',
      shortText: 'Motion to Stay',
      pacerDocumentId: '009033568259',
      pacerSequence: null,
      pacerCaseId: null,
      magicNumber: '33bc',
    });
  });

  it('has its addressees, and the documents with their file names', () => {
    expect(noticeIn(whole, 'ca9').recipients).toEqual([
      { name: 'Casey Counsel:', addresses: ['casey@example.com', 'files@example.com'] },
    ]);
    expect(noticeIn(whole, 'ca9').mail?.documents).toEqual([
      { description: 'Motion_to_Stay', fileName: 'stay.pdf', stamp: null },
    ]);
  });

  it('for several appeals is strange, and read with a warning', () => {
    const { cases, warnings } = snapshotOf(appellateNotice() + appellateNotice(), 'ca9');
    expect(cases).toHaveLength(2);
    expect(warnings).toEqual([
      { place: null, detail: 'A notice of a court of appeals names several cases.' },
    ]);
  });
});

describe('a notice of the newer appellate system', () => {
  const whole = mail(acmsNotice(), {
    subject: 'Roe LLC v. City of Doe 24-621 - 025 - Petition FILED',
  });

  it('sets its labels in no table, and numbers the document in the subject', () => {
    expect(noticeIn(whole, 'ca2')).toMatchObject({ appellate: true, acms: true });
    expect(caseIn(whole, 'ca2')).toMatchObject({
      docketNumber: { value: '24-621' },
      pacerCaseId: null,
      caption: { printed: 'Roe LLC v. City of Doe' },
    });
    expect(entryIn(whole, 'ca2')).toMatchObject({
      number: '25',
      filedOn: '2025-07-24',
      text: 'PETITION for rehearing, FILED. [Entered: 07/24/2025 09:52 PM]',
      shortText: 'Petition FILED',
      documentUrl: 'https://showdoc.example.com/NDA/f89f-aa',
      pacerDocumentId: null,
      magicNumber: 'f89f-aa',
    });
  });
});
