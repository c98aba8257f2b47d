import type { DocketEntry, EntryId } from '../docket/docket-entry.js';
import { countsFrom } from '../docket/docket-order.js';
import type { RaisedDeadline } from './case-deadline.js';
import type { DatedEntry } from './docket-facts.js';
import type { DocketIndex } from './docket-index.js';
import { isFrom, matches } from './match-entry.js';
import type { EntryPattern } from './rule.js';

const NONE: readonly DatedEntry[] = [];

/** The entry that anchors a deadline, and its place in docket order; a deadline without one stands before the docket. */
export function anchorOf(
  anchor: EntryId | null,
  { byId, places }: DocketIndex,
): { readonly entry: DocketEntry | null; readonly place: number } {
  if (anchor === null) return { entry: null, place: -1 };
  return { entry: byId.get(anchor)?.entry ?? null, place: placeOf(anchor, places) };
}

/**
 * The entries, in docket order, that fit a pattern and may answer a deadline: after the entry that anchors it, from a
 * party that must act, and not struck.
 */
export function* answering(
  deadline: RaisedDeadline,
  pattern: EntryPattern,
  index: DocketIndex,
): Generator<DocketEntry> {
  const { entry: from, place } = anchorOf(deadline.duty?.anchor ?? null, index);
  for (const { entry } of candidates(pattern, from, index)) {
    if (placeOf(entry.id, index.places) <= place || index.struck.has(entry.id)) continue;
    if (isFrom(entry, deadline.forPartyIds) && matches(entry, pattern, index, from)) yield entry;
  }
}

/** The day from which an entry counts, as text that compares; every entry of the index has one. */
export function dayOf(entry: DocketEntry): string {
  return countsFrom(entry) ?? '';
}

/** The place of an entry in docket order. */
export function placeOf(id: EntryId, places: DocketIndex['places']): number {
  return places.get(id) ?? 0;
}

/** The entries among which a pattern is sought, in docket order: those that name the anchor, where it asks for that. */
function candidates(
  { types, related }: EntryPattern,
  anchor: DocketEntry | null,
  { byType, relatedTo, places }: DocketIndex,
): readonly DatedEntry[] {
  if (related !== undefined) return anchor === null ? NONE : (relatedTo.get(anchor.id) ?? NONE);
  const [only] = types;
  if (types.length === 1 && only !== undefined) return byType.get(only) ?? NONE;
  const place = ({ entry }: DatedEntry): number => placeOf(entry.id, places);
  return types.flatMap((type) => byType.get(type) ?? NONE).toSorted((a, b) => place(a) - place(b));
}
