import type { CaseReading } from '../snapshot/case-reading.js';
import type { CaseOnRecord } from './case-on-record.js';
import type {
  CasePlan,
  PlanAction,
  PlanContext,
  PlanCounts,
  PlanRefusal,
  PlanRow,
} from './case-plan.js';
import { gatherRows } from './gather-rows.js';
import { planEntries } from './plan-entries.js';
import type { SourceRow } from './merge-entry.js';
import { addCase, captionOf, caseRow, numberOf, planHeader } from './plan-header.js';
import { planParties } from './plan-parties.js';
import { leave } from './settle.js';

/**
 * What an import would do to one case: the plan is told row by row and nothing is done. What a person said is never
 * changed or cleared, and nothing that is on record is ever removed. Once a plan is applied, the same reading plans
 * nothing more than to leave things as they are, beside the conflicts and the questions that wait for a person.
 *
 * @param record the case on record; null when it is not there.
 */
export function planCase(
  reading: CaseReading,
  record: CaseOnRecord | null,
  context: PlanContext,
): CasePlan {
  const { refusal, header } = planFront(reading, record, context);
  const rows = [
    ...header,
    ...planParties(reading, record),
    ...planEntries(sourceRows(reading, context), record, context.answers),
  ];
  const plan = {
    subject: {
      courtId: courtOf(reading, record, context),
      docketNumber: record?.docketNumber ?? numberOf(reading),
      caption: record?.caption ?? captionOf(reading),
    },
    isNew: record === null,
    refusal: null,
    ...{ rows, counts: countsOf(rows) },
  };
  return refusal === null ? plan : refusePlan(plan, refusal);
}

/** The plan that does nothing, every row of which says why. */
export function refusePlan(plan: CasePlan, refusal: PlanRefusal): CasePlan {
  const nothing = { ...leave(`${refusal.detail} Nothing is done.`), basis: 'none' } as const;
  const rows = plan.rows.map((row) => ({
    ...{ ...row, recordId: null, question: null, adds: null },
    ...nothing,
  }));
  return { ...plan, refusal, rows, counts: countsOf(rows) };
}

function courtOf(reading: CaseReading, record: CaseOnRecord | null, context: PlanContext): string {
  return record?.courtId ?? reading.courtId ?? context.courtId;
}

interface Front {
  readonly refusal: PlanRefusal | null;
  readonly header: readonly PlanRow[];
}

/** The steps for the case itself, or why there can be none. */
function planFront(reading: CaseReading, record: CaseOnRecord | null, context: PlanContext): Front {
  if (record !== null) return { refusal: null, header: planHeader(reading, record, context) };
  const docketNumber = numberOf(reading);
  if (docketNumber === null)
    return { refusal: NO_NUMBER, header: [caseRow(leave(''), null, null)] };
  const { filedOn } = reading;
  if (filedOn === null) return { refusal: NO_DAY, header: [caseRow(leave(''), null, null)] };
  const courtId = courtOf(reading, record, context);
  return { refusal: null, header: [addCase(reading, { courtId, docketNumber, filedOn })] };
}

const NO_NUMBER: PlanRefusal = {
  code: 'no-docket-number',
  detail:
    'The source does not say the docket number, and no case on record is known to be the one.',
};
const NO_DAY: PlanRefusal = {
  code: 'no-filing-day',
  detail: 'The case is not on record, and the source does not say when it was filed.',
};

function sourceRows(
  { entries }: CaseReading,
  { kind, entryKinds }: PlanContext,
): readonly SourceRow[] {
  return gatherRows(entries.map((reading, at) => ({ reading, kind: entryKinds?.[at] ?? kind })));
}

function countsOf(rows: readonly PlanRow[]): PlanCounts {
  const counts: Record<PlanAction, number> = {
    ...{ add: 0, change: 0, clear: 0, leave: 0, conflict: 0, propose: 0 },
  };
  for (const { action } of rows) counts[action] += 1;
  return counts;
}
