import { civilDate } from '../../src/law/calendar/civil-date.js';
import type {
  CaseName,
  CaseRow,
  DocketStatus,
  EntryName,
  OpenRequest,
} from '../../src/search/status/docket-status.js';

export const ORCHARD: CaseName = {
  id: '01900000-0000-7000-8000-0000000000cb',
  courtId: 'wawd',
  courtCitation: 'W.D. Wash.',
  docketNumber: '2:24-cv-00101-ABC',
  docketNumberNormal: '2:24-cv-00101',
  caption: 'Alder Orchard LLC v. Birch Mills, Inc.',
};

/** A docket status on which nothing has been recorded yet. */
export function statusPageFacts(given: Partial<DocketStatus> = {}): DocketStatus {
  const nothing = { rows: [], total: 0, next: null };
  return {
    asOf: civilDate('2024-06-28'),
    today: civilDate('2024-06-28'),
    counts: { 'not-filed': 0, pending: 0, stayed: 0, closed: 0 },
    irregularCases: 0,
    status: null,
    ...{ cases: nothing, openRequests: nothing, openInClosedCases: nothing, latestEntries: [] },
    ...given,
  };
}

/** A motion, Dkt. 41, filed on 20 May 2024. */
export function entryName(given: Partial<EntryName> = {}): EntryName {
  return {
    ...{ id: '01900000-0000-7000-8000-0000000000e1', number: 41, numberIsUnique: true },
    ...{ kind: 'filing', type: 'motion', on: civilDate('2024-05-20') },
    ...given,
  };
}

/** A motion to compel discovery that has waited for 39 days. */
export function openRequest(given: Partial<OpenRequest> = {}): OpenRequest {
  return {
    ...{ reliefId: 'r-1', kind: 'compel-discovery', status: 'pending' },
    ...{ case: ORCHARD, caseStatus: 'pending', soughtIn: entryName(), responses: [] },
    ...{ soughtOn: civilDate('2024-05-20'), daysPending: 39 },
    ...given,
  };
}

/** A pending case that last moved on 20 May 2024. */
export function caseRow(given: Partial<CaseRow> = {}): CaseRow {
  return {
    ...ORCHARD,
    ...{ judge: 'Ada Fir', status: 'pending', outcome: null, entryCount: 41, openRequests: 1 },
    since: civilDate('2024-01-08'),
    lastActivityOn: civilDate('2024-05-20'),
    ...given,
  };
}
