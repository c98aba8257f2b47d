import type { Disposition, ReliefId, ReliefSought } from '../docket/docket-entry.js';
import type { ReliefKind } from '../docket/relief-kinds.js';
import type { EntryStatements } from './statements.js';

/**
 * The ids of what one entry seeks, or makes by converting: those it has on record, or new ones. Asked twice it gives
 * the same.
 */
export class ReliefIds {
  private readonly ids = new Map<string, ReliefId>();

  constructor(
    { facts }: EntryStatements,
    private readonly newReliefId: () => ReliefId,
  ) {
    if ('reliefSought' in facts) for (const relief of facts.reliefSought) this.keep(relief);
    if ('dispositions' in facts) for (const made of facts.dispositions) this.keepMade(made);
  }

  /** The id of a request of that kind. */
  ofRequest(kind: ReliefKind): ReliefId {
    return this.idOf(`seeks ${kind}`);
  }

  /** The id of what the request `of` becomes when it is converted. */
  ofConverted(of: ReliefId, into: ReliefKind): ReliefId {
    return this.idOf(`makes ${into} of ${of}`);
  }

  private idOf(key: string): ReliefId {
    const id = this.ids.get(key) ?? this.newReliefId();
    this.ids.set(key, id);
    return id;
  }

  private keep({ id, kind }: ReliefSought): void {
    const key = `seeks ${kind}`;
    if (!this.ids.has(key)) this.ids.set(key, id);
  }

  private keepMade({ reliefId, convertedTo, newReliefId }: Disposition): void {
    if (reliefId === null || convertedTo === null || newReliefId === null) return;
    this.ids.set(`makes ${convertedTo} of ${reliefId}`, newReliefId);
  }
}
