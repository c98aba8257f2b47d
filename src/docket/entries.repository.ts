import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { notFound } from '../platform/problems/machine-problems.js';
import { Problem } from '../platform/problems/problem.js';
import type { EntryKind } from '../law/docket/entry-types.js';
import { earlierOf } from '../law/calendar/civil-date.js';
import type { Strike } from '../law/docket/docket-entry.js';
import { UPDATE_STATE, UPSERT_RELIEFS } from './case-states.repository.js';
import type { StoredForm } from './case-states.repository.js';
import { DocketEntryEntity } from './docket-entry.entity.js';
import { entryJson } from './dto/docket-entry.response.js';
import { EntryRelationEntity } from './entry-relation.entity.js';
import type { DocketEntryResponse } from './dto/docket-entry.response.js';
import type { EntryRevisionResponse } from './dto/entry-revision.response.js';
import type { EntryDraftRow } from './entry-draft.js';

/** A stored entry, with what a change of it must know. */
export interface StoredEntry extends EntryDraftRow {
  readonly caseId: string;
  readonly sequence: number;
  readonly struck: Strike | null;
  readonly voided: boolean;
  readonly revision: number;
  readonly version: number;
}

/** What a kind of entry adds: the SQL columns of its answer, and the parts of a WITH that write its rows. */
export interface Addition {
  readonly columns: string;
  /** They find the case's id in `$2` and the entry, its id and facts among it, as JSON in `$3`. */
  readonly rows: readonly string[];
}

// Of two entries of one number made at the same moment the second finds the first here, now that it has the lock.
const NUMBER_TAKEN = `EXISTS (SELECT FROM docket_entries o
  WHERE o.case_id = e.case_id AND o.number = e.number AND o.voided_at IS NULL)`;

const NOTHING_MORE: Addition = { columns: '', rows: [] };

const COLUMNS = `id uuid, sequence int, kind text, type text, text text, number int, "courtSequence" int,
  "filedOn" date, "filedAt" timestamptz, "enteredOn" date, "enteredAt" timestamptz, facts jsonb, relations jsonb,
  attachments jsonb, hearings jsonb, deadlines jsonb, sources jsonb, sealed boolean, proposed boolean`;

/**
 * One entry, its relations, and the state it leads to, in one statement that answers the entry as the outside reads
 * it. What the entry does not bring is left out: every part costs each filing its planning.
 */
function appendStatement(
  { number, relations: related }: Pick<EntryDraftRow, 'number' | 'relations'>,
  changesReliefs: boolean,
  { columns, rows }: Addition,
): string {
  const relations = `relations AS (
  INSERT INTO entry_relations (case_id, entry_id, ordinal, to_entry_id, kind, position)
  SELECT $2, ($3::jsonb ->> 'id')::uuid, r.ordinal, (r.relation ->> 'to')::uuid, r.relation ->> 'kind',
    r.relation ->> 'position'
  FROM jsonb_array_elements($3::jsonb -> 'relations') WITH ORDINALITY AS r(relation, ordinal))`;
  const parts = [
    `state AS (${UPDATE_STATE})`,
    ...(related.length > 0 ? [relations] : []),
    ...(changesReliefs ? [`reliefs AS (${UPSERT_RELIEFS})`] : []),
    ...rows,
  ];
  return `
WITH entry AS (
  INSERT INTO docket_entries (id, case_id, sequence, kind, type, text, number, court_sequence, filed_on, filed_at,
    entered_on, entered_at, facts, relations, attachments, hearings, deadlines, sources, sealed, proposed)
  SELECT x.id, $2, x.sequence, x.kind, x.type, x.text, x.number, x."courtSequence", x."filedOn", x."filedAt",
    x."enteredOn", x."enteredAt", x.facts, x.relations, x.attachments, x.hearings, x.deadlines, x.sources, x.sealed,
    x.proposed
  FROM jsonb_to_record($3::jsonb) AS x(${COLUMNS})
  RETURNING *
), counted AS (
  UPDATE cases SET change = change + 1, last_sequence = ($3::jsonb ->> 'sequence')::int WHERE id = $2
), ${parts.join(', ')}
SELECT ${entryJson(undefined, columns)} AS entry, ${number === null ? 'false' : NUMBER_TAKEN} AS taken FROM entry e`;
}

function numberTaken(number: number | null): Problem {
  const detail = `The docket already has an entry ${String(number)}.`;
  return new Problem('number-taken', detail, [{ pointer: '/number', detail }]);
}

@Injectable()
export class EntriesRepository {
  /**
   * Adds an entry at the end of the record, with what its kind adds and the state of the case that follows; the entry
   * as the outside reads it.
   *
   * @throws {Problem} number-taken, when another request took the number a moment ago
   */
  async append<T>(
    manager: EntityManager,
    caseId: string,
    entry: EntryDraftRow & { readonly sequence: number },
    state: StoredForm,
    addition = NOTHING_MORE,
  ): Promise<T> {
    const statement = appendStatement(entry, state.reliefs.length > 0, addition);
    const [row] = await manager.query<{ entry: T; taken: boolean }[]>(statement, [
      JSON.stringify(state),
      caseId,
      JSON.stringify(entry),
    ]);
    if (row === undefined) throw new Error(`The entry ${entry.id} was not stored`);
    if (row.taken) throw numberTaken(entry.number);
    return row.entry;
  }

