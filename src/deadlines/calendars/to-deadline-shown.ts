import type { DeadlineStatus } from '../../law/deadlines/case-deadline.js';
import type { Clock } from '../../platform/clock/clock.js';
import type { FeedRow } from './feed-deadlines.repository.js';
import type { DeadlineShown, Due } from './feed-facts.js';

/** A stored deadline as a calendar tells of it now. */
export function toDeadlineShown(row: FeedRow, clock: Clock): DeadlineShown {
  const { id, title, authority, origin, force, isRemoved, hasWarnings, sequence } = row;
  const { caption, docketNumber, court, timeZone } = row;
  return {
    ...{ id, title, authority, origin, force, isRemoved, hasWarnings, sequence },
    status: statusNow(row, clock),
    due: dueOf(row),
    changedAt: row.changedAt.getTime(),
    case: { caption, docketNumber, court, timeZone },
  };
}

function dueOf({ dueOn, dueAt }: FeedRow): Due {
  return dueAt === null ? { kind: 'day', on: dueOn } : { kind: 'hour', at: dueAt.getTime() };
}

/** A deadline whose day is over is stored as open still. */
function statusNow(row: FeedRow, clock: Clock): DeadlineStatus {
  const { status, lapsesTo } = row;
  return status === 'open' && lapsesTo !== null && isOver(row, clock) ? lapsesTo : status;
}

function isOver({ dueOn, dueAt, timeZone }: FeedRow, clock: Clock): boolean {
  return dueAt === null ? clock.today(timeZone) > dueOn : clock.now() > dueAt;
}
