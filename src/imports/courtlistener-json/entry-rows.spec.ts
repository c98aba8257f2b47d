import {
  API,
  COMPLAINT,
  MAIN,
  MINUTES,
  page,
} from '../../../test/fixtures/imports/courtlistener-docket.js';
import { caseOf, detailsOf, snapshotOf } from '../../../test/fixtures/imports/read-invented.js';
import { readCourtListenerJson } from './read-courtlistener-json.js';

describe('the entries of CourtListener', () => {
  it('give text, days, ids and attachments, HTML made plain', () => {
    const [entry] = caseOf(readCourtListenerJson, page([COMPLAINT])).entries;
    expect(entry).toMatchObject({
      place: '/results/0',
      number: '1',
      filedOn: '2024-03-11',
      enteredOn: '2024-03-12',
      filedAt: { printed: '2024-03-11 16:05:00', instant: '2024-03-11T16:05:00-07:00' },
      text: 'COMPLAINT against Tidewater & Co. (Attachments: # 1 Exhibit A, # 2 Summons)\n(Entered: 03/12/2024)',
      shortText: 'Complaint',
      pacerDocumentId: '19700123456',
      pacerSequence: '7',
      pageCount: 14,
      bytes: 90_000,
      documentUrl: MAIN.filepath_ia,
      attachments: [
        { number: 1, description: 'Exhibit A', namedIn: 'page', pacerDocumentId: '19700123456' },
        { number: 2, description: 'Summons', namedIn: 'text' },
      ],
    });
  });

  it('without a number and without a document are minute entries', () => {
    const [entry] = caseOf(readCourtListenerJson, page([MINUTES])).entries;
    expect(entry).toMatchObject({
      number: null,
      numberPrinted: null,
      shortText: null,
      pacerDocumentId: null,
      enteredOn: null,
    });
  });

  it('stand in the order of the docket, however the list was sorted', () => {
    const later = { ...MINUTES, id: 3, entry_number: 9, recap_sequence_number: '2024-03-13.1000' };
    const tenth = { ...MINUTES, id: 4, entry_number: 8, recap_sequence_number: '2024-03-13.999' };
    const numbers = caseOf(
      readCourtListenerJson,
      page([later, tenth, MINUTES, COMPLAINT]),
    ).entries.map(({ number }) => number);
    expect(numbers).toEqual(['1', null, '8', '9']);
  });

  it('keep the order of the file when one of them has no place in the docket', () => {
    const bare = { ...MINUTES, id: 3, recap_sequence_number: '' };
    expect(
      caseOf(readCourtListenerJson, page([bare, COMPLAINT])).entries.map(({ number }) => number),
    ).toEqual([null, '1']);
  });

  it('that stand on two pages are taken once', () => {
    const pages = [page([COMPLAINT]), page([COMPLAINT, MINUTES])];
    expect(caseOf(readCourtListenerJson, pages).entries).toHaveLength(2);
    expect(detailsOf(readCourtListenerJson, pages)).toContain(
      'The entry stands in the file already; it was taken once.',
    );
  });

  it('take their number from the main document where they have none of their own', () => {
    const entry = { ...COMPLAINT, entry_number: null };
    expect(caseOf(readCourtListenerJson, page([entry])).entries[0]?.number).toBe('1');
  });

  it('take no address but one of the archive', () => {
    const documents = [{ ...MAIN, filepath_ia: 'https://evil.example.org/archive.org/download/x' }];
    const entry = { ...COMPLAINT, recap_documents: documents };
    expect(caseOf(readCourtListenerJson, page([entry])).entries[0]?.documentUrl).toBeNull();
  });

  it('with a sealed document are noted', () => {
    const entry = { ...COMPLAINT, recap_documents: [{ ...MAIN, is_sealed: true }] };
    expect(detailsOf(readCourtListenerJson, page([entry]))).toContain(
      'A document of the entry is sealed at the court.',
    );
  });

  it('of several dockets are cases of their own, known by the ids of the dockets alone', () => {
    const other = { ...MINUTES, id: 9, docket: 701 };
    const { cases } = snapshotOf(readCourtListenerJson, page([COMPLAINT, other]));
    expect(cases.map(({ labels }) => labels[0]?.value)).toEqual(['700', '701']);
    expect(cases[0]?.docketNumber.value).toBeNull();
  });

  it('of an alert are read as those of a page', () => {
    const alert = {
      payload: { results: [{ ...COMPLAINT, resource_uri: undefined, docket: 700 }] },
      webhook: { version: 2, event_type: 1, date_created: '2024-03-12T00:00:00Z' },
    };
    expect(caseOf(readCourtListenerJson, alert).entries).toMatchObject([
      { place: '/payload/results/0', number: '1' },
    ]);
  });

  it('on a page that is not the last are noted as not all', () => {
    const details_ = detailsOf(
      readCourtListenerJson,
      page([COMPLAINT], `${API}/docket-entries/?cursor=x`),
    );
    expect(details_.join()).toContain('further pages');
  });
});
