import type { CivilDate } from '../calendar/civil-date.js';
import { applyEntry } from './apply-entry.js';
import { NOT_FILED } from './case-state.js';
import type { CaseState } from './case-state.js';
import { assert } from './claim-state.js';
import type { Docket, DocketEntry, Strike } from './docket-entry.js';
import { compareInDocketOrder, countsFrom } from './docket-order.js';
import { irregular } from './irregular.js';
import { terminateByHeader } from './standing.js';

/**
 * The state of a case at the end of `asOf`. Entries may come in any order: they are folded in docket order, and an
 * entry counts from the day it was filed or entered, whichever came first. The case is pending from the day it was
 * filed, even if its docket holds no complaint. An entry that cannot follow is named in `irregularities`; none is
 * dropped and nothing is thrown.
 */
export function foldDocket(docket: Docket, asOf: CivilDate): CaseState {
  return terminateByHeader(foldEntries(docket, asOf), docket, asOf);
}

/**
 * The fold of the entries alone, before the end that only the court's header gives. A stored state is this one:
 * `applyEntry` may go on from it with an entry that comes last in docket order.
 */
export function foldEntries(docket: Docket, asOf: CivilDate): CaseState {
  const days = new Map(docket.entries.map((entry) => [entry.id, countsFrom(entry)]));
  const inOrder = docket.entries
    .filter((entry) => (days.get(entry.id) ?? docket.filedOn) <= asOf)
    .toSorted(compareInDocketOrder);
  const repeating = repeatingNumbers(inOrder);
  return inOrder
    .map((entry) => ({ ...entry, struck: strikeInForce(entry, days, asOf) }))
    .reduce(
      (state, entry) => {
        const met = repeating.has(entry.id) ? irregular(state, entry, 'repeated-number') : state;
        return applyEntry(met, entry, docket);
      },
      openCase(docket, asOf),
    );
}

/** The entries whose number an earlier one has. Only an import brings such: by hand a number taken is refused. */
function repeatingNumbers(inOrder: readonly DocketEntry[]): ReadonlySet<string> {
  const numbers = new Set<number>();
  const repeating = new Set<string>();
  for (const { id, number } of inOrder) {
    if (number === null) continue;
    if (numbers.has(number)) repeating.add(id);
    numbers.add(number);
  }
  return repeating;
}

/** The case on its first day: pending, with the claims that no entry of the docket asserts; before it, not filed. */
function openCase(docket: Docket, asOf: CivilDate): CaseState {
  if (asOf < docket.filedOn) return NOT_FILED;
  const standing = { status: 'pending', since: docket.filedOn } as const;
  return assert({ ...NOT_FILED, standing }, docket.claims, null);
}

/**
 * The strike of `entry` as of a day, or null. One made by an order counts from that order's own day (`days` has the day
 * of every entry of the docket), and not at all when the order is not on the docket: it was voided.
 */
export function strikeInForce(
  entry: DocketEntry,
  days: ReadonlyMap<string, CivilDate | null>,
  asOf: CivilDate,
): Strike | null {
  if (entry.struck === null) return null;
  const { orderedIn } = entry.struck;
  if (orderedIn !== null && !days.has(orderedIn)) return null;
  const on = (orderedIn === null ? null : days.get(orderedIn)) ?? entry.struck.on;
  return on <= asOf ? { on, orderedIn } : null;
}
