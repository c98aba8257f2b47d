import type { ReliefState } from '../../law/docket/case-state.js';
import type { Disposition, EntryId, Finding, ReliefId } from '../../law/docket/docket-entry.js';
import type { CaseOnDay, DatedEntry, DatedRuling } from '../case-on-day.js';

/** What one disposition reached, as things stood when it was made. */
export interface Decided {
  readonly disposition: Disposition;
  /** The request it reached; null when it reached none, or one not on the docket by then. */
  readonly relief: ReliefState | null;
  /** The request born of it, when it converted one. */
  readonly born: ReliefState | null;
  /** The entry it disposed of as a whole. */
  readonly entry: DatedEntry | null;
}

/** A ruling in force, with what it reached. */
export interface RulingRead {
  readonly ruling: DatedRuling;
  readonly decided: readonly Decided[];
  /** The requests that findings of it name, by the id they name them by. */
  readonly found: ReadonlyMap<Finding, ReliefState>;
}

/**
 * The rulings in force, in docket order. A disposition by the id of a request that had been converted by then reaches
 * the last of its line, as in the law's own fold; one that came before the conversion reaches the request as it was.
 */
export function readRulings(known: CaseOnDay): readonly RulingRead[] {
  const line = new Line(known);
  return known.entries.flatMap((entry) =>
    entry.kind === 'ruling' && entry.struck === null ? [line.read(entry)] : [],
  );
}

/** Which request each id stands for, as conversion follows conversion. */
class Line {
  private readonly reliefs: ReadonlyMap<ReliefId, ReliefState>;
  private readonly place: ReadonlyMap<EntryId, number>;
  private readonly next = new Map<ReliefId, ReliefId>();

  constructor(private readonly known: CaseOnDay) {
    this.reliefs = new Map(known.state.reliefs.map((relief) => [relief.id, relief]));
    this.place = new Map(known.entries.map(({ id }, index) => [id, index]));
  }

  read(ruling: DatedRuling): RulingRead {
    const decided = ruling.dispositions.map((disposition) => this.reach(ruling, disposition));
    const found = new Map<Finding, ReliefState>();
    for (const finding of ruling.findings) {
      const relief = this.current(ruling, finding.reliefId);
      if (relief !== null) found.set(finding, relief);
    }
    return { ruling, decided, found };
  }

  private reach(ruling: DatedRuling, disposition: Disposition): Decided {
    const { reliefId, entryId, outcome, newReliefId } = disposition;
    const relief = this.current(ruling, reliefId);
    const entry = entryId === null ? null : (this.known.byId.get(entryId) ?? null);
    const child = newReliefId === null ? undefined : this.reliefs.get(newReliefId);
    const converts =
      outcome === 'converted' &&
      relief?.status === 'converted' &&
      relief.decidedIn === ruling.id &&
      child?.convertedFrom === relief.id;
    if (!converts) return { disposition, relief, born: null, entry };
    this.next.set(relief.id, child.id);
    return { disposition, relief, born: child, entry };
  }

  private current(ruling: DatedRuling, id: ReliefId | null): ReliefState | null {
    if (id === null) return null;
    const later = this.next.get(id);
    if (later !== undefined) return this.current(ruling, later);
    const relief = this.reliefs.get(id);
    if (relief === undefined) return null;
    const sought = this.place.get(relief.soughtIn) ?? Infinity;
    return sought < (this.place.get(ruling.id) ?? -1) ? relief : null;
  }
}
