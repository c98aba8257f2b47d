import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CounselRole } from '../law/parties/counsel-roles.js';

/** A row of `counsel`: a lawyer's appearance for one party. */
@Entity('counsel')
export class CounselEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @Column('uuid', { name: 'party_id' })
  partyId: string;

  @Column('text', { name: 'attorney_name' })
  attorneyName: string;

  @Column('text', { nullable: true })
  firm: string | null;

  @Column('text', { nullable: true })
  contact: string | null;

  @Column('jsonb')
  roles: CounselRole[];

  @Column('date', { name: 'appeared_on', nullable: true })
  appearedOn: string | null;

  @Column('date', { name: 'terminated_on', nullable: true })
  terminatedOn: string | null;

  /** The import that put the appearance on the record; null when a person did. */
  @Column('uuid', { name: 'imported_in', nullable: true })
  importedIn: string | null;

  @Column('integer')
  version: number;
}
