import {
  bankruptcyReportPage,
  partiesOf,
  reportIn,
  reportPage,
} from '../../../test/support/report-page.js';

const row = (...cells: readonly string[]) =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const typed = (type: string) => row(`<b><u>${type}</u></b>`);
const PLAINTIFF = typed('Plaintiff');
const named = (name: string, counsel?: string) =>
  counsel === undefined ? row(`<b>${name}</b>`) : row(`<b>${name}</b>`, 'represented by', counsel);
const names = (parties: string, courtId = 'wawd') =>
  partiesOf(parties, courtId).map(({ name, type }) => [type.tidy, name]);
const counselOf = (cell: string) => partiesOf(PLAINTIFF + named('Ames', cell))[0];
const HYPHENS = '-----------------------';

describe('the parties of a docket report of a district court', () => {
  it('stand below their type, with counsel and the lines beside the name', () => {
    const cell = `<b>Ames  Co.</b><br>a Delaware  corporation<br><i>TERMINATED: 02/03/2021</i><br> `;
    const counsel =
      '<b>Otto  Reed </b><br>1 Invented  Way<br><i>LEAD ATTORNEY</i><br><i>TERMINATED: 02/04/2021</i>';
    expect(partiesOf(typed('3rd Pty Defendant ') + row(cell, 'represented by', counsel))).toEqual([
      {
        place: 'party 1',
        name: 'Ames  Co.',
        type: { printed: '3rd Pty Defendant', tidy: 'Third Party Defendant' },
        extra: ['a Delaware  corporation', 'TERMINATED: 02/03/2021'],
        terminatedOn: '2021-02-03',
        attorneys: [
          {
            name: 'Otto Reed',
            roles: ['LEAD ATTORNEY', 'TERMINATED: 02/04/2021'],
            contact: ['1 Invented Way'],
            terminatedOn: '2021-02-04',
          },
        ],
        criminal: null,
        unparsed: [],
      },
    ]);
  });

  it('have no counsel, rather than nobody, in a row of one cell', () => {
    expect(partiesOf(PLAINTIFF + named('Ames'))[0]?.attorneys).toBeNull();
    expect(partiesOf(PLAINTIFF + named('Ames', ''))[0]?.attorneys).toEqual([]);
  });

  it('are of an unknown type without one, and a type is that of one party only', () => {
    expect(names(PLAINTIFF + named('Ames') + row('') + row('<br>V.<br>') + named('Boyle'))).toEqual(
      [
        ['Plaintiff', 'Ames'],
        ['Unknown', 'Boyle'],
      ],
    );
    expect(partiesOf(PLAINTIFF + named('Ames') + named('Boyle'))[1]?.type.printed).toBe('');
  });

  it('are in every row beside a row that shows a party or a type, wherever it stands', () => {
    expect(names(named('Ames') + PLAINTIFF + named('Boyle'))).toEqual([
      ['Unknown', 'Ames'],
      ['Plaintiff', 'Boyle'],
    ]);
    expect(names(named('Ames'))).toEqual([]);
    expect(names(row('x', '<b><u>Plaintiff</u></b>') + named('Ames'))).toEqual([]);
    expect(names(row('<b><u></u></b>') + named('Ames'))).toEqual([]);
  });

  it('are not in a heading with nothing in bold below it', () => {
    expect(names(`${PLAINTIFF}${row('no name')}${typed('Defendant')}`)).toEqual([]);
    expect(names(PLAINTIFF + row('no name') + typed('Defendant') + named('Boyle'))).toEqual([
      ['Defendant', 'Boyle'],
    ]);
  });

  it('are not in the rows of charges', () => {
    const charges =
      row('<b><u>Pending Counts</u></b>', '', '<b><u>Disposition</u></b>') +
      row('<b>FRAUD</b>', '', '<b>Dismissed</b>');
    expect(names(typed('Defendant (1)') + named('Ames') + charges)).toEqual([
      ['Defendant', 'Ames'],
    ]);
    // The heading of the charges has three cells, and yet no counsel.
    const heading = row('<b><u>Pending Counts</u></b>', '', '<b><u>Disposition</u></b>');
    const [unnamed] = partiesOf(typed('Defendant (1)') + heading + row('<b>FRAUD</b>'));
    expect(unnamed).toMatchObject({ name: '', attorneys: null });
  });

  it('are named by the first bold words that are neither type nor underlined', () => {
    const cell = '<i><b>alias</b></i><b><u>Title</u></b><b>x ------</b><b>Ames</b><b>Other</b>';
    expect(names(typed('Movant') + row(cell, '') + named('Boyle'))).toEqual([
      ['Movant', 'Ames'],
      ['Unknown', 'Boyle'],
    ]);
  });

  it('may have a type and no name', () => {
    expect(names(typed('Movant') + row('unnamed', 'represented by', '<b>Reed</b><br>x'))).toEqual([
      ['Movant', ''],
    ]);
  });

  it('may be on a list of those to be served', () => {
    expect(names(PLAINTIFF + named('Ames') + row('<b>Boyle</b>', 'Service List', ''))).toEqual([
      ['Plaintiff', 'Ames'],
      ['Service List', 'Boyle'],
    ]);
  });

  it('are kept when they repeat an earlier row, and told apart from those that do not', () => {
    const twice = named('Ames', '<b>Reed</b><br>1 Way');
    const page = reportPage({
      parties: PLAINTIFF + twice + PLAINTIFF + twice + PLAINTIFF + named('Ames'),
    });
    expect(reportIn(page).parties).toHaveLength(3);
    expect(reportIn(page).layout?.repeatedParties).toEqual([1]);
    const emptied = reportPage({
      parties: PLAINTIFF + named('Ames') + PLAINTIFF + named('Ames', ''),
    });
    expect(reportIn(emptied).layout?.repeatedParties).toEqual([]);
  });
});

