import fc from 'fast-check';
import { corpusTest } from '../../../test/support/corpus.js';
import {
  bankruptcyHistoryPage,
  historyIn,
  historyPage,
  readHistory,
} from '../../../test/support/history-page.js';
import { docketHistoryView } from '../juriscraper/docket-history-view.js';
import { readDocketHistory } from './read-docket-history.js';

const NUMBER = '<b><font size="+1">1:20-cv-00101</font></b>';
const headed = (header: string) => historyIn(historyPage({ header: `${NUMBER} ${header}` }));
const refusalOf = (page: string) => {
  const reading = readDocketHistory(Buffer.from(page), 'exd');
  return reading.ok ? null : reading.refusal;
};

corpusTest('docket-history', '.html', (bytes, courtId) => {
  const reading = readDocketHistory(bytes, courtId);
  return reading.ok ? docketHistoryView(reading.snapshot) : {};
});

describe('the header of a history report of a district court', () => {
  it('gives number, name, judges and days', () => {
    expect(historyIn(historyPage())).toMatchObject({
      docketNumber: {
        printed: '1:20-cv-00101-ABC-DEF',
        value: '1:20-cv-00101',
        parts: { office: '1', caseType: 'cv', assignedInitials: 'ABC', referredInitials: 'DEF' },
      },
      pacerCaseId: '4321',
      caption: { printed: 'Mills v. Harbor Board et al', tidy: 'Mills v. Harbor Board' },
      filedOn: '2020-01-02',
      terminatedOn: '2021-03-04',
      lastFiledOn: '2021-05-06',
      dischargedOn: null,
      assignedTo: { printed: 'Ann B. Doe', name: 'Ann B. Doe' },
      referredTo: { name: 'Roe C. Poe' },
      bankruptcy: null,
      parties: null,
    });
  });

  it("prefers the court's number of the whole case to the one that entries are linked under", () => {
    const below = '<script>document.cookie = "CASE_NUM=1:20-cr-00101(4320,)";</script><hr>';
    const read = historyIn(historyPage({ below }));
    expect(read.pacerCaseId).toBe('4320');
    expect(read.entries[0]?.pacerCaseId).toBe('4321');
    const called = '<script>setcookie("CASE_NUM","1:20-cv-00101(77)", path);</script><hr>';
    expect(historyIn(historyPage({ below: called })).pacerCaseId).toBe('77');
  });

  it('keeps its labels as printed', () => {
    expect(historyIn(historyPage()).labels).toEqual([
      { label: 'Date filed:', value: '01/02/2020' },
      { label: 'Date terminated:', value: '03/04/2021' },
      { label: 'Date of last filing:', value: '05/06/2021' },
    ]);
  });

  it.each([
    ['Mills v. Board', 'Mills v. Board'],
    ['Mills vs Board', 'Mills v. Board'],
    ['MILLS V. BOARD', 'MILLS V. BOARD'],
    ['Case title: Mills v. Board', 'Mills v. Board'],
    ['Case title: Estate of Mills', 'Estate of Mills'],
    ['In re Mills', 'In re Mills'],
    ['IN RE: Mills', 'IN RE: Mills'],
    ['In the Matter of Mills', 'In the Matter of Mills'],
  ])('takes "%s" for the name of a case', (name, tidy) => {
    expect(headed(`${name}<br>`).caption).toEqual({ printed: name, tidy });
  });

  it('takes a name without such a form too, but no label and no judge', () => {
    expect(headed('Application of Mills<br>').caption?.tidy).toBe('Application of Mills');
    expect(headed('<b>Date filed:</b> 01/02/2020').caption).toBeNull();
    expect(headed('Ann Doe, presiding<br>').caption).toBeNull();
    expect(headed('').caption).toBeNull();
  });

  it('prefers the one name of such a form, and has none where there are two', () => {
    const again = `Application of Mills<br>1:20-cv-00101<br>Mills v. Board<br>`;
    expect(headed(again).caption?.printed).toBe('Mills v. Board');
    expect(headed('Mills v. Board<br>1:20-cv-00101<br>Mills v. Board<br>').caption).not.toBeNull();
    expect(headed('Mills v. Board<br>1:20-cv-00101<br>Mills v. City<br>').caption).toBeNull();
  });

  it('finds judges in other text of the page where the header names none', () => {
    const below = '<p>Jane\nDoe, presiding</p><p>Roe Poe referral</p><hr>';
    const read = historyIn(historyPage({ header: `${NUMBER} A v. B<br>`, below }));
    expect(read.assignedTo?.name).toBe('Jane Doe');
    expect(read.referredTo).toBeNull();
  });

  it('takes no text that runs into the day of filing for a judge', () => {
    expect(headed('A v. B Date filed 01/02/2020, presiding').assignedTo).toBeNull();
    expect(headed('A v. B<br>, presiding').assignedTo).toBeNull();
  });

  it('reads days of either spelling of their labels', () => {
    expect(headed('<b>Filed:</b> 01/02/2020 <b>Terminated:</b> 02/03/2020')).toMatchObject({
      filedOn: '2020-01-02',
      terminatedOn: '2020-02-03',
    });
    expect(headed('<b>Date Discharged:</b> 03/04/2020').dischargedOn).toBe('2020-03-04');
    expect(headed('<b>Joint debtor discharged:</b> 03/04/2020').dischargedOn).toBeNull();
    expect(headed('<b>Date converted:</b> 04/05/2020').convertedOn).toBe('2020-04-05');
  });

  it('reads only what stands in a center without a table', () => {
    const header = `<table><tr><td>${NUMBER} A v. B<br>Ann Doe, presided<br><b>Date filed:</b> 01/02/2020</td></tr></table>`;
    const read = historyIn(historyPage({ header }));
    expect(read).toMatchObject({ filedOn: null, caption: null, labels: [] });
    expect(read.docketNumber.value).toBe('1:20-cv-00101');
  });

  it('takes only the large print of a center for the number', () => {
    const header = '<font size="2">1:20-cv-00102</font><font size="+1">1:20-cv-00103</font>';
    expect(historyIn(historyPage({ header })).docketNumber.value).toBe('1:20-cv-00103');
    const small = historyIn(historyPage({ header: '<font size="2">1:20-cv-00102</font>' }));
    expect(small.docketNumber.value).toBeNull();
    const outside = historyPage({ header: '' }).replace('<br>', '<font size="+1">1:20-cv-1</font>');
    expect(historyIn(outside).docketNumber.value).toBeNull();
  });
});

