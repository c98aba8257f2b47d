import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AnchorResponse, MoveResponse } from './dto/deadline-explanation.response.js';

const SHOWN_CHARACTERS = 300;

/** Reads what the record adds to the explanation of a deadline. */
@Injectable()
export class ExplanationRepository {
  /** An entry with its first words. */
  async anchor(manager: EntityManager, entryId: string): Promise<AnchorResponse | null> {
    const [row] = await manager.query<AnchorResponse[]>(
      `SELECT id AS "entryId", number, counts_from AS on,
         CASE WHEN length(text) > $2 THEN rtrim(left(text, $2 - 1)) || '…' ELSE text END AS text
       FROM docket_entries WHERE id = $1`,
      [entryId, SHOWN_CHARACTERS],
    );
    return row ?? null;
  }

  /** How due and status of a deadline changed, the first change first. */
  async history(manager: EntityManager, deadlineId: string): Promise<MoveResponse[]> {
    return manager.query<MoveResponse[]>(
      `SELECT to_json(recorded_at) AS "recordedAt", from_due AS "fromDue", to_due AS "toDue",
         from_status AS "fromStatus", to_status AS "toStatus"
       FROM deadline_moves WHERE deadline_id = $1 ORDER BY version`,
      [deadlineId],
    );
  }
}
