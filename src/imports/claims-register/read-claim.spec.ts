import { amountRow, claimIn, historyRow } from '../../../test/support/claims-registers.js';
import { claimHabits } from './read-claim.js';

const link = (href: string, text: string): string => `<a href='${href}'>${text}</a>`;

describe('a claim', () => {
  it('has its number, its creditor and what is said of it', () => {
    expect(claimIn({})).toMatchObject({
      number: 7,
      creditorId: '5182900',
      creditor: ['Fir Shipping, Inc.', 'PO Box 1', 'Elmville, FL 32043'],
      labels: [
        { label: 'Original Filed Date', value: '06/05/2020' },
        { label: 'Original Entered Date', value: '06/06/2020' },
        { label: 'Status', value: '' },
        { label: 'Filed by', value: 'CR' },
        { label: 'Entered by', value: 'Ida Fir' },
        { label: 'Modified', value: '' },
      ],
      amounts: [{ kind: 'Amount', printed: '$45000.00', amount: '45000.00' }],
      description: '',
      remarks: '',
    });
  });

  it('may have no id of its creditor, no lines and no number', () => {
    const claim = claimIn({ creditor: '<I>Creditor:</I><BR>', days: '', state: '' });
    expect(claim).toMatchObject({ number: null, creditorId: null, creditor: [], labels: [] });
  });

  it('has no link among the lines of its creditor', () => {
    const creditor = `<I>Creditor:</I> (12) ${link('/x', 'Claimant History')}<BR>Fir, Inc.<p>Elmville ${link('/y', 'Claimant History')}</p>`;
    expect(claimIn({ creditor }).creditor).toEqual(['Fir, Inc.', 'Elmville']);
  });

  it('has the docket entry that is linked behind its status', () => {
    const state = `<I>Status:</I> Withdraw ${link('/doc1/1261?caseid=9&magic_num=5', '237')}<BR><I>Filed by:</I> ${link('/z', 'CR')}`;
    const claim = claimIn({ state });
    expect(claim.statusEntry).toEqual({
      printed: '237',
      address: 'https://ecf.nysb.uscourts.gov/doc1/1261?caseid=9',
    });
    expect(claim.labels).toContainEqual({ label: 'Status', value: 'Withdraw 237' });
    expect(claimIn({}).statusEntry).toBeUndefined();
    expect(
      claimIn({ state: `<I>Status:</I> Open<BR>${link('/z', '9')}` }).statusEntry,
    ).toBeUndefined();
  });

  it('has labels about its state only with a colon, and about its days also without', () => {
    const claim = claimIn({
      days: '<I>Last Amendment Filed</I> 01/02/2021',
      state: '<I>Note</I> x',
    });
    expect(claim.labels).toEqual([{ label: 'Last Amendment Filed', value: '01/02/2021' }]);
  });

  it('has amounts of each kind as exact decimals, and what the court allowed', () => {
    const amounts = [
      amountRow('Amount', '$1,234.5'),
      amountRow('Secured', '$0.10', '<TD> allowed: <TD> $0.05'),
      amountRow('Priority', 'unknown'),
      amountRow('', '$9.00'),
    ];
    expect(claimIn({ amounts: amounts.join('') }).amounts).toEqual([
      { kind: 'Amount', printed: '$1,234.5', amount: '1234.50' },
      { kind: 'Secured', printed: '$0.10', amount: '0.10' },
      { kind: 'Secured allowed', printed: '$0.05', amount: '0.05' },
      { kind: 'Priority', printed: 'unknown', amount: null },
    ]);
  });

  it('has all lines of description and remarks', () => {
    const claim = claimIn({
      description: '(7-1) Goods<BR>(7-2) Goods \n sold<BR>',
      remarks: '(7-1) Late <b>!</b>',
    });
    expect(claim.description).toBe('(7-1) Goods\n(7-2) Goods sold');
    expect(claim.remarks).toBe('(7-1) Late !');
  });
});

describe('the history of a claim', () => {
  const rows = (...history: string[]) => claimIn({ history: history.join('') }).history;

  it('has the filings of the claim, by their links or by what leads to its own history', () => {
    const ofClaim = '/cgi-bin/show_doc.pl?caseid=9&claim_id=170&claim_num=7-2&magic_num=8';
    const details = link('/cgi-bin/ClaimHistory.pl?9,7-1', 'Details');
    const named = `<a href='/doc1/1261' id='documentKclaim_idV15'>7-3</a>`;
    expect(
      rows(
        historyRow(link(ofClaim, '7-2'), 'Claim  #7'),
        historyRow(link('/doc1/1261', '7-1'), 'Claim #7', details),
        historyRow(named, 'Claim #7'),
      ),
    ).toEqual([
      {
        type: 'claim',
        documentNumber: 7,
        attachmentNumber: 2,
        filedOn: '2020-06-05',
        description: 'Claim #7',
        address:
          'https://ecf.nysb.uscourts.gov/cgi-bin/show_doc.pl?caseid=9&claim_id=170&claim_num=7-2',
      },
      expect.objectContaining({ type: 'claim', attachmentNumber: 1 }),
      expect.objectContaining({ type: 'claim', attachmentNumber: 3 }),
    ]);
  });

  it('has the docket entries that speak of the claim, minute entries too', () => {
    const entry = '/cgi-bin/show_doc.pl?caseid=9&de_seq_num=946&dm_id=15&doc_num=237';
    expect(rows(historyRow(link(entry, ' 237 '), 'Notice'), historyRow('doc', 'Minutes'))).toEqual([
      {
        type: 'docket-entry',
        documentNumber: 237,
        attachmentNumber: null,
        filedOn: '2020-06-05',
        description: 'Notice',
        address: `https://ecf.nysb.uscourts.gov${entry}`,
      },
      {
        type: 'docket-entry',
        documentNumber: null,
        attachmentNumber: null,
        filedOn: '2020-06-05',
        description: 'Minutes',
        address: null,
      },
    ]);
  });

  it('has no row that has too few cells', () => {
    expect(rows('<tr><td>1<td>2<td>3<td>4</tr>')).toEqual([]);
  });
});

describe('the words of a claim as the source of the page has them', () => {
  it('are kept apart only where they are others', () => {
    expect(claimIn({ creditor: '<BR>Fir', state: '' }).habits).toBeUndefined();
    expect(claimHabits(claimIn({ creditor: '<BR>Fir', state: '' })).creditor).toBe('Fir');
    const claim = claimIn({ description: '(7-1) Goods<BR>(7-2) More' });
    expect(claimHabits(claim)).toMatchObject({
      creditor: 'Fir Shipping, Inc.\nPO Box 1\nElmville, FL\n  32043',
      description: '(7-1) Goods',
      history: ['Notice'],
    });
    expect(claimHabits(claim).labels).toContainEqual({ label: 'Entered by', value: 'Ida  Fir' });
  });
});
