import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DispositionOutcome } from '../law/docket/outcomes.js';
import type { ReliefKind } from '../law/docket/relief-kinds.js';

/** A row of `dispositions`: what a ruling did to one relief, claim, party or entry, at its place in the list. */
@Entity('dispositions')
export class DispositionEntity {
  @Column('uuid', { name: 'case_id' }) caseId: string;
  @PrimaryColumn('uuid', { name: 'entry_id' }) rulingId: string;
  @PrimaryColumn('integer') ordinal: number;
  @Column('uuid', { nullable: true, name: 'relief_id' }) reliefId: string | null;
  @Column('uuid', { nullable: true, name: 'claim_id' }) claimId: string | null;
  @Column('uuid', { nullable: true, name: 'party_id' }) partyId: string | null;
  @Column('uuid', { nullable: true, name: 'target_entry_id' }) entryId: string | null;
  @Column('text', { nullable: true }) request: string | null;
  @Column('text') outcome: DispositionOutcome;
  @Column('text', { nullable: true, name: 'converted_to' }) convertedTo: ReliefKind | null;
  @Column('uuid', { nullable: true, name: 'new_relief_id' }) newReliefId: string | null;
}
