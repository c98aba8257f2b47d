import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DeadlineAct } from '../../law/deadlines/deadline-act.js';
import { ACT_JSON, toAct, toActRow } from './act-rows.js';
import type { ActRow } from './act-rows.js';

/** An act with who said it, and when it was recorded. */
export interface RecordedAct {
  readonly act: DeadlineAct;
  readonly saidBy: string | null;
  /** ISO 8601 with offset. */
  readonly recordedAt: string;
}

/** Keeps what people say of deadlines; nothing is ever changed. */
@Injectable()
export class ActsRepository {
  async add(
    manager: EntityManager,
    caseId: string,
    act: DeadlineAct,
    saidBy: string | null,
  ): Promise<void> {
    const { id, deadlineKey, kind, body, countsOn, reason } = toActRow(act);
    await manager.query(
      `INSERT INTO deadline_acts (id, case_id, deadline_key, kind, body, counts_on, reason, said_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, caseId, deadlineKey, kind, JSON.stringify(body), countsOn, reason, saidBy],
    );
  }

  /** What was said in a case, in the order of recording. */
  async ofCase(manager: EntityManager, caseId: string): Promise<RecordedAct[]> {
    const rows = await manager.query<{ row: ActRow; saidBy: string | null; recordedAt: string }[]>(
      `SELECT ${ACT_JSON} AS row, a.said_by AS "saidBy", to_json(a.recorded_at) AS "recordedAt"
       FROM deadline_acts a WHERE a.case_id = $1 ORDER BY a.id`,
      [caseId],
    );
    return rows.map(({ row, saidBy, recordedAt }) => ({ act: toAct(row), saidBy, recordedAt }));
  }
}
