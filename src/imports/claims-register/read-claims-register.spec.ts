import fc from 'fast-check';
import {
  amountRow,
  claimsRegister,
  claimTable,
  historyRow,
  REGISTER_SUMMARY,
  REGISTER_TABLE,
  registerCaseIn,
  registerSnapshot,
} from '../../../test/support/claims-registers.js';
import type { ReadingRefusal } from '../snapshot/reading.js';
import { readClaimsRegister } from './read-claims-register.js';

const warned = (page: string): string[] =>
  registerSnapshot(page).warnings.map(({ place, detail }) => `${place ?? ''}: ${detail}`);

function refusalOf(page: string): ReadingRefusal {
  const reading = readClaimsRegister(Buffer.from(page), 'nysb');
  if (reading.ok) throw new Error('the page was read');
  return reading.refusal;
}

describe('a claims register', () => {
  it('is one case of which some of the header and the claims are shown', () => {
    const { kind, courtId, cases, notice, warnings } = registerSnapshot(
      claimsRegister(claimTable()),
    );
    expect({ kind, courtId, notice, warnings }).toEqual({
      kind: 'claims-register',
      courtId: 'nysb',
      notice: null,
      warnings: [],
    });
    expect(cases).toHaveLength(1);
    expect(cases[0]).toMatchObject({
      parties: null,
      entries: [],
      coverage: { header: 'part', parties: 'part', entries: 'part' },
    });
  });

  it('has the header of the case', () => {
    expect(registerCaseIn(claimsRegister(claimTable()))).toMatchObject({
      docketNumber: {
        printed: '19-12345-abe',
        value: '19-12345',
        parts: { assignedInitials: 'abe' },
      },
      pacerCaseId: '1042755',
      caption: { printed: 'Ash Holdings, Inc.', tidy: 'Ash Holdings, Inc.' },
      filedOn: '2019-12-17',
      terminatedOn: '2020-08-23',
      convertedOn: '2020-07-22',
      assignedTo: { name: 'Anna B. Elm', title: null },
      bankruptcy: { type: null, office: 'White Elms', chapter: '7', trustee: 'Otto Oak' },
    });
  });

  it('has every label of the header: of the title, of the table, of the summary', () => {
    const { labels } = registerCaseIn(claimsRegister(claimTable()));
    expect(labels.map(({ label, value }) => `${label} ${value}`.trim())).toEqual([
      'Closed 08/23/2020,',
      'Converted 07/22/2020',
      'Chief Judge: Anna B. Elm',
      'Chapter: 11',
      'Office: White Elms',
      'Last Date to file claims: 09/17/2020',
      'Trustee: Otto Oak',
      'Last Date to file (Govt):',
      'Case Name: Ash Holdings, Inc.',
      'Case Number: 19-12345-abe',
      'Chapter: 7',
      'Date Filed: 12/17/2019',
      'Total Number Of Claims: 2',
    ]);
  });

  it('has the labels of the table also where the paragraph before it is closed', () => {
    const page = claimsRegister(claimTable(), { table: `</p>${REGISTER_TABLE}` });
    expect(registerCaseIn(page).bankruptcy?.office).toBe('White Elms');
  });

  it('takes no other table and no cell without a value for labels', () => {
    const table = `<TABLE><TR><TD><B>Judge:</B></TD><TD><i>x</i> <B>Trustee</B> Otto</TD></TR></TABLE>
      <TABLE><TR><TD><B>Office:</B> Elms</TD></TR></TABLE>`;
    const { labels } = registerCaseIn(
      claimsRegister(claimTable(), { table, title: '', summary: '' }),
    );
    expect(labels).toEqual([]);
  });

  it('has the whole value of a label, links in it too', () => {
    const summary = '<B>Case Name:</B> <a href="/x">Ash</a> Holdings<BR>';
    expect(registerCaseIn(claimsRegister('', { summary })).caption?.printed).toBe('Ash Holdings');
  });

  it('has the number in its title where the summary is missing', () => {
    const page = claimsRegister(claimTable(), { summary: '' });
    expect(registerCaseIn(page).docketNumber.value).toBe('19-12345');
    expect(registerCaseIn(page).caption).toBeNull();
  });

  it('may have a number in the form of district courts', () => {
    const summary = '<B>Case Number:</B> 1:23-bk-01674-ABE<BR>';
    const { value, parts } = registerCaseIn(claimsRegister('', { summary })).docketNumber;
    expect([value, parts.caseType]).toEqual(['1:23-bk-01674', 'bk']);
  });

  it('has its claims in page order', () => {
    const claims = [7, 3, 12].map((number) => claimTable({ days: `<B>Claim No: ${number}</B>` }));
    const read = registerCaseIn(claimsRegister(claims.join(''))).claims ?? [];
    expect(read.map(({ number }) => number)).toEqual([7, 3, 12]);
  });

  it('may have no claims', () => {
    expect(registerCaseIn(claimsRegister('')).claims).toEqual([]);
  });
});

