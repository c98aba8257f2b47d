import type { CasePlan } from '../merge/case-plan.js';

/** What a reading of an entry asks of it beside the entries before. */
const READ: ReadonlySet<string> = new Set([
  'text',
  'number',
  'courtSequence',
  'filedOn',
  'enteredOn',
]);

/** Whether a plan puts something on the docket that is to be read. */
export function bringsTexts({ rows }: CasePlan): boolean {
  return rows.some((row) => {
    if (row.what !== 'entry') return false;
    if (row.adds !== null) return true;
    const isDone = row.action === 'change' || row.action === 'clear';
    return isDone && row.changes.some(({ field }) => READ.has(field));
  });
}