describe('the header of a history report of a bankruptcy court', () => {
  const read = historyIn(bankruptcyHistoryPage(), 'exb');

  it('gives the debtor, the judge and the day of discharge', () => {
    expect(read).toMatchObject({
      docketNumber: { value: '20-10001', parts: { assignedInitials: 'ABC' } },
      caption: { printed: 'Clara Mills and Otto Mills', tidy: 'Clara Mills and Otto Mills' },
      filedOn: '2020-01-02',
      dischargedOn: '2021-04-05',
      assignedTo: { name: 'Ann B. Doe' },
      bankruptcy: { type: 'bk', chapter: '7', office: null, trustee: null },
    });
    expect(read.labels).toContainEqual({ label: 'Asset:', value: 'No' });
  });

  it('has no judge without such a label, and none where another label follows it', () => {
    const number = '<font size="+1">20-10001</font>';
    const judged = (header: string) =>
      historyIn(bankruptcyHistoryPage({ header: `${number} Mills<br>${header}` }), 'exb')
        .assignedTo;
    expect(judged('Ann Doe, presiding')).toBeNull();
    expect(judged('<b>Judge:</b> <b>Date filed:</b> 01/02/2020')).toBeNull();
    expect(judged('<b>Judge:</b>')).toBeNull();
    expect(judged('<b>JUDGE:</b> Ann Doe')?.name).toBe('Ann Doe');
  });

  it('takes a number of a district form first', () => {
    const header = '<font size="+1">20-10001</font><font size="+1">4:20-bk-10002</font>';
    expect(historyIn(bankruptcyHistoryPage({ header }), 'exb').docketNumber.value).toBe(
      '4:20-bk-10002',
    );
  });
});

