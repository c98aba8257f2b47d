import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CaseRelationKind } from '../law/cases/case-relation-kinds.js';
import type { SourceField } from './dto/source.field.js';

/** A row of `case_relations`. */
@Entity('case_relations')
export class CaseRelationEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @Column('uuid', { name: 'to_case_id' })
  toCaseId: string;

  @Column('text')
  kind: CaseRelationKind;

  @Column('date', { name: 'related_on', nullable: true })
  relatedOn: string | null;

  @Column('jsonb')
  sources: SourceField[];
}
