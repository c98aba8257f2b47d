import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ReliefId } from '../law/docket/docket-entry.js';
import type { ReliefKind } from '../law/docket/relief-kinds.js';
import type { FilingDetails } from './filing-facts.js';

const KEEP = `
WITH given AS (SELECT $1::uuid AS case_id, $2::uuid AS entry_id, $3::jsonb AS facts
), filing AS (
  INSERT INTO filings (case_id, entry_id, closes_case)
  SELECT case_id, entry_id, facts ->> 'closesCase' FROM given
  ON CONFLICT (entry_id) DO UPDATE SET closes_case = excluded.closes_case
), filers AS (
  INSERT INTO filing_parties (case_id, entry_id, party_id, ordinal)
  SELECT case_id, entry_id, p.id::uuid, p.ordinal
  FROM given, jsonb_array_elements_text(facts -> 'filedBy') WITH ORDINALITY AS p(id, ordinal)
), services AS (
  INSERT INTO filing_services (case_id, entry_id, ordinal, party_id, served_on, method)
  SELECT case_id, entry_id, s.ordinal, (s.served ->> 'partyId')::uuid, (s.served ->> 'on')::date, s.served ->> 'method'
  FROM given, jsonb_array_elements(facts -> 'service') WITH ORDINALITY AS s(served, ordinal)
)
INSERT INTO reliefs (id, case_id, entry_id, ordinal, kind, note)
SELECT (r.relief ->> 'id')::uuid, case_id, entry_id, r.ordinal, r.relief ->> 'kind', r.relief ->> 'note'
FROM given, jsonb_array_elements(facts -> 'reliefSought') WITH ORDINALITY AS r(relief, ordinal)
ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, note = excluded.note, ordinal = excluded.ordinal`;

@Injectable()
export class FilingsRepository {
  /** Writes the details of a filing that has none. */
  async keep(
    manager: EntityManager,
    caseId: string,
    entryId: string,
    details: FilingDetails,
  ): Promise<void> {
    await manager.query(KEEP, [caseId, entryId, JSON.stringify(details)]);
  }

  /** Takes away filers, services and the `removed` reliefs, so that `keep` can write them anew. */
  async clear(
    manager: EntityManager,
    entryId: string,
    removed: readonly ReliefId[],
  ): Promise<void> {
    await manager.query(`DELETE FROM filing_parties WHERE entry_id = $1`, [entryId]);
    await manager.query(`DELETE FROM filing_services WHERE entry_id = $1`, [entryId]);
    await this.removeReliefs(manager, removed);
  }

  async removeReliefs(manager: EntityManager, removed: readonly ReliefId[]): Promise<void> {
    await manager.query(`DELETE FROM reliefs WHERE id = ANY ($1::uuid[])`, [removed]);
  }

  /** Writes the relief that another one was converted into: sought in the same filing. */
  async bear(
    manager: EntityManager,
    {
      id,
      kind,
      from,
    }: { readonly id: ReliefId; readonly kind: ReliefKind; readonly from: ReliefId },
  ): Promise<void> {
    await manager.query(
      `INSERT INTO reliefs (id, case_id, entry_id, ordinal, kind, note, converted_from)
       SELECT $1, r.case_id, r.entry_id, r.ordinal, $2, r.note, r.id FROM reliefs r WHERE r.id = $3
       ON CONFLICT (id) DO UPDATE SET kind = excluded.kind`,
      [id, kind, from],
    );
  }
}
