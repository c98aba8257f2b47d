import { CASE_RELATION_KINDS } from '../../law/cases/case-relation-kinds.js';
import type { CaseRelationKind } from '../../law/cases/case-relation-kinds.js';
import { Day, Id, Nested, OneOf } from '../../platform/http/fields.js';
import { SourceField } from './source.field.js';

/** How the case in the address stands to another one. */
export class RelateCaseRequest {
  @Id()
  toCaseId: string;

  @OneOf(CASE_RELATION_KINDS, { description: 'Read from the case in the address to `toCaseId`.' })
  kind: CaseRelationKind;

  @Day({ optional: true, description: 'The day from which they stand so; without one, always.' })
  on?: string | null;

  @Nested(() => SourceField, { optional: true, list: 100 })
  sources?: SourceField[] | null;
}

/** What a request says of a relation, whoever made the object. */
export type RelationFields = Readonly<RelateCaseRequest>;
