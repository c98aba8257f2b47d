import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { decideRelation } from '../law/cases/decide-relation.js';
import { findRelation, insertRelation, relationsBetween } from './case-relations.repository.js';
import { caseExists, requireCase, touchCase } from './cases.repository.js';
import type { CaseRelationResponse } from './dto/case-relation.response.js';
import type { RelationFields } from './dto/relate-case.request.js';
import { stopIfRefused } from './refuse.js';

/**
 * Records how a case stands to another one; both are changed by it.
 *
 * @throws {Problem} not-found, unknown-case, case-related-to-itself, case-relation-taken
 */
export async function relateCases(
  manager: EntityManager,
  fromCaseId: string,
  request: RelationFields,
): Promise<CaseRelationResponse> {
  const { toCaseId, kind } = request;
  await requireCase(manager, fromCaseId);
  const exists = await caseExists(manager, toCaseId);
  // Always in the same order: two commands that relate the same cases must not wait for each other.
  if (exists) for (const id of [fromCaseId, toCaseId].sort()) await touchCase(manager, id);
  const relations = await relationsBetween(manager, fromCaseId, toCaseId);
  stopIfRefused(decideRelation({ fromCaseId, toCaseId, kind }, { exists, relations }));

  const id = v7();
  const sources = request.sources ?? [];
  const relatedOn = request.on ?? null;
  await insertRelation(manager, { id, caseId: fromCaseId, toCaseId, kind, relatedOn, sources });
  return findRelation(manager, fromCaseId, id);
}
