import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { JudgesService } from '../courts/judges.service.js';
import type { DocketOnRecord } from './docket-on-record.js';

/** Finds the judges whom the texts of a docket name. */
@Injectable()
export class ReadJudges {
  constructor(private readonly judges: JudgesService) {}

  /**
   * Their ids by the names. A judge whom nobody knew is entered where the reading is applied; in a plan the id stands
   * for one that will be.
   */
  async idsOf(
    manager: EntityManager,
    { courtId, judges }: Pick<DocketOnRecord, 'courtId' | 'judges'>,
    names: readonly string[],
    apply: boolean,
  ): Promise<ReadonlyMap<string, string>> {
    const known = new Map(judges.toReversed().map(({ id, name }) => [folded(name), id]));
    const ids = new Map<string, string>();
    for (const name of names) {
      const id =
        known.get(folded(name)) ?? (apply ? await this.judges.named(manager, courtId, name) : v7());
      known.set(folded(name), id);
      ids.set(name, id);
    }
    return ids;
  }
}

/** As the record compares the names of judges: whatever the case and spacing of the letters. */
function folded(name: string): string {
  return name.replace(/\s+/g, ' ').toLowerCase();
}
