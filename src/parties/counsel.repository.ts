import type { EntityManager } from 'typeorm';
import { notFound } from '../platform/problems/machine-problems.js';
import { CounselEntity } from './counsel.entity.js';
import type { CounselResponse } from './dto/counsel.response.js';
import { begunBy, counselJson } from './party-json.js';

/** The columns of an appearance that a request says. */
export type CounselColumns = Omit<
  CounselEntity,
  'id' | 'caseId' | 'partyId' | 'importedIn' | 'version'
>;

export async function insertCounsel(
  manager: EntityManager,
  row: CounselColumns & Pick<CounselEntity, 'id' | 'caseId' | 'partyId'> & Partial<CounselEntity>,
): Promise<void> {
  await manager.insert(CounselEntity, row);
}

/** Gives the appearance its new values and the next version. */
export async function updateCounsel(
  manager: EntityManager,
  counselId: string,
  columns: CounselColumns,
): Promise<void> {
  const next = { ...columns, version: () => 'version + 1' };
  await manager.update(CounselEntity, { id: counselId }, next);
}

/** @throws {Problem} not-found, also when counsel had not appeared by the day `asOf` */
export async function findCounsel(
  manager: EntityManager,
  counselId: string,
  asOf: string | null = null,
): Promise<CounselResponse> {
  const [row] = await manager.query<{ answer: CounselResponse }[]>(
    `SELECT ${counselJson('$2::date')} AS answer FROM counsel co
     WHERE co.id = $1 AND ${begunBy('co.appeared_on', '$2::date')}`,
    [counselId, asOf],
  );
  if (row === undefined) throw notFound('counsel', counselId);
  return row.answer;
}

interface Part {
  readonly afterId: string;
  readonly asOf: string | null;
  readonly limit: number;
}

/** Who appears for a party, in the order of recording; those who appeared after `asOf` left out. */
export async function selectCounsel(
  manager: EntityManager,
  partyId: string,
  { afterId, asOf, limit }: Part,
): Promise<{ answer: CounselResponse }[]> {
  return manager.query<{ answer: CounselResponse }[]>(
    `SELECT ${counselJson('$2::date')} AS answer FROM counsel co
     WHERE co.party_id = $1 AND co.id > $3 AND ${begunBy('co.appeared_on', '$2::date')}
     ORDER BY co.id
     LIMIT $4`,
    [partyId, asOf, afterId, limit],
  );
}
