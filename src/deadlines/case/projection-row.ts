import { createHash } from 'node:crypto';
import type { CaseDeadline, DeadlineStatus, Settled } from '../../law/deadlines/case-deadline.js';
import type { DeadlineKey } from '../../law/deadlines/deadline-act.js';
import type { EntryId } from '../../law/docket/docket-entry.js';
import { STANDS } from '../../law/deadlines/settling.js';
import type { DeadlineBody } from './dto/deadline.response.js';
import { toDeadlineBody, toStanding } from './to-deadline-body.js';
import type { Standing } from './to-deadline-body.js';

/** What a row of `deadlines` holds beside its columns: the deadline, and what becomes of it once its day is over. */
export type StoredBody = DeadlineBody & { readonly lapse: Standing | null };

/** A deadline as it is stored, which is the same on every day: one whose day is over is stored as open. */
export interface ProjectionRow {
  readonly key: DeadlineKey;
  readonly title: string;
  readonly due: string | null;
  readonly status: DeadlineStatus;
  /** Differs whenever anything else differs. */
  readonly digest: string;
  /** The rest, which is made only for a row that is written. */
  readonly content: () => ProjectionContent;
}

/** What is written of a deadline beside its counters. */
export interface ProjectionContent {
  readonly body: StoredBody;
  readonly warningCodes: readonly string[];
  /** Whether the entry that started it is sealed. */
  readonly sealed: boolean;
}

/** The row of a deadline. */
export function toProjectionRow(
  deadline: CaseDeadline,
  caseId: string,
  sealedEntries: ReadonlySet<EntryId>,
): ProjectionRow {
  const { key, title, due, lapse } = deadline;
  const settled = lapse === null ? deadline.settled : STANDS;
  const sealed = deadline.anchor !== null && sealedEntries.has(deadline.anchor);
  return {
    ...{ key, title, due, status: settled.status },
    digest: digestOf(deadline, settled, sealed),
    content: () => ({
      body: {
        ...toDeadlineBody({ ...deadline, settled }, caseId),
        lapse: lapse === null ? null : toStanding(lapse, caseId),
      },
      warningCodes: [...new Set(deadline.warnings.map(({ code }) => code))],
      sealed,
    }),
  };
}

/** Of all that the body is made of: deadlines are made in one place, so that the same ones print the same. */
function digestOf(deadline: CaseDeadline, settled: Settled, sealed: boolean): string {
  const rule = [deadline.rule?.id, deadline.rule?.effectiveFrom];
  const content = { ...deadline, rule, duty: null, settled, sealed };
  return createHash('sha1').update(JSON.stringify(content)).digest('base64');
}
