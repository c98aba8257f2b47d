import {
  bankruptcyReportPage,
  readReport,
  reportIn,
  reportPage,
} from '../../../test/support/report-page.js';

const cells = (...of: readonly string[]) =>
  `<tr>${of.map((one) => `<td>${one}</td>`).join('')}</tr>`;
const headed = (...of: readonly string[]) => reportIn(reportPage({ header: cells(...of) }));
const filed = 'Date Filed: 01/11/2021';

describe('the header of a docket report of a district court', () => {
  it('gives number, caption, days, judges and the rest', () => {
    expect(reportIn(reportPage())).toMatchObject({
      docketNumber: {
        printed:
          'U.S. District Court Western District of Washington (Seattle) CIVIL DOCKET FOR CASE #: 2:21-cv-00777-ABC-DE',
        value: '2:21-cv-00777',
        parts: { office: '2', caseType: 'cv', assignedInitials: 'ABC', referredInitials: 'DE' },
      },
      pacerCaseId: '294700',
      caption: {
        printed: 'Larch Hosting LLC et al v. Quarry Cloud, Inc.',
        tidy: 'Larch Hosting LLC v. Quarry Cloud, Inc.',
      },
      filedOn: '2021-01-11',
      terminatedOn: null,
      assignedTo: { printed: 'Judge Adelaide B. Crane', name: 'Adelaide B. Crane', title: 'Judge' },
      referredTo: { name: 'Otto Finch', title: 'Magistrate Judge' },
      cause: '28:1332 Diversity-Breach of Contract',
      natureOfSuit: '190 Contract: Other',
      juryDemand: 'Plaintiff',
      demand: null,
      jurisdiction: 'Diversity',
      mdlStatus: null,
      bankruptcy: null,
    });
  });

  it('keeps its labels as printed, and lines without one', () => {
    expect(
      headed(
        `A v. B<br>Lead Docket: <br>Category:<br>Denied protest<br>of duties<br>*SEALED*`,
        filed,
      ).labels,
    ).toEqual([
      { label: 'Lead Docket:', value: '' },
      { label: 'Category:', value: 'Denied protest\nof duties\n*SEALED*' },
      { label: 'Date Filed:', value: '01/11/2021' },
    ]);
    expect(headed('In re: Ames', `Chapter 7<br>${filed}`).labels).toEqual([
      { label: '', value: 'Chapter 7' },
      { label: 'Date Filed:', value: '01/11/2021' },
    ]);
    expect(headed('Case title: Ames', filed).labels[0]).toEqual({
      label: 'Case title:',
      value: 'Ames',
    });
  });

  it('is the outermost table around "Date Filed:" that has no centred part in it', () => {
    const inner = (label: string) => `<table><tr><td>${label}: 01/11/2021</td></tr></table>`;
    expect(headed('A v. B<br>Cause: 1 X', inner('Date filed'))).toMatchObject({
      filedOn: '2021-01-11',
      cause: '1 X',
    });
    const centred = `<center>x</center>${inner('Date Filed')}`;
    expect(headed('A v. B<br>Cause: 1 X', centred)).toMatchObject({
      filedOn: '2021-01-11',
      cause: null,
    });
    expect(headed('A v. B', '<center></center>Date Filed: 01/11/2021').filedOn).toBeNull();
  });

  it('reads a value from the next line when its own is empty, but not across the day of filing', () => {
    expect(headed('A v. B', `${filed}<br>Cause:<br>28:1331 Question`).cause).toBe(
      '28:1331 Question',
    );
    expect(headed('A v. B<br>Cause:<br>28:1331', filed).cause).toBeNull();
  });

  it.each([
    ['Date Terminated: 02/03/2021', { terminatedOn: '2021-02-03' }],
    ['DATE TERMINATED: 2/3/21', { terminatedOn: '2021-02-03' }],
    ['Date Converted: 02/03/2021', { convertedOn: '2021-02-03' }],
    ['Date converted: 02/03/2021', { convertedOn: '2021-02-03' }],
    ['Date Discharged: 02/03/2021', { dischargedOn: '2021-02-03' }],
    ['Debtor discharged: 02/03/2021', { dischargedOn: '2021-02-03' }],
    ['Joint debtor discharged: 02/03/2021', { dischargedOn: null }],
    ['Demand: $75,000', { demand: '$75,000', juryDemand: null }],
    ['Jury Demand: Both', { demand: null, juryDemand: 'Both' }],
    ['MDL Status: Denied by Panel', { mdlStatus: 'Denied by Panel' }],
    ['Cause:28:1331', { cause: null }],
    ['Jurisdiction: #Federal* Question', { jurisdiction: 'Federal Question' }],
    ['ASSIGNED TO: Judge Ada Winslow', { assignedTo: { name: 'Ada Winslow' } }],
  ])('reads %s', (line, said) => {
    expect(headed('A v. B', `${filed}<br>${line}`)).toMatchObject(said);
  });

  it('warns of a day that is none', () => {
    const { cases, warnings } = readReport(
      reportPage({ header: cells('A v. B', 'Date Filed: 13/13/2021') }),
    );
    expect(cases[0]?.filedOn).toBeNull();
    expect(warnings).toEqual([
      { place: 'header', detail: "'13/13/2021' in the header is no day." },
    ]);
  });

  it('takes a judge from the rest of the page where the header names none', () => {
    const entries = `<tr><td>01/12/2021</td><td>2</td><td>Case assigned to: Judge Ada Winslow</td></tr>`;
    expect(reportIn(reportPage({ header: cells('A v. B', filed), entries }))).toMatchObject({
      assignedTo: { printed: 'Judge Ada Winslow', name: 'Ada Winslow' },
      referredTo: null,
    });
  });

  it.each([
    ['Ames v. Boyle et al', 'Ames v. Boyle'],
    ['Ames vs Boyle', 'Ames v. Boyle'],
    ['AMES V. BOYLE', 'AMES V. BOYLE'],
    ['Case title: USA v. Boyle', 'United States v. Boyle'],
    ['CASE TITLE: AMES V. BOYLE', 'AMES V. BOYLE'],
    ['Case title: Estate of Ames', 'Estate of Ames'],
    ['Sealed: In re: Ames', 'In re: Ames'],
    ['IN THE MATTER of Ames', 'IN THE MATTER of Ames'],
  ])('takes "%s" for the caption', (line, tidy) => {
    expect(headed(line, filed).caption?.tidy).toBe(tidy);
  });

  it('makes the caption of the first plaintiff and the first defendant where the header has none', () => {
    expect(headed('Ames', filed).caption).toEqual({
      printed: 'Larch Hosting LLC v. Quarry Cloud, Inc.',
      tidy: 'Larch Hosting LLC v. Quarry Cloud, Inc.',
    });
    const nobody = reportPage({ header: cells('Ames', filed), parties: '' });
    expect(reportIn(nobody).caption).toBeNull();
  });

  it('finds the caption below a blank line', () => {
    expect(headed('  <br>Ames v. Boyle', filed).caption?.tidy).toBe('Ames v. Boyle');
  });

  it('has no number but the words of its heading where they have none', () => {
    expect(reportIn(reportPage({ heading: '<h3>Civil docket</h3>' })).docketNumber).toMatchObject({
      printed: 'Civil docket',
      value: null,
    });
    const mdl = reportPage({ heading: '<h3>Panel</h3><h3>CASE #: MDL No. 4321</h3>' });
    expect(reportIn(mdl).docketNumber).toMatchObject({
      printed: 'CASE #: MDL No. 4321',
      value: 'MDL No. 4321',
    });
  });
});

