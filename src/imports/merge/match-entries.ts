import type { EntryIdentity } from './entry-identity.js';
import { matchByDay } from './match-by-day.js';
import { matchByIds, matchBySingleIds } from './match-by-ids.js';
import { matchByNumber } from './match-by-number.js';
import { matchByShortText } from './match-by-short-text.js';
import { MatchState, matchEqual } from './match-state.js';

/**
 * Finds which rows of a source are entries that are known: by number, else by PACER document or sequence, else by day
 * and text; what shares an id that nothing else has comes before a number that stands for two. No row is matched with
 * two entries and no entry with two rows. Time is linear in both.
 */
export function matchEntries(
  rows: readonly EntryIdentity[],
  known: readonly EntryIdentity[],
): MatchState {
  const state = new MatchState(rows, known);
  if (known.length === 0) return state;
  matchBySingleIds(state);
  matchByNumber(state);
  matchEqual(state, openRows(state), freeKnown(state));
  matchByIds(state);
  matchByDay(state);
  matchByShortText(state);
  return state;
}

function openRows(state: MatchState): readonly number[] {
  const open: number[] = [];
  state.forOpenRows((_, at) => open.push(at));
  return open;
}

function freeKnown(state: MatchState): readonly number[] {
  const free: number[] = [];
  state.forFreeKnown((_, at) => free.push(at));
  return free;
}
