import fc from 'fast-check';
import {
  BANKRUPTCY_HEADER,
  CIVIL_HEADER,
  queryPage,
  querySnapshot,
} from '../../../test/support/query-pages.js';
import type { CaseReading } from '../snapshot/case-reading.js';
import type { ReadingRefusal } from '../snapshot/reading.js';
import { readCaseQuery } from './read-case-query.js';

function caseIn(page: string, courtId?: string): CaseReading {
  const [reading] = querySnapshot(page, courtId).cases;
  if (reading === undefined) throw new Error('no case');
  return reading;
}

const under = (header: string, courtId?: string): CaseReading => caseIn(queryPage(header), courtId);
const titled = (lines: string): string =>
  `<b><font size="+1">1:21-cv-00123-ABE</font></b> Ash v. Elm<br>${lines}`;
const labelsUnder = (lines: string): [string, string][] =>
  under(titled(lines)).labels.map(({ label, value }) => [label, value]);
const warned = (header: string): string[] =>
  querySnapshot(queryPage(header)).warnings.map(({ detail }) => detail);

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

describe('the first line of the header', () => {
  it.each([
    [
      'a name in a font of its own',
      '<b><font>21-12345</font></b><font size="+1">\nAnn Ash\n</font><br>',
    ],
    ['an empty bold word before the name', '<b><font>21-12345</font></b><b></b>Ann Ash<br>'],
    ['a name in bold', '<b><font>21-12345</font></b> <b>Ann Ash</b><br>'],
    ['a name in parts', '<b><font>21-12345</font></b> Ann <i>Ash</i><br>'],
    ['number and name outside of any font', '21-12345-abe Ann Ash<br>'],
    ['a blank line above', '<br> <br><b><font>21-12345</font></b> Ann Ash<br>'],
    ['a label beside the name', '<b><font>21-12345</font></b> Ann Ash <b>Chapter:</b> 7<br>'],
  ])('has number and name: %s', (_, header) => {
    const { docketNumber, caption } = under(header, 'nysb');
    expect([docketNumber.value, caption?.printed]).toEqual(['21-12345', 'Ann Ash']);
  });

  it('has the number without the note that all defendants are meant', () => {
    const header = '<b><font>3:17-cr-00168-ABE All Defendants</font></b> USA v. Ash<br>';
    expect(under(header)).toMatchObject({
      docketNumber: {
        printed: '3:17-cr-00168-ABE All Defendants',
        value: '3:17-cr-00168',
      },
      caption: { printed: 'USA v. Ash' },
    });
  });

  it('may have no name', () => {
    expect(under('<b><font>1:21-cv-00123</font></b><br>').caption).toBeNull();
  });

  it('may have no number, which is told', () => {
    expect(under('<b><font>Sealed</font></b> Ash v. Elm<br>').docketNumber.value).toBeNull();
    expect(warned('<b><font>Sealed</font></b> Ash v. Elm<br>')).toEqual([
      'No docket number was found in the header.',
    ]);
    expect(under('').docketNumber.value).toBeNull();
  });

  it('has the number of the panel on multidistrict litigation', () => {
    const header = '<b><font>MDL No. 2168</font></b> IN RE: Ash<br>';
    expect(under(header, 'jpml').docketNumber.value).toBe('MDL No. 2168');
  });
});

