import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CasesService } from '../../cases/cases.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Parameters } from '../../platform/database/parameters.js';
import { toPage } from '../../platform/http/keyset.js';
import { readCursor } from '../../platform/http/page.js';
import { Problem } from '../../platform/problems/problem.js';
import { isDay, isUuid } from '../../platform/http/value-forms.js';
import { DeadlineRefresh } from '../case/deadline-refresh.js';
import type { DeadlineResponse } from '../case/dto/deadline.response.js';
import type { StoredBody } from '../case/projection-row.js';
import { timeLeft } from '../case/time-left.js';
import type { Reading } from '../case/time-left.js';
import type { DeadlinesAcrossQuery } from './dto/deadlines-across.query.js';
import type { DeadlinesAcrossPage } from './dto/deadlines-across.page.js';
import { isOver, statusAt } from './over-by-now.js';

const REFRESH_AT_MOST_MS = 250;
/** As the cursor has it for a deadline without a day. */
const NO_DAY = 'infinity';
const DAY = `coalesce(d.due_on, date 'infinity')`;

interface Row {
  readonly id: string;
  readonly caseId: string;
  readonly version: number;
  readonly day: string;
  readonly timeZone: string;
  readonly body: StoredBody;
  readonly isOver: boolean;
}

/** Lists deadlines of all cases. */
@Injectable()
export class DeadlinesAcrossReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly cases: CasesService,
    private readonly refresh: DeadlineRefresh,
  ) {}

  /**
   * A page of deadlines, the earliest due first and those without a day last.
   *
   * @throws {Problem} not-found for a case that is none, invalid-request for a cursor that is none of the list
   */
  async page(query: DeadlinesAcrossQuery): Promise<DeadlinesAcrossPage> {
    const stillToCompute = await this.bringUpToDate(query.case);
    const now = this.clock.now();
    const { text, values } = statement(query, now);
    const rows = await this.dataSource.query<Row[]>(text, values);
    const { items, next } = toPage(rows, query.limit, ({ day, id }) => [day, id]);
    const told = items.map((row) =>
      toResponse(row, { now: now.getTime(), timeZone: row.timeZone }),
    );
    return { items: told, next, stillToCompute };
  }

  private async bringUpToDate(caseId: string | undefined): Promise<number> {
    if (caseId === undefined) {
      return this.refresh.refreshStale({ atMostMs: REFRESH_AT_MOST_MS });
    }
    await this.cases.require(caseId);
    await this.refresh.ensure(caseId);
    return 0;
  }
}

function statement(
  { from, to, status, case: caseId, limit, cursor }: DeadlinesAcrossQuery,
  at: Date,
): { readonly text: string; readonly values: unknown[] } {
  const parameters = new Parameters();
  const now = parameters.add(at, 'timestamptz');
  const conditions = ['d.removed_at IS NULL'];
  if (from !== undefined) conditions.push(`d.due_on >= ${parameters.add(from, 'date')}`);
  if (to !== undefined) conditions.push(`d.due_on <= ${parameters.add(to, 'date')}`);
  if (caseId !== undefined) conditions.push(`d.case_id = ${parameters.add(caseId, 'uuid')}`);
  if (status !== undefined) {
    conditions.push(`${statusAt(now)} = ANY (${parameters.add(status, 'text[]')})`);
  }
  if (cursor !== undefined) {
    const [day, id] = placeOf(cursor);
    const place = `${parameters.add(day, 'date')}, ${parameters.add(id, 'uuid')}`;
    conditions.push(`(${DAY}, d.id) > (${place})`);
  }
  const text = `
SELECT d.id, d.case_id AS "caseId", d.version, ${DAY}::text AS day, ct.time_zone AS "timeZone", d.body,
  (d.lapses_to IS NOT NULL AND ${isOver(now)}) AS "isOver"
FROM deadlines d JOIN cases c ON c.id = d.case_id JOIN courts ct ON ct.id = c.court_id
WHERE ${conditions.join(' AND ')}
ORDER BY ${DAY}, d.id LIMIT ${parameters.add(limit + 1, 'int')}`;
  return { text, values: parameters.values };
}

function toResponse(row: Row, reading: Reading): DeadlineResponse {
  const { id, caseId, version } = row;
  const { lapse, ...body } = row.body;
  const told = row.isOver && lapse !== null ? { ...body, ...lapse } : body;
  return { id, caseId, ...told, timeLeft: timeLeft(told, reading), version };
}

function placeOf(cursor: string): [day: string, id: string] {
  const [day, id] = readCursor(cursor, 2);
  if ((day === NO_DAY || isDay(day)) && isUuid(id)) return [day, id];
  const detail = 'Given is the cursor of another list; permitted is `next` of the page before.';
  throw new Problem('invalid-request', `cursor: ${detail}`, [{ pointer: '/cursor', detail }]);
}
