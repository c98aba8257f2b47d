import { AgendaReader } from '../../src/deadlines/agenda/agenda-reader.js';
import type { Agenda } from '../../src/deadlines/agenda/agenda.js';
import { CaseDeadlinesService } from '../../src/deadlines/case/case-deadlines.service.js';
import { DeadlineRefresh } from '../../src/deadlines/case/deadline-refresh.js';
import type { DeadlineResponse } from '../../src/deadlines/case/dto/deadline.response.js';
import { toDeadlineResponse } from '../../src/deadlines/case/to-deadline-response.js';
import type { FileDocumentRequest } from '../../src/filings/dto/file-document.request.js';
import type { FilingResponse } from '../../src/filings/dto/filing.response.js';
import type { AppUnderTest } from './app-under-test.js';
import type { Ask } from './ask.js';
import { file } from './docket-records.js';
import { addParty, enterCase } from './records.js';

export const ANSWER = 'frcp-12-a-1-a-i';
export const SERVE = 'frcp-4-m';

/** A case with a plaintiff, a defendant and a complaint that was served. */
export interface ServedCase {
  readonly caseId: string;
  readonly plaintiff: string;
  readonly defendant: string;
  readonly complaint: FilingResponse;
}

/** A case filed on January 11, 2021; the defendant is served by hand on January 25, so that it answers by February 16. */
export async function aServedCase(
  ask: Ask,
  said: Partial<FileDocumentRequest> = {},
): Promise<ServedCase> {
  const { id: caseId } = await enterCase(ask);
  const { id: plaintiff } = await addParty(ask, caseId);
  const { id: defendant } = await addParty(ask, caseId, {
    name: 'Quarry Cloud, Inc.',
    role: 'defendant',
  });
  const complaint = await file(ask, caseId, {
    ...{ type: 'complaint', text: 'COMPLAINT against Quarry Cloud, Inc.', number: 1 },
    filedBy: [plaintiff],
    service: [{ partyId: defendant, on: '2021-01-25', method: 'personal' }],
    ...said,
  });
  return { caseId, plaintiff, defendant, complaint };
}

export function deadlinesOf(ask: Ask, caseId: string, query = ''): Promise<DeadlineResponse[]> {
  return ask.all<DeadlineResponse>(`/cases/${caseId}/deadlines${query}`);
}

/** The one deadline of a case under a rule. */
export async function deadlineUnder(
  ask: Ask,
  caseId: string,
  ruleId: string,
  query = '',
): Promise<DeadlineResponse> {
  const all = await deadlinesOf(ask, caseId, query);
  const [found, ...others] = all.filter((one) => one.ruleId === ruleId);
  if (found === undefined || others.length > 0) {
    throw new Error(`${ruleId}: ${others.length + Number(found !== undefined)} deadlines, not one`);
  }
  return found;
}

export function agenda(nunc: AppUnderTest): Promise<Agenda> {
  return nunc.app.get(AgendaReader, { strict: false }).read();
}

/**
 * Compares, for every case, the deadlines as they are listed from the store with those worked out afresh. How many
 * deadlines there were, so that a test can tell that it compared any.
 */
export async function expectDeadlinesStoredAsDerived(
  nunc: AppUnderTest,
  ask: Ask,
): Promise<number> {
  expect(
    await nunc.app.get(DeadlineRefresh, { strict: false }).refreshStale({ atMostMs: 10_000 }),
  ).toBe(0);
  const stored = await ask.all<DeadlineResponse>('/deadlines?limit=500');
  const cases = await nunc.dataSource.query<{ id: string }[]>('SELECT id FROM cases ORDER BY id');
  const service = nunc.app.get(CaseDeadlinesService, { strict: false });
  const derived: DeadlineResponse[] = [];
  for (const { id } of cases) {
    const among = await service.ofCase(id);
    derived.push(...among.deadlines.map((one) => toDeadlineResponse(one, among)));
  }
  const byId = (a: DeadlineResponse, b: DeadlineResponse): number => (a.id < b.id ? -1 : 1);
  expect(stored.toSorted(byId)).toEqual(derived.toSorted(byId));
  return stored.length;
}
