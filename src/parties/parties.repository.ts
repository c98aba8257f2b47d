import type { EntityManager } from 'typeorm';
import { JsonText } from '../platform/http/answers.js';
import { notFound } from '../platform/problems/machine-problems.js';
import type { PartyResponse } from './dto/party.response.js';
import { begunBy, PARTY_JSON, partyJson } from './party-json.js';
import { PartyEntity } from './party.entity.js';

/** The columns of a party that a request says. */
export type PartyColumns = Omit<PartyEntity, 'id' | 'caseId' | 'importedIn' | 'version'>;

export async function insertParty(
  manager: EntityManager,
  row: PartyColumns & Pick<PartyEntity, 'id' | 'caseId'> & Partial<PartyEntity>,
): Promise<void> {
  await manager.insert(PartyEntity, row);
}

/** Gives the party its new values and the next version. */
export async function updateParty(
  manager: EntityManager,
  partyId: string,
  columns: PartyColumns,
): Promise<void> {
  await manager.update(PartyEntity, { id: partyId }, { ...columns, version: () => 'version + 1' });
}

/** @throws {Problem} not-found */
export async function findParty(manager: EntityManager, partyId: string): Promise<PartyResponse> {
  const [row] = await manager.query<{ answer: PartyResponse }[]>(
    `SELECT ${PARTY_JSON} AS answer FROM parties p WHERE p.id = $1`,
    [partyId],
  );
  if (row === undefined) throw notFound('party', partyId);
  return row.answer;
}

/** The party without its counsel, whose record is their own. @throws {Problem} not-found */
export async function findPartyAlone(
  manager: EntityManager,
  partyId: string,
): Promise<Omit<PartyResponse, 'counsel'>> {
  const [row] = await manager.query<{ answer: Omit<PartyResponse, 'counsel'> }[]>(
    `SELECT ${PARTY_JSON}::jsonb - 'counsel' AS answer FROM parties p WHERE p.id = $1`,
    [partyId],
  );
  if (row === undefined) throw notFound('party', partyId);
  return row.answer;
}

/**
 * The party as the reader gets it. Its tag also follows the case's `change`: the answer shows counsel, whose
 * versions are their own.
 *
 * @throws {Problem} not-found, also when the party had not joined by the day `asOf`
 */
export async function showParty(
  manager: EntityManager,
  partyId: string,
  asOf: string | null,
): Promise<JsonText> {
  const [row] = await manager.query<{ text: string; tag: string }[]>(
    `SELECT ${partyJson('$2::date')}::text AS text, p.version || '.' || c.change AS tag
     FROM parties p JOIN cases c ON c.id = p.case_id
     WHERE p.id = $1 AND ${begunBy('p.joined_on', '$2::date')}`,
    [partyId, asOf],
  );
  if (row === undefined) throw notFound('party', partyId);
  return new JsonText(row.text, row.tag);
}

/** The case a party is in. @throws {Problem} not-found */
export async function caseOfParty(manager: EntityManager, partyId: string): Promise<string> {
  const [row] = await manager.query<{ caseId: string }[]>(
    'SELECT case_id AS "caseId" FROM parties WHERE id = $1',
    [partyId],
  );
  if (row === undefined) throw notFound('party', partyId);
  return row.caseId;
}

interface Part {
  readonly afterId: string;
  readonly asOf: string | null;
  readonly limit: number;
}

/** The parties of a case in the order of recording; those who joined after `asOf` left out. */
export async function selectParties(
  manager: EntityManager,
  caseId: string,
  { afterId, asOf, limit }: Part,
): Promise<{ answer: PartyResponse }[]> {
  return manager.query<{ answer: PartyResponse }[]>(
    `SELECT ${partyJson('$2::date')} AS answer FROM parties p
     WHERE p.case_id = $1 AND p.id > $3 AND ${begunBy('p.joined_on', '$2::date')}
     ORDER BY p.id
     LIMIT $4`,
    [caseId, asOf, afterId, limit],
  );
}
