import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';

import type { Page, PageQuery } from '../platform/http/page.js';
import type { RevisionResponse } from './dto/revision.response.js';
import { numberAfter, pageOf } from '../platform/http/keyset.js';

/** What was changed: the case itself, or one party, counsel or claim of it. */
export interface Subject {
  readonly caseId: string;
  readonly partyId?: string;
  readonly counselId?: string;
  readonly claimId?: string;
}

const OF_SUBJECT = `r.case_id = $1
  AND r.party_id IS NOT DISTINCT FROM $2::uuid
  AND r.counsel_id IS NOT DISTINCT FROM $3::uuid
  AND r.claim_id IS NOT DISTINCT FROM $4::uuid`;

function idsOf({ caseId, partyId, counselId, claimId }: Subject): (string | null)[] {
  return [caseId, partyId ?? null, counselId ?? null, claimId ?? null];
}

/**
 * Keeps what `subject` said, `earlier`, before it is changed in the same transaction: by the import `importedIn`, or by
 * a person when that is null.
 */
export async function keepRevision(
  manager: EntityManager,
  subject: Subject,
  earlier: { readonly version: number },
  importedIn: string | null = null,
): Promise<void> {
  await manager.query(
    `INSERT INTO revisions (case_id, party_id, counsel_id, claim_id, id, version, earlier, imported_in)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [...idsOf(subject), v7(), earlier.version, JSON.stringify(earlier), importedIn],
  );
}

/** The earlier versions of `subject`, the first one first. */
export async function listRevisions(
  manager: EntityManager,
  subject: Subject,
  { limit, cursor }: PageQuery,
): Promise<Page<RevisionResponse>> {
  const rows = await manager.query<{ answer: RevisionResponse }[]>(
    `SELECT json_build_object('id', r.id, 'version', r.version, 'earlier', r.earlier,
                              'importedIn', r.imported_in, 'changedAt', r.changed_at) AS answer
     FROM revisions r
     WHERE ${OF_SUBJECT} AND r.version > $5
     ORDER BY r.version
     LIMIT $6`,
    [...idsOf(subject), numberAfter(cursor), limit + 1],
  );
  return pageOf(rows, limit, ({ version }) => [version]);
}
