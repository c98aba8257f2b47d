import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { ReliefId } from '../law/docket/docket-entry.js';
import type { ReliefKind } from '../law/docket/relief-kinds.js';
import type { Addition } from '../docket/entries.repository.js';
import { FILING_DETAILS } from './dto/filing.response.js';
import { FilingEntity, FilingPartyEntity, FilingServiceEntity } from './filing.entity.js';
import type { FilingDetails } from './filing-facts.js';
import { ReliefEntity } from './relief.entity.js';

// Parts of the statement that appends an entry, which has the case's id in $2 and the entry as JSON in $3.
const ENTRY_ID = `($3::jsonb ->> 'id')::uuid`;
const FACTS = `($3::jsonb -> 'facts')`;

const FILING = `filing AS (
  INSERT INTO filings (case_id, entry_id, closes_case) VALUES ($2, ${ENTRY_ID}, ${FACTS} ->> 'closesCase'))`;

const FILERS = `filers AS (
  INSERT INTO filing_parties (case_id, entry_id, party_id, ordinal)
  SELECT $2, ${ENTRY_ID}, p.id::uuid, p.ordinal
  FROM jsonb_array_elements_text(${FACTS} -> 'filedBy') WITH ORDINALITY AS p(id, ordinal))`;

const SERVICES = `services AS (
  INSERT INTO filing_services (case_id, entry_id, ordinal, party_id, served_on, method)
  SELECT $2, ${ENTRY_ID}, s.ordinal, (s.served ->> 'partyId')::uuid, (s.served ->> 'on')::date, s.served ->> 'method'
  FROM jsonb_array_elements(${FACTS} -> 'service') WITH ORDINALITY AS s(served, ordinal))`;

const RELIEFS = `sought AS (
  INSERT INTO reliefs (id, case_id, entry_id, ordinal, kind, note)
  SELECT (r.relief ->> 'id')::uuid, $2, ${ENTRY_ID}, r.ordinal, r.relief ->> 'kind', r.relief ->> 'note'
  FROM jsonb_array_elements(${FACTS} -> 'reliefSought') WITH ORDINALITY AS r(relief, ordinal))`;

/** What a filing adds to the statement that appends its entry, without the parts that it does not have. */
export function filingAddition({ filedBy, service, reliefSought }: FilingDetails): Addition {
  const rows = [
    FILING,
    ...(filedBy.length > 0 ? [FILERS] : []),
    ...(service.length > 0 ? [SERVICES] : []),
    ...(reliefSought.length > 0 ? [RELIEFS] : []),
  ];
  return { columns: FILING_DETAILS, rows };
}

@Injectable()
export class FilingsRepository {
  /** Writes the details of a filing in place of those it had; reliefs that keep their id stay the ones they were. */
  async replace(
    manager: EntityManager,
    { caseId, entryId }: { readonly caseId: string; readonly entryId: string },
    { closesCase, filedBy, service, reliefSought }: FilingDetails,
  ): Promise<void> {
    const row = { caseId, entryId };
    await manager.upsert(FilingEntity, { ...row, closesCase }, ['entryId']);
    await manager.delete(FilingPartyEntity, { entryId });
    await manager.delete(FilingServiceEntity, { entryId });
    const filers = filedBy.map((partyId, index) => ({ ...row, partyId, ordinal: index + 1 }));
    await manager.insert(FilingPartyEntity, filers);
    const services = service.map(({ partyId, on, method }, index) => ({
      ...{ ...row, ordinal: index + 1, partyId },
      ...{ servedOn: on, method },
    }));
    await manager.insert(FilingServiceEntity, services);
    const reliefs = reliefSought.map((relief, index) => ({
      ...row,
      ...relief,
      ordinal: index + 1,
    }));
    await manager.upsert(ReliefEntity, reliefs, ['id']);
  }

  async removeReliefs(manager: EntityManager, removed: readonly ReliefId[]): Promise<void> {
    await manager.delete(ReliefEntity, { id: In([...removed]) });
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
    const { caseId, entryId, ordinal, note } = await manager.findOneByOrFail(ReliefEntity, {
      id: from,
    });
    const born = { id, kind, caseId, entryId, ordinal, note, convertedFrom: from };
    await manager.upsert(ReliefEntity, born, ['id']);
  }
}
