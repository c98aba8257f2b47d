import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CivilDate } from '../law/calendar/civil-date.js';
import type { CaseState } from '../law/docket/case-state.js';
import type { CaseFrame } from '../law/docket/docket-entry.js';
import { foldDocket } from '../law/docket/fold-docket.js';
import { terminateByHeader } from '../law/docket/standing.js';
import { Clock } from '../platform/clock/clock.js';
import { notFound } from '../platform/problems/machine-problems.js';
import { DocketsRepository } from './dockets.repository.js';
import type { StoredDocket } from './dockets.repository.js';

/** A case state with the day it is the state of. */
export interface StateAsOf {
  readonly asOf: CivilDate;
  readonly state: CaseState;
  /** Changes with every write to the case and with the day: what an ETag is made of. */
  readonly etag: string;
}

interface Row {
  readonly filedOn: CivilDate;
  readonly terminatedOn: CivilDate | null;
  readonly timeZone: string;
  readonly version: number;
  readonly change: number;
  readonly settledOn: CivilDate | null;
  readonly state: CaseState;
}

const STATE = `
SELECT c.filed_on AS "filedOn", c.terminated_on AS "terminatedOn", c.version, c.change, ct.time_zone AS "timeZone",
  s.settled_on AS "settledOn", s.state
FROM cases c JOIN courts ct ON ct.id = c.court_id JOIN case_states s ON s.case_id = c.id WHERE c.id = $1`;

/** Reads dockets as the law reads them. */
@Injectable()
export class DocketReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly dockets: DocketsRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * The state of a case at the end of `asOf`, by default today in the court's zone. The stored fold answers for every
   * day from which it holds; an earlier day is folded anew.
   *
   * @throws {Problem} not-found
   */
  async state(caseId: string, asOf?: string): Promise<StateAsOf> {
    const [row] = await this.dataSource.query<Row[]>(STATE, [caseId]);
    if (row === undefined) throw notFound('case', caseId);
    const day = (asOf ?? this.clock.today(row.timeZone)) as CivilDate;
    const etag = `${row.version}.${row.change}.${day}`;
    const holds = day >= row.filedOn && (row.settledOn === null || row.settledOn <= day);
    if (!holds) return { asOf: day, state: foldDocket(await this.docket(caseId), day), etag };
    const frame: Omit<CaseFrame, 'claims'> = row;
    return { asOf: day, state: terminateByHeader(row.state, frame, day), etag };
  }

  /** The whole docket of a case, without its voided entries. @throws {Problem} not-found */
  docket(caseId: string): Promise<StoredDocket> {
    return this.dockets.load(this.dataSource.manager, caseId);
  }
}
