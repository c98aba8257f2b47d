import type { EntryKind, EntryType } from '../docket/entry-types.js';
import { COURT_ACTS, PAPERS } from '../docket/entry-types.js';

type ReadKind = Exclude<EntryKind, 'unread'>;

const KINDS: ReadonlyMap<EntryType, ReadKind> = new Map([
  ...PAPERS.map((type): [EntryType, ReadKind] => [type, 'filing']),
  ...COURT_ACTS.map((type): [EntryType, ReadKind] => [type, 'ruling']),
]);

/**
 * The kind of entry that a type belongs to: `filing` for a motion, `ruling` for an order, `clerk` for a summons. It
 * follows the type and not who acts: a summons that a party requests is of the clerk's kind.
 */
export function kindOfType(type: EntryType): ReadKind {
  return KINDS.get(type) ?? 'clerk';
}
