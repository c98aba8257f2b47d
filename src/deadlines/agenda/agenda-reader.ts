import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { DeadlineRefresh } from '../case/deadline-refresh.js';
import type { Agenda, AgendaPart, AgendaRow } from './agenda.js';
import { isOver, statusAt } from './over-by-now.js';

/** What is asked of the agenda. */
export interface AgendaQuery {
  /** How many rows each part gives at most; 10 by default. */
  readonly limit?: number;
}

const USUAL_LIMIT = 10;
/** Whoever opens the page does not wait for a thousand dockets; the rest is worked out behind it. */
const REFRESH_AT_MOST_MS = 250;
const DAYS_AHEAD = 7;

// Only rows that may be due by then, wherever they are: nowhere is the day more than one ahead.
const OPEN = `
SELECT d.*, ct.citation, ct.time_zone, ct.id AS court_id, c.docket_number, c.docket_number_normal, c.caption,
  ${isOver('$1::timestamptz')} AS is_over, ($1::timestamptz AT TIME ZONE ct.time_zone)::date AS today,
  ${statusAt('$1::timestamptz')} AS status_now
FROM deadlines d JOIN cases c ON c.id = d.case_id JOIN courts ct ON ct.id = c.court_id
WHERE d.status = 'open' AND d.removed_at IS NULL AND d.due_on <= ($1::timestamptz AT TIME ZONE 'UTC')::date + ${DAYS_AHEAD + 1}`;

const PART = `
SELECT o.*, CASE
    WHEN o.is_over THEN CASE WHEN o.lapses_to = 'missed' THEN 'overdue' END
    WHEN o.due_on = o.today THEN 'today'
    WHEN o.due_on <= o.today + ${DAYS_AHEAD} THEN 'thisWeek' END AS part
FROM open o`;

const PLACED = `
SELECT p.*, count(*) OVER (PARTITION BY p.part)::int AS total,
  row_number() OVER (PARTITION BY p.part ORDER BY p.due_on, p.due_at NULLS FIRST, p.title, p.id) AS place
FROM parted p WHERE p.part IS NOT NULL`;

const ENTRY = `
SELECT json_build_object('id', e.id, 'number', e.number,
  'numberIsUnique', e.number IS NOT NULL AND NOT EXISTS (SELECT FROM docket_entries other
    WHERE other.case_id = e.case_id AND other.number = e.number AND other.id <> e.id),
  'kind', e.kind, 'type', e.type, 'on', e.counts_from)
FROM docket_entries e WHERE e.id = p.anchor_entry_id`;

const AGENDA = `
WITH open AS (${OPEN}), parted AS (${PART}), placed AS (${PLACED})
SELECT p.part, p.total, json_build_object('deadlineId', p.id, 'title', p.title, 'authority', p.authority,
  'due', p.body ->> 'due', 'status', p.status_now, 'force', p.force, 'hasWarnings', p.warning_codes <> '{}',
  'case', json_build_object('id', p.case_id, 'courtId', p.court_id, 'courtCitation', p.citation,
    'docketNumber', p.docket_number, 'docketNumberNormal', p.docket_number_normal, 'caption', p.caption),
  'anchor', (${ENTRY}), 'timeZone', p.time_zone) AS row
FROM placed p WHERE p.place <= $2 ORDER BY p.part, p.place`;

interface PlacedRow {
  readonly part: 'overdue' | 'today' | 'thisWeek';
  readonly total: number;
  readonly row: AgendaRow;
}

/** Reads what is due across all cases. */
@Injectable()
export class AgendaReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly refresh: DeadlineRefresh,
  ) {}

  /** What is overdue, due today and due within a week, each by the day at its own court; the earliest first. */
  async read({ limit = USUAL_LIMIT }: AgendaQuery = {}): Promise<Agenda> {
    const stillToCompute = await this.refresh.refreshStale({ atMostMs: REFRESH_AT_MOST_MS });
    const rows = await this.dataSource.query<PlacedRow[]>(AGENDA, [this.clock.now(), limit]);
    const part = (asked: PlacedRow['part']): AgendaPart => {
      const ofPart = rows.filter((one) => one.part === asked);
      return { total: ofPart[0]?.total ?? 0, rows: ofPart.map(({ row }) => row) };
    };
    return {
      overdue: part('overdue'),
      today: part('today'),
      thisWeek: part('thisWeek'),
      stillToCompute,
    };
  }
}
