import { caseOf, snapshotOf } from '../../../test/fixtures/imports/read-invented.js';
import { readJuriscraperJson } from './read-juriscraper-json.js';

describe('another page that juriscraper has read', () => {
  it('may be a docket history: short and long text, no parties shown', () => {
    const one = caseOf(readJuriscraperJson, {
      court_id: 'wawd',
      docket_number: '2:24-cv-00417',
      date_last_filing: '2024-04-02',
      assigned_to_str: null,
      docket_entries: [
        {
          document_number: '3',
          date_filed: '2024-04-02',
          short_description: 'Answer',
          description: '',
        },
      ],
    });
    expect(one).toMatchObject({
      lastFiledOn: '2024-04-02',
      assignedTo: null,
      parties: null,
      entries: [{ number: '3', shortText: 'Answer', text: '' }],
      coverage: { header: 'part' },
    });
  });

  it('may be a docket of the old archive, whose day of entry stands in the text alone', () => {
    const one = caseOf(readJuriscraperJson, {
      court_id: 'wawd',
      docket_number: '2:08-cv-00417',
      parties: [],
      docket_entries: [
        {
          document_number: '1',
          date_filed: '2008-03-11',
          description: 'COMPLAINT (Entered: 03/12/2008)',
          short_description: '',
          attachments: [{ attachment_number: '1', description: 'Exhibit', pacer_doc_id: null }],
        },
      ],
    });
    expect(one.entries).toMatchObject([
      { enteredOn: '2008-03-12', shortText: null, attachments: [{ number: 1 }] },
    ]);
    expect(one.parties).toEqual([]);
  });

  it('may be a feed: its moments are those of entry, at the court', () => {
    const item = {
      court_id: 'wawb',
      pacer_case_id: '98765',
      docket_number: '24-10417',
      case_name: 'Jordan Vale',
      parties: null,
      type: 'bk',
      office: 'Seattle',
      chapter: '7',
      trustee_str: '',
      docket_entries: [
        { date_filed: '2024-03-12T02:14:26+00:00', description: '', short_description: 'Petition' },
      ],
    };
    const { cases } = snapshotOf(
      readJuriscraperJson,
      [item, { ...item, docket_number: '24-10418' }],
      'wawb',
    );
    expect(cases).toHaveLength(2);
    expect(cases[1]).toMatchObject({
      docketNumber: { value: '24-10418' },
      bankruptcy: { type: 'bk', office: 'Seattle', chapter: '7', trustee: null },
      parties: null,
      entries: [
        {
          place: '/1/docket_entries/0',
          filedOn: null,
          enteredOn: '2024-03-11',
          enteredAt: { instant: '2024-03-12T02:14:26+00:00' },
          shortText: 'Petition',
        },
      ],
    });
  });

  it('may be a notice: its addressees and its one-time key are not taken over', () => {
    const snapshot = snapshotOf(readJuriscraperJson, {
      court_id: 'wawd',
      appellate: false,
      acms: false,
      contains_attachments: true,
      email_recipients: [{ name: 'Ada Quill', email_addresses: ['ada@example.org'] }],
      dockets: [
        {
          case_name: 'Harbor Books v. Tidewater',
          docket_number: '2:24-cv-00417',
          date_filed: null,
          docket_entries: [
            {
              date_filed: '2024-04-02',
              description: 'ANSWER',
              short_description: 'Answer',
              document_number: '3',
              document_url: 'https://ecf.wawd.uscourts.gov/doc1/19700123460?magic_num=777',
              pacer_case_id: '98765',
              pacer_magic_num: '777',
            },
          ],
        },
      ],
    });
    expect(snapshot.notice).toMatchObject({ containsAttachments: true, recipients: [] });
    expect(snapshot.cases[0]?.entries).toMatchObject([
      { pacerCaseId: '98765', magicNumber: null, number: '3' },
    ]);
    expect(JSON.stringify(snapshot)).not.toContain('ada@example.org');
  });

  it('may be the menu of a document with attachments', () => {
    const one = caseOf(readJuriscraperJson, {
      document_number: 12,
      pacer_doc_id: '19700123470',
      pacer_case_id: '98765',
      pacer_seq_no: '44',
      page_count: 3,
      file_size_str: '20.1 KB',
      attachments: [{ attachment_number: 1, description: 'Exhibit', page_count: 2 }],
    });
    expect(one).toMatchObject({
      pacerCaseId: '98765',
      docketNumber: { value: null },
      entries: [{ number: '12', pacerSequence: '44', attachments: [{ number: 1, pageCount: 2 }] }],
    });
  });

  it('may be the header of a query page', () => {
    const one = caseOf(readJuriscraperJson, {
      court_id: 'wawd',
      docket_number: '2:24-cv-00417',
      case_name: 'Harbor Books v. Tidewater',
      case_name_raw: 'Harbor Books et al v. Tidewater et al',
      date_last_filing: '2024-04-02',
      case_type: 'cv',
      related_cases_str: '2:23-cv-00001',
    });
    expect(one).toMatchObject({
      caption: {
        printed: 'Harbor Books et al v. Tidewater et al',
        tidy: 'Harbor Books v. Tidewater',
      },
      labels: [
        { label: 'case_type', value: 'cv' },
        { label: 'related_cases_str', value: '2:23-cv-00001' },
      ],
      entries: [],
    });
  });

  it('may be a claims register', () => {
    const one = caseOf(
      readJuriscraperJson,
      {
        court_id: 'wawb',
        docket_number: '24-10417',
        case_name: 'Jordan Vale',
        chapter: '7',
        total_number_of_claims: '1',
        claims: [
          {
            claim_number: 4,
            creditor_id: '555',
            creditor_details: 'Mill Pond Bank\nPO Box 9',
            date_original_filed: '2024-05-01',
            status: '',
            filed_by: 'CR',
            amount_claimed: '$1,250.50',
            description: '(4-1) Loan',
            remarks: '',
            history: [
              {
                type: 'docket_entry',
                document_number: 7,
                attachment_number: 1,
                date_filed: '2024-05-01',
                description: 'Objection',
                pacer_case_id: '98765',
                pacer_seq_no: '31',
                pacer_dm_id: '11',
              },
              {
                type: 'claim',
                document_number: 4,
                description: 'Filed',
                pacer_doc_id: '19400123',
                id: '8',
              },
              { type: 'claim', document_number: null, description: 'Noted' },
            ],
          },
        ],
      },
      'wawb',
    );
    expect(one.claims).toMatchObject([
      {
        number: 4,
        creditorId: '555',
        creditor: ['Mill Pond Bank', 'PO Box 9'],
        labels: [
          { label: 'Original Filed Date', value: '2024-05-01' },
          { label: 'Filed by', value: 'CR' },
        ],
        amounts: [{ kind: 'Amount', printed: '$1,250.50', amount: '1250.50' }],
        history: [
          {
            type: 'docket-entry',
            documentNumber: 7,
            attachmentNumber: 1,
            filedOn: '2024-05-01',
            address:
              'https://ecf.wawb.uscourts.gov/cgi-bin/show_doc.pl?caseid=98765&de_seq_num=31&dm_id=11',
          },
          { address: 'https://ecf.wawb.uscourts.gov/doc1/19400123?claim_id=8' },
          { address: null },
        ],
      },
    ]);
    expect(one.bankruptcy?.chapter).toBe('7');
    expect(one.labels).toEqual([{ label: 'total_number_of_claims', value: '1' }]);
  });
});
