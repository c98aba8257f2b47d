import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CivilDate } from '../../law/calendar/civil-date.js';
import type { DeadlineKey } from '../../law/deadlines/deadline-act.js';
import type { ProjectionPlan, StandingRow } from './plan-projection.js';

/** What the stored deadlines of a case were made from. */
export interface DeadlineSet {
  /** `cases.change` then. */
  readonly change: number;
  readonly rulesVersion: number;
  readonly computedOn: CivilDate;
  /** The first later day on which something dated ahead begins to count; null for none. */
  readonly staleOn: CivilDate | null;
}

const STANDING = `
SELECT id, key, digest, title, body ->> 'due' AS due, status, sequence, version, removed_at IS NOT NULL AS removed
FROM deadlines WHERE case_id = $1`;

const WRITE = `
INSERT INTO deadlines (id, case_id, key, rule_id, origin, title, authority, force, status, lapses_to, due_on, due_at,
  anchor_entry_id, for_party_ids, warning_codes, sealed, body, digest, sequence, version)
SELECT x.id, $1, x.key, b."ruleId", b.origin, b.title, b.authority, b.force, b.status, x.body -> 'lapse' ->> 'status',
  b."dueOn", b."dueAt", b."anchorEntryId", b."forPartyIds", x."warningCodes", x.sealed, x.body, x.digest, x.sequence,
  x.version
FROM jsonb_to_recordset($2::jsonb) AS x(id uuid, key text, body jsonb, "warningCodes" text[], sealed boolean,
    digest text, sequence int, version int),
  jsonb_to_record(x.body) AS b("ruleId" text, origin text, title text, authority text, force text, status text,
    "dueOn" date, "dueAt" timestamptz, "anchorEntryId" uuid, "forPartyIds" uuid[])
ON CONFLICT (id) DO UPDATE SET rule_id = excluded.rule_id, origin = excluded.origin, title = excluded.title,
  authority = excluded.authority, force = excluded.force, status = excluded.status, lapses_to = excluded.lapses_to,
  due_on = excluded.due_on, due_at = excluded.due_at, anchor_entry_id = excluded.anchor_entry_id,
  for_party_ids = excluded.for_party_ids, warning_codes = excluded.warning_codes, sealed = excluded.sealed,
  body = excluded.body, digest = excluded.digest, sequence = excluded.sequence, version = excluded.version,
  changed_at = now(), removed_at = NULL`;

const REMOVE = `
UPDATE deadlines d SET removed_at = now(), changed_at = now(), sequence = x.sequence, version = x.version
FROM jsonb_to_recordset($1::jsonb) AS x(id uuid, sequence int, version int) WHERE d.id = x.id`;

const MOVE = `
INSERT INTO deadline_moves (deadline_id, version, case_id, from_due, to_due, from_status, to_status)
SELECT x."deadlineId", x.version, $1, x."fromDue", x."toDue", x."fromStatus", x."toStatus"
FROM jsonb_to_recordset($2::jsonb) AS x("deadlineId" uuid, version int, "fromDue" text, "toDue" text,
  "fromStatus" text, "toStatus" text)`;

const NOTE = `
INSERT INTO deadline_sets (case_id, change, rules_version, computed_on, stale_on) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (case_id) DO UPDATE SET change = excluded.change, rules_version = excluded.rules_version,
  computed_on = excluded.computed_on, stale_on = excluded.stale_on`;

/** Reads and writes the stored deadlines of a case. */
@Injectable()
export class ProjectionRepository {
  /** Those of a case, also those that no longer follow from its docket. */
  standing(manager: EntityManager, caseId: string): Promise<StandingRow[]> {
    return manager.query(STANDING, [caseId]);
  }

  async write(manager: EntityManager, caseId: string, plan: ProjectionPlan): Promise<void> {
    const { written, removed, moves } = plan;
    if (written.length > 0) await manager.query(WRITE, [caseId, JSON.stringify(written)]);
    if (removed.length > 0) await manager.query(REMOVE, [JSON.stringify(removed)]);
    if (moves.length > 0) await manager.query(MOVE, [caseId, JSON.stringify(moves)]);
  }

  /** Notes what the stored deadlines of a case are made from. */
  async note(manager: EntityManager, caseId: string, made: DeadlineSet): Promise<void> {
    const { change, rulesVersion, computedOn, staleOn } = made;
    await manager.query(NOTE, [caseId, change, rulesVersion, computedOn, staleOn]);
  }

  /** The ids and versions of the deadlines of a case, by key. */
  async versions(
    manager: EntityManager,
    caseId: string,
  ): Promise<ReadonlyMap<DeadlineKey, { readonly id: string; readonly version: number }>> {
    const rows = await manager.query<{ id: string; key: DeadlineKey; version: number }[]>(
      'SELECT id, key, version FROM deadlines WHERE case_id = $1',
      [caseId],
    );
    return new Map(rows.map(({ id, key, version }) => [key, { id, version }]));
  }

  /** The case and the key of a stored deadline; null when none of this id was ever stored. */
  async find(
    manager: EntityManager,
    deadlineId: string,
  ): Promise<{ readonly caseId: string; readonly key: string } | null> {
    const [row] = await manager.query<{ caseId: string; key: string }[]>(
      'SELECT case_id AS "caseId", key FROM deadlines WHERE id = $1',
      [deadlineId],
    );
    return row ?? null;
  }
}
