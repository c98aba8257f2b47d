import { CASE_RELATION_KINDS, RELATION_DIRECTIONS } from '../../law/cases/case-relation-kinds.js';
import type { CaseRelationKind, RelationDirection } from '../../law/cases/case-relation-kinds.js';
import { Day, Id, Instant, Nested, OneOf, Whole } from '../../platform/http/fields.js';
import { PageOf } from '../../platform/http/page.js';
import { SourceField } from './source.field.js';

/** How one case stands to another, seen from one of the two. */
export class CaseRelationResponse {
  @Id()
  id: string;

  @Id()
  fromCaseId: string;

  @Id()
  toCaseId: string;

  @OneOf(CASE_RELATION_KINDS, { description: 'Read from `fromCaseId` to `toCaseId`.' })
  kind: CaseRelationKind;

  @Day({ nullable: true })
  on: string | null;

  @Nested(() => SourceField, { list: 100 })
  sources: SourceField[];

  @OneOf(RELATION_DIRECTIONS, { description: '`outgoing` from the case in the address.' })
  direction: RelationDirection;

  @Whole(1, 1, { description: 'Always 1: a relation is not changed.' })
  version: number;

  @Instant()
  recordedAt: string;
}

export class CaseRelationPage extends PageOf(CaseRelationResponse) {}