describe('the header of a docket report of a bankruptcy court', () => {
  const read = (changes: Parameters<typeof bankruptcyReportPage>[0] = {}) =>
    reportIn(bankruptcyReportPage(changes), 'wawb');

  it("gives number, debtor, chapter and office, and leaves links to other pages out of the judge's words", () => {
    expect(read()).toMatchObject({
      docketNumber: { value: '21-40123', parts: { assignedInitials: 'ABC' } },
      caption: { printed: 'Clara Mills', tidy: 'Clara Mills' },
      filedOn: '2021-01-11',
      assignedTo: { printed: 'Judge Adelaide B. Crane', name: 'Adelaide B. Crane' },
      bankruptcy: { type: 'Bankruptcy Petition', office: 'Tacoma', chapter: '7', trustee: null },
    });
    expect(read().labels).toEqual([
      { label: 'Assigned to:', value: 'Judge Adelaide B. Crane' },
      { label: '', value: 'Chapter 7' },
      { label: '', value: 'Voluntary' },
      { label: 'Date filed:', value: '01/11/2021' },
    ]);
  });

  it('looks for its number in larger type in the middle of the page, and for a district number first', () => {
    const heading =
      '<font>20-11111</font><center><font>20-22222</font><font>2:20-ap-33333</font></center>';
    expect(read({ heading }).docketNumber.value).toBe('2:20-ap-33333');
    expect(
      read({ heading: '<center><font>#: 8-20-22222-x</font></center>' }).docketNumber.value,
    ).toBe('8-20-22222');
    expect(read({ heading: '<h3>20-22222</h3>' }).docketNumber.value).toBeNull();
  });

  it("knows the case by the pages its header links to, when entries' links name none", () => {
    const link = (id: string) => `<a href="/cgi-bin/Claims.pl?caseid=${id}">Claims</a>`;
    const header = (links: string) => cells(links, 'Date filed: 01/11/2021');
    expect(read({ header: header(link('77') + link('77')) }).pacerCaseId).toBe('77');
    expect(read({ header: header(link('77') + link('78')) }).pacerCaseId).toBeNull();
  });

  describe('of an adversary proceeding', () => {
    const heading = '<center><font>Adversary Proceeding #: 21-04001-ABC</font></center>';
    const parties = `<tr><td><b>Plaintiff<br>-----------------------</b></td></tr><tr><td><b>Ivo Stone</b></td></tr>
      <tr><td><b>Defendant<br>-----------------------</b></td></tr><tr><td><b>Clara Mills</b></td></tr>`;
    const lead = cells('<i>Lead BK Title:</i> <b>Clara Mills</b>', 'Date filed: 01/11/2021');

    it('is called after the case it belongs to, else after its own parties', () => {
      expect(
        read({ heading, parties, header: lead.replace('<b>', '').replace('</b>', '') }).caption,
      ).toEqual({
        printed: 'Clara Mills',
        tidy: 'Clara Mills - Adversary Proceeding',
      });
      expect(read({ heading, parties }).caption?.tidy).toBe('Ivo Stone v. Clara Mills');
      expect(read({ heading, parties: '' }).caption).toBeNull();
      expect(read({ heading }).caption?.tidy).toBe('Clara Mills');
    });

    it('has its natures of suit from their own table, each row once', () => {
      const nature = (label: string, code: string, words: string) =>
        `<tr><td></td><td>${label}</td><td>${code}</td><td>&nbsp;</td><td>${words}</td></tr>`;
      const table = `<table>${nature('Nature[s] of Suit:', '11', 'Turnover')}${nature('', '91', 'Declaratory judgment')}
        ${nature('', '', 'alone')}</table>`;
      const below = `<table><tr><td>${table}</td></tr></table>`;
      expect(read({ heading, below }).natureOfSuit).toBe('11 Turnover; 91 Declaratory judgment');
      expect(read({ heading }).natureOfSuit).toBeNull();
      const labelled = cells('Nature of Suit: 11 Turnover', 'Date filed: 01/11/2021');
      expect(read({ heading, header: labelled }).natureOfSuit).toBeNull();
      expect(read({ header: labelled }).natureOfSuit).toBe('11 Turnover');
    });
  });

  it('says the chapter with a colon, too, but not that of the case before', () => {
    const chapter = (line: string) =>
      read({ header: cells(line, 'Date filed: 01/11/2021') }).bankruptcy?.chapter;
    expect(chapter('Chapter: 11')).toBe('11');
    expect(chapter('Previous chapter 13')).toBeNull();
  });
});
