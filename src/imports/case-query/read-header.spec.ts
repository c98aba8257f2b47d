import {
  caseUnder as under,
  queryPage,
  querySnapshot,
  titled,
} from '../../../test/support/query-pages.js';

const labelsUnder = (lines: string): [string, string][] =>
  under(titled(lines)).labels.map(({ label, value }) => [label, value]);
const warned = (header: string): string[] =>
  querySnapshot(queryPage(header)).warnings.map(({ detail }) => detail);

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
    const [reading] = querySnapshot(page.replace('</center>', '')).cases;
    const { labels = [], filedOn } = reading ?? {};
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
