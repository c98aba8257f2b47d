import {
  ORCHARD,
  caseRow,
  entryName,
  openRequest,
  statusPageFacts,
} from '../../../test/support/status-facts.js';
import { civilDate } from '../../law/calendar/civil-date.js';
import { toStatusPage } from './to-status-page.js';

const COUNTS = { 'not-filed': 0, pending: 12, stayed: 1, closed: 4 };

describe('the docket status', () => {
  it('has for every number a way to the rows it counts', () => {
    const { figures } = toStatusPage(
      statusPageFacts({
        counts: COUNTS,
        openRequests: { rows: [openRequest()], total: 1, next: null },
        openInClosedCases: { rows: [openRequest()], total: 2, next: null },
      }),
    );
    expect(figures.map(({ number, words, href }) => [number, words, href])).toEqual([
      ['12', 'cases pending', '/?status=pending#cases'],
      ['1', 'case stayed', '/?status=stayed#cases'],
      ['4', 'cases closed', '/?status=closed#cases'],
      ['1', 'request open', '#requests'],
      ['2', 'requests left undecided in closed cases', '#requests-in-closed-cases'],
    ]);
  });

  it('says what a number leaves out', () => {
    const asOf = civilDate('2021-01-22');
    const page = toStatusPage(statusPageFacts({ asOf, counts: { ...COUNTS, 'not-filed': 3 } }));
    expect(page.leftOut).toContain('Left out: 3 cases not yet filed on Jan 22, 2021.');
    expect(toStatusPage(statusPageFacts({ counts: COUNTS })).leftOut).not.toContain('Left out');
  });

  it('keeps requests of closed cases apart and gives them no age', () => {
    const { requestsInClosedCases } = toStatusPage(
      statusPageFacts({
        openInClosedCases: {
          rows: [openRequest({ caseStatus: 'closed' })],
          total: 1,
          next: null,
        },
      }),
    );
    expect(requestsInClosedCases.caption).toContain('Not counted as open.');
    expect(requestsInClosedCases.rows).toMatchObject([
      { days: null, status: { words: 'left undecided' }, askedOn: { text: 'May 20, 2024' } },
    ]);
  });

  it('shows of a request what, in which case, since when, by which entry, and who answered', () => {
    const response = entryName({ id: 'e-2', number: 45, type: 'response' });
    const { requests } = toStatusPage(
      statusPageFacts({
        openRequests: { rows: [openRequest({ responses: [response] })], total: 23, next: 'n t' },
      }),
    );
    expect(requests.caption).toMatch(/^1 of 23 open requests, the oldest first\./);
    expect(requests.next?.href).toBe('/?requestsAfter=n%20t#requests');
    expect(requests.rows).toMatchObject([
      {
        asked: 'Order compelling discovery',
        days: '39 days',
        case: { href: '/c/wawd/2:24-cv-00101' },
        soughtOn: { text: 'May 20, 2024' },
        soughtIn: { text: 'Dkt. 41', href: '/c/wawd/2:24-cv-00101/41' },
        responses: [{ text: 'Dkt. 45' }],
      },
    ]);
  });

  it('holds the list of cases to one standing, and keeps to it while paging', () => {
    const page = toStatusPage(
      statusPageFacts({
        status: 'stayed',
        cases: { rows: [caseRow({ status: 'stayed' })], total: 2, next: 'x' },
        counts: COUNTS,
      }),
    );
    expect(page.casesTitle).toBe('Cases: stayed');
    expect(page.cases.next?.href).toBe('/?status=stayed&casesAfter=x#cases');
    expect(page.figures.filter(({ isOpen }) => isOpen).map(({ words }) => words)).toEqual([
      'case stayed',
    ]);
  });

  it('carries the day along', () => {
    const page = toStatusPage(
      statusPageFacts({
        asOf: civilDate('2024-06-01'),
        counts: COUNTS,
        cases: { rows: [caseRow()], total: 1, next: null },
        openRequests: { rows: [openRequest()], total: 1, next: 'x' },
      }),
    );
    expect(page.cases.rows[0]?.link.href).toBe('/c/wawd/2:24-cv-00101?asOf=2024-06-01');
    expect(page.cases.rows[0]?.openRequests?.href).toBe(
      '/c/wawd/2:24-cv-00101?asOf=2024-06-01#requests',
    );
    expect(page.requests.next?.href).toBe('/?requestsAfter=x&asOf=2024-06-01#requests');
    expect(page.figures[0]?.href).toBe('/?status=pending&asOf=2024-06-01#cases');
  });

  it('leads to the cases whose dockets are irregular, on the day those are listed', () => {
    expect(toStatusPage(statusPageFacts({ irregularCases: 2 })).irregular).toEqual({
      text: '2 cases have an entry that could not follow those before it',
      href: '/api/v1/cases?irregular=true',
    });
    const earlier = statusPageFacts({ irregularCases: 2, asOf: civilDate('2024-06-01') });
    expect(toStatusPage(earlier).irregular).toBeNull();
    expect(toStatusPage(statusPageFacts()).irregular).toBeNull();
  });

  it('is empty only when no case is recorded at all', () => {
    expect(toStatusPage(statusPageFacts()).isEmpty).toBe(true);
    expect(toStatusPage(statusPageFacts({ status: 'stayed', counts: COUNTS })).isEmpty).toBe(false);
  });

  it('marks in the latest entries what is struck, sealed or only proposed', () => {
    const latest = { case: ORCHARD, text: 'PROPOSED ORDER', entry: entryName() };
    const page = toStatusPage(
      statusPageFacts({
        latestEntries: [{ ...latest, sealed: true, proposed: true, struck: true }],
      }),
    );
    expect(page.latest[0]?.marks).toEqual([
      'Struck from the record',
      'Sealed',
      'Proposed by a party, not an order',
    ]);
  });
});
