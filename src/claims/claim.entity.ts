import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `claims`; who makes it against whom is in `claim_parties`. */
@Entity('claims')
export class ClaimEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @Column('integer', { nullable: true })
  count: number | null;

  @Column('text')
  title: string;

  @Column('text')
  authority: string;

  @Column('uuid', { name: 'asserted_in', nullable: true })
  assertedIn: string | null;

  @Column('jsonb')
  elements: string[];

  @Column('integer')
  version: number;
}
