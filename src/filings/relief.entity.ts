import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReliefKind } from '../law/docket/relief-kinds.js';

/** A row of `reliefs`: one request that a filing makes, or that a ruling converted another into. */
@Entity('reliefs')
export class ReliefEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'case_id' }) caseId: string;
  @Column('uuid', { name: 'entry_id' }) entryId: string;
  @Column('integer') ordinal: number;
  @Column('text') kind: ReliefKind;
  @Column('text', { nullable: true }) note: string | null;
  @Column('uuid', { name: 'converted_from', nullable: true }) convertedFrom: string | null;
}
