import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { notFound } from '../../platform/problems/machine-problems.js';
import type {
  CaseSightingResponse,
  CaseSourcesResponse,
  SightingsResponse,
} from '../dto/import.response.js';
import { missingNumbers, unionOfRanges } from '../merge/seen-numbers.js';

const CASE_SIGHTINGS = `
SELECT json_build_object('importId', s.import_id, 'kind', s.kind, 'name', s.name, 'seenAt', s.seen_at,
  'numbers', (SELECT coalesce(json_agg(json_build_array(lower(r), upper(r) - 1) ORDER BY r), '[]')
    FROM unnest(s.numbers) AS r),
  'entryCount', s.entry_count, 'lastEntryOn', s.last_entry_on, 'coverage', s.coverage) AS answer
FROM case_sightings s WHERE s.case_id = $1 ORDER BY s.seen_at DESC, s.import_id DESC, s.file_ordinal`;

const NUMBERS_ON_RECORD = `
SELECT array_agg(DISTINCT number ORDER BY number) AS numbers FROM docket_entries
WHERE case_id = $1 AND number IS NOT NULL AND voided_at IS NULL`;

/** What imports saw, and when: of a case, an entry or a party. */
@Injectable()
export class SightingsReader {
  constructor(private readonly dataSource: DataSource) {}

  /** How fresh and how complete a case is. A number a person entered counts as seen. @throws {Problem} not-found */
  async ofCase(caseId: string): Promise<CaseSourcesResponse> {
    await this.require('cases', 'case', caseId);
    const rows = await this.dataSource.query<{ answer: CaseSightingResponse }[]>(CASE_SIGHTINGS, [
      caseId,
    ]);
    const [onRecord] = await this.dataSource.query<{ numbers: number[] | null }[]>(
      NUMBERS_ON_RECORD,
      [caseId],
    );
    const sightings = rows.map(({ answer }) => answer);
    const own = (onRecord?.numbers ?? []).map((number) => [number, number] as const);
    const seen = unionOfRanges([own, ...sightings.map(({ numbers }) => numbers)]);
    const missing = missingNumbers(seen);
    const days = sightings.flatMap(({ lastEntryOn }) =>
      lastEntryOn === null ? [] : [lastEntryOn],
    );
    return {
      caseId,
      lastSeenAt: sightings[0]?.seenAt ?? null,
      lastEntryOn: days.toSorted().at(-1) ?? null,
      complete: missing.length === 0,
      numbersSeen: seen.map(([from, to]) => [from, to]),
      numbersMissing: missing.map(([from, to]) => [from, to]),
      sightings,
    };
  }

  /** The imports that saw an entry, the latest first. @throws {Problem} not-found */
  async ofEntry(entryId: string): Promise<SightingsResponse> {
    await this.require('docket_entries', 'docket entry', entryId);
    return this.sightings('docket_entries', 'entry_sightings', 'entry_id', entryId);
  }

  /** The imports that saw a party, the latest first. @throws {Problem} not-found */
  async ofParty(partyId: string): Promise<SightingsResponse> {
    await this.require('parties', 'party', partyId);
    return this.sightings('parties', 'party_sightings', 'party_id', partyId);
  }

  /** What an import put on the record it has seen too, though only the row itself says so. */
  private async sightings(
    table: string,
    seenIn: string,
    column: string,
    id: string,
  ): Promise<SightingsResponse> {
    const rows = await this.dataSource.query<SightingsResponse['items']>(
      `SELECT i.id AS "importId", to_json(coalesce(i.finished_at, i.requested_at)) #>> '{}' AS "seenAt",
         (SELECT string_agg(f.name, ', ' ORDER BY f.ordinal) FROM import_files f
          WHERE f.import_id = i.id AND f.problem IS NULL) AS names
       FROM imports i
       WHERE i.id IN (SELECT import_id FROM ${seenIn} WHERE ${column} = $1
         UNION SELECT imported_in FROM ${table} WHERE id = $1)
       ORDER BY i.id DESC`,
      [id],
    );
    return { items: rows };
  }

  private async require(table: string, what: string, id: string): Promise<void> {
    const rows = await this.dataSource.query<unknown[]>(`SELECT FROM ${table} WHERE id = $1`, [id]);
    if (rows.length === 0) throw notFound(what, id);
  }
}
