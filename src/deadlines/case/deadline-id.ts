import { v5 } from 'uuid';
import type { DeadlineKey } from '../../law/deadlines/deadline-act.js';

/** The id of a deadline of a case: it follows from the key, so that it is the same before and after it is stored. */
export function deadlineId(caseId: string, key: DeadlineKey): string {
  return v5(key, caseId);
}
