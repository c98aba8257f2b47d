import fc from 'fast-check';
import { corpusTest } from '../../../test/support/corpus.js';
import {
  bankruptcyReportPage,
  readReport,
  reportIn,
  reportPage,
} from '../../../test/support/report-page.js';
import { docketReportView } from '../juriscraper/docket-report-view.js';
import { readDocketReport } from './read-docket-report.js';

const refusalOf = (page: string | Uint8Array, courtId = 'wawd') => {
  const reading = readDocketReport(typeof page === 'string' ? Buffer.from(page) : page, courtId);
  return reading.ok ? null : reading.refusal;
};
const WHOLE = { header: 'whole', parties: 'whole', entries: 'whole' };
const PART = { header: 'part', parties: 'part', entries: 'part' };

const FOLDERS = [
  'dockets-district',
  'dockets-bankruptcy',
  'dockets-special',
  'dockets-minimal',
  'not-dockets',
];
for (const folder of FOLDERS) {
  corpusTest(folder, '.html', (bytes, courtId) => {
    const reading = readDocketReport(bytes, courtId);
    return reading.ok ? docketReportView(reading.snapshot) : {};
  });
}

describe('a page that stands where a docket report should', () => {
  it("is refused as PACER's page about charges, with what to do", () => {
    const refusal = refusalOf(
      reportPage({
        below: "<p>To accept charges shown below, click\n on the 'View Report' button</p>",
      }),
    );
    expect(refusal).toMatchObject({
      code: 'charge-page',
      phrase: "To accept charges shown below, click on the 'View Report' button",
    });
    expect(refusal?.detail).toContain('View Report');
  });

  it('is refused as altered by a browser extension', () => {
    expect(refusalOf(reportPage({ below: '<script>drumpf()</script>' }))).toMatchObject({
      code: 'altered-page',
      phrase: 'Drumpf',
    });
    const scripts = '<script>console.log("loaded by CloudMask")</script>';
    expect(refusalOf(reportPage({ below: scripts }))?.code).toBe('altered-page');
    expect(refusalOf(reportPage({ below: 'MetaMask injects web3' }))?.code).toBe('altered-page');
    expect(refusalOf(reportPage({ below: 'MetaMask\nweb3' }))).toBeNull();
  });

  it.each([
    ['Case not found.', 'court-message'],
    ['There are no documents in this case.', 'nothing-to-read'],
    ['Format: text', 'not-this-kind'],
  ])('is refused for "%s", naming the words', (phrase, code) => {
    expect(refusalOf(reportPage({ below: phrase }))).toMatchObject({ code, phrase });
  });

  it('is refused as a login page when it asks for a login', () => {
    const form = '<form><input name="login"><input type="Password" name="key"></form>';
    expect(refusalOf(`<html><body><table><tr><td>${form}</td></tr></table>`)).toMatchObject({
      code: 'login-page',
      phrase: null,
    });
    const titled = '<html><head><title>PACER: Login</title></head><body>Welcome</body></html>';
    expect(refusalOf(titled)).toMatchObject({ code: 'login-page', phrase: 'PACER: Login' });
    expect(refusalOf(reportPage({ below: form }))).toBeNull();
  });

  it('is refused when no table of it has anything in it', () => {
    expect(refusalOf('')?.code).toBe('nothing-to-read');
    expect(refusalOf('<p>Unable to create the file.</p>')?.code).toBe('nothing-to-read');
    expect(refusalOf('<table><tr>words</tr></table>')?.code).toBe('nothing-to-read');
    expect(refusalOf(new Uint8Array([0xff, 0xfe, 0, 1, 2]))?.code).toBe('nothing-to-read');
  });

  it('is refused when nothing on it is of a docket report', () => {
    expect(refusalOf('<table><tr><td>Menu</td></tr></table>')?.code).toBe('not-this-kind');
    expect(refusalOf(`${'<div>'.repeat(3000)}<table><tr><td>x`)?.code).toBe('too-deep');
  });

  it('is read with a warning when only its header or its number is missing', () => {
    const read = readReport(reportPage({ header: '', heading: '' }));
    expect(read.warnings.map(({ detail }) => detail)).toEqual([
      'The page has no header with "Date Filed:".',
      'The page has no docket number.',
    ]);
    expect(read.cases[0]?.coverage).toEqual({ ...WHOLE, header: 'part' });
  });
});

