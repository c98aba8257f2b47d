import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Position, RelationKind } from '../law/docket/outcomes.js';

/** A row of `entry_relations`: how one entry stands to another of its case, at its place in the list. */
@Entity('entry_relations')
export class EntryRelationEntity {
  @Column('uuid', { name: 'case_id' }) caseId: string;
  @PrimaryColumn('uuid', { name: 'entry_id' }) entryId: string;
  @PrimaryColumn('integer') ordinal: number;
  @Column('uuid', { name: 'to_entry_id' }) toEntryId: string;
  @Column('text') kind: RelationKind;
  @Column('text', { nullable: true }) position: Position | null;
}
