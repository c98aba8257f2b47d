import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { asReadToday } from './older-reading.js';
import type { OlderReading } from './older-reading.js';
import type { ReviewItem, StoredReading } from './stored-reading.js';

/** Which reviews to list: of one case or of all, after which entry, and how many at most. */
export interface ReviewsAsked {
  readonly caseId: string | null;
  /** The id of the entry before the first one; null for the beginning. */
  readonly after: string | null;
  readonly limit: number;
}

const COLUMNS = `r.entry_id AS "entryId", r.case_id AS "caseId", r.reader, r.reading, r.waiting, r.answer, r.text_digest = md5(e.text) AS "ofThisText",
  to_char(r.read_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "readAt"`;

const WAITS = `r.waiting <> '{}' AND r.answer IS NULL AND e.voided_at IS NULL`;

const ORDER = ['e.case_id', 'e.docket_day', 'e.docket_place', 'e.sequence'].join(', ');

const REVIEWS = `
SELECT ${COLUMNS}, e.number, e.filed_on AS "filedOn", e.text, e.version, c.court_id AS "courtId",
  c.docket_number AS "docketNumber", c.caption,
  jsonb_build_object('kind', e.kind, 'type', e.type, 'relations', e.relations, 'facts', e.facts,
    'hearings', e.hearings, 'deadlines', e.deadlines, 'sealed', e.sealed) AS says, r.would_say AS "wouldSay"
FROM entry_readings r
JOIN docket_entries e ON e.id = r.entry_id
JOIN cases c ON c.id = e.case_id
WHERE ${WAITS} AND ($1::uuid IS NULL OR r.case_id = $1)
  AND ($2::uuid IS NULL OR (${ORDER}) > (SELECT ${ORDER} FROM docket_entries e WHERE e.id = $2))
ORDER BY ${ORDER} LIMIT $3`;

/** A row whose reading may be of an older version of the reader. */
type Stored<T extends StoredReading> = Omit<T, 'reading'> & { readonly reading: OlderReading };

function toReadToday<T extends { readonly reading: OlderReading }>(
  row: T,
): Omit<T, 'reading'> & Pick<StoredReading, 'reading'> {
  return { ...row, reading: asReadToday(row.reading) };
}

/** What was read in the texts of entries, and what of it waits for a person. */
@Injectable()
export class ReadingsReader {
  constructor(private readonly dataSource: DataSource) {}

  /** The reading of one entry; null when it was never read. */
  async find(entryId: string): Promise<StoredReading | null> {
    const rows = await this.dataSource.query<Stored<StoredReading>[]>(
      `SELECT ${COLUMNS} FROM entry_readings r JOIN docket_entries e ON e.id = r.entry_id
       WHERE r.entry_id = $1`,
      [entryId],
    );
    return rows.map(toReadToday)[0] ?? null;
  }

  /** Entries that wait for a person, case by case, those of one in docket order. */
  async reviews({ caseId, after, limit }: ReviewsAsked): Promise<readonly ReviewItem[]> {
    const asked = [caseId, after, limit];
    const rows = await this.dataSource.query<Stored<ReviewItem>[]>(REVIEWS, asked);
    return rows.map(toReadToday);
  }

  /** How many entries wait for a person, in one case or in all. */
  async waiting(caseId: string | null): Promise<number> {
    const [row] = await this.dataSource.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM entry_readings r JOIN docket_entries e ON e.id = r.entry_id
       WHERE ${WAITS} AND ($1::uuid IS NULL OR r.case_id = $1)`,
      [caseId],
    );
    return row?.count ?? 0;
  }
}
