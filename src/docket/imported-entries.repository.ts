import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { copyEntries } from './copy-entries.js';
import { inParts } from './in-parts.js';
import type { ImportedChange, ImportedEntry, Recorded } from './imported-entry.js';
import { entryJson } from './dto/docket-entry.response.js';

const KEEP_EARLIER = `
INSERT INTO docket_entry_revisions (case_id, entry_id, revision, earlier, changed_by, reason)
SELECT e.case_id, e.id, e.revision, ${entryJson()}::jsonb || jsonb_build_object('facts', e.facts), $2, $3
FROM docket_entries e JOIN jsonb_array_elements($1::jsonb) AS x(change) ON e.id = (x.change ->> 'id')::uuid`;

/** A field that is not named stays; one that is named is what it is named to be, also null. */
const CHANGE = `
UPDATE docket_entries e SET
  kind = CASE WHEN t ? 'kind' THEN t ->> 'kind' ELSE e.kind END,
  type = CASE WHEN t ? 'type' THEN t ->> 'type' ELSE e.type END,
  text = CASE WHEN t ? 'text' THEN t ->> 'text' ELSE e.text END,
  number = CASE WHEN t ? 'number' THEN (t ->> 'number')::int ELSE e.number END,
  court_sequence = CASE WHEN t ? 'courtSequence' THEN (t ->> 'courtSequence')::int ELSE e.court_sequence END,
  filed_on = CASE WHEN t ? 'filedOn' THEN (t ->> 'filedOn')::date ELSE e.filed_on END,
  filed_at = CASE WHEN t ? 'filedAt' THEN (t ->> 'filedAt')::timestamptz ELSE e.filed_at END,
  entered_on = CASE WHEN t ? 'enteredOn' THEN (t ->> 'enteredOn')::date ELSE e.entered_on END,
  entered_at = CASE WHEN t ? 'enteredAt' THEN (t ->> 'enteredAt')::timestamptz ELSE e.entered_at END,
  attachments = CASE WHEN t ? 'attachments' THEN t -> 'attachments' ELSE e.attachments END,
  pacer_document_id = CASE WHEN t ? 'pacerDocumentId' THEN t ->> 'pacerDocumentId' ELSE e.pacer_document_id END,
  pacer_sequence = CASE WHEN t ? 'pacerSequence' THEN t ->> 'pacerSequence' ELSE e.pacer_sequence END,
  short_text = CASE WHEN t ? 'shortText' THEN t ->> 'shortText' ELSE e.short_text END,
  text_said_by = CASE WHEN t ? 'textSaidBy' THEN t ->> 'textSaidBy' ELSE e.text_said_by END,
  revision = e.revision + 1, version = e.version + 1
FROM jsonb_array_elements($1::jsonb) AS x(change), LATERAL (SELECT x.change -> 'to') AS y(t)
WHERE e.id = (x.change ->> 'id')::uuid`;

/** Writes to a docket what an import brings, many entries in one statement. */
@Injectable()
export class ImportedEntriesRepository {
  /** Makes room for `count` entries at the end of the record of a case. The caller holds the case. */
  async reserve(manager: EntityManager, caseId: string, count: number): Promise<Recorded> {
    const [[row]] = await manager.query<[{ after: number }[], number]>(
      `UPDATE cases SET change = change + 1, last_sequence = last_sequence + $2 WHERE id = $1
       RETURNING last_sequence - $2 AS after`,
      [caseId, count],
    );
    if (row === undefined) throw new Error(`There is no case ${caseId}`);
    return { ids: idsInOrder(count), after: row.after };
  }

  /** Writes entries where room was made for them. */
  add(
    manager: EntityManager,
    to: Recorded & { readonly importId: string; readonly caseId: string },
    entries: readonly ImportedEntry[],
  ): Promise<void> {
    return copyEntries(manager, to, entries);
  }

  /** Changes entries as an import says, and keeps what each said before as a revision made by `changedBy`. */
  async change(
    manager: EntityManager,
    changes: readonly ImportedChange[],
    { changedBy, reason }: { readonly changedBy: string; readonly reason: string },
  ): Promise<void> {
    for (const some of inParts(changes)) {
      const part = JSON.stringify(some);
      await manager.query(KEEP_EARLIER, [part, changedBy, reason]);
      await manager.query(CHANGE, [part]);
    }
  }
}

const RANDOM_BYTES = 16;

/** So many ids, each greater than the one before. Their chance is drawn at once: a draw for each would take longer. */
function idsInOrder(count: number): string[] {
  const chance = randomBytes(count * RANDOM_BYTES);
  const msecs = Date.now();
  return Array.from({ length: count }, (_, seq) =>
    v7({ random: chance.subarray(seq * RANDOM_BYTES, (seq + 1) * RANDOM_BYTES), msecs, seq }),
  );
}
