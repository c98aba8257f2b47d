import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { JsonText } from '../platform/http/answers.js';
import { dayAndNumbersAfter } from '../platform/http/keyset.js';
import { printCursor } from '../platform/http/page.js';
import { notFound } from '../platform/problems/machine-problems.js';
import type { DocketQuery } from './dto/docket.query.js';
import { entryJson } from './dto/docket-entry.response.js';

interface PageRow {
  readonly known: boolean;
  readonly items: string;
  readonly last: readonly [string, number, number] | null;
}

/** Docket order, as keys that are never null. */
const ORDER = ['e.docket_day', 'e.docket_place', 'e.sequence'] as const;

@Injectable()
export class DocketListsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * A page of a docket in docket order, as JSON text. `details` adds to each entry what its kind has.
   *
   * @throws {Problem} not-found, invalid-request for a cursor that is none
   */
  async list(caseId: string, query: DocketQuery, details = ''): Promise<JsonText> {
    const descending = query.order === 'desc';
    const direction = descending ? 'DESC' : 'ASC';
    const after = dayAndNumbersAfter(query.cursor);
    const [row] = await this.dataSource.query<PageRow[]>(
      `WITH page AS (
         SELECT e.* FROM docket_entries e
         WHERE e.case_id = $1
           AND ($2::date IS NULL OR coalesce(e.filed_on, e.entered_on) >= $2)
           AND ($3::date IS NULL OR coalesce(e.filed_on, e.entered_on) <= $3)
           AND ($4::text IS NULL OR e.kind = $4)
           AND ($5::text IS NULL OR e.type = $5)
           AND ($6::text IS NULL OR position(lower($6) IN lower(e.text)) > 0)
           AND ($7::date IS NULL OR (e.counts_from <= $7 AND e.voided_at IS NULL))
           AND ($8::date IS NULL
             OR (${ORDER.join(', ')}) ${descending ? '<' : '>'} ($8::date, $9::int, $10::int))
         ORDER BY ${ORDER.map((key) => `${key} ${direction}`).join(', ')}
         LIMIT $11 + 1
       ), shown AS (SELECT * FROM page ORDER BY ${orderOf(direction)} LIMIT $11)
       SELECT EXISTS (SELECT FROM cases WHERE id = $1) AS known,
         (SELECT coalesce(json_agg(${entryJson(`coalesce($7::date, 'infinity')`, details)}
            ORDER BY ${orderOf(direction, 'e')}), '[]')::text FROM shown e) AS items,
         CASE WHEN (SELECT count(*) FROM page) > $11 THEN
           (SELECT json_build_array(docket_day, docket_place, sequence) FROM shown
            ORDER BY ${orderOf(descending ? 'ASC' : 'DESC')} LIMIT 1) END AS last`,
      [
        caseId,
        ...[query.from, query.to, query.kind, query.type, query.q, query.asOf].map(
          (given) => given ?? null,
        ),
        ...(after ?? [null, null, null]),
        query.limit,
      ],
    );
    if (row?.known !== true) throw notFound('case', caseId);
    const next = row.last === null ? null : printCursor(row.last);
    return new JsonText(`{"items":${row.items},"next":${JSON.stringify(next)}}`, null, next);
  }
}

function orderOf(direction: string, alias = ''): string {
  const prefix = alias === '' ? '' : `${alias}.`;
  return ['docket_day', 'docket_place', 'sequence']
    .map((key) => `${prefix}${key} ${direction}`)
    .join(', ');
}
