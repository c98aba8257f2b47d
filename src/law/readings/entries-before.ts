import type { CivilDate } from '../calendar/civil-date.js';
import type { EntryId, ReliefId, ReliefSought } from '../docket/docket-entry.js';
import { countsFrom } from '../docket/docket-order.js';
import type { EntryType } from '../docket/entry-types.js';
import { OPEN_OUTCOMES } from '../docket/outcomes.js';
import { closingOf } from './ends-of-case.js';
import type { EntryStatements, EntryToRead } from './statements.js';

/** An entry that a later one may name: what it is, and what it asks for as it stands. */
export interface EarlierEntry {
  readonly id: EntryId;
  readonly number: number | null;
  readonly type: EntryType;
  readonly reliefs: readonly ReliefSought[];
  readonly countsOn: CivilDate | null;
}

/** The docket before an entry, with what its entries are to say: it grows in docket order. */
export class EntriesBefore {
  private readonly byNumber = new Map<number, EarlierEntry>();
  private readonly byId = new Map<EntryId, EarlierEntry>();
  private readonly decided = new Set<ReliefId>();
  private closed = false;

  /** Adds the entry that follows those added before, with what stands for it. */
  add(entry: EntryToRead, says: EntryStatements): void {
    const { id, number } = entry;
    const reliefs = 'reliefSought' in says.facts ? says.facts.reliefSought : [];
    const added = { id, number, type: says.type, reliefs, countsOn: countsFrom(entry) };
    this.byId.set(id, added);
    if (number !== null) this.byNumber.set(number, added);
    if (added.countsOn === null) return;
    this.closed ||= closingOf(says) !== null;
    this.noteDecided(says);
  }

  /**
   * The entry that `by` means by a number as printed, the nearest of that number: `20-1` is entry 20. Null where the
   * docket before has none, or only one that counts from a later day.
   */
  numbered(printed: string, by: EntryToRead): EarlierEntry | null {
    const number = Number(printed.split('-', 1)[0]);
    const found = this.byNumber.get(number) ?? null;
    const day = countsFrom(by);
    if (found === null || day === null) return found;
    return found.countsOn !== null && found.countsOn <= day ? found : null;
  }

  /** Whether an entry has closed the case. */
  get isClosed(): boolean {
    return this.closed;
  }

  /** Whether a request was decided, withdrawn or converted: it is no longer open. */
  isDecided(reliefId: ReliefId): boolean {
    return this.decided.has(reliefId);
  }

  private noteDecided({ facts, relations }: EntryStatements): void {
    for (const { to, kind } of relations) if (kind === 'withdraws') this.decide(to);
    if (!('dispositions' in facts)) return;
    for (const { reliefId, entryId, outcome } of facts.dispositions) {
      if (OPEN_OUTCOMES.some((open) => open === outcome)) continue;
      if (reliefId !== null) this.decided.add(reliefId);
      if (entryId !== null) this.decide(entryId);
    }
  }

  private decide(entryId: EntryId): void {
    for (const { id } of this.byId.get(entryId)?.reliefs ?? []) this.decided.add(id);
  }
}
