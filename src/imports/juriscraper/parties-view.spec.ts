import { readReport, reportPage, reportView } from '../../../test/support/report-page.js';

const row = (...cells: readonly string[]) =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const heading = (words: string) => row(`<b><u>${words}</u></b>`);
const parties = (rows: string) => reportView(reportPage({ parties: rows })).parties;

describe('the parties of a docket report in the shape of juriscraper', () => {
  const defendant = (name: string) =>
    heading('Defendant') + row(`<b>${name}</b>`, 'represented by', '<b>Reed</b><br>1 Way');
  const level = (words: string) => heading('Highest Offense Level (Opening)') + row(words);
  const levels = (rows: string) =>
    (parties(rows) as readonly { name: string; criminal_data?: Record<string, unknown> }[]).map(
      ({ name, criminal_data: data }) => [name, data?.highest_offense_level_opening],
    );

  it('are each there once', () => {
    expect(parties(defendant('Ames') + defendant('Ames') + defendant('Boyle'))).toMatchObject([
      { name: 'Ames' },
      { name: 'Boyle' },
    ]);
  });

  it('have their charges by counting: a party left out shifts them, and the last are lost', () => {
    const rows =
      defendant('Ames') +
      level('A') +
      defendant('Ames') +
      level('B') +
      defendant('Boyle') +
      level('C');
    expect(levels(rows)).toEqual([
      ['Ames', 'A'],
      ['Boyle', 'B'],
    ]);
    expect(levels(defendant('Ames') + level('A'))).toEqual([['Ames', undefined]]);
    const read = readReport(reportPage({ parties: rows })).cases[0]?.parties;
    expect(read?.map(({ criminal }) => criminal?.highestOffenseLevelOpening)).toEqual([
      'A',
      'B',
      'C',
    ]);
  });

  it('have charges before the first of them at the last', () => {
    expect(levels(level('A') + defendant('Ames') + defendant('Boyle'))).toEqual([
      ['Ames', undefined],
      ['Boyle', 'A'],
    ]);
  });

  it('have all keys of their charges', () => {
    const counts =
      row('<b><u>Pending Counts</u></b>', '', '<b><u>Disposition</u></b>') +
      row('FRAUD , WIRE', '', 'x');
    expect(parties(defendant('Ames') + counts + defendant('Boyle'))).toMatchObject([
      {
        criminal_data: {
          highest_offense_level_opening: '',
          highest_offense_level_terminated: '',
          counts: [{ name: 'FRAUD, WIRE', disposition: 'x', status: 'pending' }],
          complaints: [],
        },
      },
      {},
    ]);
  });
});
