import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CaseState } from '../law/docket/case-state.js';
import type { CaseOutcome, CaseStatus } from '../law/docket/outcomes.js';

/** A row of `case_states`: the stored fold of a whole docket, with the columns that lists read. */
@Entity('case_states')
export class CaseStateEntity {
  @PrimaryColumn('uuid', { name: 'case_id' }) caseId: string;
  @Column('jsonb') state: CaseState;
  @Column('text') status: CaseStatus;
  @Column('date', { nullable: true, name: 'status_since' }) statusSince: string | null;
  @Column('text', { nullable: true }) outcome: CaseOutcome | null;
  @Column('date', { nullable: true, name: 'last_activity_on' }) lastActivityOn: string | null;
  @Column('integer', { name: 'entry_count' }) entryCount: number;
  @Column('integer', { name: 'irregularity_count' }) irregularityCount: number;
  @Column('date', { nullable: true, name: 'settled_on' }) settledOn: string | null;
  @Column('date', { nullable: true, name: 'last_docket_day' }) lastDay: string | null;
  @Column('integer', { nullable: true, name: 'last_docket_place' }) lastPlace: number | null;
}
