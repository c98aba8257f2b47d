import type { EntryKind, EntryType } from '../law/docket/entry-types.js';
import type { RereadingPlan } from './plan-rereading.js';
import { CHANGED_PARTS, whatChanges } from './what-changes.js';
import type { ChangedPart } from './what-changes.js';

/** What an entry is: its kind, and its type within the kind. */
export interface WhatItIs {
  readonly kind: EntryKind;
  readonly type: EntryType;
}

/** How a reading changes an entry. */
export interface EntryRereading {
  readonly entryId: string;
  readonly number: number | null;
  readonly from: WhatItIs;
  readonly to: WhatItIs;
  readonly what: readonly ChangedPart[];
}

/** How a reading changes a docket. */
export interface Rereading {
  readonly entries: number;
  readonly changed: number;
  readonly waiting: number;
  /** Of how many entries each part changes. */
  readonly counts: Readonly<Record<ChangedPart, number>>;
  readonly changes: readonly EntryRereading[];
}

/** A plan, as people look at it. */
export function toRereading({ entries, waiting, changes }: RereadingPlan): Rereading {
  const told = changes.map(({ entry, to }) => ({
    ...{ entryId: entry.id, number: entry.number },
    from: { kind: entry.says.kind, type: entry.says.type },
    to: { kind: to.kind, type: to.type },
    what: whatChanges(entry.says, to),
  }));
  const counts = Object.fromEntries(
    CHANGED_PARTS.map((part) => [part, told.filter(({ what }) => what.includes(part)).length]),
  ) as Record<ChangedPart, number>;
  return { entries, changed: changes.length, waiting, counts, changes: told };
}
