import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { inParts } from '../docket/in-parts.js';
import type { RulingFacts } from '../law/docket/docket-entry.js';

/** A ruling as it was read. */
export interface ReadRuling {
  readonly id: string;
  readonly facts: RulingFacts;
}

const RULE = `
INSERT INTO rulings (case_id, entry_id, judge_id, applies_standard, closes_case, moves_case_to)
SELECT $1, x.id, (x.facts ->> 'judgeId')::uuid, x.facts ->> 'appliesStandard', x.facts ->> 'closesCase',
  x.facts ->> 'movesCaseTo'
FROM jsonb_to_recordset($2::jsonb) AS x(id uuid, facts jsonb)
ON CONFLICT (entry_id) DO UPDATE SET judge_id = excluded.judge_id, applies_standard = excluded.applies_standard,
  closes_case = excluded.closes_case, moves_case_to = excluded.moves_case_to`;

const DISPOSE = `
INSERT INTO dispositions (case_id, entry_id, ordinal, relief_id, claim_id, party_id, target_entry_id, request, outcome,
  converted_to, new_relief_id)
SELECT $1, x.id, d.ordinal, (one ->> 'reliefId')::uuid, (one ->> 'claimId')::uuid, (one ->> 'partyId')::uuid,
  (one ->> 'entryId')::uuid, one ->> 'request', one ->> 'outcome', one ->> 'convertedTo', (one ->> 'newReliefId')::uuid
FROM jsonb_to_recordset($2::jsonb) AS x(id uuid, facts jsonb),
  jsonb_array_elements(x.facts -> 'dispositions') WITH ORDINALITY AS d(one, ordinal)`;

/** Writes the details of rulings as they were read, many in one statement. A reading makes no findings. */
@Injectable()
export class ReadRulingsRepository {
  /** Takes away what rulings say beyond their entries, so that `keep` can write it anew. */
  async clear(manager: EntityManager, entryIds: readonly string[]): Promise<void> {
    for (const part of inParts(entryIds)) {
      const ids = [[...part]];
      await manager.query(`DELETE FROM dispositions WHERE entry_id = ANY ($1::uuid[])`, ids);
      await manager.query(`DELETE FROM findings WHERE entry_id = ANY ($1::uuid[])`, ids);
      await manager.query(
        `UPDATE rulings SET judge_id = NULL, applies_standard = NULL, closes_case = NULL, moves_case_to = NULL
         WHERE entry_id = ANY ($1::uuid[])`,
        ids,
      );
    }
  }

  /** Writes the details of rulings that have none, or whose details were taken away. */
  async keep(
    manager: EntityManager,
    caseId: string,
    rulings: readonly ReadRuling[],
  ): Promise<void> {
    for (const part of inParts(rulings)) {
      const rows = JSON.stringify(part);
      for (const statement of [RULE, DISPOSE]) await manager.query(statement, [caseId, rows]);
    }
  }
}
