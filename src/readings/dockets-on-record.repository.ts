import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { UNREAD_STATEMENTS } from '../law/readings/statements.js';
import type { EntryStatements, EntryToRead, ReviewAnswer } from '../law/readings/statements.js';
import { notFound } from '../platform/problems/machine-problems.js';
import type { DocketOnRecord, EntryOnRecord, LastReading } from './docket-on-record.js';

type CaseRow = Omit<DocketOnRecord, 'entries'>;

type EntryRow = Omit<EntryToRead, 'says' | 'wrote' | 'answer'> &
  EntryStatements &
  Pick<EntryOnRecord, 'digest' | 'revision' | 'version'> &
  Pick<LastReading, 'reading' | 'typeRule' | 'wouldSay'> & {
    readonly imported: boolean;
    readonly reader: number | null;
    readonly readDigest: string | null;
    readonly wrote: EntryStatements | null;
    readonly waiting: LastReading['waiting'];
    readonly answer: ReviewAnswer | null;
  };

const CASE = `
SELECT c.court_id AS "courtId",
  (SELECT coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'role', p.role) ORDER BY p.id), '[]')
   FROM parties p WHERE p.case_id = c.id) AS parties,
  (SELECT coalesce(json_agg(json_build_object('id', j.id, 'name', j.name) ORDER BY j.recorded_at, j.id), '[]')
   FROM judges j WHERE j.court_id = c.court_id) AS judges,
  (SELECT coalesce(json_agg(n.relief_id), '[]') FROM (
     SELECT relief_id, entry_id FROM dispositions WHERE case_id = c.id
     UNION SELECT relief_id, entry_id FROM findings WHERE case_id = c.id) n
   JOIN docket_entries e ON e.id = n.entry_id
   WHERE n.relief_id IS NOT NULL AND e.voided_at IS NOT NULL) AS "heldReliefs"
FROM cases c WHERE c.id = $1`;

// A reading that is made anew is not loaded, but where a person answered it.
const ENTRIES = `
SELECT e.id, e.sequence, e.number, e.court_sequence AS "courtSequence", e.filed_on AS "filedOn",
  e.entered_on AS "enteredOn", e.text, md5(e.text) AS digest, e.kind, e.type, e.relations, e.facts, e.hearings,
  e.deadlines, e.sealed, e.revision, e.version, e.imported_in IS NOT NULL AS imported,
  r.reader, CASE WHEN $2 AND r.answer IS NULL THEN NULL ELSE r.reading END AS reading,
  r.reading #>> '{type,evidence,rule}' AS "typeRule", r.text_digest AS "readDigest", r.wrote,
  r.would_say AS "wouldSay", r.waiting, r.answer
FROM docket_entries e LEFT JOIN entry_readings r ON r.entry_id = e.id
WHERE e.case_id = $1 AND e.voided_at IS NULL ORDER BY e.sequence`;

/** Reads from the record what a reading of a docket asks. */
@Injectable()
export class DocketsOnRecordRepository {
  /** Keeps others from writing to a case until the transaction ends. @throws {Problem} not-found */
  async hold(manager: EntityManager, caseId: string): Promise<void> {
    const rows = await manager.query<unknown[]>('SELECT FROM cases WHERE id = $1 FOR UPDATE', [
      caseId,
    ]);
    if (rows.length === 0) throw notFound('case', caseId);
  }

  /** The docket with its texts; without the earlier readings where all are made anew. @throws {Problem} not-found */
  async load(manager: EntityManager, caseId: string, anew: boolean): Promise<DocketOnRecord> {
    const [row] = await manager.query<CaseRow[]>(CASE, [caseId]);
    if (row === undefined) throw notFound('case', caseId);
    const entries = await manager.query<EntryRow[]>(ENTRIES, [caseId, anew]);
    return { ...row, entries: entries.map(toEntryOnRecord) };
  }
}

/** Field by field: objects of one shape are read many times faster in a long docket. */
function toEntryOnRecord(row: EntryRow): EntryOnRecord {
  const { kind, type, relations, facts, hearings, deadlines, sealed } = row;
  const { id, sequence, number, courtSequence, filedOn, enteredOn, text, answer } = row;
  return {
    ...{ id, sequence, number, courtSequence, filedOn, enteredOn, text, answer },
    says: { kind, type, relations, facts, hearings, deadlines, sealed },
    wrote: row.imported ? (row.wrote ?? UNREAD_STATEMENTS) : null,
    digest: row.digest,
    revision: row.revision,
    version: row.version,
    last: toLastReading(row),
  };
}

function toLastReading(row: EntryRow): LastReading | null {
  const { reader, reading, typeRule, waiting, wouldSay, digest, readDigest } = row;
  if (reader === null) return null;
  return { reader, reading, typeRule, waiting, wouldSay, ofThisText: digest === readDigest };
}
