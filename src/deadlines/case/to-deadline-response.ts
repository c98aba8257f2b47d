import type { CaseDeadlines, StoredDeadline } from './case-deadlines.js';
import type { DeadlineResponse } from './dto/deadline.response.js';
import { timeLeft } from './time-left.js';
import { toDeadlineBody } from './to-deadline-body.js';

/** A deadline of a case as the outside reads it. */
export function toDeadlineResponse(
  deadline: StoredDeadline,
  { caseId, now, court: { timeZone } }: Pick<CaseDeadlines, 'caseId' | 'now' | 'court'>,
): DeadlineResponse {
  const { id, version } = deadline;
  const body = toDeadlineBody(deadline, caseId);
  return { id, caseId, ...body, timeLeft: timeLeft(body, { now, timeZone }), version };
}
