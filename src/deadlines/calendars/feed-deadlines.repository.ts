import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { DeadlineOrigin, DeadlineStatus } from '../../law/deadlines/case-deadline.js';
import type { DeadlineForce } from '../../law/deadlines/rule.js';

/** A row of `deadlines` with what a calendar tells of its case. */
export interface FeedRow {
  readonly id: string;
  readonly title: string;
  readonly authority: string;
  readonly origin: DeadlineOrigin;
  readonly force: DeadlineForce;
  readonly status: DeadlineStatus;
  /** What an open deadline is read as once its day, or its hour, is over; null when it stays open. */
  readonly lapsesTo: DeadlineStatus | null;
  readonly isRemoved: boolean;
  readonly dueOn: string;
  /** Null when the whole day is due. */
  readonly dueAt: Date | null;
  readonly hasWarnings: boolean;
  readonly sequence: number;
  readonly changedAt: Date;
  readonly caption: string;
  readonly docketNumber: string;
  readonly court: string;
  readonly timeZone: string;
}

/** More than an office has ahead of it; what is left out beyond them is what was due longest ago. */
const MOST_ROWS = 10_000;

// Whether the entry is sealed is asked of the entry too: a deadline that was removed is not worked out anew.
const OF_FEED = `
SELECT d.id, d.title, d.authority, d.origin, d.force, d.status, d.lapses_to AS "lapsesTo",
  d.removed_at IS NOT NULL AS "isRemoved", d.due_on AS "dueOn", d.due_at AS "dueAt",
  cardinality(d.warning_codes) > 0 AS "hasWarnings", d.sequence, d.changed_at AS "changedAt",
  c.caption, c.docket_number AS "docketNumber", ct.citation AS court, ct.time_zone AS "timeZone"
FROM deadlines d
JOIN cases c ON c.id = d.case_id
JOIN courts ct ON ct.id = c.court_id
LEFT JOIN docket_entries e ON e.case_id = d.case_id AND e.id = d.anchor_entry_id
WHERE ($1::uuid IS NULL OR d.case_id = $1) AND d.due_on IS NOT NULL AND d.status <> 'waiting'
  AND NOT d.sealed AND e.sealed IS NOT TRUE
ORDER BY d.due_on DESC, d.id DESC
LIMIT ${MOST_ROWS}`;

/** Reads the deadlines that calendars show. */
@Injectable()
export class FeedDeadlinesRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Those of a case, or of all cases for null, that have a date and may be shown, the latest first. */
  ofCase(caseId: string | null): Promise<FeedRow[]> {
    return this.dataSource.query<FeedRow[]>(OF_FEED, [caseId]);
  }
}
