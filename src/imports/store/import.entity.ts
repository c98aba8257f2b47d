import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SourceKind } from '../snapshot/source-kinds.js';
import type { ImportStatus } from './import-status.js';

/** A row of `imports`: what somebody brought, and how far it got. */
@Entity('imports')
export class ImportEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') status: ImportStatus;
  /** Whether the plan is to be applied once it is made. */
  @Column('boolean') apply: boolean;
  @Column('text', { nullable: true }) kind: SourceKind | null;
  @Column('text', { nullable: true, name: 'court_id' }) courtId: string | null;
  @Column('jsonb') answers: Record<string, boolean>;
  @Column('integer') done: number;
  @Column('integer') total: number;
  @Column('boolean', { name: 'cancel_asked' }) cancelAsked: boolean;
  @Column('jsonb', { nullable: true }) problem: { code: string; detail: string } | null;
  @Column('timestamptz', { name: 'finished_at', nullable: true }) finishedAt: Date | null;
}
