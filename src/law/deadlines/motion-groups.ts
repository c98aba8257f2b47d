import type { CivilDate } from '../calendar/civil-date.js';
import type { DocketEntry } from '../docket/docket-entry.js';
import type { ReliefKind } from '../docket/relief-kinds.js';
import type { DocketIndex } from './docket-index.js';
import { readMotionKind } from './noting/motion-kinds.js';
import type { MotionKind } from './noting/motion-kinds.js';
import { notingDates, systemOn } from './noting/noting-dates.js';

/** What a motion asks, as far as its noting date depends on it, and whether it came to ask that by conversion. */
export interface MotionGroup {
  readonly motionKind: MotionKind;
  /** The kind of relief it was converted into; null for what it asked from the first. */
  readonly convertedTo: ReliefKind | null;
}

/**
 * The noting dates a motion may have: one for all that it asked from the first, by the kind that is noted latest, and
 * one for each request it was converted into, which has the motion's own day of filing.
 */
export function motionGroups(entry: DocketEntry, index: DocketIndex): readonly MotionGroup[] {
  if (entry.kind !== 'filing') return [];
  const filedOn = entry.filedOn ?? entry.enteredOn;
  if (filedOn === null) return [];
  const sought = entry.reliefSought.map(({ kind }) => kindOf(kind));
  const converted = (index.reliefsSoughtIn.get(entry.id) ?? [])
    .filter(({ convertedFrom }) => convertedFrom !== null)
    .map(({ kind }) => ({ motionKind: kindOf(kind), convertedTo: kind }));
  const kinds = sought.length === 0 ? [OTHER] : sought;
  return [{ motionKind: notedLatest(kinds, filedOn), convertedTo: null }, ...converted];
}

const OTHER: MotionKind = 'other';

function kindOf(kind: ReliefKind): MotionKind {
  return readMotionKind(kind) ?? OTHER;
}

function notedLatest(kinds: readonly MotionKind[], filedOn: CivilDate): MotionKind {
  const { system } = systemOn(filedOn);
  const noted = (motionKind: MotionKind): string =>
    notingDates({ motionKind, filedOn, system, isOpen: () => true }).noting ?? '';
  return kinds.reduce((latest, kind) => (noted(kind) > noted(latest) ? kind : latest));
}
