import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PartyKind, PartyRole } from '../law/parties/party-roles.js';

/** A row of `parties`. */
@Entity('parties')
export class PartyEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @Column('text')
  name: string;

  @Column('text')
  role: PartyRole;

  @Column('text', { name: 'role_text', nullable: true })
  roleText: string | null;

  @Column('text')
  kind: PartyKind;

  @Column('jsonb')
  aliases: string[];

  @Column('date', { name: 'joined_on', nullable: true })
  joinedOn: string | null;

  @Column('date', { name: 'terminated_on', nullable: true })
  terminatedOn: string | null;

  /** The import that put the party on the record; null when a person did. */
  @Column('uuid', { name: 'imported_in', nullable: true })
  importedIn: string | null;

  @Column('integer')
  version: number;
}
