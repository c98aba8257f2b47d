import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { CourtFacts, GivenDays } from '../../law/deadlines/court-facts.js';
import { notFound } from '../../platform/problems/machine-problems.js';
import { RuleFiles } from '../rules/files/rule-files.js';
import { selectCourtFacts } from './court-facts.repository.js';
import { selectDaysOf } from './court-days.repository.js';
import { toGivenDays } from './given-days.js';

/** A court as deadlines see it, and the days that people added to its calendar. */
export interface CourtReading {
  readonly court: CourtFacts;
  readonly given: GivenDays;
}

/** Reads what every count asks of a court. */
@Injectable()
export class CourtFactsReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly files: RuleFiles,
  ) {}

  /**
   * The court with this id, its state, circuit and zone, and the days on record or in a file for it. Within a
   * transaction give its `manager`: a second connection for each of many at once would exhaust the pool.
   *
   * @throws {Problem} not-found
   */
  async read(
    courtId: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<CourtReading> {
    const reading = await this.find(courtId, manager);
    if (reading === null) throw notFound('court', courtId);
    return reading;
  }

  /** The same, or null when there is no such court. */
  async find(
    courtId: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<CourtReading | null> {
    const court = await selectCourtFacts(manager, courtId);
    if (court === null) return null;
    const onRecord = await selectDaysOf(manager, courtId);
    return { court, given: toGivenDays([...onRecord, ...this.files.daysOf(courtId)]) };
  }
}
