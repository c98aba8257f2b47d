import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import { CourtEntity } from './court.entity.js';

/** A row of `judges`; `recorded_at` only SQL writes. */
@Entity('judges')
export class JudgeEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  title: string | null;

  @Column('text', { nullable: true })
  initials: string | null;

  @Column('text', { name: 'court_id', nullable: true })
  courtId: string | null;

  @ManyToOne(() => CourtEntity)
  @JoinColumn({ name: 'court_id' })
  court: Relation<CourtEntity> | null;
}
