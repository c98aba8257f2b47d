import {
  caseTable,
  districtNotice,
  mail,
  plainNotice,
  ROE_V_DOE,
} from '../../../test/support/court-notices.js';
import { caseIn, entryIn, noticeIn, snapshotOf } from '../../../test/support/read-notice.js';

const withCase = (change: Partial<typeof ROE_V_DOE>): string =>
  districtNotice({ table: caseTable({ ...ROE_V_DOE, ...change }) });

describe('a notice of electronic filing', () => {
  const whole = mail(districtNotice());

  it('tells of the case', () => {
    expect(snapshotOf(whole)).toMatchObject({
      kind: 'electronic-notice',
      courtId: 'nysd',
      warnings: [],
    });
    expect(caseIn(whole)).toMatchObject({
      courtId: null,
      docketNumber: {
        printed: '1:24-cv-00311-ABC-DE',
        value: '1:24-cv-00311',
        parts: { office: '1', caseType: 'cv', assignedInitials: 'ABC', referredInitials: 'DE' },
      },
      pacerCaseId: '88001',
      caption: { printed: 'Roe Mills, Inc. v. Doe et al', tidy: 'Roe Mills, Inc. v. Doe' },
      filedOn: null,
      parties: null,
      coverage: { header: 'part', parties: 'part', entries: 'part' },
    });
  });

  it('tells of the one entry', () => {
    expect(caseIn(whole).entries).toHaveLength(1);
    expect(entryIn(whole)).toMatchObject({
      place: 'docket 1',
      number: '12',
      numberPrinted: '12',
      filedOn: '2021-01-13',
      enteredOn: '2021-01-14',
      enteredAt: { printed: '1/14/2021 at 7:23 PM PST', instant: '2021-01-14T19:23:00-08:00' },
      text: 'MOTION to Dismiss by Roe Mills, Inc..(Counsel, Casey)',
      shortText: 'Motion to Dismiss',
      pacerDocumentId: '12702345678',
      pacerSequence: '40',
      pacerCaseId: '88001',
      magicNumber: '555777',
      attachments: [],
    });
    expect(entryIn(whole).documentUrl).toBe(
      'https://ecf.nysd.uscourts.gov/doc1/12712345678?caseid=88001&de_seq_num=40&magic_num=555777',
    );
  });

  it('keeps the rows of the case as printed', () => {
    expect(caseIn(whole).labels).toEqual([
      { label: 'Case Name:', value: 'Roe Mills, Inc. v. Doe et al' },
      { label: 'Case Number:', value: '1:24-cv-00311-ABC-DE' },
      { label: 'Filer:', value: 'Roe Mills, Inc.' },
      { label: 'Document Number:', value: '12' },
    ]);
  });

  it('tells of the mail: subject, sender, addressees, documents, who entered it', () => {
    expect(noticeIn(whole)).toMatchObject({
      appellate: false,
      acms: false,
      containsAttachments: false,
      carriesPictures: false,
      subject:
        'Activity in Case 1:24-cv-00311-ABC-DE Roe Mills, Inc. v. Doe et al Motion to Dismiss',
      sendingDomain: 'nysd.uscourts.gov',
      messageId: '<700@nysd.uscourts.gov>',
      sentAt: '2021-01-15T03:24:00.000Z',
      recipients: [
        { name: 'Casey Quentin Counsel', addresses: ['casey@example.com', 'files@example.com'] },
        { name: 'Robin Solo', addresses: ['robin@example.org'] },
      ],
      mail: {
        enteredBy: 'Counsel, Casey',
        documents: [{ description: 'Main Document', fileName: 'motion.pdf' }],
      },
    });
  });

  it('is read without the mail around it, and then has no short description', () => {
    expect(entryIn(districtNotice())).toMatchObject({ number: '12', shortText: null });
    expect(noticeIn(districtNotice())).toMatchObject({ subject: null, sendingDomain: null });
  });

  it.each([
    ['HTML', whole],
    ['plain text', mail(plainNotice(), { type: 'text/plain' })],
  ])(
    'in %s keeps addressees, one-time key and address of the document where they belong',
    (_, sent) => {
      const { cases, notice, warnings } = snapshotOf(sent);
      const entries = cases.map(({ entries: [entry] }) => ({
        ...entry,
        magicNumber: '',
        documentUrl: '',
      }));
      const elsewhere = JSON.stringify([
        { ...cases[0], entries },
        { ...notice, recipients: [] },
        warnings,
      ]);
      expect(elsewhere).not.toMatch(/example\.(com|org)|Quentin|Robin|555777/);
    },
  );

  it('is read with its lines joined where a broken encoding ends them with =', () => {
    const torn = districtNotice().replace('Roe Mills, Inc. v. Doe', 'Roe Mi=\nlls, Inc.\nv. Doe');
    expect(caseIn(mail(torn)).caption?.printed).toBe('Roe Mills, Inc. v. Doe et al');
  });
});

