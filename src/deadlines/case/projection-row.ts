import { createHash } from 'node:crypto';
import type { EntryId } from '../../law/docket/docket-entry.js';
import type { CaseDeadline } from '../../law/deadlines/case-deadline.js';
import { deadlineId } from './deadline-id.js';
import type { DeadlineBody } from './dto/deadline.response.js';
import { settledWhateverTheDay } from './settled-whatever-the-day.js';
import { toDeadlineBody, toStanding } from './to-deadline-body.js';
import type { Standing } from './to-deadline-body.js';

/** What a row of `deadlines` holds beside its columns: the deadline, and what becomes of it once its day is over. */
export type StoredBody = DeadlineBody & { readonly lapse: Standing | null };

/** A row of `deadlines`, as far as it follows from the docket. */
export interface ProjectionRow {
  readonly id: string;
  readonly key: string;
  readonly body: StoredBody;
  readonly warningCodes: readonly string[];
  /** Whether the entry that started it is sealed. */
  readonly sealed: boolean;
  /** Differs whenever anything else differs. */
  readonly digest: string;
}

/** A deadline as it is stored, which is the same on every day: one whose day is over is stored as open. */
export function toProjectionRow(
  deadline: CaseDeadline,
  caseId: string,
  sealedEntries: ReadonlySet<EntryId>,
): ProjectionRow {
  const { settled, lapse } = settledWhateverTheDay(deadline);
  const body = {
    ...toDeadlineBody({ ...deadline, settled }, caseId),
    lapse: lapse === null ? null : toStanding(lapse, caseId),
  };
  const sealed = deadline.anchor !== null && sealedEntries.has(deadline.anchor);
  const warningCodes = [...new Set(deadline.warnings.map(({ code }) => code))];
  const { key } = deadline;
  return {
    ...{ id: deadlineId(caseId, key), key, body, warningCodes, sealed },
    digest: digestOf({ ...body, sealed }),
  };
}

/** Bodies are all made in one place, so that the same ones print the same. */
function digestOf(content: object): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64');
}
