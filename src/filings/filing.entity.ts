import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CaseOutcome } from '../law/docket/outcomes.js';

/** A row of `filings`: what a docket entry of that kind says beyond its text. */
@Entity('filings')
export class FilingEntity {
  @PrimaryColumn('uuid', { name: 'entry_id' }) entryId: string;
  @Column('uuid', { name: 'case_id' }) caseId: string;
  @Column('text', { name: 'closes_case', nullable: true }) closesCase: CaseOutcome | null;
}

/** A row of `filing_parties`: one of those who file it. */
@Entity('filing_parties')
export class FilingPartyEntity {
  @Column('uuid', { name: 'case_id' }) caseId: string;
  @PrimaryColumn('uuid', { name: 'entry_id' }) entryId: string;
  @PrimaryColumn('uuid', { name: 'party_id' }) partyId: string;
  @Column('integer') ordinal: number;
}

/** A row of `filing_services`: how one party, or all, were served with it. */
@Entity('filing_services')
export class FilingServiceEntity {
  @Column('uuid', { name: 'case_id' }) caseId: string;
  @PrimaryColumn('uuid', { name: 'entry_id' }) entryId: string;
  @PrimaryColumn('integer') ordinal: number;
  @Column('uuid', { name: 'party_id', nullable: true }) partyId: string | null;
  @Column('date', { name: 'served_on' }) servedOn: string;
  @Column('text') method: string;
}
