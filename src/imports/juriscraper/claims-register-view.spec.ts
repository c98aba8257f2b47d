import {
  amountRow,
  claimsRegister,
  claimTable,
  historyRow,
  registerSnapshot,
} from '../../../test/support/claims-registers.js';
import { corpusTest } from '../../../test/support/corpus.js';
import { readClaimsRegister } from '../claims-register/read-claims-register.js';
import { claimsRegisterView } from './claims-register-view.js';
import type { JsonObject } from './json-value.js';

type Parts = Parameters<typeof claimTable>[0];

const view = (page: string): JsonObject => claimsRegisterView(registerSnapshot(page));
const claimView = (parts: Parts): unknown => {
  const { claims } = view(claimsRegister(claimTable(parts)));
  return (claims as unknown[])[0];
};

describe('a claims register in the shape of juriscraper', () => {
  it('has the header, of two with one label the lower', () => {
    const { claims, ...header } = view(claimsRegister(''));
    expect(claims).toEqual([]);
    expect(header).toEqual({
      court_id: 'nysb',
      docket_number: '19-12345',
      federal_dn_office_code: null,
      federal_dn_case_type: null,
      federal_dn_judge_initials_assigned: 'abe',
      federal_dn_judge_initials_referred: null,
      federal_defendant_number: null,
      case_name: 'Ash Holdings, Inc.',
      chapter: '7',
      office: 'White Elms',
      assigned_to_str: 'Anna B. Elm',
      trustee_str: 'Otto Oak',
      total_number_of_claims: '2',
      date_filed: '2019-12-17',
      date_closed: '2020-08-23',
      date_converted: '2020-07-22',
      date_last_to_file_claims: '2020-09-17',
      date_last_to_file_govt: null,
    });
  });

  it('has every title of a judge under one name, and the day of a dismissal', () => {
    for (const label of ['Judge', 'Honorable Judge', 'Chief Judge']) {
      const summary = `<B>${label}:</B> Ida Fir<BR>`;
      expect(view(claimsRegister('', { summary })).assigned_to_str).toBe('Ida Fir');
    }
    const title = "<span class='label'>Debtor dismissed</span> 01/02/2020<br>";
    expect(view(claimsRegister('', { title })).date_debtor_dismissed).toBe('2020-01-02');
  });

  it('has a case number that is in no known form as it stands', () => {
    const summary = '<B>Case Number:</B> none<BR>';
    expect(view(claimsRegister('', { summary })).docket_number).toBe('none');
  });

  it('has only the text beside a label of the header', () => {
    const summary = '<B>Case Name:</B> Ash <a href="/x">Holdings</a><BR>';
    expect(view(claimsRegister('', { summary })).case_name).toBe('Ash');
  });

  it('has a claim in the blanks of the source', () => {
    expect(claimView({ description: '(7-1) Goods,\n sold<BR>(7-2) More' })).toEqual({
      claim_number: 7,
      creditor_id: '5182900',
      creditor_details: 'Fir Shipping, Inc.\nPO Box 1\nElmville, FL\n  32043',
      status: '',
      filed_by: 'CR',
      entered_by: 'Ida  Fir',
      date_modified: null,
      date_original_filed: '2020-06-05',
      date_original_entered: '2020-06-06',
      amount_claimed: '$45000.00',
      description: '(7-1) Goods,\n sold',
      remarks: '',
      history: [
        {
          type: 'docket_entry',
          document_number: null,
          attachment_number: undefined,
          date_filed: '2020-06-05',
          description: 'Notice',
        },
      ],
    });
  });

  it('has amendments, every kind of amount, and no docket entry behind a status', () => {
    const kinds = ['Amount', 'Secured', 'Priority', 'Unsecured', 'Admin', 'Unknown', 'Odd'];
    const claim = claimView({
      days: '<I>Last Amendment Filed</I>: 01/02/2021<BR><I>Last Amendment Entered</I>: 01/03/2021',
      state: '<I>Status:</I> Withdraw <a href="/doc1/1">237</a><BR>',
      amounts: kinds.map((kind) => amountRow(kind, '$1.00')).join(''),
    });
    expect(claim).toMatchObject({
      date_last_amendment_filed: '2021-01-02',
      date_last_amendment_entered: '2021-01-03',
      status: 'Withdraw',
      amount_claimed: '$1.00',
      secured_claimed: '$1.00',
      priority_claimed: '$1.00',
      unsecured_claimed: '$1.00',
      admin_claimed: '$1.00',
      unknown_claimed: '$1.00',
    });
    expect(claim).not.toHaveProperty('odd_claimed');
  });

  it('has the ids of rows of a history that have both a link and a number', () => {
    const rows = [
      ['/cgi-bin/show_doc.pl?caseid=9&claim_id=170&claim_num=7-1&magic_num=8', '7-1'],
      ['/doc1/12611234?caseid=9&claim_id=171&claim_num=7-2&magic_num=8&pdf_header=1', '7-2'],
      ['/cgi-bin/show_doc.pl?caseid=9&de_seq_num=946&dm_id=15&doc_num=237', '237'],
      ['/doc1/12611234', '7-3'],
      ['/doc1/12611234', 'doc'],
    ];
    const history = rows.map(([href = '', text = '']) =>
      historyRow(`<a href='${href}' id='claim_id'>${text}</a>`, 'Row'),
    );
    const row = { date_filed: '2020-06-05', description: 'Row' };
    expect(claimView({ history: history.join('') })).toMatchObject({
      history: [
        {
          ...row,
          type: 'claim',
          document_number: 7,
          attachment_number: 1,
          id: '170',
          pacer_case_id: '9',
        },
        {
          type: 'claim',
          attachment_number: 2,
          id: '171',
          pacer_case_id: '9',
          pacer_doc_id: '12601234',
        },
        {
          type: 'docket_entry',
          document_number: 237,
          pacer_seq_no: '946',
          pacer_case_id: '9',
          pacer_dm_id: '15',
        },
        {
          type: 'docket_entry',
          document_number: 7,
          attachment_number: 3,
          pacer_doc_id: '12601234',
        },
        { ...row, type: 'docket_entry', document_number: null },
      ],
    });
  });

  it('has no ids of a row without a number', () => {
    const history = historyRow("<a href='/doc1/12611234?caseid=9'>doc</a>", 'Row');
    expect(JSON.stringify(claimView({ history }))).not.toContain('pacer');
  });

  corpusTest('claims-register', 'html', (bytes, courtId) => {
    const reading = readClaimsRegister(bytes, courtId);
    return reading.ok ? claimsRegisterView(reading.snapshot) : {};
  });
});
