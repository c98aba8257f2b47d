import fc from 'fast-check';
import { appealIn, appellatePage, readAppellate } from '../../../test/support/appellate-page.js';
import { corpusTest } from '../../../test/support/corpus.js';
import { appellateDocketView } from '../juriscraper/appellate-docket-view.js';
import { readAppellateDocket } from './read-appellate-docket.js';

const refusalOf = (page: string) => {
  const reading = readAppellateDocket(Buffer.from(page), 'ca1');
  return reading.ok ? null : reading.refusal;
};
const labelsOf = (page: string) =>
  Object.fromEntries(appealIn(page).labels.map(({ label, value }) => [label, value]));

corpusTest('dockets-appellate', '.html', (bytes, courtId) => {
  const reading = readAppellateDocket(bytes, courtId);
  return reading.ok ? appellateDocketView(reading.snapshot) : {};
});

describe('the header of an appellate docket', () => {
  it('gives number, caption, days, nature of suit and the court appealed from', () => {
    expect(appealIn(appellatePage())).toMatchObject({
      docketNumber: { printed: '22-1234', value: '22-1234' },
      caption: { printed: 'Mills v. Harbor Board, et al', tidy: 'Mills v. Harbor Board' },
      filedOn: '2022-03-04',
      terminatedOn: '2023-05-06',
      natureOfSuit: '3440 Other Civil Rights',
      appeal: {
        appealFrom: 'District of Examples, Port City',
        feeStatus: 'filing fee paid',
        panel: [],
        caseTypeInformation: 'civil, private',
      },
    });
  });

  it('reads a number that a browser made a telephone link of', () => {
    const stub = '<tr><td><b>Docket #: </b><a href="tel:22-1234">22-1234</a></td></tr>';
    expect(appealIn(appellatePage({ stub })).docketNumber.value).toBe('22-1234');
  });

  it('keeps a number of another form as the court prints it', () => {
    const stub = '<tr><td><b>Case Number: </b>OA 7</td></tr>';
    expect(appealIn(appellatePage({ stub })).docketNumber.value).toBe('OA 7');
  });

  it('has no value where the header has no label, whatever docket text says elsewhere', () => {
    const stub = '<tr><td><b>Docket #: </b>22-1234</td></tr><tr><td>In re Quay</td></tr>';
    const entries =
      '<tr><td>03/04/2022</td><td>1</td><td>x <b>Fee Status</b> contested. <i>Termed</i> so</td></tr>';
    const read = appealIn(appellatePage({ stub, entries }));
    expect(read).toMatchObject({ filedOn: null, terminatedOn: null, natureOfSuit: null });
    expect(read.appeal).toMatchObject({ feeStatus: null, appealFrom: null });
    expect(read.caption?.printed).toBe('In re Quay');
  });

  it('takes an appeal from "null" for none', () => {
    const stub =
      '<tr><td><b>Docket #: </b>22-1</td></tr><tr><td><b>Appeal From:</b> null</td></tr>';
    expect(appealIn(appellatePage({ stub })).appeal?.appealFrom).toBeNull();
  });

  it('has no caption where every cell of the first section has something bold', () => {
    const stub = '<tr><td><b>Docket #: </b>22-1234</td></tr>';
    expect(appealIn(appellatePage({ stub })).caption).toBeNull();
  });

  it('leaves kinds of case out that say nothing', () => {
    const kinds = ['civil', 'None', 'null', '-', ' ', 'agency'].map(
      (one) => `<b>1)</b> ${one}<br>`,
    );
    const caseType = `<tr><td><b>Case Type Information:</b></td></tr><tr><td>${kinds.join('')}</td></tr>`;
    const read = appealIn(appellatePage({ caseType }));
    expect(read.appeal?.caseTypeInformation).toBe('civil, agency');
    expect(appealIn(appellatePage({ caseType: null })).appeal?.caseTypeInformation).toBeNull();
  });

  it('splits the panel into its judges', () => {
    const panel = '<b>Panel Assignment:</b><br>&nbsp;<b>Panel:</b> ABC&nbsp;&nbsp;DEF\n GHI<br>';
    expect(appealIn(appellatePage({ panel })).appeal?.panel).toEqual(['ABC', 'DEF', 'GHI']);
  });

  it('warns of a day that is none and reads on', () => {
    const stub = '<tr><td><b>Docket #: </b>22-1</td><td><b>Docketed:</b> soon</td></tr>';
    const { cases, warnings } = readAppellate(appellatePage({ stub }));
    expect(cases[0]?.filedOn).toBeNull();
    expect(warnings).toEqual([{ place: null, detail: '"soon" after "Docketed" is no day.' }]);
  });
});

