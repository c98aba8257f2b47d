import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { EntryStatements } from '../law/readings/statements.js';
import { entryJson } from './dto/docket-entry.response.js';
import { inParts } from './in-parts.js';

/** What becomes of an entry that is read. */
export interface ReadEntry {
  readonly id: string;
  readonly to: EntryStatements;
  /** Whether its relations are others than before. */
  readonly movesRelations: boolean;
  /** Who changed it and why, where what it said before is kept; null for one that said nothing yet. */
  readonly keeps: { readonly changedBy: string; readonly reason: string } | null;
}

const KEEP_EARLIER = `
INSERT INTO docket_entry_revisions (case_id, entry_id, revision, earlier, changed_by, reason)
SELECT e.case_id, e.id, e.revision, ${entryJson()}::jsonb || jsonb_build_object('facts', e.facts), x."changedBy", x.reason
FROM jsonb_to_recordset($1::jsonb) AS x(id uuid, "changedBy" text, reason text) JOIN docket_entries e ON e.id = x.id`;

const CHANGE = `
UPDATE docket_entries e SET kind = x.kind, type = x.type, relations = x.relations, facts = x.facts,
  hearings = x.hearings, deadlines = x.deadlines, sealed = x.sealed,
  revision = e.revision + x.kept, version = e.version + 1
FROM jsonb_to_recordset($2::jsonb) AS x(id uuid, kind text, type text, relations jsonb, facts jsonb, hearings jsonb,
  deadlines jsonb, sealed boolean, kept int)
WHERE e.case_id = $1 AND e.id = x.id`;

const FORGET_RELATIONS = `DELETE FROM entry_relations WHERE entry_id = ANY ($1::uuid[])`;

const RELATE = `
INSERT INTO entry_relations (case_id, entry_id, ordinal, to_entry_id, kind, position)
SELECT $1, x.entry, x.ordinal, x."to", x.kind, x.position
FROM jsonb_to_recordset($2::jsonb) AS x(entry uuid, ordinal int, "to" uuid, kind text, position text)`;

/** Writes to a docket what its entries were read to say, many in one statement. */
@Injectable()
export class ReadEntriesRepository {
  /** Has entries say what was read. The caller holds the case, writes the details of their kinds, and folds it. */
  async change(
    manager: EntityManager,
    caseId: string,
    entries: readonly ReadEntry[],
  ): Promise<void> {
    for (const part of inParts(entries)) {
      const kept = part.flatMap(({ id, keeps }) => (keeps === null ? [] : [{ id, ...keeps }]));
      if (kept.length > 0) await manager.query(KEEP_EARLIER, [JSON.stringify(kept)]);
      const rows = part.map(({ id, to, keeps }) => ({ id, ...to, kept: keeps === null ? 0 : 1 }));
      await manager.query(CHANGE, [caseId, JSON.stringify(rows)]);
    }
    await this.relate(
      manager,
      caseId,
      entries.filter(({ movesRelations }) => movesRelations),
    );
    await manager.query(`UPDATE cases SET change = change + 1 WHERE id = $1`, [caseId]);
  }

  private async relate(
    manager: EntityManager,
    caseId: string,
    entries: readonly ReadEntry[],
  ): Promise<void> {
    for (const part of inParts(entries)) {
      await manager.query(FORGET_RELATIONS, [part.map(({ id }) => id)]);
      const rows = part.flatMap(({ id, to }) =>
        to.relations.map((relation, at) => ({ entry: id, ordinal: at + 1, ...relation })),
      );
      if (rows.length > 0) await manager.query(RELATE, [caseId, JSON.stringify(rows)]);
    }
  }
}