  /** Puts the entry in other words; the caller has kept the earlier ones. */
  async update(manager: EntityManager, caseId: string, entry: EntryDraftRow): Promise<void> {
    const { id, relations } = entry;
    await this.mark(manager, id, entry);
    await manager.delete(EntryRelationEntity, { entryId: id });
    await manager.insert(
      EntryRelationEntity,
      relations.map(({ to, kind, position }, index) => ({
        ...{ caseId, entryId: id, ordinal: index + 1 },
        ...{ toEntryId: to, kind, position },
      })),
    );
    await manager.query(`UPDATE cases SET change = change + 1 WHERE id = $1`, [caseId]);
    // A strike counts from the day of the order that made it, wherever a correction moves that day.
    const { filedOn, enteredOn } = entry;
    const day = earlierOf(filedOn, enteredOn);
    if (day !== null) await manager.update(DocketEntryEntity, { struckIn: id }, { struckOn: day });
  }

  /** Changes columns of an entry, which thereby is another version of itself. */
  async mark(
    manager: EntityManager,
    entryId: string,
    columns: QueryDeepPartialEntity<DocketEntryEntity>,
  ): Promise<void> {
    await manager.update(
      DocketEntryEntity,
      { id: entryId },
      { ...columns, revision: () => 'revision + 1', version: () => 'version + 1' },
    );
  }

  /** The entries that the order `orderedIn` struck, in the order of recording. */
  async struckBy(manager: EntityManager, orderedIn: string): Promise<string[]> {
    const struck = await manager.find(DocketEntryEntity, {
      select: { id: true },
      where: { struckIn: orderedIn },
      order: { sequence: 'ASC' },
    });
    return struck.map(({ id }) => id);
  }

  /** The case an entry belongs to. @throws {Problem} not-found */
  async caseOf(manager: EntityManager, entryId: string): Promise<string> {
    const { caseId } = await this.stored(manager, entryId);
    return caseId;
  }

  /** The stored entry. @throws {Problem} not-found */
  async stored(manager: EntityManager, entryId: string): Promise<StoredEntry> {
    const row = await manager.findOneBy(DocketEntryEntity, { id: entryId });
    if (row === null) throw notFound('docket entry', entryId);
    const { struckOn, struckIn, voidedAt } = row;
    const struck = struckOn === null ? null : { on: struckOn, orderedIn: struckIn };
    return { ...row, struck, voided: voidedAt !== null };
  }

  /** The entry as the outside reads it. @throws {Problem} not-found */
  async find(manager: EntityManager, entryId: string): Promise<DocketEntryResponse> {
    const [row] = await manager.query<{ entry: DocketEntryResponse }[]>(
      `SELECT ${entryJson()} AS entry FROM docket_entries e WHERE e.id = $1`,
      [entryId],
    );
    if (row === undefined) throw notFound('docket entry', entryId);
    return row.entry;
  }

  /** The entry with the details of its kind. @throws {Problem} not-found, also for an entry of another kind */
  async read<T>(
    manager: EntityManager,
    entryId: string,
    kind: EntryKind,
    details: string,
  ): Promise<T> {
    const [row] = await manager.query<{ entry: T }[]>(
      `SELECT ${entryJson(undefined, details)} AS entry FROM docket_entries e WHERE e.id = $1 AND e.kind = $2`,
      [entryId, kind],
    );
    if (row === undefined) throw notFound(kind, entryId);
    return row.entry;
  }

  /** Keeps the entry as it stands, before a change. */
  async keepEarlier(
    manager: EntityManager,
    entryId: string,
    changedBy: string,
    reason: string | null,
  ): Promise<void> {
    await manager.query(
      `INSERT INTO docket_entry_revisions (case_id, entry_id, revision, earlier, changed_by, reason)
       SELECT e.case_id, e.id, e.revision, ${entryJson()}::jsonb || jsonb_build_object('facts', e.facts), $2, $3
       FROM docket_entries e WHERE e.id = $1`,
      [entryId, changedBy, reason],
    );
  }

  /** The earlier wordings of an entry after the revision `after`, the oldest first, at most `limit` of them. */
  revisions(
    manager: EntityManager,
    entryId: string,
    { after, limit }: { readonly after: number; readonly limit: number },
  ): Promise<{ answer: EntryRevisionResponse }[]> {
    return manager.query(
      `SELECT json_build_object('revision', revision, 'earlier', earlier, 'changedBy', changed_by, 'reason', reason,
         'changedAt', changed_at) AS answer
       FROM docket_entry_revisions WHERE entry_id = $1 AND revision > $2 ORDER BY revision LIMIT $3`,
      [entryId, after, limit],
    );
  }
}
