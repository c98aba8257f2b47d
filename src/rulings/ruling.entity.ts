import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CaseMove } from '../law/docket/docket-entry.js';
import type { CaseOutcome } from '../law/docket/outcomes.js';

/** A row of `rulings`: what a docket entry of that kind says beyond its text. */
@Entity('rulings')
export class RulingEntity {
  @PrimaryColumn('uuid', { name: 'entry_id' }) entryId: string;
  @Column('uuid', { name: 'case_id' }) caseId: string;
  @Column('uuid', { nullable: true, name: 'judge_id' }) judgeId: string | null;
  @Column('text', { nullable: true, name: 'applies_standard' }) appliesStandard: string | null;
  @Column('text', { nullable: true, name: 'closes_case' }) closesCase: CaseOutcome | null;
  @Column('text', { nullable: true, name: 'moves_case_to' }) movesCaseTo: CaseMove | null;
}
