import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { caseColumns } from '../cases/case-json.js';
import { JsonText } from '../platform/http/answers.js';
import { isUuid } from '../platform/http/value-forms.js';
import { conditionsOf } from './case-conditions.js';
import { comesAfter, cursorAfter, DEFAULT_SORT, orderOf } from './case-orders.js';
import type { CasesQuery } from './dto/cases.query.js';
import { OPEN_RELIEF } from './open-relief.js';
import { Parameters } from '../platform/database/parameters.js';
import { patternOf, wordsOf } from './words.js';

interface Row {
  readonly item: string;
  readonly key: string;
  readonly id: string;
}

/** A case `c` of a page as `ListedCaseResponse`. */
const LISTED = `${caseColumns()}, c.status, c.status_since AS "statusSince", c.outcome,
  c.last_activity_on AS "lastActivityOn", c.entry_count AS "entryCount",
  (SELECT count(*) FROM relief_states r WHERE r.case_id = c.id AND ${OPEN_RELIEF}) AS "openReliefCount"`;

@Injectable()
export class CaseListsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * A page of the cases that meet all filters of `query`, as JSON text, each with where its whole docket leaves it.
   * The statement holds only what is asked for, so that the database plans no more than that.
   *
   * @throws {Problem} invalid-request for a cursor that is none of this order
   */
  async list(query: CasesQuery): Promise<JsonText> {
    const { limit, cursor, sort = DEFAULT_SORT } = query;
    const parameters = new Parameters();
    const conditions = conditionsOf(query, await this.judgesMeant(query.judge), parameters);
    if (cursor !== undefined) conditions.push(comesAfter(sort, cursor, parameters));
    const { key, direction } = orderOf(sort);
    const rows = await this.dataSource.query<Row[]>(
      `SELECT (SELECT row_to_json(one) FROM (SELECT ${LISTED}) one)::text AS item, c.key::text AS key, c.id
       FROM (
         SELECT c.*, s.status, s.status_since, s.outcome, s.last_activity_on, s.entry_count, ${key} AS key
         FROM cases c JOIN case_states s ON s.case_id = c.id
         ${conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`}
         ORDER BY ${key} ${direction}, s.case_id ${direction}
         LIMIT ${parameters.add(limit + 1, 'int')}
       ) c
       ORDER BY c.key ${direction}, c.id ${direction}`,
      parameters.values,
    );
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const next = rows.length > limit && last !== undefined ? cursorAfter(sort, last) : null;
    const items = shown.map(({ item }) => item).join(',');
    return new JsonText(`{"items":[${items}],"next":${JSON.stringify(next)}}`, null, next);
  }

  /** Judges are few: those that are meant are found first, so that the database knows how many cases they have. */
  private async judgesMeant(judge: string | undefined): Promise<string[] | undefined> {
    if (judge == null) return undefined;
    if (isUuid(judge)) return [judge];
    const parameters = new Parameters();
    const hasAll = wordsOf(judge).map(
      (word) => `lower(j.name COLLATE "und-x-icu") COLLATE "C" LIKE ${patternOf(word, parameters)}`,
    );
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT j.id FROM judges j WHERE ${hasAll.join(' AND ')}`,
      parameters.values,
    );
    return rows.map(({ id }) => id);
  }
}
