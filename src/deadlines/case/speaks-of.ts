import type { DeadlineAct, DeadlineKey, FixAct } from '../../law/deadlines/deadline-act.js';
import { replacementKey, startKey } from '../../law/deadlines/raise-by-hand.js';

/** The key of a deadline that a person sets outright. */
export function fixKey({ id }: Pick<FixAct, 'id'>): DeadlineKey {
  return `hand:${id}`;
}

/** Whether an act makes this deadline, or says what became of it. */
export function speaksOf(act: DeadlineAct, key: DeadlineKey): boolean {
  switch (act.kind) {
    case 'start':
      return startKey(act) === key;
    case 'fix':
      return fixKey(act) === key;
    case 'override':
      return act.key === key || replacementKey(act) === key;
    case 'satisfy':
    case 'done':
    case 'vacate':
    case 'reopen':
      return act.key === key;
  }
}
