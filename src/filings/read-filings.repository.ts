import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { inParts } from '../docket/in-parts.js';
import type { FilingFacts, ReliefId } from '../law/docket/docket-entry.js';
import type { ReliefKind } from '../law/docket/relief-kinds.js';

/** A filing as it was read. */
export interface ReadFiling {
  readonly id: string;
  readonly facts: FilingFacts;
}

/** A relief that a ruling, as it was read, converted another into. */
export interface BornRelief {
  readonly id: ReliefId;
  readonly kind: ReliefKind;
  readonly from: ReliefId;
}

const FILE = `
INSERT INTO filings (case_id, entry_id, closes_case)
SELECT $1, x.id, x.facts ->> 'closesCase' FROM jsonb_to_recordset($2::jsonb) AS x(id uuid, facts jsonb)
ON CONFLICT (entry_id) DO UPDATE SET closes_case = excluded.closes_case`;

const FILERS = `
INSERT INTO filing_parties (case_id, entry_id, party_id, ordinal)
SELECT $1, x.id, p.id::uuid, p.ordinal
FROM jsonb_to_recordset($2::jsonb) AS x(id uuid, facts jsonb),
  jsonb_array_elements_text(x.facts -> 'filedBy') WITH ORDINALITY AS p(id, ordinal)`;

const RELIEFS = `
INSERT INTO reliefs (id, case_id, entry_id, ordinal, kind, note)
SELECT (r.relief ->> 'id')::uuid, $1, x.id, r.ordinal, r.relief ->> 'kind', r.relief ->> 'note'
FROM jsonb_to_recordset($2::jsonb) AS x(id uuid, facts jsonb),
  jsonb_array_elements(x.facts -> 'reliefSought') WITH ORDINALITY AS r(relief, ordinal)
ON CONFLICT (id) DO UPDATE SET ordinal = excluded.ordinal, kind = excluded.kind, note = excluded.note`;

const BEAR = `
INSERT INTO reliefs (id, case_id, entry_id, ordinal, kind, note, converted_from)
SELECT x.id, r.case_id, r.entry_id, r.ordinal, x.kind, r.note, r.id
FROM jsonb_to_recordset($1::jsonb) AS x(id uuid, kind text, "from" uuid) JOIN reliefs r ON r.id = x."from"
ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, converted_from = excluded.converted_from`;

/** Writes the details of filings as they were read, many in one statement. */
@Injectable()
export class ReadFilingsRepository {
  /** Takes away what filings say beyond their entries, but for their reliefs, so that `keep` can write it anew. */
  async clear(manager: EntityManager, entryIds: readonly string[]): Promise<void> {
    for (const part of inParts(entryIds)) {
      const ids = [[...part]];
      await manager.query(`DELETE FROM filing_parties WHERE entry_id = ANY ($1::uuid[])`, ids);
      await manager.query(`DELETE FROM filing_services WHERE entry_id = ANY ($1::uuid[])`, ids);
      await manager.query(
        `UPDATE filings SET closes_case = NULL WHERE entry_id = ANY ($1::uuid[]) AND closes_case IS NOT NULL`,
        ids,
      );
    }
  }

  /** Forgets reliefs that no filing seeks and no ruling makes any more. */
  async removeReliefs(manager: EntityManager, removed: readonly ReliefId[]): Promise<void> {
    if (removed.length === 0) return;
    await manager.query(`DELETE FROM reliefs WHERE id = ANY ($1::uuid[])`, [removed]);
  }

  /** Writes the details of filings that have none, or whose details were taken away. */
  async keep(
    manager: EntityManager,
    caseId: string,
    filings: readonly ReadFiling[],
  ): Promise<void> {
    for (const part of inParts(filings)) {
      const rows = JSON.stringify(part);
      for (const statement of [FILE, FILERS, RELIEFS])
        await manager.query(statement, [caseId, rows]);
    }
  }

  /** Writes the reliefs that others were converted into, each sought where the one before it was. */
  async bear(manager: EntityManager, born: readonly BornRelief[]): Promise<void> {
    for (let left = born; left.length > 0;) {
      const unborn = new Set(left.map(({ id }) => id));
      const next = left.filter(({ from }) => !unborn.has(from));
      if (next.length === 0) throw new Error('Reliefs were converted in a circle');
      await manager.query(BEAR, [JSON.stringify(next)]);
      left = left.filter(({ from }) => unborn.has(from));
    }
  }
}
