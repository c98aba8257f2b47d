import type { CaseDeadlines } from '../../deadlines/case/case-deadlines.js';
import { whatIfAddress } from '../addresses.js';
import type { EntryFacts } from '../case-page-facts.js';
import type { StartedDeadlines } from './deadline-row.js';
import { toDeadlineRow } from './to-deadline-list.js';
import type { Names } from './to-deadline-list.js';

/** The deadlines that run from an entry; those that it states itself stand on its page already. */
export function toStartedDeadlines(
  { entry, voidReason }: EntryFacts,
  of: CaseDeadlines,
  names: Names,
): StartedDeadlines {
  const rows = of.deadlines
    .filter(({ anchor, origin }) => anchor === entry.id && origin !== 'stated')
    .map((deadline) => toDeadlineRow(deadline, of, names));
  const mayMove = voidReason === null && entry.struck === null && entry.kind !== 'unread';
  return {
    rows,
    whatIf: mayMove
      ? { text: 'What if it had another day?', href: whatIfAddress(names.case, entry.id) }
      : null,
  };
}
