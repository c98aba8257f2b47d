import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReliefStatus } from '../law/docket/outcomes.js';

/** A row of `relief_states`: where one request for relief stands at the end of the docket. */
@Entity('relief_states')
export class ReliefStateEntity {
  @PrimaryColumn('uuid', { name: 'relief_id' }) id: string;
  @Column('uuid', { name: 'case_id' }) caseId: string;
  @Column('text') kind: string;
  @Column('text') status: ReliefStatus;
  @Column('uuid', { name: 'sought_in' }) soughtIn: string;
  @Column('date', { name: 'sought_on' }) soughtOn: string;
  @Column('uuid', { nullable: true, name: 'decided_in' }) decidedIn: string | null;
  @Column('date', { nullable: true, name: 'decided_on' }) decidedOn: string | null;
}
