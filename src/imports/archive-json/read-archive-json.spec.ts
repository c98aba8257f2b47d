import fc from 'fast-check';
import { ARCHIVED } from '../../../test/fixtures/imports/archive-docket.js';
import {
  caseOf,
  detailsOf,
  jsonFile,
  snapshotOf,
} from '../../../test/fixtures/imports/read-invented.js';
import { readArchiveJson } from './read-archive-json.js';

describe('a docket of the Internet Archive', () => {
  it('gives the header and the entries', () => {
    expect(caseOf(readArchiveJson, ARCHIVED)).toMatchObject({
      courtId: null,
      docketNumber: { value: '2:24-cv-00417' },
      pacerCaseId: '98765',
      terminatedOn: '2024-11-30',
      assignedTo: { name: 'Ruth Ellen Marsh' },
      claims: null,
      labels: [],
      entries: [
        {
          place: '/docket_entries/0',
          number: '1',
          filedOn: '2024-03-11',
          enteredOn: '2024-03-12',
          shortText: 'Complaint',
          pacerDocumentId: '19700123456',
          attachments: [{ number: 1, description: 'Exhibit A' }],
        },
        { number: '2', enteredOn: null },
      ],
    });
  });

  it('gives the parties, and counsel in the words that the docket printed or that their codes stand for', () => {
    const [plaintiff, defendant] = caseOf(readArchiveJson, ARCHIVED).parties ?? [];
    expect(plaintiff).toMatchObject({
      name: 'Harbor Books, Inc.',
      type: { printed: 'Plaintiff' },
      unparsed: ['pro_se: 2'],
      attorneys: [
        {
          name: 'Ada Quill',
          roles: ['LEAD ATTORNEY', 'ATTORNEY TO BE NOTICED'],
          contact: ['1 Pier Street', 'Seattle, WA 98101'],
        },
      ],
    });
    expect(defendant).toMatchObject({
      extra: ['an Oregon company'],
      attorneys: [{ roles: ['TERMINATED: 05/02/2024'], terminatedOn: '2024-05-02' }],
    });
  });

  it('calls a few courts otherwise than CM/ECF does', () => {
    expect(caseOf(readArchiveJson, { ...ARCHIVED, court: 'nebraskab' }, 'neb').courtId).toBeNull();
    expect(caseOf(readArchiveJson, { ...ARCHIVED, court: 'nebraskab' }).courtId).toBe('neb');
  });

  it('of a bankruptcy has its chapter and trustee, and its claims', () => {
    const bankruptcy = {
      ...ARCHIVED,
      court: 'wawb',
      docket_number: '24-10417',
      bankruptcy_information: {
        chapter: '13',
        trustee_str: 'Kay Stone',
        date_converted: '2024-04-01',
      },
      claims: [
        {
          claim_number: '4',
          creditor_id: '555',
          creditor_details: 'Mill Pond Bank\nPO Box 9',
          date_claim_modified: '2024-05-02',
          amount_claimed: '$1,250.50',
          claim_history_entries: [
            {
              claim_document_type: 2,
              claim_doc_id: '88',
              document_number: 4,
              description: 'Claim',
              pacer_case_id: '98765',
            },
            {
              claim_document_type: 1,
              document_number: 7,
              pacer_doc_id: '19410123',
              date_filed: '2024-05-01',
            },
          ],
        },
      ],
    };
    expect(caseOf(readArchiveJson, bankruptcy, 'wawb')).toMatchObject({
      docketNumber: { value: '24-10417' },
      bankruptcy: { chapter: '13', trustee: 'Kay Stone' },
      convertedOn: '2024-04-01',
      claims: [
        {
          number: 4,
          creditor: ['Mill Pond Bank', 'PO Box 9'],
          labels: [{ label: 'Modified', value: '2024-05-02' }],
          amounts: [{ amount: '1250.50' }],
          history: [
            {
              type: 'claim',
              address: 'https://ecf.wawb.uscourts.gov/cgi-bin/show_doc.pl?caseid=98765&claim_id=88',
            },
            { type: 'docket-entry', address: 'https://ecf.wawb.uscourts.gov/doc1/19400123' },
          ],
        },
      ],
    });
  });

  it('may be one of a list', () => {
    const second = { ...ARCHIVED, docket_number: '2:24-cv-00500' };
    const { cases } = snapshotOf(readArchiveJson, [ARCHIVED, second]);
    expect(cases.map(({ docketNumber }) => docketNumber.value)).toEqual([
      '2:24-cv-00417',
      '2:24-cv-00500',
    ]);
  });
});

