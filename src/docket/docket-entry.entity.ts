import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CivilDate } from '../law/calendar/civil-date.js';
import type { EntryRelation } from '../law/docket/docket-entry.js';
import type { EntryKind, EntryType } from '../law/docket/entry-types.js';
import { INSTANT_AS_TEXT } from '../platform/database/instant-as-text.js';
import type { EntryFacts } from './entry-draft.js';

/** A row of `docket_entries`: one entry of whatever kind, with the facts that the fold reads. */
@Entity('docket_entries')
export class DocketEntryEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'case_id' }) caseId: string;
  @Column('integer') sequence: number;
  @Column('text') kind: EntryKind;
  @Column('text') type: EntryType;
  @Column('text') text: string;
  @Column('integer', { nullable: true }) number: number | null;
  @Column('integer', { nullable: true, name: 'court_sequence' }) courtSequence: number | null;
  @Column('date', { nullable: true, name: 'filed_on' }) filedOn: CivilDate | null;
  @Column('timestamptz', { nullable: true, transformer: INSTANT_AS_TEXT, name: 'filed_at' })
  filedAt: string | null;
  @Column('date', { nullable: true, name: 'entered_on' }) enteredOn: CivilDate | null;
  @Column('timestamptz', { nullable: true, transformer: INSTANT_AS_TEXT, name: 'entered_at' })
  enteredAt: string | null;
  @Column('jsonb') facts: EntryFacts;
  @Column('jsonb') relations: EntryRelation[];
  @Column('jsonb') attachments: object[];
  @Column('jsonb') hearings: object[];
  @Column('jsonb') deadlines: object[];
  @Column('jsonb') sources: object[];
  @Column('date', { nullable: true, name: 'struck_on' }) struckOn: CivilDate | null;
  @Column('uuid', { nullable: true, name: 'struck_in' }) struckIn: string | null;
  @Column('text', { nullable: true, name: 'struck_reason' }) struckReason: string | null;
  @Column('timestamptz', { nullable: true, transformer: INSTANT_AS_TEXT, name: 'voided_at' })
  voidedAt: string | null;
  @Column('text', { nullable: true, name: 'void_reason' }) voidReason: string | null;
  @Column('boolean') sealed: boolean;
  @Column('boolean') proposed: boolean;
  @Column('text', { nullable: true, name: 'pacer_document_id' }) pacerDocumentId: string | null;
  @Column('text', { nullable: true, name: 'pacer_sequence' }) pacerSequence: string | null;
  @Column('text', { nullable: true, name: 'short_text' }) shortText: string | null;
  /** The kind of source that last said the text; null when a person did. */
  @Column('text', { nullable: true, name: 'text_said_by' }) textSaidBy: string | null;
  /** The import that put it on the record; null when a person did. */
  @Column('uuid', { nullable: true, name: 'imported_in' }) importedIn: string | null;
  @Column('integer') revision: number;
  @Column('integer') version: number;
}
