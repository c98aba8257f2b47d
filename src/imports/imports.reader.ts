import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { idAfter, numberAndNumberAfter, toPage } from '../platform/http/keyset.js';
import type { Page, PageQuery } from '../platform/http/page.js';
import { notFound } from '../platform/problems/machine-problems.js';
import type { ImportResponse, ImportRowResponse } from './dto/import.response.js';
import type { ImportRowsQuery } from './dto/import-rows.query.js';

const COUNTS = ['add', 'change', 'clear', 'leave', 'conflict', 'propose'];
const SUM_OF_COUNTS = COUNTS.map(
  (action) => `'${action}', coalesce(sum((c.counts ->> '${action}')::int), 0)`,
).join(', ');

/** SQL: a row `i` of `imports` as `ImportResponse`. */
const IMPORT_JSON = `json_build_object(
  'id', i.id, 'status', i.status, 'apply', i.apply, 'done', i.done, 'total', i.total,
  'problem', i.problem, 'requestedAt', i.requested_at, 'finishedAt', i.finished_at,
  'counts', (SELECT json_build_object(${SUM_OF_COUNTS}) FROM import_cases c WHERE c.import_id = i.id),
  'files', (SELECT coalesce(json_agg(json_build_object('ordinal', f.ordinal, 'name', f.name, 'size', f.size,
      'sha256', f.sha256, 'kind', f.kind, 'courtId', f.court_id, 'because', f.because, 'problem', f.problem,
      'warnings', f.warnings) ORDER BY f.ordinal), '[]') FROM import_files f WHERE f.import_id = i.id),
  'cases', (SELECT coalesce(json_agg(json_build_object('ordinal', c.ordinal, 'caseId', c.case_id,
      'courtId', c.court_id, 'docketNumber', c.docket_number, 'caption', c.caption, 'isNew', c.is_new,
      'status', c.status, 'refusal', c.refusal, 'warnings', c.warnings, 'counts', c.counts) ORDER BY c.ordinal), '[]')
    FROM import_cases c WHERE c.import_id = i.id))`;

/** A case on record that an import tells of. */
export interface ImportedCase {
  readonly id: string;
  readonly courtId: string;
  readonly docketNumberNormal: string;
}

/** Reads how imports stand and what they plan or did. */
@Injectable()
export class ImportsReader {
  constructor(private readonly dataSource: DataSource) {}

  /** How an import stands, with its files and what it plans or did for each case. @throws {Problem} not-found */
  async find(importId: string): Promise<ImportResponse> {
    const [row] = await this.dataSource.query<{ answer: ImportResponse }[]>(
      `SELECT ${IMPORT_JSON} AS answer FROM imports i WHERE i.id = $1`,
      [importId],
    );
    if (row === undefined) throw notFound('import', importId);
    return row.answer;
  }

  /** The imports, the latest first. */
  async list({ cursor, limit }: PageQuery): Promise<Page<ImportResponse>> {
    const before = cursor === undefined ? null : idAfter(cursor);
    const rows = await this.dataSource.query<{ answer: ImportResponse }[]>(
      `SELECT ${IMPORT_JSON} AS answer FROM imports i
       WHERE $1::uuid IS NULL OR i.id < $1 ORDER BY i.id DESC LIMIT $2`,
      [before, limit + 1],
    );
    return toPage(
      rows.map(({ answer }) => answer),
      limit,
      ({ id }) => [id],
    );
  }

  /** Of the cases of an import that are on record, what their addresses are made of. */
  addressesOf(importId: string): Promise<ImportedCase[]> {
    return this.dataSource.query<ImportedCase[]>(
      `SELECT DISTINCT c.id, c.court_id AS "courtId", c.docket_number_normal AS "docketNumberNormal"
       FROM import_cases i JOIN cases c ON c.id = i.case_id WHERE i.import_id = $1`,
      [importId],
    );
  }

  /** The rows of an import's plans, in the order of the source; those of some actions or of one case, if asked. */
  async rows(importId: string, query: ImportRowsQuery): Promise<Page<ImportRowResponse>> {
    const { cursor, limit, action = null, case: caseOrdinal = null } = query;
    await this.find(importId);
    const [afterCase, afterRow] = numberAndNumberAfter(cursor);
    const rows = await this.dataSource.query<{ answer: ImportRowResponse }[]>(
      `SELECT jsonb_build_object('caseOrdinal', r.case_ordinal, 'ordinal', r.ordinal, 'recordSays',
         CASE WHEN r.action = 'propose' THEN (SELECT left(e.text, 500) FROM docket_entries e
           WHERE e.id = (r.row ->> 'recordId')::uuid) END) || r.row AS answer
       FROM import_rows r
       WHERE r.import_id = $1 AND (r.case_ordinal, r.ordinal) > ($2, $3)
         AND ($4::text[] IS NULL OR r.action = ANY ($4)) AND ($5::int IS NULL OR r.case_ordinal = $5)
       ORDER BY r.case_ordinal, r.ordinal LIMIT $6`,
      [importId, afterCase, afterRow, action, caseOrdinal, limit + 1],
    );
    return toPage(
      rows.map(({ answer }) => answer),
      limit,
      (row) => [row.caseOrdinal, row.ordinal],
    );
  }
}
