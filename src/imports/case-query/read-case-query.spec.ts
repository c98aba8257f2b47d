import fc from 'fast-check';
import {
  BANKRUPTCY_HEADER,
  caseUnder as under,
  CIVIL_HEADER,
  queryPage,
  querySnapshot,
  titled,
} from '../../../test/support/query-pages.js';
import type { ReadingRefusal } from '../snapshot/reading.js';
import { readCaseQuery } from './read-case-query.js';

function refusalOf(page: string): ReadingRefusal {
  const reading = readCaseQuery(Buffer.from(page), 'nysd');
  if (reading.ok) throw new Error('the page was read');
  return reading.refusal;
}

describe('a query page', () => {
  it('is one case of which the header alone is shown', () => {
    const { kind, courtId, cases, notice, warnings } = querySnapshot(queryPage(CIVIL_HEADER));
    expect({ kind, courtId, notice, warnings }).toEqual({
      kind: 'case-query',
      courtId: 'nysd',
      notice: null,
      warnings: [],
    });
    expect(cases).toHaveLength(1);
    expect(cases[0]).toMatchObject({
      parties: null,
      entries: [],
      claims: null,
      coverage: { header: 'whole', parties: 'part', entries: 'part' },
    });
  });

  it('shows a civil case with number, name, days and judges', () => {
    expect(under(CIVIL_HEADER)).toMatchObject({
      docketNumber: {
        printed: '1:21-cv-00123-ABE-OAK',
        value: '1:21-cv-00123',
        parts: { office: '1', caseType: 'cv', assignedInitials: 'ABE', referredInitials: 'OAK' },
      },
      pacerCaseId: '7788',
      caption: { printed: 'Ash et al v. USA', tidy: 'Ash v. United States' },
      filedOn: '2021-01-14',
      terminatedOn: '2022-02-15',
      lastFiledOn: '2022-03-16',
      assignedTo: { printed: 'Anna B. Elm', name: 'Anna B. Elm', title: null },
      referredTo: { printed: 'Otto Oak, Jr', name: 'Otto Oak Jr.', title: null },
      bankruptcy: null,
    });
  });

  it('shows a bankruptcy with several labels on a line', () => {
    const reading = under(BANKRUPTCY_HEADER, 'nysb');
    expect(reading).toMatchObject({
      docketNumber: { value: '21-12345', parts: { assignedInitials: 'abe' } },
      caption: { printed: 'Ann Ash and Otto Ash' },
      filedOn: '2021-01-14',
      terminatedOn: '2022-05-19',
      dischargedOn: '2022-04-17',
      lastFiledOn: '2022-03-16',
      assignedTo: { name: 'Anna B. Elm' },
      bankruptcy: { type: 'bk', office: null, chapter: '13', trustee: null },
    });
    expect(reading.labels.map(({ label, value }) => `${label} ${value}`)).toEqual([
      'Case type: bk',
      'Chapter: 13',
      'Asset: Yes',
      'Vol: v',
      'Chief Judge: Anna B. Elm',
      'Date filed: 01/14/2021',
      'Date of last filing: 03/16/2022',
      'Plan confirmed: 02/15/2021',
      'Debtor discharged: 04/17/2022',
      'Joint debtor discharged: 04/18/2022',
      'Date terminated: 05/19/2022',
    ]);
  });

  it('takes neither discharge of a joint debtor nor a dismissal for the discharge', () => {
    const lines = '<b>Joint debtor discharged:</b> 04/18/2022<br><b>Debtor dismissed:</b> 1/2/2022';
    expect(under(titled(lines))).toMatchObject({ dischargedOn: null, terminatedOn: null });
  });

  it('shows an old bankruptcy discharged by its date, and one converted', () => {
    const lines = '<b>Date discharged:</b> 01/14/1993<br><b>Date converted:</b> 01/02/1992<br>';
    expect(under(titled(lines), 'nysb')).toMatchObject({
      dischargedOn: '1993-01-14',
      convertedOn: '1992-01-02',
    });
  });
});

describe('what the page says beside the header', () => {
  it('has the case id in the links of a civil case', () => {
    expect(under(titled('')).pacerCaseId).toBe('7788');
    expect(querySnapshot(queryPage(titled(''), '')).cases[0]?.pacerCaseId).toBeNull();
  });

  it('has no case id of a criminal case, where each defendant has one', () => {
    expect(under('<b><font>1:21-cr-00123</font></b> USA v. Ash<br>').pacerCaseId).toBeNull();
  });

  it('is shown only in part by a page that breaks off in the header', () => {
    const page = queryPage(CIVIL_HEADER);
    const cut = page.slice(0, page.indexOf('Date terminated'));
    expect(querySnapshot(cut).cases[0]?.coverage.header).toBe('part');
  });
});

describe('a page that is no answer to a query', () => {
  it.each([
    ['<h3>Case not found.</h3>', 'court-message', 'Case not found.'],
    ['<h3>CASE  NOT\nFOUND.</h3>', 'court-message', 'Case not found.'],
    [
      'Only applications for admission to practice',
      'court-message',
      'Only applications for admission to practice',
    ],
    [
      'Only requests for a Certificate of Good Standing',
      'court-message',
      'Only requests for a Certificate of Good Standing',
    ],
    ['Do not post in this case', 'court-message', 'DO NOT POST IN THIS CASE'],
    ['Control F', 'court-message', 'Control F'],
    ['<script>console.log("the CloudMask")</script>', 'altered-page', 'console.log("..CloudMask'],
  ])('is refused for what it says: %s', (words, code, phrase) => {
    expect(refusalOf(queryPage(`${titled('')}${words}<br>`))).toMatchObject({ code, phrase });
  });

  it('is refused when it has no header, as that of a sealed case', () => {
    const sealed = '<div id="cmecfMainContent"><table><tr><td>Query</td></tr></table></div>';
    expect(refusalOf(sealed).code).toBe('nothing-to-read');
    expect(refusalOf('<center>Ash v. Elm<br></center>').code).toBe('nothing-to-read');
    expect(refusalOf('').code).toBe('nothing-to-read');
  });

  it('is refused as the page about charges that it is', () => {
    const charges = "To accept charges shown below, click on the 'View Report' button";
    expect(refusalOf(`<p>${charges}</p>`).code).toBe('charge-page');
  });
});

describe('any file read as a query page', () => {
  it.each([CIVIL_HEADER, BANKRUPTCY_HEADER])(
    'never makes the reader throw, cut anywhere',
    (header) => {
      const page = Buffer.from(queryPage(header));
      for (let end = 0; end < page.length; end += 1) {
        expect(() => readCaseQuery(page.subarray(0, end), 'nysb')).not.toThrow();
      }
    },
  );

  it('never makes the reader throw, whatever its bytes', () => {
    const page = Buffer.from(queryPage(BANKRUPTCY_HEADER));
    const change = fc.tuple(fc.nat(page.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
        const changed = Buffer.from(page);
        for (const [at, byte] of changes) changed[at] = byte;
        expect(() => readCaseQuery(changed, 'nysb')).not.toThrow();
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(() => readCaseQuery(bytes, 'nysb')).not.toThrow();
      }),
    );
  });

  it('takes a time that grows with the page alone', () => {
    const began = performance.now();
    const runs = [
      '<b>A:</b> 1 ',
      '<b>A:',
      '<br>A, presiding',
      '<p>x',
      'Related case',
      ', panel ',
      '<b>',
    ];
    for (const run of runs) {
      readCaseQuery(Buffer.from(queryPage(titled(run.repeat(20_000)))), 'nysd');
    }
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});
