import type { CaseDeadline, Settled } from '../../law/deadlines/case-deadline.js';
import type { DeadlineKey } from '../../law/deadlines/deadline-act.js';
import { deadlineId } from './deadline-id.js';
import type { DeadlineBody } from './dto/deadline.response.js';

/** What is told of a deadline of a case, apart from the moment at which it is read. */
export function toDeadlineBody(deadline: CaseDeadline, caseId: string): DeadlineBody {
  const { key, rule, title, authority, origin, force, actor, waitsFor, until } = deadline;
  const idOf = (other: DeadlineKey | null): string | null =>
    other === null ? null : deadlineId(caseId, other);
  return {
    ...{ key, title, authority, origin, force, actor, waitsFor, until },
    ruleId: rule?.id ?? null,
    ruleEffectiveFrom: rule?.effectiveFrom ?? null,
    forPartyIds: [...deadline.forPartyIds],
    anchorEntryId: deadline.anchor,
    dependsOn: idOf(deadline.dependsOn),
    ...eventOf(deadline),
    ...dueOf(deadline),
    ...toStanding(deadline.settled, caseId),
    warnings: deadline.warnings.map(({ code, detail, otherwise }) => ({ code, detail, otherwise })),
    refusal: deadline.refusal,
  };
}

type Event = Pick<
  DeadlineBody,
  'triggeredBy' | 'triggerInferred' | 'triggerNote' | 'serviceMethod'
>;

function eventOf({ started }: CaseDeadline): Event {
  return {
    triggeredBy: started?.event ?? null,
    triggerInferred: started?.inferred ?? false,
    triggerNote: started?.note ?? null,
    serviceMethod: started?.serviceMethod ?? null,
  };
}

const DAY_LENGTH = 10;

function dueOf({
  due,
  rawLastDay,
}: CaseDeadline): Pick<DeadlineBody, 'due' | 'dueOn' | 'dueAt' | 'rawLastDay'> {
  return {
    due,
    dueOn: due === null ? null : due.slice(0, DAY_LENGTH),
    dueAt: due !== null && due.length > DAY_LENGTH ? due : null,
    rawLastDay,
  };
}

export type Standing = Pick<
  DeadlineBody,
  'status' | 'statusOn' | 'statusBy' | 'statusWhy' | 'late' | 'replacedBy'
>;

/** What became of a deadline, as it is told. */
export function toStanding(
  { status, on, by, why, late, replacedBy }: Settled,
  caseId: string,
): Standing {
  return {
    ...{ status, statusOn: on, statusBy: by, statusWhy: why, late },
    replacedBy: replacedBy === null ? null : deadlineId(caseId, replacedBy),
  };
}