describe('what an appellate docket prints beside', () => {
  it('keeps labels that Nunc does not know, with their values over several lines', () => {
    const stub = `<tr><td><b>Docket #: </b>22-1234</td>
      <td><b>Case Handler: </b>Reed, Tom<br>(555) 0101</td></tr>`;
    expect(labelsOf(appellatePage({ stub }))).toMatchObject({
      'Docket #:': '22-1234',
      'Case Handler:': 'Reed, Tom (555) 0101',
      'Trial Judge:': 'Ann B. Doe, U.S. District Judge',
    });
  });

  it('keeps prior and associated cases', () => {
    const otherCases = `<table><tr><td><b>Prior Cases:</b></td></tr><tr><td colspan="9">
      <tr><td>&nbsp;<a href="x">19-1001</a>&nbsp;<b>Date Filed:</b> 01/02/2019&nbsp;
      <b>Disposition:</b> Affirmed</td></tr></table><br>
      <table><tr><td><b>Current Cases:</b></td></tr>
      <tr><th>&nbsp;</th><th>Lead</th><th>Member</th><th>Start</th><th>End</th></tr>
      <tr><td colspan="5">&nbsp;Related</td></tr>
      <tr><td>&nbsp;</td><td>22-1234</td><td>22-1300</td><td>03/04/2022</td><td>&nbsp;</td></tr></table>`;
    expect(labelsOf(appellatePage({ otherCases }))).toMatchObject({
      'Prior Cases:': '19-1001 Date Filed: 01/02/2019 Disposition: Affirmed',
      'Current Cases:': 'Related: Lead 22-1234, Member 22-1300, Start 03/04/2022',
    });
  });

  it('says nothing of cases where the page says "None"', () => {
    const otherCases =
      '<table><tr><td><b>Prior Cases:</b></td></tr><tr><td>&nbsp;None</td></tr></table>';
    expect(labelsOf(appellatePage({ otherCases }))).not.toHaveProperty('Prior Cases:');
  });

  it('keeps the caption in full, line by line', () => {
    expect(labelsOf(appellatePage())['Caption:']).toBe(
      'CLARA MILLS,\nPlaintiff - Appellant\nv.\nHARBOR BOARD',
    );
    expect(labelsOf(appellatePage({ caption: null }))).not.toHaveProperty('Caption:');
  });

  it("finds the court's own number of the case", () => {
    const link =
      '<a href="https://ecf.ca1.uscourts.gov/docs1/001" onclick="doDocPostURL(\'001\',\'778\');">1</a>';
    const entries = `<tr><td>03/04/2022</td><td>${link}</td><td>x</td></tr>`;
    expect(appealIn(appellatePage({ entries })).pacerCaseId).toBe('778');
    const below = '<input type="hidden" name="caseId" value="900">';
    expect(appealIn(appellatePage({ entries, below })).pacerCaseId).toBe('900');
    expect(appealIn(appellatePage()).pacerCaseId).toBeNull();
  });
});

describe('how much of the case a page shows', () => {
  const coverageOf = (page: string) => appealIn(page).coverage;

  it('is all of it for a docket report in full', () => {
    const whole = { header: 'whole', parties: 'whole', entries: 'whole' };
    expect(coverageOf(appellatePage())).toEqual(whole);
  });

  it('is no more than the header for a summary, which has parties not at all and recent entries only', () => {
    const read = appealIn(appellatePage({ parties: null, caption: null }));
    expect(read.parties).toBeNull();
    expect(read.coverage).toEqual({ header: 'whole', parties: 'part', entries: 'part' });
  });

  it.each(['dateFrom', 'dateTo', 'fullDocket'])('is some entries where %s is filled', (name) => {
    const above = `<form><input type="hidden" name="${name}" value="01/01/2022"></form>`;
    expect(coverageOf(appellatePage({ above })).entries).toBe('part');
    const empty = `<form><input type="hidden" name="${name}" value=""></form>`;
    expect(coverageOf(appellatePage({ above: empty })).entries).toBe('whole');
  });

  it('is part of the header where sections were left out of the report', () => {
    expect(coverageOf(appellatePage({ origin: null })).header).toBe('part');
  });

  it('is part of what the page breaks off in', () => {
    const page = appellatePage();
    const within = (words: string) => page.slice(0, page.indexOf(words));
    expect(coverageOf(within('CIVIL CASE'))).toMatchObject({ parties: 'whole', entries: 'part' });
    expect(coverageOf(within('HARBOR BOARD<br>'))).toEqual({
      header: 'whole',
      parties: 'part',
      entries: 'part',
    });
    expect(coverageOf(within('Ann B. Doe')).header).toBe('part');
    expect(coverageOf(appellatePage({ below: '' })).entries).toBe('part');
  });
});

