import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Bench } from '../law/docket/decide-ruling.js';
import type { RulingFacts } from '../law/docket/docket-entry.js';

const KEEP = `
WITH given AS (SELECT $1::uuid AS case_id, $2::uuid AS entry_id, $3::jsonb AS facts
), ruling AS (
  INSERT INTO rulings (case_id, entry_id, judge_id, applies_standard, closes_case, moves_case_to)
  SELECT case_id, entry_id, (facts ->> 'judgeId')::uuid, facts ->> 'appliesStandard', facts ->> 'closesCase',
    facts ->> 'movesCaseTo'
  FROM given
  ON CONFLICT (entry_id) DO UPDATE SET judge_id = excluded.judge_id, applies_standard = excluded.applies_standard,
    closes_case = excluded.closes_case, moves_case_to = excluded.moves_case_to
), dispositions AS (
  INSERT INTO dispositions (case_id, entry_id, ordinal, relief_id, claim_id, party_id, target_entry_id, request,
    outcome, converted_to, new_relief_id)
  SELECT case_id, entry_id, d.ordinal, (d.it ->> 'reliefId')::uuid, (d.it ->> 'claimId')::uuid,
    (d.it ->> 'partyId')::uuid, (d.it ->> 'entryId')::uuid, d.it ->> 'request', d.it ->> 'outcome',
    d.it ->> 'convertedTo', (d.it ->> 'newReliefId')::uuid
  FROM given, jsonb_array_elements(facts -> 'dispositions') WITH ORDINALITY AS d(it, ordinal)
)
INSERT INTO findings (case_id, entry_id, ordinal, standard_code, factor, claim_id, relief_id, outcome, quote, page)
SELECT case_id, entry_id, f.ordinal, facts ->> 'appliesStandard', f.it ->> 'factor', (f.it ->> 'claimId')::uuid,
  (f.it ->> 'reliefId')::uuid, f.it ->> 'outcome', f.it ->> 'quote', (f.it ->> 'page')::int
FROM given, jsonb_array_elements(facts -> 'findings') WITH ORDINALITY AS f(it, ordinal)`;

@Injectable()
export class RulingsRepository {
  /** Writes the details of a ruling that has none. */
  async keep(
    manager: EntityManager,
    caseId: string,
    entryId: string,
    facts: RulingFacts,
  ): Promise<void> {
    await manager.query(KEEP, [caseId, entryId, JSON.stringify(facts)]);
  }

  /** Takes away dispositions and findings, so that `keep` can write them anew. */
  async clear(manager: EntityManager, entryId: string): Promise<void> {
    await manager.query(`DELETE FROM dispositions WHERE entry_id = $1`, [entryId]);
    await manager.query(`DELETE FROM findings WHERE entry_id = $1`, [entryId]);
  }

  /** Whether the judge is known, and the factors of the standard; no factors for a standard nobody knows. */
  async bench(manager: EntityManager, facts: RulingFacts): Promise<Bench> {
    const { judgeId, appliesStandard } = facts;
    if (judgeId === null && appliesStandard === null) return { judgeKnown: false, factors: null };
    const [row] = await manager.query<{ judgeKnown: boolean; factors: string[] | null }[]>(
      `SELECT EXISTS (SELECT FROM judges WHERE id = $1) AS "judgeKnown",
         (SELECT json_agg(code ORDER BY ordinal) FROM standard_factors WHERE standard_code = $2) AS factors`,
      [judgeId, appliesStandard],
    );
    const factors = row?.factors ?? null;
    return {
      judgeKnown: row?.judgeKnown ?? false,
      factors: factors === null ? null : new Set(factors),
    };
  }
}
