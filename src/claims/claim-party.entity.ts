import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ClaimSide } from '../law/claims/decide-claim.js';

/** A row of `claim_parties`: a party on one side of a claim, at its place in the list. */
@Entity('claim_parties')
export class ClaimPartyEntity {
  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @PrimaryColumn('uuid', { name: 'claim_id' })
  claimId: string;

  @PrimaryColumn('uuid', { name: 'party_id' })
  partyId: string;

  @PrimaryColumn('text')
  side: ClaimSide;

  @Column('integer')
  ordinal: number;
}