describe('the parties of a docket report of a bankruptcy court', () => {
  it('have their type in the same cell, in bold italics', () => {
    const parties = reportIn(bankruptcyReportPage(), 'wawb').parties;
    expect(parties?.map(({ name, type, extra }) => [type.tidy, name, extra])).toEqual([
      ['Debtor', 'Clara  Mills', ['1 Invented Way', 'Tacoma, WA 98402']],
      ['Trustee', 'Ivo Stone', []],
    ]);
  });

  it('have no such type in a district court, nor in a row of other than three cells', () => {
    const cell = '<i><b>Debtor 2</b></i><br><b>Mills</b>';
    expect(names(row(cell, '', ''), 'wawb')).toEqual([['Debtor', 'Mills']]);
    expect(names(row(cell, '', ''))).toEqual([['Unknown', 'Mills']]);
    expect(names(row(cell), 'wawb')).toEqual([['Unknown', 'Mills']]);
  });

  it('stand, in an adversary proceeding, below a type underlined by hyphens, which holds for all of them', () => {
    const heading = row(`<b>Defendant<br>${HYPHENS}</b>`);
    const parties = heading + named('Ames', '<b>Reed</b><br>x') + named('Boyle');
    expect(names(`${parties}${row('')}`, 'wawb')).toEqual([
      ['Defendant', 'Ames'],
      ['Unknown', 'Boyle'],
    ]);
    const heads = '<center><font>Adversary Proceeding #: 21-04001</font></center>';
    const page = bankruptcyReportPage({ heading: heads, parties });
    expect(reportIn(page, 'wawb').parties?.map(({ type }) => type.tidy)).toEqual([
      'Defendant',
      'Defendant',
    ]);
  });

  it('keep a type in hyphens as it is printed beside their own name', () => {
    const cell = `3rd Pty Defendant ${HYPHENS}<br><b>Ames</b>`;
    expect(names(`${row(`<b>x ${HYPHENS}</b>`)}${row(cell, '', '')}`, 'wawb')).toEqual([
      ['3rd Pty Defendant', 'Ames'],
    ]);
    expect(names(row(`<b>Defendant ${HYPHENS}</b>`, ''), 'wawb')).toEqual([]);
  });
});

describe('the counsel of a party', () => {
  it('are parted by their names in bold', () => {
    expect(
      counselOf('<b>Reed</b><br>1 Way<b>Finch , Jr.</b><!-- x --><br>2 Way<br> ')?.attorneys,
    ).toEqual([
      { name: 'Reed', roles: [], contact: ['1 Way'], terminatedOn: null },
      { name: 'Finch , Jr.', roles: [], contact: ['2 Way'], terminatedOn: null },
    ]);
  });

  it('are none in bold words with nothing behind them', () => {
    expect(counselOf('<i><b>LEAD</b></i><b>Reed</b>')?.attorneys).toEqual([]);
    expect(counselOf('<b>Reed</b><!-- nobody -->')?.attorneys).toEqual([]);
    expect(counselOf('<b>Reed</b> ')?.attorneys).toHaveLength(1);
  });

  it('have notes and links kept beside them, since they are neither roles nor address lines', () => {
    const cell = `<b>Reed</b><br>Email: <a href="mailto:x">reed@example.com</a><br><i>Bar Status: ACTIVE</i>
      <i>designation: Retained</i><i>PRO HAC VICE</i>`;
    expect(counselOf(cell)).toMatchObject({
      attorneys: [{ roles: ['PRO HAC VICE'], contact: ['Email:'] }],
      unparsed: ['reed@example.com', 'Bar Status: ACTIVE', 'designation: Retained'],
    });
  });

  it('have the address filled in that "see above" stands for', () => {
    const parties =
      PLAINTIFF +
      named('Ames', '<b>Reed</b><br>1 Way<br>City') +
      typed('Defendant') +
      named(
        'Boyle',
        '<b>Reed</b><br>(See  above for address)<b>Finch</b><br>(see above<br>for address)',
      );
    expect(partiesOf(parties)[1]?.attorneys?.map(({ contact }) => contact)).toEqual([
      ['1 Way', 'City'],
      [],
    ]);
  });

  it('have the address last printed, but not one that a repeated row prints again', () => {
    const first = named('Ames', '<b>Reed</b><br>1 Way');
    const parties =
      PLAINTIFF +
      first +
      PLAINTIFF +
      named('Boyle', '<b>Reed</b><br>2 Way') +
      PLAINTIFF +
      first +
      PLAINTIFF +
      named('Crane', '<b>Reed</b><br>(See above for address)');
    expect(partiesOf(parties).at(-1)?.attorneys?.[0]?.contact).toEqual(['2 Way']);
  });
});
