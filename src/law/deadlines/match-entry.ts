import type { Disposition, DocketEntry, Filing, PartyId } from '../docket/docket-entry.js';
import type { ReliefKind } from '../docket/relief-kinds.js';
import type { DocketIndex } from './docket-index.js';
import type { EntryPattern } from './rule.js';

/**
 * Whether an entry is one that a rule's pattern means. `anchor` is the entry that started the period, for patterns that
 * ask how the entry stands to it; without one such a pattern fits nothing.
 */
export function matches(
  entry: DocketEntry,
  pattern: EntryPattern,
  index: DocketIndex,
  anchor: DocketEntry | null = null,
): boolean {
  return (
    pattern.types.includes(entry.type) &&
    fitsReliefs(entry, pattern, index) &&
    fitsEnd(entry, pattern) &&
    fitsSide(entry, pattern, index) &&
    fitsAnchor(entry, pattern, index, anchor)
  );
}

function fitsReliefs(entry: DocketEntry, pattern: EntryPattern, index: DocketIndex): boolean {
  const { reliefs, exceptReliefs, outcomes } = pattern;
  if (reliefs === undefined && exceptReliefs === undefined && outcomes === undefined) return true;
  if (entry.kind === 'filing') return outcomes === undefined && fitsSought(entry, pattern);
  if (entry.kind !== 'ruling') return false;
  const disposed = entry.dispositions.filter((one) => fitsOutcome(one, pattern));
  const kinds = disposed.map((one) => kindOf(one, index));
  if (exceptReliefs !== undefined && kinds.some((kind) => isAmong(kind, exceptReliefs)))
    return false;
  return reliefs === undefined ? disposed.length > 0 : kinds.some((kind) => isAmong(kind, reliefs));
}

function fitsSought({ reliefSought }: Filing, { reliefs, exceptReliefs }: EntryPattern): boolean {
  const kinds = reliefSought.map(({ kind }) => kind);
  if (exceptReliefs !== undefined && kinds.some((kind) => isAmong(kind, exceptReliefs)))
    return false;
  return reliefs === undefined || kinds.some((kind) => isAmong(kind, reliefs));
}

function fitsOutcome({ outcome }: Disposition, { outcomes }: EntryPattern): boolean {
  return outcomes === undefined || outcomes.includes(outcome);
}

function kindOf({ reliefId }: Disposition, { reliefs }: DocketIndex): ReliefKind | null {
  return reliefId === null ? null : (reliefs.get(reliefId)?.kind ?? null);
}

function isAmong(kind: ReliefKind | null, kinds: readonly ReliefKind[]): boolean {
  return kind !== null && kinds.includes(kind);
}

function fitsEnd(entry: DocketEntry, { closesCase }: EntryPattern): boolean {
  if (closesCase === undefined) return true;
  if (entry.kind !== 'filing' && entry.kind !== 'ruling') return false;
  return closesCase === true ? entry.closesCase !== null : entry.closesCase === closesCase;
}

function fitsSide(entry: DocketEntry, { by }: EntryPattern, { sides }: DocketIndex): boolean {
  if (by === undefined) return true;
  return entry.kind === 'filing' && entry.filedBy.some((party) => sides.get(party) === by);
}

function fitsAnchor(
  entry: DocketEntry,
  { related, decidesIt }: EntryPattern,
  { reliefs }: DocketIndex,
  anchor: DocketEntry | null,
): boolean {
  if (related === undefined && decidesIt === undefined) return true;
  if (anchor === null) return false;
  if (related !== undefined) {
    const stands = entry.relations.some(({ to, kind }) => to === anchor.id && kind === related);
    if (!stands) return false;
  }
  if (decidesIt === undefined) return true;
  return (
    entry.kind === 'ruling' &&
    entry.dispositions.some(
      ({ reliefId }) => reliefId !== null && reliefs.get(reliefId)?.soughtIn === anchor.id,
    )
  );
}

/** Whether an entry comes from one of these parties, as far as one can tell: an empty list, or a paper without filers, fits. */
export function isFrom(entry: DocketEntry, parties: readonly PartyId[]): boolean {
  if (entry.kind !== 'filing' || entry.filedBy.length === 0 || parties.length === 0) return true;
  return entry.filedBy.some((party) => parties.includes(party));
}
