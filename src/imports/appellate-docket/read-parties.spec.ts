import { appealIn, appellatePage } from '../../../test/support/appellate-page.js';

const partiesIn = (rows: string) => appealIn(appellatePage({ parties: rows })).parties ?? [];
const party = (cell: string, counsel = '') =>
  partiesIn(`<tr><td>${cell}</td><td>${counsel}</td></tr>`)[0];
const counsel = (cell: string) => party('A<br>B', cell)?.attorneys ?? [];

describe('the parties of an appellate docket', () => {
  it('are the rows with a cell for the party and one for counsel', () => {
    const names = (appealIn(appellatePage()).parties ?? []).map(({ name, type, place }) => [
      place,
      name,
      type.tidy,
    ]);
    expect(names).toEqual([
      ['party 1', 'CLARA MILLS', 'Plaintiff - Appellant'],
      ['party 2', 'HARBOR BOARD', 'Defendant - Appellee'],
    ]);
  });

  it('are unknown, not none, where the page has no such section', () => {
    expect(appealIn(appellatePage({ parties: null })).parties).toBeNull();
    expect(partiesIn('<tr><td>v.</td></tr>')).toEqual([]);
  });

  it('have their type as printed, without a final comma, and in its common spelling', () => {
    expect(party('ANN DOE<br>Interested&nbsp;Party,')?.type).toEqual({
      printed: 'Interested\u00a0Party',
      tidy: 'Interested Party',
    });
  });

  it('have no type where the cell is one line', () => {
    expect(party('ANN DOE')).toMatchObject({ name: 'ANN DOE', type: { printed: '', tidy: '' } });
  });

  it('say when they were terminated', () => {
    const read = party('ANN DOE<br><b>Terminated: </b>07/31/2017<br>Respondent');
    expect(read).toMatchObject({ terminatedOn: '2017-07-31', extra: [], unparsed: [] });
    const strong = party('ANN DOE<br><strong>Terminated:</strong> 07/31/2017<br>Respondent');
    expect(strong?.terminatedOn).toBe('2017-07-31');
  });

  it('keep other fields and a termination that is no day as printed', () => {
    const cell = 'ANN DOE<br><b>Terminated: </b>unknown<br><b>Prison No.: </b>\n77<br>Respondent';
    expect(party(cell)).toMatchObject({
      terminatedOn: null,
      unparsed: ['Terminated: unknown', 'Prison No.: 77'],
    });
  });

  it('keep the lines between name and type', () => {
    expect(party('ANN DOE<br>\nformerly  known as<br>\nRoe<p>Appellant')).toMatchObject({
      name: 'ANN DOE',
      extra: ['formerly known as', 'Roe'],
      type: { tidy: 'Appellant' },
    });
  });

  it('are found in every table that follows such a comment, each once', () => {
    const again = '<!-- NEW SECTION - Party/Aty List --><br><!-- NEW SECTION - Party/Aty List -->';
    const rows = (name: string) => `<tr><td>${name}<br>T</td><td></td></tr>`;
    const second = `${again}<table><tr><td><table>${rows('SECOND')}</table></td></tr></table>`;
    const page = appellatePage({ parties: rows('FIRST'), caption: null, entries: null });
    const read = appealIn(
      page.replace('</body>', `${second}<table><tr><td></td></tr></table></body>`),
    );
    expect(read.parties?.map(({ name }) => name)).toEqual(['FIRST', 'SECOND']);
  });

  it('are not read from tables inside the row of a party', () => {
    const nested = '<table><tr><td>INNER<br>X</td><td>Y</td></tr></table>';
    expect(partiesIn(`<tr><td>OUTER<br>T</td><td>${nested}</td></tr>`)).toHaveLength(1);
  });
});

describe('their counsel', () => {
  it('has name, roles in brackets and contact, line by line', () => {
    expect(
      counsel('\nOtto  Stone<br>Direct: <a href="tel:1">555-0100</a><br>[COR LD NTC]<br>1 Quay'),
    ).toEqual([
      {
        name: 'Otto Stone',
        roles: ['COR LD NTC'],
        contact: ['Direct: 555-0100', '1 Quay'],
        terminatedOn: null,
      },
    ]);
  });

  it('begins anew after two line breaks with nothing between, and at a paragraph', () => {
    const names = (cell: string) => counsel(cell).map(({ name }) => name);
    expect(names('A<br>a<br><br>B<br>b')).toEqual(['A', 'B']);
    expect(names('A<br>a<p>B<br>b')).toEqual(['A', 'B']);
    expect(names('A<br>a<br><br><br>B')).toEqual(['A', 'B']);
    expect(names('A<br>a<br> <br>B')).toEqual(['A']);
    expect(names('A<br>a<br><!-- x --><br>B')).toEqual(['A']);
  });

  it('is nobody where the cell or the first line of a block is blank', () => {
    expect(counsel('\n')).toEqual([]);
    expect(counsel('<br><br>\n<br>Not a name<br><br>')).toEqual([]);
  });

  it('keeps what stands behind a role, and brackets that do not close', () => {
    expect(counsel('Otto Stone<br>[COR] since [2020] Firm: x<br>[open')[0]).toMatchObject({
      roles: ['COR] since [2020'],
      contact: ['Firm: x', '[open'],
    });
  });

  it('says when counsel was terminated', () => {
    const [read] = counsel('Otto Stone<br>[COR]<br>[Terminated: 01/02/2020]');
    expect(read?.terminatedOn).toBe('2020-01-02');
  });

  it('has the contact last seen for exactly that name where the page says "See above"', () => {
    const rows = [
      'Otto Stone<br>1 Quay<br><br>Ida Sand<br>2 Quay',
      'Otto Stone<br>[COR]<br>(see   ABOVE)<br><br>Otto B. Stone<br>See above',
      'Otto Stone<br>3 Quay',
      'Otto Stone<br>See\nabove',
    ].map((cell) => `<tr><td>P<br>T</td><td>${cell}</td></tr>`);
    const contacts = partiesIn(rows.join('')).map(({ attorneys }) =>
      attorneys?.map(({ contact }) => contact),
    );
    expect(contacts).toEqual([
      [['1 Quay'], ['2 Quay']],
      [['1 Quay'], []],
      [['3 Quay']],
      [['3 Quay']],
    ]);
  });
});
