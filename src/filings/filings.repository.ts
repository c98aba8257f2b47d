import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ReliefId } from '../law/docket/docket-entry.js';
import type { ReliefKind } from '../law/docket/relief-kinds.js';
import type { FilingDetails } from './filing-facts.js';

const FILERS = `, filers AS (
  INSERT INTO filing_parties (case_id, entry_id, party_id, ordinal)
  SELECT $1, $2, p.id::uuid, p.ordinal
  FROM jsonb_array_elements_text($3::jsonb -> 'filedBy') WITH ORDINALITY AS p(id, ordinal))`;

const SERVICES = `, services AS (
  INSERT INTO filing_services (case_id, entry_id, ordinal, party_id, served_on, method)
  SELECT $1, $2, s.ordinal, (s.served ->> 'partyId')::uuid, (s.served ->> 'on')::date, s.served ->> 'method'
  FROM jsonb_array_elements($3::jsonb -> 'service') WITH ORDINALITY AS s(served, ordinal))`;

const RELIEFS = `, reliefs AS (
  INSERT INTO reliefs (id, case_id, entry_id, ordinal, kind, note)
  SELECT (r.relief ->> 'id')::uuid, $1, $2, r.ordinal, r.relief ->> 'kind', r.relief ->> 'note'
  FROM jsonb_array_elements($3::jsonb -> 'reliefSought') WITH ORDINALITY AS r(relief, ordinal)
  ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, note = excluded.note, ordinal = excluded.ordinal)`;

/** The rows of a filing's details in one statement, without the parts that it does not have. */
function keepStatement({ filedBy, service, reliefSought }: FilingDetails): string {
  return `
WITH filing AS (
  INSERT INTO filings (case_id, entry_id, closes_case) VALUES ($1::uuid, $2::uuid, $3::jsonb ->> 'closesCase')
  ON CONFLICT (entry_id) DO UPDATE SET closes_case = excluded.closes_case)
${filedBy.length > 0 ? FILERS : ''}${service.length > 0 ? SERVICES : ''}${reliefSought.length > 0 ? RELIEFS : ''}
SELECT`;
}

@Injectable()
export class FilingsRepository {
  /** Writes the details of a filing that has none. */
  async keep(
    manager: EntityManager,
    caseId: string,
    entryId: string,
    details: FilingDetails,
  ): Promise<void> {
    await manager.query(keepStatement(details), [caseId, entryId, JSON.stringify(details)]);
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
