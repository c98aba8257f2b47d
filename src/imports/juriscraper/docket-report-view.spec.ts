import {
  bankruptcyReportPage,
  readReport,
  reportPage,
  reportView,
} from '../../../test/support/report-page.js';
import type { JsonObject } from './json-value.js';
import { UNSAID_CASE } from '../snapshot/case-reading.js';
import { UNSAID_ENTRY } from '../snapshot/entry-reading.js';
import { docketReportView } from './docket-report-view.js';

const row = (...cells: readonly string[]) =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const heading = (words: string) => row(`<b><u>${words}</u></b>`);
const entries = (rows: string, courtId = 'wawd') =>
  reportView(reportPage({ entries: rows }), courtId).docket_entries;
const parties = (rows: string, courtId = 'wawd') =>
  reportView(reportPage({ parties: rows }), courtId).parties;
const captioned = (header: string, rest: Parameters<typeof reportPage>[0] = {}) =>
  reportView(reportPage({ header: row(header, 'Date Filed: 01/11/2021'), ...rest })).case_name;

describe('a docket report in the shape of juriscraper', () => {
  it('has every key', () => {
    expect(reportView(reportPage())).toEqual({
      court_id: 'wawd',
      docket_number: '2:21-cv-00777',
      case_name: 'Larch Hosting LLC v. Quarry Cloud, Inc.',
      date_filed: '2021-01-11',
      date_terminated: null,
      date_converted: null,
      date_discharged: null,
      assigned_to_str: 'Adelaide B. Crane',
      referred_to_str: 'Otto Finch',
      cause: '28:1332 Diversity-Breach of Contract',
      nature_of_suit: '190 Contract: Other',
      jury_demand: 'Plaintiff',
      demand: '',
      jurisdiction: 'Diversity',
      mdl_status: '',
      ordered_by: 'date_filed',
      federal_dn_office_code: '2',
      federal_dn_case_type: 'cv',
      federal_dn_judge_initials_assigned: 'ABC',
      federal_dn_judge_initials_referred: 'DE',
      federal_defendant_number: null,
      parties: [
        {
          name: 'Larch Hosting LLC',
          type: 'Plaintiff',
          extra_info: '',
          date_terminated: null,
          attorneys: [
            {
              name: 'Ottoline Quill',
              roles: ['LEAD ATTORNEY', 'ATTORNEY TO BE NOTICED'],
              contact: 'QUILL & PARTNERS\n1 INVENTED WAY\n',
            },
          ],
        },
        {
          name: 'Quarry Cloud, Inc.',
          type: 'Defendant',
          extra_info: 'a Delaware corporation',
          date_terminated: null,
        },
      ],
      docket_entries: [
        {
          date_filed: '2021-01-11',
          date_entered: '2021-01-12',
          document_number: '1',
          pacer_doc_id: '19705000001',
          pacer_seq_no: '3',
          description: 'COMPLAINT against Quarry Cloud, Inc. (Entered: 01/12/2021)',
        },
      ],
    });
  });

  it('is the same for a page that says nothing but its number', () => {
    expect(reportView(reportPage({ header: '', parties: '', columns: null }))).toMatchObject({
      case_name: 'Unknown Case Title',
      assigned_to_str: '',
      ordered_by: null,
      parties: [],
      docket_entries: [],
    });
  });

  it('takes blanks before commas out of the header and the entries, and not out of the parties', () => {
    expect(captioned('Ames , Inc. v. Boyle')).toBe('Ames, Inc. v. Boyle');
    expect(entries(row('01/02/2021', '5', 'Ames , Inc.'))).toMatchObject([
      { description: 'Ames, Inc.' },
    ]);
    expect(parties(heading('Plaintiff') + row('<b>Ames , Inc.</b>'))).toMatchObject([
      { name: 'Ames , Inc.' },
    ]);
  });
});

