import type { CaseRelationKind } from './case-relation-kinds.js';
import { readsBothWays } from './case-relation-kinds.js';
import type { CaseRefusal } from './refusals.js';

/** That one case stands so to another one. */
export interface Relation {
  readonly fromCaseId: string;
  readonly toCaseId: string;
  readonly kind: CaseRelationKind;
}

/** What is known of the other case and of the relations between the two. */
export interface KnownOfOther {
  readonly exists: boolean;
  readonly relations: readonly Relation[];
}

/**
 * Why the record cannot take a relation; empty when it can. A case is not related to itself, the other case is on
 * record, and the same relation stands there once: where a kind reads both ways, in one direction only.
 */
export function decideRelation(proposed: Relation, other: KnownOfOther): readonly CaseRefusal[] {
  const { fromCaseId, toCaseId, kind } = proposed;
  if (toCaseId === fromCaseId) {
    const detail = 'toCaseId is the case itself; permitted is another case.';
    return [{ code: 'case-related-to-itself', pointer: '/toCaseId', detail }];
  }
  if (!other.exists) {
    const detail = `toCaseId is ${toCaseId}; permitted is the id of a case on record.`;
    return [{ code: 'unknown-case', pointer: '/toCaseId', detail }];
  }
  if (!other.relations.some((known) => saysTheSame(known, proposed))) return [];
  const detail = `The case is '${kind}' to ${toCaseId} already.`;
  return [{ code: 'case-relation-taken', pointer: '/toCaseId', detail }];
}

function saysTheSame(one: Relation, other: Relation): boolean {
  if (one.kind !== other.kind) return false;
  const straight = one.fromCaseId === other.fromCaseId && one.toCaseId === other.toCaseId;
  const crossed = one.fromCaseId === other.toCaseId && one.toCaseId === other.fromCaseId;
  return straight || (crossed && readsBothWays(one.kind));
}
