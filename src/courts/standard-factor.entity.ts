import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import type { FactorBearer, FactorKind } from './data/standard.js';
import { LegalStandardEntity } from './legal-standard.entity.js';

/** A row of `standard_factors`; `loadReferenceData` writes them. `StandardFactor` says what the fields mean. */
@Entity('standard_factors')
export class StandardFactorEntity {
  @PrimaryColumn('text', { name: 'standard_code' })
  standardCode: string;

  @ManyToOne(() => LegalStandardEntity)
  @JoinColumn({ name: 'standard_code' })
  standard: Relation<LegalStandardEntity>;

  @PrimaryColumn('text')
  code: string;

  @Column('integer')
  ordinal: number;

  @Column('text')
  name: string;

  @Column('text')
  kind: FactorKind;

  @Column('text', { name: 'instead_of', nullable: true })
  insteadOf: string | null;

  @Column('text')
  authority: string;

  @Column('text')
  text: string;

  @Column('text', { name: 'shown_by' })
  shownBy: FactorBearer;

  @Column('text')
  shown: string;

  @Column('text')
  showing: string;
}
