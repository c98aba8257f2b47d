import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SourceField } from './dto/source.field.js';

/** A row of `cases`. What is not here (`change`, `last_sequence`, `recorded_at`) only SQL writes. */
@Entity('cases')
export class CaseEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { name: 'court_id' })
  courtId: string;

  @Column('text', { name: 'docket_number' })
  docketNumber: string;

  @Column('text', { name: 'docket_number_normal' })
  docketNumberNormal: string;

  @Column('text', { name: 'docket_number_key' })
  docketNumberKey: string;

  @Column('text', { name: 'number_office', nullable: true })
  numberOffice: string | null;

  @Column('text', { name: 'number_case_type', nullable: true })
  numberCaseType: string | null;

  @Column('integer', { name: 'number_year', nullable: true })
  numberYear: number | null;

  @Column('integer', { name: 'number_serial', nullable: true })
  numberSerial: number | null;

  @Column('text')
  caption: string;

  @Column('date', { name: 'filed_on' })
  filedOn: string;

  @Column('date', { name: 'terminated_on', nullable: true })
  terminatedOn: string | null;

  @Column('text', { name: 'nature_of_suit', nullable: true })
  natureOfSuit: string | null;

  @Column('text', { nullable: true })
  cause: string | null;

  @Column('text', { nullable: true })
  jurisdiction: string | null;

  @Column('text', { name: 'jury_demand', nullable: true })
  juryDemand: string | null;

  @Column('uuid', { name: 'assigned_judge_id', nullable: true })
  assignedJudgeId: string | null;

  @Column('uuid', { name: 'referred_judge_id', nullable: true })
  referredJudgeId: string | null;

  @Column('jsonb')
  sources: SourceField[];

  /** The id that the court's own system has for the case. */
  @Column('text', { name: 'pacer_case_id', nullable: true })
  pacerCaseId: string | null;

  /** The import that put the case on the record; null when a person did. */
  @Column('uuid', { name: 'imported_in', nullable: true })
  importedIn: string | null;

  @Column('text', { nullable: true })
  sample: string | null;

  @Column('integer')
  version: number;
}
