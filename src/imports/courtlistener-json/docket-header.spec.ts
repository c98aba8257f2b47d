import { API, DOCKET, WHOLE } from '../../../test/fixtures/imports/courtlistener-docket.js';
import { caseOf, detailsOf } from '../../../test/fixtures/imports/read-invented.js';
import { readCourtListenerJson } from './read-courtlistener-json.js';

describe('a docket of CourtListener', () => {
  it('gives the header of the case', () => {
    expect(caseOf(readCourtListenerJson, DOCKET)).toMatchObject({
      courtId: null,
      docketNumber: {
        printed: '2:24-cv-00417-REM-JQ',
        value: '2:24-cv-00417',
        parts: { office: '2', caseType: 'cv', assignedInitials: 'REM', referredInitials: 'JQ' },
      },
      pacerCaseId: '98765',
      caption: {
        printed: 'HARBOR BOOKS, INC., et al v. TIDEWATER PRINTING CO.',
        tidy: 'Harbor Books, Inc. v. Tidewater Printing Co.',
      },
      filedOn: '2024-03-11',
      terminatedOn: null,
      lastFiledOn: '2024-04-02',
      assignedTo: { printed: 'Hon. Ruth Ellen Marsh', name: 'Ruth Ellen Marsh' },
      referredTo: null,
      cause: '17:501 Copyright Infringement',
      natureOfSuit: '820 Copyright',
      juryDemand: 'Plaintiff',
      jurisdiction: 'Federal Question',
      appeal: null,
      parties: null,
      entries: [],
    });
  });

  it("keeps CourtListener's id and the columns without a place, but not its housekeeping", () => {
    expect(caseOf(readCourtListenerJson, DOCKET).labels).toEqual([
      { label: 'CourtListener docket', value: '700' },
      { label: 'date_argued', value: '2024-09-01' },
    ]);
  });

  it('says nothing by its silence: the archive holds what its readers happened to buy', () => {
    const { coverage } = caseOf(readCourtListenerJson, WHOLE);
    expect(coverage).toEqual({ header: 'part', parties: 'part', entries: 'part' });
  });

  it.each([
    ['by its id', { court_id: 'arb' }, 'azb'],
    ['by its address alone', { court_id: undefined, court: `${API}/courts/uscfc/` }, 'cofc'],
  ])('is of the court that CourtListener calls otherwise, %s', (_, court, ours) => {
    expect(caseOf(readCourtListenerJson, { ...DOCKET, ...court }).courtId).toBe(ours);
    expect(caseOf(readCourtListenerJson, { ...DOCKET, ...court }, ours).courtId).toBeNull();
  });

  it("is of no court of ours when it is of Nebraska's Supreme Court", () => {
    expect(caseOf(readCourtListenerJson, { ...DOCKET, court_id: 'neb' }).courtId).toBeNull();
    expect(detailsOf(readCourtListenerJson, { ...DOCKET, court_id: 'neb' })).toContain(
      '"neb" is no court that Nunc knows.',
    );
  });

  it('that is hidden from search engines is to be shown with care', () => {
    expect(detailsOf(readCourtListenerJson, { ...DOCKET, blocked: true }).join()).toContain(
      'hides this docket',
    );
  });

  it('on appeal says where it comes from', () => {
    const appeal = {
      ...DOCKET,
      court_id: 'ca9',
      docket_number: '24-1001',
      docket_number_raw: '24-1001',
      appeal_from: `${API}/courts/wawd/`,
      appeal_from_str: 'Western District of Washington',
      panel_str: 'ASH, ELM, OAK',
      original_court_info: {
        id: 5,
        docket_number: '2:24-cv-00417',
        assigned_to_str: 'Ruth Ellen Marsh',
        ordering_judge: 77,
        date_judgment: '2024-08-20',
        date_rehearing_denied: '2024-08-30',
      },
    };
    expect(caseOf(readCourtListenerJson, appeal, 'ca9')).toMatchObject({
      docketNumber: { value: '24-1001' },
      appeal: {
        appealFrom: 'Western District of Washington',
        panel: ['ASH', 'ELM', 'OAK'],
        originatingCourt: {
          docketNumber: '2:24-cv-00417',
          courtId: 'wawd',
          assignedTo: { name: 'Ruth Ellen Marsh' },
          orderingJudge: null,
          dates: [
            { label: 'Date Order/Judgment:', value: '2024-08-20' },
            { label: 'Date Rehearing Denied:', value: '2024-08-30' },
          ],
        },
      },
    });
  });
});