describe('the day of filing', () => {
  it('is missed with a warning', () => {
    const opening =
      'The following transaction was entered on 1/14/2021 at 7:23 PM PST and filed on 1/45/2021';
    const { cases, warnings } = snapshotOf(districtNotice({ opening }));
    expect(cases[0]?.entries[0]).toMatchObject({ filedOn: null, datePrinted: '1/45/2021' });
    expect(warnings).toEqual([
      { place: null, detail: 'The notice names no day of filing that can be read.' },
    ]);
  });
});

describe('the case name of a notice', () => {
  it('may stand in a paragraph, as in forwarded mail, or deeper', () => {
    expect(caseIn(withCase({ name: '<p>Roe v.\nDoe</p>' })).caption?.printed).toBe('Roe v. Doe');
    expect(caseIn(withCase({ name: ' <p>Roe v. Doe</p>' })).caption?.printed).toBe('Roe v. Doe');
    expect(caseIn(withCase({ name: '<b>Roe</b> v. Doe' })).caption?.printed).toBe('v. Doe');
    expect(caseIn(withCase({ name: '<b>Roe v. Doe</b>' })).caption?.printed).toBe('Roe v. Doe');
  });

  it('is null where there is none, with a warning', () => {
    const nameless = snapshotOf(withCase({ name: '' }));
    expect(nameless.cases[0]?.caption).toBeNull();
    expect(nameless.warnings).toEqual([
      { place: 'docket 1', detail: 'The notice has no case name.' },
    ]);
  });
});

describe('the docket number of a notice', () => {
  const table = (cell: string): string =>
    districtNotice({
      table: `<table><tr><td>Case Name:</td><td>Roe v. Doe</td></tr><tr><td>Case Number:</td><td>${cell}</td></tr></table>`,
    });

  it('stands in a link, in a link of a paragraph, or in the cell alone', () => {
    const number = (cell: string): string | null => caseIn(table(cell)).docketNumber.value;
    expect(number('<a href="x"><font>1:24-cv-00311-ABC</font></a>')).toBe('1:24-cv-00311');
    expect(number('<a href="x">lead</a><p><a href="x">1:24-cv-00311-ABC</a></p>')).toBe(
      '1:24-cv-00311',
    );
    expect(number('1:24-cv-00311-ABC')).toBe('1:24-cv-00311');
  });

  it('has the form of the court it is read for', () => {
    const read = (cell: string, courtId: string): string | null =>
      caseIn(table(`<a href="x">${cell}</a>`), courtId).docketNumber.value;
    expect(read('24-10311-ABC', 'njb')).toBe('24-10311');
    expect(read('1:24-bk-10311-ABC', 'njb')).toBe('1:24-bk-10311');
    expect(read('MDL No. 2168', 'jpml')).toBe('MDL No. 2168');
    expect(read('24-10311', 'nysd')).toBeNull();
  });

  it('is missed with a warning', () => {
    expect(snapshotOf(table('sealed')).warnings).toEqual([
      { place: 'docket 1', detail: 'The notice has no docket number that can be read.' },
    ]);
  });
});

describe('the document number of a notice', () => {
  it.each([
    ['45(No document attached)', '45', '45(No document attached)'],
    ['No document attached', null, 'No document attached'],
    ['doc', null, 'doc'],
    ['7 <b>SEALED</b>', '7', '7 SEALED'],
    ['', null, null],
    ['A-1', null, 'A-1'],
  ])('%s is the number %s', (document, number, numberPrinted) => {
    expect(entryIn(withCase({ document }))).toMatchObject({
      number,
      numberPrinted,
      documentUrl: null,
    });
  });

  it('takes no case id from a link that a mail program has changed', () => {
    const changed = caseIn(withCase({ caseId: '88001__;!!x', document: '45' }));
    expect(changed.pacerCaseId).toBeNull();
  });

  it('leaves the case id to the link of the case where there is no document', () => {
    const { pacerCaseId, entries } = caseIn(withCase({ document: '45' }));
    expect([pacerCaseId, entries[0]?.pacerCaseId, entries[0]?.pacerDocumentId]).toEqual([
      '88001',
      null,
      null,
    ]);
  });
});
