import type { RaisedDeadline, Settled } from './case-deadline.js';
import type { DeadlineAct, DeadlineKey, StatusAct } from './deadline-act.js';
import type { DocketIndex } from './docket-index.js';
import { replacementKey } from './raise-by-hand.js';

/** A docket with the deadlines it raises and what people said of each, the latest act last. */
export interface Docketed {
  readonly index: DocketIndex;
  readonly raised: readonly RaisedDeadline[];
  readonly said: ReadonlyMap<DeadlineKey, StatusAct>;
}

/** The last thing people said of each deadline, taken from acts in the order in which they were recorded. */
export function lastSaid(acts: readonly DeadlineAct[]): ReadonlyMap<DeadlineKey, StatusAct> {
  const said = new Map<DeadlineKey, StatusAct>();
  for (const act of acts) {
    if (act.kind !== 'start' && act.kind !== 'fix') said.set(act.key, act);
  }
  return said;
}

/** What a person said became of it; null when nobody did, or it was taken back. */
export function saidByPeople(
  { key, due }: RaisedDeadline,
  { said, index }: Docketed,
): Settled | null {
  const act = said.get(key);
  if (act === undefined || act.kind === 'reopen') return null;
  const common = { on: act.on, why: act.reason, late: false, replacedBy: null };
  switch (act.kind) {
    case 'override': {
      const replacedBy = act.due === null ? null : replacementKey(act);
      return { ...common, status: 'overridden', by: act.by, replacedBy };
    }
    case 'satisfy': {
      const on = index.byId.get(act.by)?.entry.filedOn ?? act.on;
      const late = due !== null && on > due.slice(0, 10);
      return { ...common, status: 'satisfied', on, by: act.by, late };
    }
    case 'done':
      return { ...common, status: 'done', by: null };
    case 'vacate':
      return { ...common, status: 'vacated', by: act.by };
  }
}
