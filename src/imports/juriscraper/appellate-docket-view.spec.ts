import { appealView, appellatePage, readAppellate } from '../../../test/support/appellate-page.js';
import { appellateDocketView } from './appellate-docket-view.js';

const originOf = (page: string) => appealView(page).originating_court_information;

describe('an appellate docket in the shape of juriscraper', () => {
  it('has every key, absent text as nothing and absent days as null', () => {
    expect(appealView(appellatePage({ parties: null, entries: null, origin: null }))).toEqual({
      court_id: 'ca1',
      docket_number: '22-1234',
      case_name: 'Mills v. Harbor Board',
      date_filed: '2022-03-04',
      date_terminated: '2023-05-06',
      nature_of_suit: '3440 Other Civil Rights',
      appeal_from: 'District of Examples, Port City',
      fee_status: 'filing fee paid',
      panel: [],
      case_type_information: 'civil, private',
      originating_court_information: {},
      parties: [],
      docket_entries: [],
    });
    const bare = appealView(appellatePage({ stub: '', caseType: null, origin: null }));
    expect(bare).toMatchObject({
      docket_number: '',
      case_name: '',
      date_filed: null,
      nature_of_suit: '',
      case_type_information: '',
    });
  });

  it('has the court below, its days under their keys', () => {
    expect(originOf(appellatePage())).toEqual({
      docket_number: '1:21-cv-00077',
      court_id: 'exd',
      assigned_to: 'Ann B. Doe',
      ordering_judge: '',
      court_reporter: '',
      disposition: '',
      date_filed: '2021-02-03',
      date_disposed: null,
      date_judgment: '2022-01-31',
      date_filed_noa: '2022-02-28',
    });
  });

  it('has an alien registration number instead of a docket number', () => {
    const origin = `<tr><td><b>Originating Court Information:</b></td></tr>
      <tr><td><b>District: </b>BIA-1 : A000-111-222</td></tr><tr><td></td></tr>`;
    const court = originOf(appellatePage({ origin }));
    expect(court).toMatchObject({ RESTRICTED_ALIEN_NUMBER: 'A000-111-222' });
    expect(court).not.toHaveProperty('docket_number');
  });

  it('takes the first place of the page that has a label for its value', () => {
    const otherCases = `<table><tr><td><b>Prior Cases:</b></td></tr><tr><td><b>Date Disposed:</b>
      06/07/2018&nbsp;<b>Disposition:</b> Affirmed</td></tr></table>`;
    const entries =
      '<tr><td>03/04/2022</td><td>1</td><td>filed <i>Ordering Judge</i> Roe Poe</td></tr>';
    expect(originOf(appellatePage({ otherCases, entries }))).toMatchObject({
      date_disposed: '2018-06-07',
      disposition: 'Affirmed',
      ordering_judge: 'Roe Poe',
    });
  });

  it('pairs days with labels by their order, also where a cell has no text', () => {
    const origin = `<tr><td><b>Originating Court Information:</b></td></tr>
      <tr><td><b>Date Order/Judgment:</b></td><td><b>Date NOA Filed:</b></td></tr>
      <tr><td></td><td>01/02/2020</td></tr>`;
    const court = originOf(appellatePage({ origin }));
    expect(court).toMatchObject({ date_judgment: '2020-01-02' });
    expect(court).not.toHaveProperty('date_filed_noa');
  });

  it('reads the panel only where its heading lies in a cell', () => {
    const panel = '<b>Panel Assignment:</b><br><b>Panel:</b> ABC&nbsp;&nbsp;DEF<br>';
    expect(appealView(appellatePage({ panel })).panel).toEqual(['ABC', 'DEF']);
    const above = '<b>Panel Assignment:</b><b>Panel:</b> ABC';
    expect(appealView(appellatePage({ panel: null, above })).panel).toEqual([]);
  });

  it('reads a number behind a telephone link and an appeal from "null"', () => {
    const stub = `<tr><td><b>Docket #: </b><i>x</i><a href="tel:22-1234">#22-1234</a></td></tr>
      <tr><td><b>Appeal From:</b> null</td></tr>`;
    expect(appealView(appellatePage({ stub }))).toMatchObject({
      docket_number: '22-1234',
      appeal_from: '',
    });
  });

  it('keeps the spacing of types, fields, lines and counsel', () => {
    const parties = `<tr><td>ANN  DOE<br><b>Terminated: </b>07/31/2017<br><b>Prison: </b> 7<br>\n a  b<br>
      Plaintiff&nbsp;-&nbsp;Appellant,</td><td>Otto  Stone<br>[COR  LD]<br>Direct: <a>555</a></td></tr>
      <tr><td>ROE<br>Appellee</td><td>Otto  Stone<br>See above<br><br>Ida<br></td></tr>`;
    expect(appealView(appellatePage({ parties })).parties).toEqual([
      {
        name: 'ANN  DOE',
        type: 'Plaintiff\u00a0-\u00a0Appellant',
        date_terminated: '2017-07-31',
        Prison: '7',
        unparsed: ['\n a  b'],
        attorneys: [{ name: 'Otto  Stone', roles: ['COR  LD'], contact: 'Direct:  555' }],
      },
      {
        name: 'ROE',
        type: 'Appellee',
        unparsed: undefined,
        attorneys: [
          { name: 'Otto  Stone', roles: [], contact: 'Direct:  555' },
          { name: 'Ida', roles: [], contact: '' },
        ],
      },
    ]);
  });

  it('glues the lines of docket text together and takes blanks from before commas', () => {
    const entries = '<tr><td>03/04/2022</td><td>1</td><td>ORDER<br>granting , in part</td></tr>';
    const [entry] = appealView(appellatePage({ entries })).docket_entries as unknown[];
    expect(entry).toEqual({
      date_filed: '2022-03-04',
      date_entered: null,
      document_number: '1',
      pacer_doc_id: null,
      description: 'ORDERgranting, in part',
    });
  });

  it('lists the documents of an entry, sizes only where there are some', () => {
    const listed = `<table><tr><td><table><tr><th>Document</th></tr>
      <tr><td><input value="9 8 7 0"></td><td>1</td><td></td><td>Brief</td><td>2 KB</td></tr></table></td></tr></table>`;
    const entries = `<tr><td>03/04/2022</td><td><input value="9">1</td><td>x</td></tr>
      <tr><td></td><td></td><td>${listed}</td></tr>`;
    const below = '<input value="View Selected">';
    const [entry] = appealView(appellatePage({ entries, below })).docket_entries as unknown[];
    expect(entry).toMatchObject({
      pacer_seq_no: '9',
      attachments: [
        {
          attachment_number: 1,
          description: 'Brief',
          page_count: 7,
          file_size_str: '2 KB',
          pacer_doc_id: null,
          pacer_seq_no: '9',
        },
      ],
    });
    expect(JSON.stringify(entry)).not.toContain('file_size_bytes');
  });

  it('is empty for a snapshot without a case', () => {
    const snapshot = { ...readAppellate(appellatePage()), cases: [] };
    expect(appellateDocketView(snapshot)).toEqual({});
  });
});
