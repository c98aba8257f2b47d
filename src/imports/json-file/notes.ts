import type { Warning } from '../snapshot/docket-snapshot.js';

/** What a reader notes down on its way through a file. */
export class Notes {
  private readonly kept: Warning[] = [];
  private readonly said = new Set<string>();

  /** Something at a place that was not understood; null for the whole file. */
  warn(place: string | null, detail: string): void {
    this.kept.push({ place, detail });
  }

  /** The same, but said only where it is met first: a file of ten thousand entries says it ten thousand times. */
  warnOnce(place: string | null, detail: string): void {
    if (this.said.has(detail)) return;
    this.said.add(detail);
    this.warn(place, detail);
  }

  get warnings(): readonly Warning[] {
    return this.kept;
  }
}
