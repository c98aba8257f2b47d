import {
  ADDRESSEES,
  caseTable,
  districtNotice,
  docketText,
  DOCUMENTS,
  listedDocument,
  mail,
  ROE_V_DOE,
} from '../../../test/support/court-notices.js';
import { entryIn, noticeIn, snapshotOf } from '../../../test/support/read-notice.js';

const textOf = (text: string): string => entryIn(districtNotice({ text })).text;

describe('the docket text of a notice', () => {
  it('keeps its lines, and bold and italic words, and every star and number sign', () => {
    expect(
      textOf(
        '<p><strong>Docket Text:</strong><BR>Notice <i>of  Stay</i> ** # 2<br>Hearing <B> 1/2/2021 </B> (Solo)</p>',
      ),
    ).toBe('Notice of Stay ** # 2\nHearing 1/2/2021 (Solo)');
  });

  it('goes on over the paragraphs in it, and what stands between them', () => {
    expect(
      textOf(docketText('<p>NOTICE of hearing.</p><p><b>Access:</b> by link</p>, Set Deadlines')),
    ).toBe('NOTICE of hearing.\nAccess: by link\n, Set Deadlines');
  });

  it('ends before addressees, documents and the next docket', () => {
    const heading = '<p><strong>Docket Text:</strong> ORDER</p>';
    for (const next of [ADDRESSEES, DOCUMENTS, caseTable(), '<p>Notice sent via US Mail to:</p>']) {
      expect(textOf(`${heading}<div>${next}</div>`)).toBe('ORDER');
    }
  });

  it('does not end at words that only resemble those', () => {
    expect(textOf(docketText('ORDER: Notice has been mailed to: all creditors'))).toBe(
      'ORDER: Notice has been mailed to: all creditors',
    );
  });

  it('is missed with a warning', () => {
    const { cases, warnings } = snapshotOf(districtNotice({ text: '' }));
    expect(cases[0]?.entries[0]?.text).toBe('');
    expect(warnings).toEqual([{ place: 'docket 1', detail: 'The notice has no docket text.' }]);
  });
});

describe('the attachments of a notice', () => {
  const named = docketText('BRIEF (Attachments: # (1) Exhibit A, # (2) Exhibit B)(Counsel, Casey)');
  const listed = `<div>The following document(s) are associated with this transaction:<br>${listedDocument('Main Document', 'n/a', 0)}${listedDocument('Exhibit A', 'a.pdf', 1)}</div>`;

  it('are those of the list of documents', () => {
    const source = districtNotice({ text: named, documents: listed });
    expect(noticeIn(source).containsAttachments).toBe(true);
    expect(entryIn(source).attachments).toMatchObject([
      { number: 1, description: 'Exhibit A', namedIn: 'page' },
    ]);
  });

  it('are those that the docket text names where the list has none', () => {
    expect(entryIn(districtNotice({ text: named })).attachments).toMatchObject([
      { number: 1, description: 'Exhibit A', namedIn: 'text' },
      { number: 2, description: 'Exhibit B', namedIn: 'text' },
    ]);
  });

  it('are not guessed where one list stands for several dockets', () => {
    const source = districtNotice({ table: caseTable() + caseTable(), documents: listed });
    expect(entryIn(source).attachments).toEqual([]);
  });
});

describe('a notice for several dockets', () => {
  const other = { ...ROE_V_DOE, name: 'In re Doe', number: '1:24-cv-00400', document: '3' };

  it('gives each its entry, with the docket text that they share', () => {
    const { cases } = snapshotOf(mail(districtNotice({ table: caseTable() + caseTable(other) })));
    expect(cases.map(({ docketNumber }) => docketNumber.value)).toEqual([
      '1:24-cv-00311',
      '1:24-cv-00400',
    ]);
    expect(cases.map(({ entries }) => entries[0]?.place)).toEqual(['docket 1', 'docket 2']);
    expect(cases.map(({ entries }) => entries[0]?.number)).toEqual(['12', '3']);
    for (const { entries } of cases) {
      expect(entries[0]?.text).toBe('MOTION to Dismiss by Roe Mills, Inc..(Counsel, Casey)');
      expect(entries[0]?.shortText).toBe('Motion to Dismiss');
    }
  });

  it('gives each its own docket text where each has one', () => {
    const text = docketText('FIRST') + caseTable(other) + docketText('SECOND');
    const { cases } = snapshotOf(districtNotice({ text }));
    expect(cases.map(({ entries }) => entries[0]?.text)).toEqual(['FIRST', 'SECOND']);
  });

  it('is read once where the table of the case lies within others', () => {
    const table = `<table><tr><td>${caseTable()}</td></tr></table>`;
    expect(snapshotOf(districtNotice({ table })).cases).toHaveLength(1);
  });

  it('is read up to five hundred of them, with a warning', () => {
    const { cases, warnings } = snapshotOf(districtNotice({ table: caseTable().repeat(501) }));
    expect(cases).toHaveLength(500);
    expect(warnings).toEqual([
      { place: null, detail: 'The mail names 501 cases; of these the first 500 are read.' },
    ]);
  });
});
