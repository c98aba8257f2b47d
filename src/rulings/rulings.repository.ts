import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Bench } from '../law/docket/decide-ruling.js';
import type { RulingFacts } from '../law/docket/docket-entry.js';
import { DispositionEntity } from './disposition.entity.js';
import { FindingEntity } from './finding.entity.js';
import { RulingEntity } from './ruling.entity.js';

@Injectable()
export class RulingsRepository {
  /** Writes the details of a ruling that has none, or whose details were taken away. */
  async keep(
    manager: EntityManager,
    caseId: string,
    entryId: string,
    { dispositions, findings, ...facts }: RulingFacts,
  ): Promise<void> {
    const row = { caseId, rulingId: entryId };
    await manager.upsert(RulingEntity, { caseId, entryId, ...facts }, ['entryId']);
    await manager.insert(
      DispositionEntity,
      dispositions.map((one, index) => ({ ...one, ...row, ordinal: index + 1 })),
    );
    await manager.insert(
      FindingEntity,
      findings.map((one, index) => ({
        ...{ ...one, ...row, ordinal: index + 1 },
        standard: facts.appliesStandard,
      })),
    );
  }

  /** Takes away dispositions and findings, so that `keep` can write them anew. */
  async clear(manager: EntityManager, entryId: string): Promise<void> {
    await manager.delete(DispositionEntity, { rulingId: entryId });
    await manager.delete(FindingEntity, { rulingId: entryId });
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
