import type { CaseState } from './case-state.js';
import type { DocketEntry } from './docket-entry.js';
import type { IrregularityCode } from './irregularities.js';

/** The same state, with `entry` named as one that could not follow it. */
export function irregular(
  state: CaseState,
  entry: Pick<DocketEntry, 'id' | 'sequence'>,
  code: IrregularityCode,
): CaseState {
  const named = { entryId: entry.id, sequence: entry.sequence, code };
  return { ...state, irregularities: [...state.irregularities, named] };
}