describe('the case name', () => {
  it('stands in the very first line of the header, or nowhere in it', () => {
    expect(captioned('Ames v. Boyle')).toBe('Ames v. Boyle');
    expect(captioned(' <br>Ames v. Boyle')).toBe('Larch Hosting LLC v. Quarry Cloud, Inc.');
    expect(captioned(' <br>Ames v. Boyle', { parties: '' })).toBe('Unknown Case Title');
  });

  it("is the debtor's, or made of the case that an adversary proceeding belongs to", () => {
    const name = (changes: Parameters<typeof bankruptcyReportPage>[0]) =>
      reportView(bankruptcyReportPage(changes), 'wawb').case_name;
    const adversary = '<center><font>Adversary Proceeding #: 21-04001</font></center>';
    const lead = row('<i>Lead BK Title:</i> Clara Mills et al', 'Date filed: 01/11/2021');
    expect(name({})).toBe('Clara Mills');
    expect(name({ parties: '' })).toBe('Unknown Case Title');
    expect(name({ parties: '', heading: adversary })).toBe(
      'Unknown Case Title - Adversary Proceeding',
    );
    expect(name({ parties: '', heading: adversary, header: lead })).toBe(
      'Clara Mills - Adversary Proceeding',
    );
    expect(name({ parties: '', header: lead })).toBe('Clara Mills');
    const sides = `<tr><td><b>Plaintiff ------</b></td></tr><tr><td><b>Stone</b></td></tr>
      <tr><td><b>Defendant ------</b></td></tr><tr><td><b>Mills</b></td></tr>`;
    expect(name({ parties: sides, heading: adversary })).toBe(
      'Unknown Case Title - Adversary Proceeding',
    );
  });
});

describe('the nature of suit', () => {
  it('is lost where a district case speaks of an adversary proceeding', () => {
    const page = reportPage({
      entries: row('01/02/2021', '5', 'Appeal from an Adversary Proceeding'),
    });
    expect(reportView(page).nature_of_suit).toBe('');
    expect(readReport(page).cases[0]?.natureOfSuit).toBe('190 Contract: Other');
  });

  it('is that of its own table for an adversary proceeding', () => {
    const below = `Adversary Proceeding <table>${row('', 'Nature[s] of Suit:', '11', 'Turnover')}</table>`;
    expect(reportView(bankruptcyReportPage({ below }), 'wawb').nature_of_suit).toBe('11 Turnover');
  });
});