describe('how much of the case a history report shows', () => {
  const coverageOf = (page: string) => historyIn(page).coverage;

  it('is every entry, and no more than part of the header and no parties', () => {
    expect(coverageOf(historyPage())).toEqual({
      header: 'part',
      parties: 'part',
      entries: 'whole',
    });
  });

  it('is some entries where the first is missing, or only documents were asked for', () => {
    const rows = '<tr><td>7</td><td>Filed: 01/02/2020</td><td>x</td></tr>';
    expect(coverageOf(historyPage({ rows })).entries).toBe('part');
    const heading = '<h2 align="center">Documents</h2>';
    expect(coverageOf(historyPage({ heading })).entries).toBe('part');
    const large = '<b> <font size="5">Documents</font></b>';
    expect(coverageOf(historyPage({ heading: large })).entries).toBe('part');
    expect(coverageOf(historyPage({ rows: null })).entries).toBe('part');
  });

  it('is some entries where the page breaks off', () => {
    const page = historyPage();
    expect(coverageOf(page.slice(0, page.indexOf('COMPLAINT'))).entries).toBe('part');
    expect(coverageOf(historyPage({ below: '' })).entries).toBe('part');
  });
});

describe('a page that is no history report', () => {
  it('is refused with what the person can do about it', () => {
    const charge = "To accept charges shown below, click on the 'View Report' button";
    expect(refusalOf(`<p>${charge}, or</p>`)).toMatchObject({
      code: 'charge-page',
      phrase: charge,
    });
    expect(refusalOf(historyPage({ below: 'Drumpf' }))?.code).toBe('altered-page');
  });

  it('is refused when it has neither number nor table', () => {
    expect(refusalOf('<p>Welcome</p>')?.code).toBe('not-this-kind');
    expect(refusalOf('')?.code).toBe('not-this-kind');
  });

  it('is refused when it only has a table like it, or only a number', () => {
    expect(refusalOf('<table><tr><th>Description</th></tr></table>')?.code).toBe('not-this-kind');
    expect(refusalOf(historyPage({ heading: '', rows: null }))?.code).toBe('not-this-kind');
    expect(refusalOf(historyPage({ heading: '' }))).toBeNull();
  });

  it('is read when it only lists nothing, and says so', () => {
    const heading = '<font size="5">Documents</font><h3>There are no documents for this case.</h3>';
    const { cases, warnings } = readHistory(historyPage({ heading, rows: null }));
    expect(cases[0]).toMatchObject({ entries: [], docketNumber: { value: '1:20-cv-00101' } });
    expect(warnings).toHaveLength(1);
  });
});

describe('whatever it is given', () => {
  const page = Buffer.from(historyPage());

  it('the reader never throws, and a page cut short has no entry that the whole page has not', () => {
    for (let end = 0; end < page.length; end += 1) {
      const reading = readDocketHistory(page.subarray(0, end), 'exd');
      const [read] = reading.ok ? reading.snapshot.cases : [];
      expect((read?.entries ?? []).length).toBeLessThanOrEqual(1);
    }
  });

  it('the reader and the view never throw: bytes may be anything', () => {
    const changes = fc.array(fc.tuple(fc.nat(page.length - 1), fc.nat(255)), { maxLength: 40 });
    fc.assert(
      fc.property(changes, fc.constantFrom('exd', 'exb'), (changed, courtId) => {
        const bytes = Buffer.from(page);
        for (const [at, byte] of changed) bytes[at] = byte;
        const reading = readDocketHistory(bytes, courtId);
        if (reading.ok) docketHistoryView(reading.snapshot);
      }),
    );
  });

  it('the reader tells of one case, or of none, when tags are missing anywhere', () => {
    const tags = historyPage().split(/(?=<)/);
    fc.assert(
      fc.property(fc.subarray(tags), (kept) => {
        const reading = readDocketHistory(Buffer.from(kept.join('')), 'exd');
        if (reading.ok) expect(reading.snapshot.cases).toHaveLength(1);
      }),
    );
  });
});