describe('a party that carries roles of several cases', () => {
  const [plaintiff, defendant] = ARCHIVED.parties;
  const silent = { ...ARCHIVED, docket_entries: [] };

  function roleIn(docket: unknown): string | undefined {
    return caseOf(readArchiveJson, docket).parties?.at(-1)?.type.printed;
  }

  it('has the role in which the docket speaks of it, and a note says so', () => {
    expect(roleIn(ARCHIVED)).toBe('Defendant');
    expect(detailsOf(readArchiveJson, ARCHIVED)).toEqual([
      'The party carries the roles Creditor, Defendant, some of other cases; taken was Defendant, as the docket speaks of it.',
    ]);
  });

  it('has the role of the others for whom its lawyers appear, where the docket does not speak of it', () => {
    const friend = {
      ...plaintiff,
      name: 'Tidewater Holdings',
      attorneys: [{ id: 52, name: 'Ben Nib', roles: [] }],
      party_types: [{ name: 'Defendant' }],
    };
    expect(roleIn({ ...silent, parties: [plaintiff, friend, defendant] })).toBe('Defendant');
  });

  it('has the first of them where nothing decides, and a note says so', () => {
    expect(roleIn(silent)).toBe('Creditor');
    expect(detailsOf(readArchiveJson, silent).join()).toContain('the first of them');
  });

  it('has the first of them where the docket speaks of it in both', () => {
    const [entry] = ARCHIVED.docket_entries;
    const description =
      'STIPULATION of Creditor Tidewater Printing and Defendants Tidewater Printing.';
    const torn = { ...ARCHIVED, docket_entries: [{ ...entry, description }] };
    expect(roleIn(torn)).toBe('Creditor');
  });

  it('is not taken for one of a longer name', () => {
    const [entry] = ARCHIVED.docket_entries;
    const description = 'ANSWER by Defendant Tidewater Shipping, Creditor Tidewater Printing Co.';
    const docket = { ...ARCHIVED, docket_entries: [{ ...entry, description }] };
    expect(roleIn(docket)).toBe('Creditor');
  });

  it('has one role where it is listed twice in it, without a note', () => {
    const twice = { ...defendant, party_types: [{ name: 'Defendant' }, { name: 'Defendant' }] };
    expect(detailsOf(readArchiveJson, { ...silent, parties: [twice] })).toEqual([]);
  });
});

describe('the reader of the archive’s dockets', () => {
  it.each([
    ['an empty object', {}],
    ['a docket of juriscraper', { court_id: 'wawd', docket_entries: [], parties: [] }],
    ['a list of numbers', [1, 2]],
  ])('refuses %s', (_, value) => {
    expect(readArchiveJson(jsonFile(value), 'wawd')).toMatchObject({
      ok: false,
      refusal: { code: 'not-this-kind' },
    });
  });

  it('never throws, wherever a file is cut off', () => {
    const bytes = jsonFile(ARCHIVED);
    for (let length = 0; length <= bytes.length; length += 1) {
      expect(readArchiveJson(bytes.subarray(0, length), 'wawd').ok).toBe(length === bytes.length);
    }
  });

  it('never throws, whatever stands in place of a value', () => {
    const keys = fc.subarray(Object.keys(ARCHIVED));
    fc.assert(
      fc.property(keys, fc.jsonValue({ maxDepth: 4 }), (changed, value) => {
        const docket = { ...ARCHIVED, ...Object.fromEntries(changed.map((key) => [key, value])) };
        expect(readArchiveJson(jsonFile(docket), 'wawd')).toHaveProperty('ok');
      }),
    );
  });

  it('needs time by the length of the file, however many parties carry several roles', () => {
    const parties = Array.from({ length: 4_000 }, (_, at) => ({
      ...ARCHIVED.parties[1],
      id: at,
      name: `Tidewater Printing ${at}`,
    }));
    const [entry] = ARCHIVED.docket_entries;
    const docket_entries = parties.map(({ name, id }) => ({
      ...entry,
      id,
      description: `MOTION by Defendant ${name} to dismiss. `.repeat(5),
    }));
    const { parties: read } = caseOf(readArchiveJson, { ...ARCHIVED, parties, docket_entries });
    expect(read?.every(({ type }) => type.printed === 'Defendant')).toBe(true);
  });
});
