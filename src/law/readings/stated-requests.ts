import type { ReliefId, ReliefSought } from '../docket/docket-entry.js';
import type { ReliefKind } from '../docket/relief-kinds.js';
import type { ReliefIds } from './relief-ids.js';
import type { EntryStatements } from './statements.js';

/**
 * What a filing seeks: each kind once, with the id it has on record; then what it no longer seems to seek but a ruling
 * that stays speaks of (`held`), which would otherwise speak of nothing.
 */
export function statedRequests(
  kinds: readonly ReliefKind[],
  { facts }: EntryStatements,
  ids: ReliefIds,
  held: ReadonlySet<ReliefId>,
): readonly ReliefSought[] {
  const sought = [...new Set(kinds)].map((kind) => ({ id: ids.ofRequest(kind), kind, note: null }));
  const kept = new Set(sought.map(({ id }) => id));
  const onRecord = 'reliefSought' in facts ? facts.reliefSought : [];
  return [...sought, ...onRecord.filter(({ id }) => held.has(id) && !kept.has(id))];
}
