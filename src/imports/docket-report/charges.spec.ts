import { readReport, reportIn, reportPage } from '../../../test/support/report-page.js';

const row = (...cells: readonly string[]) =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const heading = (words: string) => row(`<b><u>${words}</u></b>`);
const withDisposition = (words: string) =>
  row(`<b><u>${words}</u></b>`, '', '<b><u>Disposition</u></b>');
const defendant = (name: string, counsel = '<b>Reed</b><br>1 Way') =>
  heading('Defendant (1)') + row(`<b>${name}</b>`, 'represented&nbsp;by', counsel);

const CHARGES = [
  withDisposition('Pending Counts'),
  row('WIRE  FRAUD<br>(1)', '', 'Dismissed'),
  row(' None ', '', ''),
  heading('Highest Offense Level (Opening)'),
  row('Felony'),
  withDisposition('Terminated Counts'),
  row('MAIL FRAUD'),
  heading('Highest Offense Level (Terminated)'),
  row('None'),
  withDisposition('Complaints'),
  row('None'),
  row('18:1343 Fraud', '', 'Pending'),
].join('');
const READ = {
  highestOffenseLevelOpening: 'Felony',
  highestOffenseLevelTerminated: 'None',
  counts: [
    { name: 'WIRE FRAUD(1)', disposition: 'Dismissed', status: 'pending' },
    { name: 'MAIL FRAUD', disposition: '', status: 'terminated' },
  ],
  complaints: [{ name: '18:1343 Fraud', disposition: 'Pending' }],
};
const charged = (parties: string, courtId = 'wawd') =>
  reportIn(reportPage({ parties }), courtId).parties?.map(({ name, criminal }) => [name, criminal]);

describe('the charges of a criminal docket', () => {
  it('are those of the party they stand below', () => {
    expect(charged(defendant('Ames') + CHARGES + heading('Plaintiff') + row('<b>USA</b>'))).toEqual(
      [
        ['Ames', READ],
        ['USA', null],
      ],
    );
    expect(charged(defendant('Ames') + defendant('Boyle') + CHARGES)).toEqual([
      ['Ames', null],
      ['Boyle', READ],
    ]);
  });

  it('are those of the party above them when that repeats an earlier one, or has no counsel', () => {
    const lone = heading('Defendant (1)') + row('<b>Ames</b>');
    expect(charged(lone + lone + CHARGES)).toEqual([
      ['Ames', null],
      ['Ames', READ],
    ]);
  });

  it('are nobody’s before the first party, with a warning', () => {
    const page = reportPage({ parties: CHARGES + defendant('Ames') });
    expect(reportIn(page).parties?.map(({ criminal }) => criminal)).toEqual([null]);
    expect(readReport(page).warnings[0]?.detail).toMatch(/charges before its first party/);
  });

  it('are none in a bankruptcy court, nor where the page lists none', () => {
    const parties = defendant('Ames') + CHARGES;
    expect(charged(parties, 'wawb')?.[0]?.[1]).toBeNull();
    expect(reportIn(reportPage({ parties }), 'wawb').layout?.criminalSections).toEqual([]);
    expect(reportIn(reportPage({ parties: defendant('Ames') })).layout?.criminalSections).toEqual(
      [],
    );
    const empty = reportPage({
      parties: defendant('Ames') + withDisposition('Pending Counts') + row('None'),
    });
    expect(reportIn(empty)).toMatchObject({
      parties: [{ criminal: null }],
      layout: { criminalSections: [] },
    });
  });

  it('are not read under a heading that is none of theirs, and begin anew with every party', () => {
    expect(
      charged(
        defendant('Ames') +
          heading('Highest Offense Level (Opening)') +
          heading('Surety') +
          row('x'),
      ),
    ).toEqual([['Ames', null]]);
    const next = heading('Pending Counts') + defendant('Boyle') + row('not a count');
    expect(charged(defendant('Ames') + next)).toEqual([
      ['Ames', null],
      ['Boyle', null],
    ]);
  });

  it('are cut as others cut them: at counsel, and at a type above a party without counsel', () => {
    const sections = (parties: string) =>
      reportIn(reportPage({ parties })).layout?.criminalSections;
    expect(sections(defendant('Ames') + CHARGES)).toEqual([null, READ]);
    const lone = heading('Plaintiff') + row('<b>USA</b>');
    expect(sections(CHARGES + defendant('Ames') + CHARGES + lone)).toEqual([READ, READ, null]);
    // Below a type of which the party has counsel, the row with counsel is the cut and not the type.
    expect(sections(defendant('Ames') + CHARGES + defendant('Boyle'))).toEqual([null, READ, null]);
  });

  it('hold a complaint "None" with blanks around it for one, for those who count', () => {
    const parties = defendant('Ames') + withDisposition('Complaints') + row(' None ');
    expect(reportIn(reportPage({ parties }))).toMatchObject({
      parties: [{ criminal: { complaints: [] } }],
      layout: { criminalSections: [null, { complaints: [{ name: 'None', disposition: '' }] }] },
    });
  });
});