describe('the lines below the first', () => {
  it('name the judges and the part each has', () => {
    const lines =
      'Anna Elm, panel 1<br>Otto Oak, Jr, panel 2<br>Ida Ash, panel 3<br>Ada Fir, referral<br>';
    expect(labelsUnder(lines)).toEqual([
      ['panel 1', 'Anna Elm'],
      ['panel 2', 'Otto Oak, Jr'],
      ['panel 3', 'Ida Ash'],
      ['referral', 'Ada Fir'],
    ]);
    expect(under(titled(lines))).toMatchObject({
      assignedTo: { name: 'Anna Elm' },
      referredTo: { name: 'Ada Fir' },
    });
  });

  it('name no judge before one is assigned', () => {
    expect(under(titled('Judge Unassigned, presiding<br>')).assignedTo).toBeNull();
  });

  it('name a related case', () => {
    expect(labelsUnder('Related case: <a href="/x">2:20-cv-00009</a> Fir<br>')).toEqual([
      ['Related case', '2:20-cv-00009 Fir'],
    ]);
  });

  it('may name an officer of a probation, who is no judge', () => {
    expect(labelsUnder('Ida Ash (Probation), referral<br>')).toEqual([
      ['', 'Ida Ash (Probation), referral'],
    ]);
    expect(warned(titled('Ida Ash (Probation), referral<br>'))).toEqual([]);
  });

  it('are kept and told of when they are not understood', () => {
    expect(labelsUnder('<b>SEALED</b><br>')).toEqual([['', 'SEALED']]);
    expect(warned(titled('<b>SEALED</b><br>'))).toEqual([
      'A line of the header was not understood: SEALED',
    ]);
  });

  it.each([
    [
      'bold words at any depth',
      '<i><b>Date filed:</b> 01/14/2021</i><br>',
      ['Date filed:', '01/14/2021'],
    ],
    [
      'a colon outside of the bold words',
      '<b>Office :</b>: White Elms<br>',
      ['Office :', 'White Elms'],
    ],
    [
      'a value in a link',
      '<b>Related bankruptcy:</b> <a href="/x">21-1</a><br>',
      ['Related bankruptcy:', '21-1'],
    ],
    ['no value', '<b>Date terminated:</b><br>', ['Date terminated:', '']],
    ['a line that nothing ends', '<b>Date filed:</b> 01/14/2021', ['Date filed:', '01/14/2021']],
    ['bold words twice', '<b><b>Date filed:</b></b> 01/14/2021<br>', ['Date filed:', '01/14/2021']],
  ])('have labels: %s', (_, lines, label) => {
    expect(labelsUnder(lines)).toEqual([label]);
  });

  it('are read in paragraphs, too', () => {
    expect(labelsUnder('<p>Anna Elm, presiding<p><b>Date filed:</b> 01/14/2021<br></p>')).toEqual([
      ['presiding', 'Anna Elm'],
      ['Date filed:', '01/14/2021'],
    ]);
  });

  it('are read although bold words or a font are never closed', () => {
    for (const open of ['<b>', '<font color=red>', '<b><font>', '<i><b>']) {
      const header = `<b><font size="+1">1:21-cv-00123</font></b> ${open}Ash v. Elm<br>
        Anna Elm, presiding<br><b>Date filed:</b> 01/14/2021<br>`;
      expect(under(header)).toMatchObject({
        docketNumber: { value: '1:21-cv-00123' },
        caption: { printed: 'Ash v. Elm' },
        assignedTo: { name: 'Anna Elm' },
        filedOn: '2021-01-14',
      });
    }
  });

  it('end where the page goes on, though the header is never closed', () => {
    const page = queryPage(titled('<b>Date filed:</b> 01/14/2021<br>')).replace(
      '</center><br>',
      '',
    );
    const { labels, filedOn } = caseIn(page.replace('</center>', ''));
    expect(filedOn).toBe('2021-01-14');
    expect(labels.map(({ label }) => label)).toContain('Date filed:');
    expect(labels.some(({ value }) => value.includes('Docket Report'))).toBe(false);
  });

  it('have days that are none, which are told', () => {
    const header = titled('<b>Date filed:</b> soon<br><b>Plan confirmed:</b> 13/13/2021<br>');
    expect(under(header).filedOn).toBeNull();
    expect(warned(header)).toEqual([
      'Date filed: is followed by no day: soon',
      'Plan confirmed: is followed by no day: 13/13/2021',
    ]);
  });
});

describe('what the page says beside the header', () => {
  it('has the case id in the links of a civil case', () => {
    expect(under(titled('')).pacerCaseId).toBe('7788');
    expect(caseIn(queryPage(titled(''), '')).pacerCaseId).toBeNull();
  });

  it('has no case id of a criminal case, where each defendant has one', () => {
    expect(under('<b><font>1:21-cr-00123</font></b> USA v. Ash<br>').pacerCaseId).toBeNull();
  });

  it('is shown only in part by a page that breaks off in the header', () => {
    const page = queryPage(CIVIL_HEADER);
    const cut = page.slice(0, page.indexOf('Date terminated'));
    expect(caseIn(cut).coverage.header).toBe('part');
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
