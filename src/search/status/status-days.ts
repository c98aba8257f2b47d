import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DocketReader } from '../../docket/docket-reader.js';
import type { CivilDate } from '../../law/calendar/civil-date.js';
import { isOpen } from '../../law/docket/case-state.js';
import type { CaseState } from '../../law/docket/case-state.js';
import { Clock } from '../../platform/clock/clock.js';
import type { FoldedCase, StatusSource, ZoneDay } from './status-source.js';

/** Where there is no case yet to say so: the zone of most federal courts. */
const USUAL_ZONE = 'America/New_York';
const FOLDS_AT_ONCE = 4;

interface Unsettled {
  readonly caseId: string;
  readonly day: CivilDate;
}

const OF_ZONES = `
JOIN courts ct ON ct.id = c.court_id
JOIN unnest($1::text[], $2::date[]) AS d(zone, day) ON d.zone = ct.time_zone`;

// On most days these are few; those that may be among them are found before anything is joined.
const UNSETTLED = `
WITH moved AS (
  SELECT case_id FROM case_states WHERE settled_on > $3::date
  UNION SELECT id FROM cases WHERE terminated_on > $3::date
)
SELECT c.id AS "caseId", d.day
FROM moved m JOIN cases c ON c.id = m.case_id JOIN case_states s ON s.case_id = c.id ${OF_ZONES}
WHERE c.filed_on <= d.day AND (s.settled_on > d.day OR c.terminated_on > d.day)`;

const FILED_LATER = `
SELECT EXISTS (SELECT FROM cases c ${OF_ZONES} WHERE c.filed_on > $3::date AND c.filed_on > d.day) AS "isAny"`;

/** The day asked about, today, and where the rows of that day come from. */
export interface SettledDay {
  readonly asOf: CivilDate;
  readonly today: CivilDate;
  readonly source: StatusSource;
}

/** Finds how every case stood on a day. */
@Injectable()
export class StatusDays {
  constructor(
    private readonly dataSource: DataSource,
    private readonly docketReader: DocketReader,
    private readonly clock: Clock,
  ) {}

  /**
   * The state of every case at the end of `asOf`; without one, of each court's own today. Most often that is the
   * stored one. The docket of a case that moved later is folded anew: on a day long past those are many.
   */
  async settle(asOf: string | null): Promise<SettledDay> {
    const zones = await this.zonesInUse();
    const days = zones.map((zone) => ({ zone, day: this.dayIn(zone, asOf) }));
    const mainZone = zones[0] ?? USUAL_ZONE;
    const unsettled = await this.unsettled(days);
    const isStored = unsettled.length === 0 && !(await this.anyFiledLater(days));
    return {
      asOf: this.dayIn(mainZone, asOf),
      today: this.dayIn(mainZone, null),
      source: { days, folded: isStored ? null : await this.foldAll(unsettled) },
    };
  }

  private dayIn(zone: string, asOf: string | null): CivilDate {
    return (asOf ?? this.clock.today(zone)) as CivilDate;
  }

  /** The zones of the courts that have cases here, the one with most cases first. */
  private async zonesInUse(): Promise<string[]> {
    const rows = await this.dataSource.query<{ zone: string }[]>(
      `SELECT ct.time_zone AS zone FROM cases c JOIN courts ct ON ct.id = c.court_id
       GROUP BY ct.time_zone ORDER BY count(*) DESC, ct.time_zone`,
    );
    return rows.map(({ zone }) => zone);
  }

  private unsettled(days: readonly ZoneDay[]): Promise<Unsettled[]> {
    return this.dataSource.query<Unsettled[]>(UNSETTLED, parametersOf(days));
  }

  private async anyFiledLater(days: readonly ZoneDay[]): Promise<boolean> {
    const [row] = await this.dataSource.query<{ isAny: boolean }[]>(
      FILED_LATER,
      parametersOf(days),
    );
    return row?.isAny ?? false;
  }

  private async foldAll(unsettled: readonly Unsettled[]): Promise<FoldedCase[]> {
    const folded: FoldedCase[] = [];
    const waiting = [...unsettled];
    const worker = async (): Promise<void> => {
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        folded.push(await this.fold(next));
      }
    };
    await Promise.all(Array.from({ length: FOLDS_AT_ONCE }, worker));
    return folded;
  }

  private async fold({ caseId, day }: Unsettled): Promise<FoldedCase> {
    return toFolded(caseId, (await this.docketReader.state(caseId, day)).state);
  }
}

/** The zones, their days, and the earliest of these. */
function parametersOf(days: readonly ZoneDay[]): unknown[] {
  const dates = days.map(({ day }) => day);
  return [days.map(({ zone }) => zone), dates, dates.toSorted()[0] ?? null];
}

function toFolded(caseId: string, state: CaseState): FoldedCase {
  const { standing, lastActivityOn, entryCount, irregularities, reliefs } = state;
  return {
    caseId,
    status: standing.status,
    since: standing.status === 'not-filed' ? null : standing.since,
    outcome: standing.status === 'closed' ? standing.outcome : null,
    ...{ lastActivityOn, entryCount },
    irregularityCount: irregularities.length,
    reliefs: reliefs.filter(isOpen).map(({ id, kind, status, soughtIn, soughtOn, responses }) => ({
      ...{ id, kind, status, soughtIn, soughtOn, responses },
    })),
  };
}
