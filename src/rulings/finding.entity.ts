import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FindingOutcome } from '../law/docket/outcomes.js';

/** A row of `findings`: what a ruling found on one factor of the standard it applied, at its place in the list. */
@Entity('findings')
export class FindingEntity {
  @Column('uuid', { name: 'case_id' }) caseId: string;
  @PrimaryColumn('uuid', { name: 'entry_id' }) rulingId: string;
  @PrimaryColumn('integer') ordinal: number;
  @Column('text', { nullable: true, name: 'standard_code' }) standard: string | null;
  @Column('text') factor: string;
  @Column('uuid', { nullable: true, name: 'claim_id' }) claimId: string | null;
  @Column('uuid', { nullable: true, name: 'relief_id' }) reliefId: string | null;
  @Column('text') outcome: FindingOutcome;
  @Column('text', { nullable: true }) quote: string | null;
  @Column('integer', { nullable: true }) page: number | null;
}
