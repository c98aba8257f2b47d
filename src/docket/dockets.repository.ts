import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CivilDate } from '../law/calendar/civil-date.js';
import type { Claim, Docket, DocketEntry, Strike } from '../law/docket/docket-entry.js';
import { notFound } from '../platform/problems/machine-problems.js';
import { toDocketEntry } from './entry-draft.js';
import type { EntryDraftRow } from './entry-draft.js';

/** A whole docket, with the zone whose days it counts in. */
export interface StoredDocket extends Docket {
  readonly timeZone: string;
}

type EntryRow = Omit<EntryDraftRow, 'text'> & {
  readonly sequence: number;
  readonly struck: Strike | null;
};
interface Row {
  readonly filedOn: CivilDate;
  readonly terminatedOn: CivilDate | null;
  readonly timeZone: string;
  readonly claims: readonly Claim[];
  readonly entries: readonly EntryRow[];
}

/** All that the law reads of a case, in one statement. */
const DOCKET = `
SELECT c.filed_on AS "filedOn", c.terminated_on AS "terminatedOn", ct.time_zone AS "timeZone",
  (SELECT coalesce(json_agg(json_build_object('id', cl.id, 'title', cl.title, 'assertedIn', cl.asserted_in)
     ORDER BY cl.count NULLS LAST, cl.id), '[]') FROM claims cl WHERE cl.case_id = c.id) AS claims,
  (SELECT coalesce(json_agg(json_build_object(
      'id', e.id, 'sequence', e.sequence, 'kind', e.kind, 'type', e.type, 'number', e.number,
      'courtSequence', e.court_sequence, 'filedOn', e.filed_on, 'enteredOn', e.entered_on,
      'relations', e.relations, 'facts', e.facts,
      'struck', CASE WHEN e.struck_on IS NOT NULL THEN json_build_object('on', e.struck_on, 'orderedIn', e.struck_in) END)
     ORDER BY e.sequence), '[]')
     FROM docket_entries e WHERE e.case_id = c.id AND e.voided_at IS NULL) AS entries
FROM cases c JOIN courts ct ON ct.id = c.court_id WHERE c.id = $1`;

@Injectable()
export class DocketsRepository {
  /** The docket of a case without its voided entries. @throws {Problem} not-found */
  async load(manager: EntityManager, caseId: string): Promise<StoredDocket> {
    const [row] = await manager.query<Row[]>(DOCKET, [caseId]);
    if (row === undefined) throw notFound('case', caseId);
    const entries: DocketEntry[] = row.entries.map(toDocketEntry);
    return { ...row, entries };
  }
}
