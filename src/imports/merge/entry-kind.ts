import { ENTRY_KINDS, typeFits } from '../../law/docket/entry-types.js';
import type { EntryKind, EntryType } from '../../law/docket/entry-types.js';
import type { EntryReading } from '../snapshot/entry-reading.js';

/** What an entry is: its kind, and its type within the kind. */
export interface ReadKind {
  readonly kind: EntryKind;
  readonly type: EntryType;
}

const UNREAD: ReadKind = { kind: 'unread', type: 'unread' };

/**
 * What a row of the source is. Known only where the source names it in Nunc's own words; a type alone says its kind
 * too, and a type that is not one of the kind named beside it says nothing. Whoever reads clerk text plugs in here.
 *
 * @example kindOf({ ...entry, namedKind: null, namedType: 'motion' }) // { kind: 'filing', type: 'motion' }
 */
export function kindOf(entry: EntryReading): ReadKind {
  const { namedKind, namedType } = entry;
  if (namedType === null) return UNREAD;
  const kind = ENTRY_KINDS.find((one) => typeFits(one, namedType));
  if (kind === undefined || (namedKind !== null && namedKind !== kind)) return UNREAD;
  return typeFits(kind, namedType) ? { kind, type: namedType } : UNREAD;
}
