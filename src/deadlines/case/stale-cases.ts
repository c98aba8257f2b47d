import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { RulesInUse } from './rules-in-use.js';

// What is dated ahead begins to count on its day at the court; what was worked out on a day to come, by a clock that
// went wrong, does not count at all.
const NOW = '($2::timestamptz AT TIME ZONE ct.time_zone)::date';
const STALE = `
FROM cases c JOIN courts ct ON ct.id = c.court_id LEFT JOIN deadline_sets s ON s.case_id = c.id
WHERE (s.case_id IS NULL OR s.change <> c.change OR s.rules_version <> $1
  OR s.stale_on <= ${NOW} OR s.computed_on > ${NOW})`;

/** A number of our own, so that holding a case is not taken for holding something else. */
const LOCK_SPACE = 7_867_012;

/** Finds the cases whose stored deadlines are older than what they follow from. */
@Injectable()
export class StaleCases {
  constructor(
    private readonly dataSource: DataSource,
    private readonly rules: RulesInUse,
    private readonly clock: Clock,
  ) {}

  /** Some of them, those worked out longest ago first; `leftOut` are not asked about. */
  async some(limit: number, leftOut: readonly string[]): Promise<string[]> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT c.id ${STALE} AND c.id <> ALL ($3::uuid[]) ORDER BY s.computed_on NULLS FIRST, c.id LIMIT $4`,
      [...(await this.nowadays()), leftOut, limit],
    );
    return rows.map(({ id }) => id);
  }

  async count(): Promise<number> {
    const [row] = await this.dataSource.query<{ count: number }[]>(
      `SELECT count(*)::int AS count ${STALE}`,
      await this.nowadays(),
    );
    return row?.count ?? 0;
  }

  async isStale(caseId: string): Promise<boolean> {
    const rows = await this.dataSource.query<unknown[]>(`SELECT 1 ${STALE} AND c.id = $3`, [
      ...(await this.nowadays()),
      caseId,
    ]);
    return rows.length > 0;
  }

  /** Has the stored deadlines of all cases of a court be worked out again, in the transaction that changes the court. */
  async markOfCourt(manager: EntityManager, courtId: string): Promise<void> {
    await manager.query(
      `UPDATE deadline_sets s SET stale_on = '-infinity' FROM cases c
       WHERE c.id = s.case_id AND c.court_id = $1`,
      [courtId],
    );
  }

  /** Keeps others from writing the deadlines of a case until the transaction ends; waits for who does. */
  async hold(manager: EntityManager, caseId: string): Promise<void> {
    await manager.query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [LOCK_SPACE, caseId]);
  }

  /** The same without waiting: false when another one holds it. */
  async holdIfFree(manager: EntityManager, caseId: string): Promise<boolean> {
    const [row] = await manager.query<{ held: boolean }[]>(
      'SELECT pg_try_advisory_xact_lock($1, hashtext($2)) AS held',
      [LOCK_SPACE, caseId],
    );
    return row?.held ?? false;
  }

  private async nowadays(): Promise<[rulesVersion: number, now: Date]> {
    return [await this.rules.version(), this.clock.now()];
  }
}
