import {
  bankruptcyHistoryPage,
  historyPage,
  historyView,
  readHistory,
} from '../../../test/support/history-page.js';
import { docketHistoryView } from './docket-history-view.js';

const header = (rest: string) => `<font size="+1">1:20-cv-00101</font> ${rest}`;
const entriesOf = (rows: string) => historyView(historyPage({ rows })).docket_entries;

describe('a history report in the shape of juriscraper', () => {
  it('has every key', () => {
    expect(historyView(historyPage())).toEqual({
      court_id: 'exd',
      docket_number: '1:20-cv-00101',
      case_name: 'Mills v. Harbor Board',
      date_filed: '2020-01-02',
      date_last_filing: '2021-05-06',
      date_terminated: '2021-03-04',
      date_discharged: null,
      assigned_to_str: 'Ann B. Doe',
      referred_to_str: 'Roe C. Poe',
      federal_dn_office_code: '1',
      federal_dn_case_type: 'cv',
      federal_dn_judge_initials_assigned: 'ABC',
      federal_dn_judge_initials_referred: 'DEF',
      federal_defendant_number: null,
      docket_entries: [
        {
          document_number: '1',
          pacer_doc_id: '01900000001',
          pacer_seq_no: '6',
          date_filed: '2020-01-02',
          date_entered: '2020-01-03',
          short_description: 'Complaint',
          description: 'COMPLAINT against Harbor Board. (Attachments: # 1 Exhibit A)',
        },
      ],
    });
  });

  it('has no judge as nothing, and in bankruptcy as null', () => {
    expect(historyView(historyPage({ header: header('A v. B') }))).toMatchObject({
      assigned_to_str: '',
      referred_to_str: '',
    });
    const page = bankruptcyHistoryPage({ header: '<font size="+1">20-10001</font> Mills' });
    expect(historyView(page, 'exb')).toMatchObject({ assigned_to_str: null, referred_to_str: '' });
  });

  it('knows a name only by its form, but takes any debtor', () => {
    const named = (name: string) => historyView(historyPage({ header: header(name) })).case_name;
    expect(named('In re Mills')).toBe('In re Mills');
    expect(named('Application of Mills')).toBe('Unknown Case Title');
    expect(named('')).toBe('Unknown Case Title');
    expect(historyView(bankruptcyHistoryPage(), 'exb').case_name).toBe(
      'Clara Mills and Otto Mills',
    );
  });

  it('leaves out rows numbered by other than digits', () => {
    const row = (number: string) =>
      `<tr><td>${number}</td><td>Filed: 01/02/2020</td><td>x</td></tr>`;
    expect(entriesOf(row('doc') + row('') + row('*') + row('7'))).toMatchObject([
      { document_number: null },
      { document_number: null },
      { document_number: '7' },
    ]);
  });

  it('shows no sequence number that stands in the link to the text', () => {
    const link = "<a href=\"javascript:DktText('9','4','','29','0')\"></a>";
    const rows = `<tr><td></td><td>Filed: 01/02/2020</td><td>${link}Order</td></tr>`;
    expect(entriesOf(rows)).toMatchObject([{ pacer_seq_no: null, short_description: 'Order' }]);
  });

  it('glues the lines of a text together and takes blanks from before commas', () => {
    const rows = `<tr><td>1</td><td>Filed: 01/02/2020</td><td>Order<br>on Motion</td></tr>
      <tr><td colspan="2"><i>Docket Text:</i> ORDER<br>granting , in part</td></tr>`;
    expect(entriesOf(rows)).toMatchObject([
      { short_description: 'Orderon Motion', description: 'ORDERgranting, in part' },
    ]);
  });

  it('is empty for a snapshot without a case', () => {
    expect(docketHistoryView({ ...readHistory(historyPage()), cases: [] })).toEqual({});
  });
});
