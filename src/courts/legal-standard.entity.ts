import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of `legal_standards`; `loadReferenceData` writes them. */
@Entity('legal_standards')
export class LegalStandardEntity {
  @PrimaryColumn('text')
  code: string;

  @Column('text')
  name: string;

  @Column('text')
  authority: string;

  @Column('jsonb', { name: 'applies_to' })
  appliesTo: string[];

  @Column('integer')
  version: number;
}
