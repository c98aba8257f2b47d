import { caseOf } from '../../../test/fixtures/imports/read-invented.js';
import { readJuriscraperJson } from './read-juriscraper-json.js';

describe('an appellate docket of juriscraper', () => {
  const APPEAL = {
    court_id: 'ca9',
    docket_number: '24-1001',
    case_name: 'Harbor Books v. Tidewater',
    date_filed: '2024-09-02',
    date_terminated: null,
    nature_of_suit: '3820 Copyright',
    appeal_from: 'Western District of Washington, Seattle',
    fee_status: 'Paid',
    panel: ['ASH', 'ELM', 'OAK'],
    case_type_information: 'civil, private',
    originating_court_information: {
      docket_number: '2:24-cv-00417',
      court_id: 'wawd',
      assigned_to: 'Ruth Ellen Marsh',
      ordering_judge: '',
      date_filed: '2024-03-11',
      date_disposed: null,
      date_judgment: '2024-08-20',
      date_filed_noa: '2024-09-01',
    },
    parties: [
      {
        name: 'HARBOR BOOKS',
        type: 'Plaintiff - Appellant',
        attorneys: [{ name: 'Ada Quill', roles: ['COR LD NTC Retained'], contact: 'Direct: 206' }],
        unparsed: ['(see above)'],
        Prisoner: '12345',
      },
    ],
    docket_entries: [
      {
        date_filed: '2024-09-02',
        date_entered: null,
        document_number: '1',
        description: 'OPENED.',
      },
    ],
  };

  it('says where the appeal comes from', () => {
    expect(caseOf(readJuriscraperJson, APPEAL, 'ca9').appeal).toEqual({
      appealFrom: 'Western District of Washington, Seattle',
      feeStatus: 'Paid',
      panel: ['ASH', 'ELM', 'OAK'],
      caseTypeInformation: 'civil, private',
      originatingCourt: {
        docketNumber: '2:24-cv-00417',
        restrictedAlienNumber: null,
        courtId: 'wawd',
        assignedTo: expect.objectContaining({ name: 'Ruth Ellen Marsh' }) as unknown,
        orderingJudge: null,
        courtReporter: null,
        disposition: null,
        filedOn: '2024-03-11',
        disposedOn: null,
        dates: [
          { label: 'Date Order/Judgment:', value: '2024-08-20' },
          { label: 'Date NOA Filed:', value: '2024-09-01' },
        ],
      },
    });
    expect(caseOf(readJuriscraperJson, APPEAL, 'ca9').docketNumber.value).toBe('24-1001');
  });

  it('keeps the fields of a party that have no place', () => {
    expect(caseOf(readJuriscraperJson, APPEAL, 'ca9').parties?.[0]).toMatchObject({
      type: { printed: 'Plaintiff - Appellant' },
      unparsed: ['(see above)', 'Prisoner: 12345'],
    });
  });

  it.each([
    ['under its own key', { RESTRICTED_ALIEN_NUMBER: 'A012-345-678' }],
    ['where the docket number should be', { docket_number: 'A012-345-678' }],
  ])("keeps an alien's registration number apart: %s", (_, originating_court_information) => {
    const { appeal } = caseOf(
      readJuriscraperJson,
      { ...APPEAL, originating_court_information },
      'ca9',
    );
    expect(appeal?.originatingCourt).toMatchObject({
      docketNumber: null,
      restrictedAlienNumber: 'A012-345-678',
    });
  });

  it('without a court below has none', () => {
    const { appeal } = caseOf(
      readJuriscraperJson,
      { ...APPEAL, originating_court_information: {} },
      'ca9',
    );
    expect(appeal?.originatingCourt).toBeNull();
  });
});
