import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DocketReader } from '../docket/docket-reader.js';
import { toCaseStateResponse } from '../docket/dto/case-state.response.js';
import { JsonText } from '../platform/http/answers.js';
import { printCursor } from '../platform/http/page.js';
import { notFound } from '../platform/problems/machine-problems.js';
import { includesOf } from './dto/whole-case.query.js';
import type { WholeCaseQuery } from './dto/whole-case.query.js';
import { wholeCaseStatement } from './whole-case.statement.js';

type Place = readonly [day: string, place: number, sequence: number];

interface Row {
  readonly case: string;
  readonly version: number;
  readonly change: number;
  readonly parties?: string;
  readonly docket?: string;
  readonly last?: readonly Place[] | null;
}

/** Reads a case with what hangs on it. */
@Injectable()
export class CaseReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly docketReader: DocketReader,
  ) {}

  /**
   * The case as JSON text, with the parties, the first `limit` entries of the docket and the state, as far as they
   * are to be included; with `asOf` (included) as it was at the end of that day. The tag changes with all that the
   * answer shows: a write to the case alone or to anything in it, and the day where the answer depends on one.
   *
   * @throws {Problem} not-found
   */
  async read(caseId: string, { include, asOf, limit }: WholeCaseQuery): Promise<JsonText> {
    const includes = includesOf(include);
    const statement = wholeCaseStatement({ includes, hasDay: asOf !== undefined });
    const values = statement.values({ caseId, limit, asOf: asOf ?? null });
    const [row] = await this.dataSource.query<Row[]>(statement.text, values);
    if (row === undefined) throw notFound('case', caseId);
    // The state comes second: a tag may be older than what it stands for, and never newer.
    const state = includes.has('state') ? await this.docketReader.state(caseId, asOf) : null;
    const fields = [
      ...fieldsOf(row),
      ...(state === null
        ? []
        : [`"state":${JSON.stringify(toCaseStateResponse(caseId, state.state, state.asOf))}`]),
    ];
    const day = state?.asOf ?? asOf;
    const tags = [row.version, ...(includes.size > 0 || day !== undefined ? [row.change] : [])];
    const etag = [...tags, ...(day === undefined ? [] : [day])].join('.');
    return new JsonText(withFields(row.case, fields), etag);
  }
}

function fieldsOf({ parties, docket, last }: Row): string[] {
  const fields = parties === undefined ? [] : [`"parties":${parties}`];
  if (docket === undefined) return fields;
  const [shown, following] = last ?? [];
  const next = shown === undefined || following === undefined ? null : printCursor(shown);
  return [...fields, `"docket":${docket}`, `"docketNext":${JSON.stringify(next)}`];
}

/** A JSON object with more fields at its end. */
function withFields(object: string, fields: readonly string[]): string {
  return fields.length === 0 ? object : `${object.slice(0, -1)},${fields.join(',')}}`;
}
