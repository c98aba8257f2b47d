import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DocketWriter } from './docket-writer.js';

const CASES_AT_A_TIME = 500;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Makes the stored states of all cases anew from their dockets. */
@Injectable()
export class RebuildService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly writer: DocketWriter,
  ) {}

  /** Folds every docket again, one case in one transaction, while others may write; how many cases there were. */
  async rebuild(): Promise<number> {
    let count = 0;
    let after = FIRST;
    for (;;) {
      const cases = await this.dataSource.query<{ id: string }[]>(
        `SELECT id FROM cases WHERE id > $1 ORDER BY id LIMIT ${CASES_AT_A_TIME}`,
        [after],
      );
      const last = cases.at(-1);
      if (last === undefined) return count;
      for (const { id } of cases) await this.rebuildCase(id);
      count += cases.length;
      after = last.id;
    }
  }

  private async rebuildCase(caseId: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await manager.query(`UPDATE cases SET change = change + 1 WHERE id = $1`, [caseId]);
      await this.writer.refold(manager, caseId);
    });
  }
}