describe('how much of the case a docket report shows', () => {
  it('is all of it, on a page that ends and begins with number 1', () => {
    expect(readReport(reportPage())).toMatchObject({ kind: 'docket-report', warnings: [] });
    expect(reportIn(reportPage()).coverage).toEqual(WHOLE);
    expect(reportIn(bankruptcyReportPage(), 'wawb').coverage).toEqual(WHOLE);
  });

  it('is part of the entries when the lowest number is another, and all when there is none', () => {
    const row = (number: string) => `<tr><td>01/11/2021</td><td>${number}</td><td>ORDER</td></tr>`;
    const coverage = (entries: string) => reportIn(reportPage({ entries })).coverage.entries;
    expect(coverage(row('12') + row('13'))).toBe('part');
    expect(coverage(row('12') + row('1'))).toBe('whole');
    expect(coverage(row(''))).toBe('whole');
    expect(reportIn(reportPage({ columns: null })).coverage.entries).toBe('part');
    expect(reportIn(reportPage({ parties: '' }))).toMatchObject({
      parties: null,
      coverage: { parties: 'part' },
    });
  });

  it.each([
    ['2:21-cv-00777', 'whole', 'whole'],
    ['2:21-cv-00777 Starting with document: 1 Ending with document: 9', 'part', 'whole'],
    ['2:21-cv-00777 Starting with document: 2', 'part', 'whole'],
    ['2:21-cv-00777 Start date: 1/1/2000 End date: 3/4/2022', 'whole', 'whole'],
    ['2:21-cv-00777 Start date: 1/12/2021', 'part', 'whole'],
    ['2:21-cv-00777 End date: 3/3/2022', 'part', 'whole'],
    ['21-40123 Fil or Ent: filed Doc From: 0 Doc To: 99999999 Term: included', 'whole', 'whole'],
    ['21-40123 Fil or Ent: filed From: 1/11/2021 To: 3/4/2022 Doc From: 0', 'whole', 'part'],
    ['21-40123 Fil or Ent: filed Doc From: 0 Doc To: 40 Term: included', 'part', 'whole'],
  ])('is what the receipt says was asked for: %s', (asked, entries, parties) => {
    const below = `<center><table><tr><td>03/04/2022&nbsp;10:11:12</td></tr><tr><th>Search&nbsp;Criteria:</th>
      <td>${asked}</td></tr></table></center>`;
    expect(reportIn(reportPage({ below })).coverage).toMatchObject({ entries, parties });
  });

  it('is part only, with a warning, wherever the page breaks off', () => {
    const page = reportPage();
    const lastRow = page.lastIndexOf('</body>');
    for (let end = page.indexOf('<body>') + 1; end < lastRow; end += 1) {
      const reading = readDocketReport(Buffer.from(page.slice(0, end)), 'wawd');
      if (!reading.ok) continue;
      expect(reading.snapshot.cases[0]?.coverage).toEqual(PART);
      expect(reading.snapshot.warnings.some(({ detail }) => detail.includes('breaks off'))).toBe(
        true,
      );
    }
  });

  it('does not hold a page saved without its body for broken off, unless a table is', () => {
    const whole = reportPage()
      .replace(/^.*?<body>/s, '')
      .replace(/<\/body>.*$/s, '');
    expect(reportIn(whole).coverage).toEqual(WHOLE);
    expect(reportIn(whole.slice(0, whole.lastIndexOf('</table>'))).coverage).toEqual(PART);
  });

  it('does not take the end of a body within the rows for the end of the page', () => {
    const page = reportPage({ entries: '<tr><td></body></tr><tr><td>01/02/2021</td>' });
    expect(reportIn(page.slice(0, page.indexOf('01/02/2021'))).coverage).toEqual(PART);
  });
});

describe('any bytes at all', () => {
  const pages = [reportPage(), bankruptcyReportPage()].map((page) => Buffer.from(page));

  it('never make the reader throw, a page cut at any byte among them', () => {
    for (const page of pages) {
      for (let end = 0; end <= page.length; end += 1) {
        const reading = readDocketReport(page.subarray(0, end), 'wawb');
        if (reading.ok) docketReportView(reading.snapshot);
      }
    }
  });

  it('never make it throw, changed at random', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...pages),
        fc.array(fc.tuple(fc.nat(), fc.uint8Array({ maxLength: 12 })), { maxLength: 6 }),
        fc.constantFrom('wawd', 'wawb', 'txnb', ''),
        (page, changes, courtId) => {
          let bytes: Buffer = page;
          for (const [at, put] of changes) {
            const place = at % bytes.length;
            bytes = Buffer.concat([
              bytes.subarray(0, place),
              put,
              bytes.subarray(place + put.length),
            ]);
          }
          const reading = readDocketReport(bytes, courtId);
          if (reading.ok) docketReportView(reading.snapshot);
        },
      ),
    );
  });

  it('never make it throw, made of the tags and labels of a docket', () => {
    const words = fc.constantFrom(
      ...[
        '<table>',
        '</table>',
        '<tr>',
        '<td>',
        '</td>',
        '<b>',
        '</b>',
        '<u>',
        '<i>',
        '</i>',
        '<br>',
        '<p>',
      ],
      ...[
        '<form name=view_multi_docs>',
        '<input name=x_1_2 value=1-2-3>',
        '<center>',
        '<h3>',
        '<a href=/doc1/1>',
      ],
      ...[
        'Date Filed: 01/02/2021',
        'Docket Text',
        '-----',
        'Disposition',
        'Pending Counts',
        'represented by',
        '1',
      ],
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const reading = readDocketReport(Buffer.from(parts.join(' ')), 'wawd');
        if (reading.ok) docketReportView(reading.snapshot);
      }),
    );
  });
});
