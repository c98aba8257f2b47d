import type { EntityManager } from 'typeorm';
import type { Relation } from '../law/cases/decide-relation.js';
import { notFound } from '../platform/problems/machine-problems.js';
import { CaseRelationEntity } from './case-relation.entity.js';
import type { CaseRelationResponse } from './dto/case-relation.response.js';

/** SQL: a row `r` of `case_relations` as `CaseRelationResponse`, seen from the case `$1`. */
const CASE_RELATION_JSON = `json_build_object(
  'id', r.id,
  'fromCaseId', r.case_id,
  'toCaseId', r.to_case_id,
  'kind', r.kind,
  'on', r.related_on,
  'sources', r.sources,
  'direction', CASE WHEN r.case_id = $1 THEN 'outgoing' ELSE 'incoming' END,
  'version', 1,
  'recordedAt', r.recorded_at
)`;

export async function insertRelation(
  manager: EntityManager,
  row: Readonly<CaseRelationEntity>,
): Promise<void> {
  await manager.insert(CaseRelationEntity, row);
}

/**
 * The relation `relationId`, seen from `caseId`.
 *
 * @throws {Problem} not-found, also when it is one of other cases
 */
export async function findRelation(
  manager: EntityManager,
  caseId: string,
  relationId: string,
): Promise<CaseRelationResponse> {
  const [row] = await manager.query<{ answer: CaseRelationResponse }[]>(
    `SELECT ${CASE_RELATION_JSON} AS answer FROM case_relations r
     WHERE r.id = $2 AND $1 IN (r.case_id, r.to_case_id)`,
    [caseId, relationId],
  );
  if (row === undefined) throw notFound('relation of this case', relationId);
  return row.answer;
}

interface Part {
  readonly afterId: string;
  readonly asOf: string | null;
  readonly limit: number;
}

/** The relations from and to a case, in the order of recording; those dated later than `asOf` left out. */
export async function selectRelations(
  manager: EntityManager,
  caseId: string,
  { afterId, asOf, limit }: Part,
): Promise<{ answer: CaseRelationResponse }[]> {
  return manager.query<{ answer: CaseRelationResponse }[]>(
    `SELECT ${CASE_RELATION_JSON} AS answer FROM case_relations r
     WHERE $1 IN (r.case_id, r.to_case_id) AND r.id > $2
       AND ($3::date IS NULL OR r.related_on IS NULL OR r.related_on <= $3::date)
     ORDER BY r.id
     LIMIT $4`,
    [caseId, afterId, asOf, limit],
  );
}

/** All relations between two cases, in either direction. */
export async function relationsBetween(
  manager: EntityManager,
  oneCaseId: string,
  otherCaseId: string,
): Promise<readonly Relation[]> {
  return manager.query<Relation[]>(
    `SELECT case_id AS "fromCaseId", to_case_id AS "toCaseId", kind FROM case_relations
     WHERE (case_id = $1 AND to_case_id = $2) OR (case_id = $2 AND to_case_id = $1)`,
    [oneCaseId, otherCaseId],
  );
}
