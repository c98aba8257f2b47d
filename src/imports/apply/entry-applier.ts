import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DocketWriter } from '../../docket/docket-writer.js';
import type { ImportedChange } from '../../docket/imported-entry.js';
import type { EntryRow } from '../merge/case-plan.js';
import { changesOf, hasSeen } from './changes-of.js';

interface Subject {
  readonly importId: string;
  readonly caseId: string;
}

/** Does what a plan says of the docket. */
@Injectable()
export class EntryApplier {
  constructor(private readonly docket: DocketWriter) {}

  /** The entries that were on record before and that the source has seen, each once. */
  async apply(
    manager: EntityManager,
    { importId, caseId }: Subject,
    rows: readonly EntryRow[],
  ): Promise<readonly string[]> {
    const additions = rows.flatMap(({ adds }) => adds ?? []);
    const changes = changesByEntry(rows);
    const seen = rows.flatMap((row) => (hasSeen(row) ? [row.recordId] : []));
    if (additions.length + changes.length > 0) {
      await this.docket.takeImport(manager, caseId, { importId, additions, changes });
    }
    return [...new Set(seen)];
  }
}

/** What changes of each entry; an entry may have several rows, of which some leave fields to a person. */
function changesByEntry(rows: readonly EntryRow[]): ImportedChange[] {
  const byEntry = new Map<string, EntryRow[]>();
  for (const row of rows) {
    if (row.recordId === null) continue;
    const same = byEntry.get(row.recordId);
    if (same === undefined) byEntry.set(row.recordId, [row]);
    else same.push(row);
  }
  return [...byEntry].flatMap(([id, own]) => {
    const to = changesOf(own);
    return Object.keys(to).length === 0 ? [] : [{ id, to }];
  });
}
