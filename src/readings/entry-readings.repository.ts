import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { inParts } from '../docket/in-parts.js';
import type { ReadingRow } from './plan-rereading.js';

const ROWS = `jsonb_to_recordset($2::jsonb) AS x("entryId" uuid, reader int, reading jsonb, wrote jsonb, "wouldSay" jsonb,
  waiting text[], answer text, digest text)`;

const ANSWERED_AT = `CASE WHEN x.answer IS NULL THEN NULL WHEN r.answer = x.answer THEN r.answered_at ELSE now() END`;

// A text that is read as it was before is not written again, nor is it later that it was read.
const READ = `
MERGE INTO entry_readings r USING (SELECT * FROM ${ROWS}) x ON r.entry_id = x."entryId"
WHEN NOT MATCHED THEN
  INSERT (entry_id, case_id, reader, reading, wrote, would_say, waiting, answer, answered_at, text_digest)
  VALUES (x."entryId", $1, x.reader, x.reading, x.wrote, x."wouldSay", x.waiting, x.answer,
    CASE WHEN x.answer IS NOT NULL THEN now() END, x.digest)
WHEN MATCHED AND (r.reader, r.reading, r.wrote, r.would_say, r.waiting, r.answer, r.text_digest)
    IS DISTINCT FROM (x.reader, x.reading, x.wrote, x."wouldSay", x.waiting, x.answer, x.digest) THEN
  UPDATE SET reader = x.reader, reading = x.reading, wrote = x.wrote, would_say = x."wouldSay", waiting = x.waiting,
    answer = x.answer, answered_at = ${ANSWERED_AT}, text_digest = x.digest,
    read_at = CASE WHEN (r.reader, r.reading, r.text_digest) IS DISTINCT FROM (x.reader, x.reading, x.digest)
      THEN now() ELSE r.read_at END`;

const STAND = `
UPDATE entry_readings r SET wrote = x.wrote, would_say = x."wouldSay", waiting = x.waiting, answer = x.answer,
  answered_at = ${ANSWERED_AT}
FROM ${ROWS} WHERE r.case_id = $1 AND r.entry_id = x."entryId"`;

/** Stores what was read in the texts of entries, many in one statement. */
@Injectable()
export class EntryReadingsRepository {
  /** Stores readings, those made now whole, of the others what became of them. */
  async keep(manager: EntityManager, caseId: string, rows: readonly ReadingRow[]): Promise<void> {
    const read = rows.filter(({ reading }) => reading !== null);
    const stand = rows.filter(({ reading }) => reading === null);
    for (const part of inParts(read)) await manager.query(READ, [caseId, JSON.stringify(part)]);
    for (const part of inParts(stand)) await manager.query(STAND, [caseId, JSON.stringify(part)]);
  }
}
