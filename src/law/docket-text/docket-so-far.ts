import type { EntryType } from '../docket/entry-types.js';
import type { DocketBefore, PriorEntry } from './reading.js';

/**
 * A docket as it grows, entry by entry in docket order: `new DocketSoFar([motion]).numbered(12)` is the motion of
 * that number. Adding an entry and asking take the same time on a docket of any length.
 */
export class DocketSoFar implements DocketBefore {
  private readonly byNumber = new Map<number, PriorEntry>();
  private readonly types = new Set<EntryType>();
  private highest: number | null = null;

  constructor(entries: readonly PriorEntry[] = []) {
    for (const entry of entries) this.add(entry);
  }

  get highestNumber(): number | null {
    return this.highest;
  }

  /** Adds the entry that follows those added before. */
  add(entry: PriorEntry): void {
    this.types.add(entry.type);
    if (entry.number === null) return;
    this.byNumber.set(entry.number, entry);
    this.highest = Math.max(this.highest ?? entry.number, entry.number);
  }

  numbered(number: number): PriorEntry | null {
    return this.byNumber.get(number) ?? null;
  }

  hasAnyOf(types: ReadonlySet<EntryType>): boolean {
    for (const type of types) if (this.types.has(type)) return true;
    return false;
  }
}
