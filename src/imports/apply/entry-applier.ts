import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { DocketWriter } from '../../docket/docket-writer.js';
import type { ImportedChange, ImportedEntry } from '../../docket/imported-entries.repository.js';
import type { EntryRow, NewEntry } from '../merge/case-plan.js';
import { changesOf, hasSeen } from './changes-of.js';

interface Subject {
  readonly importId: string;
  readonly caseId: string;
}

/** Does what a plan says of the docket. */
@Injectable()
export class EntryApplier {
  constructor(private readonly docket: DocketWriter) {}

  /** The entries that the source has seen, those added now among them, each once. */
  async apply(
    manager: EntityManager,
    { importId, caseId }: Subject,
    rows: readonly EntryRow[],
  ): Promise<readonly string[]> {
    const additions = rows.flatMap(({ adds }) => (adds === null ? [] : [toEntry(adds, importId)]));
    const changes = changesByEntry(rows);
    if (additions.length > 0 || changes.length > 0) {
      await this.docket.takeImport(manager, caseId, { importId, additions, changes });
    }
    const seen = rows.flatMap((row) => (hasSeen(row) ? [row.recordId] : []));
    return [...new Set([...seen, ...additions.map(({ id }) => id)])];
  }
}

function toEntry(added: NewEntry, importedIn: string): ImportedEntry {
  return {
    ...added,
    id: v7(),
    attachments: [...added.attachments],
    relations: [],
    hearings: [],
    deadlines: [],
    sources: [],
    sealed: false,
    proposed: false,
    facts: {},
    importedIn,
  };
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
