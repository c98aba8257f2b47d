import type { FieldValue, PlanRow } from '../merge/case-plan.js';

/** The new values of the fields that rows change or clear; a row of another kind changes nothing. */
export function changesOf(rows: readonly PlanRow[]): Readonly<Record<string, FieldValue>> {
  const done = rows.filter(({ action }) => action === 'change' || action === 'clear');
  return Object.fromEntries(
    done.flatMap(({ changes }) => changes.map(({ field, to }) => [field, to] as const)),
  );
}

/** Whether the source has seen the thing on record that the row names: a proposal only may be it. */
export function hasSeen(row: PlanRow): row is PlanRow & { readonly recordId: string } {
  return row.recordId !== null && row.action !== 'propose';
}
