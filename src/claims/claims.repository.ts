import type { EntityManager } from 'typeorm';
import type { ClaimTies, KnownOfCase } from '../law/claims/decide-claim.js';
import { notFound } from '../platform/problems/machine-problems.js';
import { CLAIM_JSON, claimCountsBy } from './claim-json.js';
import { ClaimPartyEntity } from './claim-party.entity.js';
import { ClaimEntity } from './claim.entity.js';
import type { ClaimResponse } from './dto/claim.response.js';

/** What a request says of a claim, besides the parties. */
export type ClaimColumns = Omit<ClaimEntity, 'id' | 'caseId' | 'version'>;

/** Which claim of which case. */
export interface ClaimKey {
  readonly caseId: string;
  readonly claimId: string;
}

export async function insertClaim(
  manager: EntityManager,
  { caseId, claimId }: ClaimKey,
  columns: ClaimColumns,
): Promise<void> {
  await manager.insert(ClaimEntity, { id: claimId, caseId, ...columns });
}

/** Gives the claim its new values and the next version. */
export async function updateClaim(
  manager: EntityManager,
  { claimId }: ClaimKey,
  columns: ClaimColumns,
): Promise<void> {
  await manager.update(ClaimEntity, { id: claimId }, { ...columns, version: () => 'version + 1' });
}

/** Who makes the claim against whom, in place of what stood there. */
export async function replaceClaimParties(
  manager: EntityManager,
  { caseId, claimId }: ClaimKey,
  { againstPartyIds, assertedBy }: ClaimTies,
): Promise<void> {
  await manager.delete(ClaimPartyEntity, { claimId });
  const against = againstPartyIds.map((partyId, ordinal) => ({
    partyId,
    ordinal,
    side: 'against' as const,
  }));
  const by = assertedBy.map((partyId, ordinal) => ({ partyId, ordinal, side: 'by' as const }));
  const rows = [...against, ...by].map((row) => ({ caseId, claimId, ...row }));
  if (rows.length > 0) await manager.insert(ClaimPartyEntity, rows);
}

/** @throws {Problem} not-found, also when the claim did not count yet on the day `asOf` */
export async function findClaim(
  manager: EntityManager,
  claimId: string,
  asOf: string | null = null,
): Promise<ClaimResponse> {
  const [row] = await manager.query<{ answer: ClaimResponse }[]>(
    `SELECT ${CLAIM_JSON} AS answer FROM claims cl
     WHERE cl.id = $1 AND ${claimCountsBy('$2::date')}`,
    [claimId, asOf],
  );
  if (row === undefined) throw notFound('claim', claimId);
  return row.answer;
}

interface Part {
  /** The count and the id of the claim before; a claim without a count has `LAST_COUNT`. */
  readonly after: readonly [count: number, id: string];
  readonly asOf: string | null;
  readonly limit: number;
}

/** More than any count: claims without one come last. */
export const LAST_COUNT = 2_147_483_647;

/** The claims of a case by count, those without one last, then in the order of recording. */
export async function selectClaims(
  manager: EntityManager,
  caseId: string,
  { after, asOf, limit }: Part,
): Promise<{ answer: ClaimResponse }[]> {
  return manager.query<{ answer: ClaimResponse }[]>(
    `SELECT ${CLAIM_JSON} AS answer FROM claims cl
     WHERE cl.case_id = $1 AND ${claimCountsBy('$2::date')}
       AND (coalesce(cl.count, ${LAST_COUNT}), cl.id) > ($3::integer, $4::uuid)
     ORDER BY coalesce(cl.count, ${LAST_COUNT}), cl.id
     LIMIT $5`,
    [caseId, asOf, ...after, limit],
  );
}

/** Which of the parties and entries that a claim names are of the case. */
export async function knownOfCase(
  manager: EntityManager,
  caseId: string,
  { againstPartyIds, assertedBy, assertedIn }: ClaimTies,
): Promise<KnownOfCase> {
  const parties = await manager.query<{ id: string }[]>(
    'SELECT id FROM parties WHERE case_id = $1 AND id = ANY($2::uuid[])',
    [caseId, [...againstPartyIds, ...assertedBy]],
  );
  const entries = await manager.query<{ id: string }[]>(
    'SELECT id FROM docket_entries WHERE case_id = $1 AND id = $2',
    [caseId, assertedIn],
  );
  return {
    partyIds: new Set(parties.map(({ id }) => id)),
    entryIds: new Set(entries.map(({ id }) => id)),
  };
}
