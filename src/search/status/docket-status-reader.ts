import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { CASE_STATUSES } from '../../law/docket/outcomes.js';
import { printCursor, readCursor } from '../../platform/http/page.js';
import type { Page } from '../../platform/http/page.js';
import { isDay, isUuid } from '../../platform/http/value-forms.js';
import { foreignCursor } from '../foreign-cursor.js';
import type { DocketStatus, FiledStatus, OpenRequest } from './docket-status.js';
import { StatusDays } from './status-days.js';
import { StatusRowsRepository } from './status-rows.repository.js';
import type { DayAndId, Part, Placed } from './status-rows.repository.js';
import type { StatusSource } from './status-source.js';

/** What is asked of the docket status. A cursor is the `next` of the same list of an answer before. */
export interface StatusQuestion {
  /** A calendar day, which counts; absent: each court's own today. */
  readonly asOf?: string | null;
  /** The standing to which the list of cases is held. */
  readonly status?: FiledStatus | null;
  readonly casesAfter?: string | null;
  readonly requestsAfter?: string | null;
  readonly closedAfter?: string | null;
  /** How many rows each list gives at most; 20 by default. */
  readonly limit?: number;
}

const OPEN_CASES: readonly FiledStatus[] = ['pending', 'stayed'];
const CLOSED_CASES: readonly FiledStatus[] = ['closed'];
const USUAL_LIMIT = 20;

/** How all dockets stand: the figures, and the rows that each of them counts. */
@Injectable()
export class DocketStatusReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly days: StatusDays,
    private readonly rows: StatusRowsRepository,
  ) {}

  /**
   * The docket status at the end of a day. Its figures and rows are of one moment, so that they agree.
   *
   * @throws {Problem} invalid-request for a cursor that is none of the list
   */
  async read(question: StatusQuestion = {}): Promise<DocketStatus> {
    const { status = null, limit = USUAL_LIMIT } = question;
    const partAfter = (cursor: string | null | undefined): Part => ({
      after: placeOf(cursor),
      limit,
    });
    const cases = partAfter(question.casesAfter);
    const open = partAfter(question.requestsAfter);
    const closed = partAfter(question.closedAfter);
    const { asOf, today, source } = await this.days.settle(question.asOf ?? null);
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const counts = await this.counts(manager, source);
      const openCounts = await this.rows.openCounts(manager, source);
      const total =
        status === null ? counts.pending + counts.stayed + counts.closed : counts[status];
      return {
        ...{ asOf, today, counts, status },
        irregularCases: await this.rows.irregularCases(manager, source),
        cases: { total, ...shown(await this.rows.cases(manager, source, status, cases), limit) },
        openRequests: {
          total: openCounts.open,
          ...shown(await this.rows.openRequests(manager, source, OPEN_CASES, open), limit),
        },
        openInClosedCases: {
          total: openCounts.inClosedCases,
          ...shown(await this.rows.openRequests(manager, source, CLOSED_CASES, closed), limit),
        },
        latestEntries: await this.rows.latestEntries(manager, source, limit),
      };
    });
  }

  /**
   * A page of the open requests of pending and stayed cases, or of closed ones, the oldest first, as of today.
   *
   * @throws {Problem} invalid-request for a cursor that is none of the list
   */
  async openRequests(
    inClosedCases: boolean,
    limit: number,
    cursor: string | undefined,
  ): Promise<Page<OpenRequest>> {
    const part = { after: placeOf(cursor), limit };
    const { source } = await this.days.settle(null);
    const statuses = inClosedCases ? CLOSED_CASES : OPEN_CASES;
    const placed = await this.rows.openRequests(this.dataSource.manager, source, statuses, part);
    const { rows, next } = shown(placed, limit);
    return { items: rows, next };
  }

  private async counts(
    manager: EntityManager,
    source: StatusSource,
  ): Promise<DocketStatus['counts']> {
    const counted = await this.rows.counts(manager, source);
    const of = new Map(counted.map(({ status, count }) => [status, count]));
    const counts = CASE_STATUSES.map((status) => [status, of.get(status) ?? 0]);
    return Object.fromEntries(counts) as DocketStatus['counts'];
  }
}

function shown<T>(placed: readonly Placed<T>[], limit: number): { rows: T[]; next: string | null } {
  const some = placed.slice(0, limit);
  const last = some.at(-1);
  const next =
    placed.length > limit && last !== undefined ? printCursor([last.day, last.id]) : null;
  return { rows: some.map(({ row }) => row), next };
}

function placeOf(cursor: string | null | undefined): DayAndId | null {
  if (cursor == null) return null;
  const [day, id] = readCursor(cursor, 2);
  if ((day === '-infinity' || isDay(day)) && isUuid(id)) return [day, id];
  throw foreignCursor();
}
