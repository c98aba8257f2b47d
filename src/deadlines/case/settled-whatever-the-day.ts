import { civilDate, LAST_DAY } from '../../law/calendar/civil-date.js';
import type { CaseDeadline, Settled } from '../../law/deadlines/case-deadline.js';
import { NO_GIVEN_DAYS } from '../../law/deadlines/court-facts.js';
import { indexDocket } from '../../law/deadlines/docket-index.js';
import type { Moment } from '../../law/deadlines/docket-index.js';
import type { Docketed } from '../../law/deadlines/said-by-people.js';
import { settle } from '../../law/deadlines/settle-deadline.js';

/** A docket without entries: nothing becomes of a deadline in it but what the day makes of it. */
function emptyDocket(at: Moment): Docketed {
  const court = { id: '', kind: '', state: null, circuitState: null, timeZone: 'UTC' };
  const filedOn = civilDate('0001-01-01');
  const days = { filedOn, terminatedOn: null, isCriminal: false, court, given: NO_GIVEN_DAYS };
  const index = indexDocket({ ...days, parties: [], entries: [], acts: [] }, at);
  return { index, raised: [], said: new Map() };
}

const BEFORE = emptyDocket({ today: civilDate('0001-01-01'), now: Number.NEGATIVE_INFINITY });
const AFTER = emptyDocket({ today: LAST_DAY, now: Number.POSITIVE_INFINITY });

/** What became of a deadline whatever the day, and what the end of its day makes of it; null when that changes nothing. */
export interface TimelessStanding {
  readonly settled: Settled;
  readonly lapse: Settled | null;
}

/** Where a deadline stands, told apart from the mere passing of time: one whose day is over is open, and lapses. */
export function settledWhateverTheDay(deadline: CaseDeadline): TimelessStanding {
  const { settled, due } = deadline;
  switch (settled.status) {
    case 'open':
    case 'missed':
    case 'passed':
      if (due === null) return { settled, lapse: null };
      return { settled: settle(deadline, BEFORE), lapse: settle(deadline, AFTER) };
    case 'waiting':
    case 'satisfied':
    case 'overridden':
    case 'vacated':
    case 'done':
      return { settled, lapse: null };
  }
}
