import type { DocketEntry } from '../docket/docket-entry.js';
import { anchorOf, placeOf } from './answering-entries.js';
import type { RaisedDeadline } from './case-deadline.js';
import type { DeadlineKey } from './deadline-act.js';
import type { DocketIndex } from './docket-index.js';

/** The entry that states a date in place of a deadline's, and the key of that date. */
export interface StatedInstead {
  readonly entry: DocketEntry;
  readonly key: DeadlineKey;
}

/**
 * The date that an order, or a stipulation, states in place of the one that a rule gives; of several the latest. Null
 * when none does.
 */
export function statedInPlaceOf(
  deadline: RaisedDeadline,
  index: DocketIndex,
): StatedInstead | null {
  const stated = index.statedInPlaceOf.get(deadline.rule?.id ?? '');
  const found = stated?.findLast(({ entry }) => reaches(entry, deadline, index));
  if (found === undefined) return null;
  return { entry: found.entry, key: `stated:${found.entry.id}:${found.place}` };
}

/** An order on one motion leaves the briefs on another as they are. */
function reaches(entry: DocketEntry, deadline: RaisedDeadline, index: DocketIndex): boolean {
  const { place } = anchorOf(deadline.anchor, index);
  if (index.struck.has(entry.id) || placeOf(entry.id, index.places) <= place) return false;
  if (!isOnMotion(deadline) || entry.relations.length === 0) return true;
  return entry.relations.some(({ to }) => to === deadline.anchor);
}

/** Whether a deadline is for a brief on a motion, or is the day on which the motion is noted. */
export function isOnMotion({ duty }: RaisedDeadline): boolean {
  if (duty === null) return false;
  const answers: readonly (string | undefined)[] = ['responds-to', 'replies-to'];
  const { reckoning, satisfiedBy } = duty.rule;
  return (
    reckoning.by === 'noting-date' || satisfiedBy.some(({ related }) => answers.includes(related))
  );
}
