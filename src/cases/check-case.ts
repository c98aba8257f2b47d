import type { EntityManager } from 'typeorm';
import { civilDate } from '../law/calendar/civil-date.js';
import { decideCase } from '../law/cases/decide-case.js';
import type { CaseRefusal } from '../law/cases/refusals.js';
import { identityLockKey, sameIdentity } from '../law/cases/same-identity.js';
import type { CaseColumns, CourtOfCase } from './cases.repository.js';
import { findNumbered, judgeExists, lockIdentity } from './cases.repository.js';
import { readCourtNumber } from './court-number.js';

/** A case as it would be recorded, at its court; `id` when it is on record already. */
interface Proposed {
  readonly id: string | null;
  readonly columns: CaseColumns;
  readonly court: CourtOfCase;
}

/**
 * Why the record cannot take the case, told on `today` at the court. Until the transaction ends nobody
 * else can enter a case under its number.
 */
export async function checkCase(
  manager: EntityManager,
  proposed: Proposed,
  today: string,
): Promise<readonly CaseRefusal[]> {
  const { filedOn, terminatedOn } = proposed.columns;
  const days = {
    filedOn: civilDate(filedOn),
    terminatedOn: terminatedOn === null ? null : civilDate(terminatedOn),
  };
  return [
    ...decideCase(days, civilDate(today)),
    ...(await checkJudges(manager, proposed.columns)),
    ...(await checkNumber(manager, proposed)),
  ];
}

/** The refusal of a court nobody knows. */
export function unknownCourt(courtId: string): CaseRefusal {
  return {
    code: 'unknown-court',
    pointer: '/courtId',
    detail: `courtId is '${courtId}'; permitted are the ids of GET /api/v1/courts.`,
  };
}

async function checkJudges(
  manager: EntityManager,
  columns: CaseColumns,
): Promise<readonly CaseRefusal[]> {
  const refusals: CaseRefusal[] = [];
  for (const field of ['assignedJudgeId', 'referredJudgeId'] as const) {
    const judgeId = columns[field];
    if (judgeId === null || (await judgeExists(manager, judgeId))) continue;
    const detail = `${field} is ${judgeId}; permitted are the ids of GET /api/v1/judges.`;
    refusals.push({ code: 'unknown-judge', pointer: `/${field}`, detail });
  }
  return refusals;
}

async function checkNumber(
  manager: EntityManager,
  { id, columns, court }: Proposed,
): Promise<readonly CaseRefusal[]> {
  const number = readCourtNumber(court.kind, columns.docketNumber);
  await lockIdentity(manager, `${court.id} ${identityLockKey(number)}`);
  const others = await findNumbered(manager, columns);
  const taken = others.find(
    (other) =>
      other.id !== id && sameIdentity(readCourtNumber(court.kind, other.docketNumber), number),
  );
  if (taken === undefined) return [];
  const detail =
    `docketNumber is '${columns.docketNumber}'; in ${court.id} that is case ${taken.id}, ` +
    `entered as '${taken.docketNumber}'.`;
  return [{ code: 'docket-number-taken', pointer: '/docketNumber', detail }];
}
