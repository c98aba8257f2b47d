import { applyFiling } from './apply-filing.js';
import { applyRuling } from './apply-ruling.js';
import type { CaseState } from './case-state.js';
import { assert } from './claim-state.js';
import type { CaseFrame, DocketEntry } from './docket-entry.js';
import { countsFrom } from './docket-order.js';
import { irregular } from './irregular.js';

/**
 * The state after `entry`, which comes after all that `state` holds. `entry.struck` says whether it is struck as of
 * the day folded to. An entry that cannot follow `state` is named as an irregularity and counts as far as it can.
 */
export function applyEntry(state: CaseState, entry: DocketEntry, frame: CaseFrame): CaseState {
  const day = countsFrom(entry);
  if (day === null) {
    // It counts on no day, but what it asserts was asserted: from the first day, none being known.
    const named = irregular(state, entry, 'undated');
    return entry.struck === null ? assert(named, frame.claims, entry.id) : named;
  }

  const latest = state.lastActivityOn;
  const counted: CaseState = {
    ...state,
    entryCount: state.entryCount + 1,
    lastActivityOn: latest !== null && latest > day ? latest : day,
  };
  const met = day < frame.filedOn ? irregular(counted, entry, 'before-case-filed') : counted;
  const asserted = entry.struck === null ? assert(met, frame.claims, entry.id) : met;
  switch (entry.kind) {
    case 'filing':
      return applyFiling(asserted, entry, day);
    case 'ruling':
      return entry.struck === null ? applyRuling(asserted, entry, day, frame) : asserted;
    case 'clerk':
    case 'unread':
      return asserted;
  }
}
