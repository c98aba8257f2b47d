import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CourtKind } from './data/court.js';

/** A row of `courts`; `loadReferenceData` writes them. */
@Entity('courts')
export class CourtEntity {
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  name: string;

  @Column('text')
  citation: string;

  @Column('text')
  kind: CourtKind;

  @Column('text', { nullable: true })
  circuit: string | null;

  @Column('text', { nullable: true })
  state: string | null;

  @Column('text', { name: 'time_zone' })
  timeZone: string;

  @Column('integer')
  version: number;
}