describe('the entries', () => {
  it('are without rows that have no day or an odd number, and without attachments that only the text names', () => {
    const rows =
      row('', '4', 'undated') +
      row('99/99/2021', '4', 'misdated') +
      row('01/02/2021', 'doc', 'odd') +
      row('01/02/2021', '', 'MINUTES') +
      row('01/02/2021', '5', 'MOTION (Attachments: # 1 Exhibit A)');
    const view = entries(rows) as readonly JsonObject[];
    expect(
      view.map((one) => [one.document_number, one.description, Object.keys(one).length]),
    ).toEqual([
      [null, 'MINUTES', 6],
      ['5', 'MOTION (Attachments: # 1 Exhibit A)', 6],
    ]);
  });

  it('have their lines run together', () => {
    expect(entries(row('01/02/2021', '5', 'Mins<br>held.<br> Denied'))).toMatchObject([
      { description: 'Minsheld. Denied' },
    ]);
  });

  it('take the last part of any address for a document id', () => {
    const shown = (href: string) => entries(row('01/02/2021', `<a href="${href}">5</a>`, 'x'));
    expect(shown('/cgi-bin/show_doc.pl?caseid=7')).toMatchObject([{ pacer_doc_id: 'sho0_doc.pl' }]);
    expect(shown('/cgi-bin/show_case_doc?5,7')).toMatchObject([{ pacer_doc_id: null }]);
    expect(shown('/doc1/19715000009')).toMatchObject([{ pacer_doc_id: '19705000009' }]);
  });

  it('have size and attachments on pages that list documents', () => {
    const link = `<a href="/doc1/19715000009" onclick="goDLS('/doc1/19715000009','77','10','','','','')">1</a>`;
    const document = (number: number, name: string) =>
      `<tr><td><input name="document_77_10_${number}" value="500000${9 + number}-${number}-3"></td><td>${number}</td><td>${name}</td><td></td><td>2 KB</td></tr>`;
    const list = `<tr><td></td><td></td><td></td><td><table>${document(0, 'Main')}${document(1, 'Exhibit , A')}</table></td></tr>`;
    const page = reportPage({ entries: row('01/02/2021', link, 'MOTION') + list });
    const form = page.replace(
      '<table border="1">',
      '<form name="view_multi_docs"><table border="1">',
    );
    expect(reportView(form).docket_entries).toEqual([
      {
        date_filed: '2021-01-02',
        date_entered: null,
        document_number: '1',
        pacer_doc_id: '19705000009',
        pacer_seq_no: '10',
        description: 'MOTION',
        file_size_str: '2 KB',
        page_count: 3,
        attachments: [
          {
            attachment_number: 1,
            description: 'Exhibit, A',
            page_count: 3,
            file_size_str: '2 KB',
            file_size_bytes: 1,
            pacer_doc_id: '197050000010',
            pacer_seq_no: '10',
          },
        ],
      },
    ]);
  });

  it('say no size that only stands beside the number', () => {
    expect(entries(row('01/02/2021', '5<br>(3 pgs)', 'ORDER'))).toMatchObject([
      expect.not.objectContaining({ page_count: 3 }),
    ]);
  });

  it('have the words after the number for text at the court that merges the two, also where it parts them', () => {
    const rows =
      row('01/02/2021', '7 (2 pgs) Petition\nof two lines') +
      row(
        '01/02/2021',
        '<a href="/doc1/1760123">8</a> <br>(2 pgs) ',
        'Order (Entered: 01/03/2021)',
      ) +
      row('01/02/2021', '<a href="/doc1/1760124">doc</a>', 'Order');
    expect(entries(rows, 'txnb')).toMatchObject([
      { document_number: '7', description: 'Petition' },
      { document_number: '8', description: '', date_entered: null, pacer_doc_id: '1760123' },
      { document_number: null, description: 'doc', pacer_doc_id: null },
    ]);
  });
});

describe('a source of another kind in that shape', () => {
  const view = (one: Partial<typeof UNSAID_CASE>) =>
    docketReportView({
      kind: 'juriscraper-json',
      courtId: 'wawd',
      cases: [{ ...UNSAID_CASE, ...one }],
      notice: null,
      warnings: [],
    });

  it('is named by its caption, and is of its own court', () => {
    const caption = { printed: 'Ames et al v. Boyle', tidy: 'Ames v. Boyle' };
    expect(view({ caption, courtId: 'orb' })).toMatchObject({
      court_id: 'orb',
      case_name: 'Ames v. Boyle',
    });
    expect(view({})).toMatchObject({ court_id: 'wawd', case_name: 'Unknown Case Title' });
  });

  it('keeps its charges with its parties, and makes no ids of addresses', () => {
    const criminal = {
      highestOffenseLevelOpening: 'Felony',
      highestOffenseLevelTerminated: null,
      counts: [],
      complaints: [],
    };
    const party = {
      ...{ place: '', name: 'Ames', type: { printed: 'Defendant', tidy: 'Defendant' }, extra: [] },
      ...{ terminatedOn: null, attorneys: null, criminal, unparsed: [] },
    };
    const entry = {
      ...UNSAID_ENTRY,
      filedOn: '2021-01-02' as never,
      documentUrl: 'https://x/y.pl',
    };
    expect(view({ parties: [party], entries: [entry] })).toMatchObject({
      parties: [{ criminal_data: { highest_offense_level_opening: 'Felony' } }],
      docket_entries: [{ pacer_doc_id: null }],
    });
  });
});
