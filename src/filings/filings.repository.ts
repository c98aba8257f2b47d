import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ReliefId } from '../law/docket/docket-entry.js';
import type { ReliefKind } from '../law/docket/relief-kinds.js';
import type { Addition } from '../docket/entries.repository.js';
import { FILING_DETAILS } from './dto/filing.response.js';
import type { FilingDetails } from './filing-facts.js';

/** SQL of what the rows of a filing are made from. */
interface Given {
  readonly caseId: string;
  readonly entryId: string;
  readonly facts: string;
}

/** Where `DocketWriter.append` has them. */
const APPENDED: Given = {
  caseId: '$2',
  entryId: `($3::jsonb ->> 'id')::uuid`,
  facts: `($3::jsonb -> 'facts')`,
};
const KEPT: Given = { caseId: '$1::uuid', entryId: '$2::uuid', facts: '$3::jsonb' };

const filing = ({ caseId, entryId, facts }: Given): string => `filing AS (
  INSERT INTO filings (case_id, entry_id, closes_case) VALUES (${caseId}, ${entryId}, ${facts} ->> 'closesCase')
  ON CONFLICT (entry_id) DO UPDATE SET closes_case = excluded.closes_case)`;

const filers = ({ caseId, entryId, facts }: Given): string => `filers AS (
  INSERT INTO filing_parties (case_id, entry_id, party_id, ordinal)
  SELECT ${caseId}, ${entryId}, p.id::uuid, p.ordinal
  FROM jsonb_array_elements_text(${facts} -> 'filedBy') WITH ORDINALITY AS p(id, ordinal))`;

const services = ({ caseId, entryId, facts }: Given): string => `services AS (
  INSERT INTO filing_services (case_id, entry_id, ordinal, party_id, served_on, method)
  SELECT ${caseId}, ${entryId}, s.ordinal, (s.served ->> 'partyId')::uuid, (s.served ->> 'on')::date,
    s.served ->> 'method'
  FROM jsonb_array_elements(${facts} -> 'service') WITH ORDINALITY AS s(served, ordinal))`;

const reliefs = ({ caseId, entryId, facts }: Given): string => `sought AS (
  INSERT INTO reliefs (id, case_id, entry_id, ordinal, kind, note)
  SELECT (r.relief ->> 'id')::uuid, ${caseId}, ${entryId}, r.ordinal, r.relief ->> 'kind', r.relief ->> 'note'
  FROM jsonb_array_elements(${facts} -> 'reliefSought') WITH ORDINALITY AS r(relief, ordinal)
  ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, note = excluded.note, ordinal = excluded.ordinal)`;

/** The parts of a WITH that write a filing's details, without those that it does not have. */
function rowsOf({ filedBy, service, reliefSought }: FilingDetails, given: Given): string[] {
  return [
    filing(given),
    ...(filedBy.length > 0 ? [filers(given)] : []),
    ...(service.length > 0 ? [services(given)] : []),
    ...(reliefSought.length > 0 ? [reliefs(given)] : []),
  ];
}

/** What a filing adds to the statement that appends its entry. */
export function filingAddition(details: FilingDetails): Addition {
  return { columns: FILING_DETAILS, rows: rowsOf(details, APPENDED) };
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
    await manager.query(`WITH ${rowsOf(details, KEPT).join(', ')} SELECT`, [
      caseId,
      entryId,
      JSON.stringify(details),
    ]);
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
