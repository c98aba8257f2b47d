import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { stopIfRefused } from '../../cases/refuse.js';

/** Ids that a request names, each with its place in the request; null names nobody. */
type Named = readonly (readonly [pointer: string, id: string | null])[];

/** The entries and parties that a request names. */
export interface NamedMembers {
  readonly entries: Named;
  readonly parties: Named;
}

const KNOWN = `
SELECT id FROM docket_entries WHERE case_id = $1 AND id = ANY ($2::uuid[]) AND voided_at IS NULL
UNION ALL SELECT id FROM parties WHERE case_id = $1 AND id = ANY ($3::uuid[])`;

/** Knows which entries and parties are of a case. */
@Injectable()
export class MembersOfCase {
  /** @throws {Problem} entry-not-in-case, party-not-in-case, telling all of them */
  async insist(manager: EntityManager, caseId: string, named: NamedMembers): Promise<void> {
    const entries = named.entries.flatMap(present);
    const parties = named.parties.flatMap(present);
    if (entries.length + parties.length === 0) return;
    const ids = (some: typeof entries): string[] => some.map(({ id }) => id);
    const rows = await manager.query<{ id: string }[]>(KNOWN, [caseId, ids(entries), ids(parties)]);
    const known = new Set(rows.map(({ id }) => id));
    stopIfRefused([
      ...entries
        .filter(({ id }) => !known.has(id))
        .map(({ id, pointer }) => {
          const detail = `The docket of the case has no entry ${id}, or it is void.`;
          return { code: 'entry-not-in-case', pointer, detail } as const;
        }),
      ...parties
        .filter(({ id }) => !known.has(id))
        .map(({ id, pointer }) => {
          const detail = `The case has no party ${id}.`;
          return { code: 'party-not-in-case', pointer, detail } as const;
        }),
    ]);
  }
}

function present([pointer, id]: Named[number]): {
  readonly pointer: string;
  readonly id: string;
}[] {
  return id === null ? [] : [{ pointer, id }];
}
