import type { EntryType } from '../docket/entry-types.js';
import { DocketSoFar } from './docket-so-far.js';
import type { PriorEntry } from './reading.js';

function entry(number: number | null, type: EntryType): PriorEntry {
  return { number, kind: 'filing', type, reliefs: [], text: `${type} by Orrin Vale.` };
}

describe('DocketSoFar', () => {
  it('knows no number of a docket without entries', () => {
    const docket = new DocketSoFar();
    expect(docket.highestNumber).toBeNull();
    expect(docket.numbered(1)).toBeNull();
    expect(docket.hasAnyOf(new Set(['complaint']))).toBe(false);
  });

  it('finds an entry by its number, the nearest where two have the same', () => {
    const docket = new DocketSoFar([entry(1, 'complaint'), entry(2, 'motion')]);
    docket.add(entry(2, 'brief'));
    expect(docket.numbered(1)?.type).toBe('complaint');
    expect(docket.numbered(2)?.type).toBe('brief');
    expect(docket.numbered(3)).toBeNull();
  });

  it('keeps the highest number where a later entry has a lower one or none', () => {
    const docket = new DocketSoFar([entry(7, 'motion'), entry(3, 'brief'), entry(null, 'order')]);
    expect(docket.highestNumber).toBe(7);
  });

  it('tells whether it has an entry of any of the types, numbered or not', () => {
    const docket = new DocketSoFar([entry(1, 'complaint'), entry(null, 'order')]);
    expect(docket.hasAnyOf(new Set(['motion', 'order']))).toBe(true);
    expect(docket.hasAnyOf(new Set(['motion', 'answer']))).toBe(false);
  });
});