describe('what is not understood in a claims register', () => {
  it('is told: a number, days, amounts', () => {
    const claim = claimTable({
      days: '<I>Original Filed Date</I>: soon<BR>',
      amounts: amountRow('Amount', 'unknown'),
    });
    const summary = '<B>Case Number:</B> none<BR><B>Date Filed:</B> 99/99/2020<BR>';
    expect(
      warned(claimsRegister(claim, { summary, title: "<span class='label'>Closed</span> no" })),
    ).toEqual([
      'header: No docket number was found in the header.',
      'header: Closed is followed by no day: no',
      'header: Date Filed: is followed by no day: 99/99/2020',
      'claim table 1: The claim has no number.',
      'claim table 1: Original Filed Date is followed by no day: soon',
      'claim table 1: Amount: no amount of money: unknown',
    ]);
  });
});

describe('a page that is no claims register', () => {
  it('is refused when the court found no claims', () => {
    const words = 'No claims found for this case using selection criteria entered.';
    expect(refusalOf(`<p>${words}</p>`)).toMatchObject({ code: 'nothing-to-read', phrase: words });
  });

  it('is refused when a browser extension changed it', () => {
    expect(refusalOf(`${claimsRegister('')}<script>MetaMask web3</script>`).code).toBe(
      'altered-page',
    );
  });

  it('is refused when it has neither claims nor their header', () => {
    expect(refusalOf('<center><h2>Elm</h2></center>').code).toBe('not-this-kind');
    expect(refusalOf('').code).toBe('not-this-kind');
    const charges = "To accept charges shown below, click on the 'View Report' button";
    expect(refusalOf(charges).code).toBe('charge-page');
  });
});

describe('any file read as a claims register', () => {
  const page = Buffer.from(claimsRegister(claimTable({ history: historyRow('7-1', 'Claim #7') })));

  it('never makes the reader throw, cut anywhere', () => {
    for (let end = 0; end < page.length; end += 1) {
      expect(() => readClaimsRegister(page.subarray(0, end), 'nysb')).not.toThrow();
    }
  });

  it('never makes the reader throw, whatever its bytes', () => {
    const change = fc.tuple(fc.nat(page.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
        const changed = Buffer.from(page);
        for (const [at, byte] of changes) changed[at] = byte;
        expect(() => readClaimsRegister(changed, 'nysb')).not.toThrow();
      }),
    );
  });

  it('takes a time that grows with the page alone', () => {
    const began = performance.now();
    readClaimsRegister(Buffer.from(claimsRegister(claimTable().repeat(1_500))), 'nysb');
    const runs = [
      "<span class='label'>A</span>x<i></i>",
      '<p><table>',
      '<B>A:</B><i>',
      '<p>',
      '<TABLE class=complexReport><tr><td><i>',
    ];
    for (const run of runs) {
      const claims = run.repeat(10_000);
      readClaimsRegister(
        Buffer.from(claimsRegister(claims, { summary: REGISTER_SUMMARY })),
        'nysb',
      );
    }
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});