describe('a page that is no appellate docket', () => {
  const REFUSED: readonly (readonly [string, string])[] = [
    ['The link to this page may not have originated from within CM/ECF.', 'court-message'],
    [
      'Click on the "Accept Charges and Retrieve" button ONCE at the bottom of this page to download the document image.',
      'charge-page',
    ],
    ['<embed width="100%" height="100%" name="plugin" id="plugin" src="x">', 'not-this-kind'],
    [
      'Access to the document you are about to view has been restricted by the court. Do not allow it to be seen by unauthorized persons.',
      'court-message',
    ],
    ['<script>document.location = "https://pacer.login.uscourts.gov/x";</script>', 'login-page'],
    ['<meta http-equiv="Refresh" content="0">', 'court-message'],
    ['<b>Case Number Not Found</b>', 'court-message'],
    ['<title>404 Not Found</title>', 'court-message'],
    ['<b>12 Documents are attached to this filing</b>', 'not-this-kind'],
    ['<script>var x = "MetaMask - web3"</script>', 'altered-page'],
    ['<script>console.log("the CloudMask")</script>', 'altered-page'],
    ['drumpf', 'altered-page'],
  ];

  it.each(REFUSED)('is refused for %s', (sign, code) => {
    const refusal = refusalOf(appellatePage({ above: sign }));
    expect(refusal?.code).toBe(code);
    expect(refusal?.phrase).not.toBeNull();
  });

  it('is not told from a docket by words alone', () => {
    const above = 'Two <b>Documents are attached to this filing</b>';
    expect(refusalOf(appellatePage({ above }))).toBeNull();
  });

  it('is refused when it has neither sections nor a header, with the reason', () => {
    expect(refusalOf('<p>Welcome</p>')?.code).toBe('not-this-kind');
    expect(refusalOf('')?.code).toBe('not-this-kind');
  });

  it('is refused when it nests deeper than any page', () => {
    expect(refusalOf('<div>'.repeat(3_000))?.code).toBe('too-deep');
  });

  it('is read as far as its header goes when the comments of its sections were lost', () => {
    const bare = appellatePage().replace(/<!--.*?-->/g, '');
    const { cases, warnings } = readAppellate(bare);
    expect(cases[0]).toMatchObject({ filedOn: '2022-03-04', parties: null, entries: [] });
    expect(cases[0]?.coverage).toEqual({ header: 'part', parties: 'part', entries: 'part' });
    expect(warnings).toHaveLength(1);
  });
});

describe('whatever it is given', () => {
  // Of a page cut short the last party and entry may be cut too, and a tag of which only `<` is left is text.
  const settled = (page: Buffer): { parties: string[]; text: string } => {
    const reading = readAppellateDocket(page, 'ca1');
    const [read] = reading.ok ? reading.snapshot.cases : [];
    const names = (read?.parties ?? []).map(({ name }) => name);
    const [entry] = read?.entries ?? [];
    return { parties: names.slice(0, -1), text: (entry?.text ?? '').replace(/<\/?$/, '') };
  };

  it('the reader never throws, and a page cut short shows the beginning of what it would show in full', () => {
    const page = Buffer.from(appellatePage());
    const whole = settled(page);
    for (let end = 0; end < page.length; end += 1) {
      const cut = settled(page.subarray(0, end));
      expect(whole.parties.slice(0, cut.parties.length)).toEqual(cut.parties);
      expect(whole.text.startsWith(cut.text)).toBe(true);
    }
  });

  it('the reader and the view never throw: bytes may be anything', () => {
    const page = Buffer.from(appellatePage());
    const changes = fc.array(fc.tuple(fc.nat(page.length - 1), fc.nat(255)), { maxLength: 40 });
    fc.assert(
      fc.property(changes, (changed) => {
        const bytes = Buffer.from(page);
        for (const [at, byte] of changed) bytes[at] = byte;
        const reading = readAppellateDocket(bytes, 'ca1');
        if (reading.ok) appellateDocketView(reading.snapshot);
      }),
    );
  });

  it('the reader tells of one case, or of none, when tags are missing anywhere', () => {
    const tags = appellatePage().split(/(?=<)/);
    fc.assert(
      fc.property(fc.subarray(tags), (kept) => {
        const reading = readAppellateDocket(Buffer.from(kept.join('')), 'ca1');
        if (reading.ok) expect(reading.snapshot.cases).toHaveLength(1);
      }),
    );
  });
});
