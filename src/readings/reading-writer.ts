import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ReadEntriesRepository } from '../docket/read-entries.repository.js';
import { ReadFilingsRepository } from '../filings/read-filings.repository.js';
import type { BornRelief, ReadFiling } from '../filings/read-filings.repository.js';
import type { FilingFacts, RulingFacts } from '../law/docket/docket-entry.js';
import type { EntryKind } from '../law/docket/entry-types.js';
import { READER_VERSION } from '../law/docket-text/reader-version.js';
import { whatItIs } from '../law/readings/persons-word.js';
import { sameValue } from '../law/readings/same-statements.js';
import type { EntryStatements } from '../law/readings/statements.js';
import { ReadRulingsRepository } from '../rulings/read-rulings.repository.js';
import type { ReadRuling } from '../rulings/read-rulings.repository.js';
import { EntryReadingsRepository } from './entry-readings.repository.js';
import type { EntryChange, RereadingPlan } from './plan-rereading.js';

const READ_AGAIN = {
  changedBy: `reading ${READER_VERSION}`,
  reason: 'The text was read again.',
} as const;

/** A person who answers a review: the entry it is about, and why it changes. */
export interface Reviewed {
  readonly entryId: string;
  readonly reason: string;
}

/** Writes what was read: the entries, the details of their kinds, and the readings themselves. */
@Injectable()
export class ReadingWriter {
  constructor(
    private readonly entries: ReadEntriesRepository,
    private readonly filings: ReadFilingsRepository,
    private readonly rulings: ReadRulingsRepository,
    private readonly readings: EntryReadingsRepository,
  ) {}

  /** In the caller's transaction, who holds the case and folds it afterwards. */
  async write(
    manager: EntityManager,
    caseId: string,
    { changes, rows }: RereadingPlan,
    reviewed: Reviewed | null,
  ): Promise<void> {
    if (changes.length > 0) await this.change(manager, caseId, changes, reviewed);
    await this.readings.keep(manager, caseId, rows);
  }

  private async change(
    manager: EntityManager,
    caseId: string,
    changes: readonly EntryChange[],
    reviewed: Reviewed | null,
  ): Promise<void> {
    const others = changes.filter(
      ({ entry, to }) => !sameValue(whatItIs(entry.says), whatItIs(to)),
    );
    // What refers to a request goes before it, and comes after it.
    await this.rulings.clear(manager, idsThatWere('ruling', others));
    await this.filings.clear(manager, idsThatWere('filing', others));
    await this.filings.removeReliefs(manager, others.flatMap(removedReliefs));
    const read = changes.map((change) => ({
      ...{ id: change.entry.id, to: change.to },
      movesRelations: !sameValue(change.entry.says.relations, change.to.relations),
      keeps: keptBy(change, reviewed),
    }));
    await this.entries.change(manager, caseId, read);
    await this.filings.keep(manager, caseId, filingsOf(others));
    const rulings = rulingsOf(others);
    await this.filings.bear(manager, rulings.flatMap(bornIn));
    await this.rulings.keep(manager, caseId, rulings);
  }
}

/** Who changed the entry and why, where there is something to keep: an entry nobody had read or changed said nothing. */
function keptBy(
  { entry }: EntryChange,
  reviewed: Reviewed | null,
): typeof READ_AGAIN | Kept | null {
  if (reviewed?.entryId === entry.id) return { changedBy: 'by hand', reason: reviewed.reason };
  return entry.says.kind === 'unread' && entry.revision === 1 ? null : READ_AGAIN;
}

interface Kept {
  readonly changedBy: string;
  readonly reason: string;
}

function idsThatWere(kind: EntryKind, changes: readonly EntryChange[]): string[] {
  return changes.flatMap(({ entry }) => (entry.says.kind === kind ? [entry.id] : []));
}

/** The reliefs that an entry seeks, and those it makes by converting others. */
function reliefIdsOf({ facts }: EntryStatements): readonly string[] {
  if ('reliefSought' in facts) return facts.reliefSought.map(({ id }) => id);
  if (!('dispositions' in facts)) return [];
  return facts.dispositions.flatMap(({ newReliefId }) => newReliefId ?? []);
}

function removedReliefs({ entry, to }: EntryChange): readonly string[] {
  const kept = new Set(reliefIdsOf(to));
  return reliefIdsOf(entry.says).filter((id) => !kept.has(id));
}

function filingsOf(changes: readonly EntryChange[]): readonly ReadFiling[] {
  return changes.flatMap(({ entry: { id }, to: { kind, facts } }) =>
    kind === 'filing' ? [{ id, facts: facts as FilingFacts }] : [],
  );
}

function rulingsOf(changes: readonly EntryChange[]): readonly ReadRuling[] {
  return changes.flatMap(({ entry: { id }, to: { kind, facts } }) =>
    kind === 'ruling' ? [{ id, facts: facts as RulingFacts }] : [],
  );
}

function bornIn({ facts }: ReadRuling): BornRelief[] {
  return facts.dispositions.flatMap(({ reliefId, convertedTo, newReliefId }) =>
    reliefId === null || convertedTo === null || newReliefId === null
      ? []
      : [{ id: newReliefId, kind: convertedTo, from: reliefId }],
  );
}
