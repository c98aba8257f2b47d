import type { CivilDate } from '../../law/calendar/civil-date.js';
import type { DeadlineKey, StatusAct } from '../../law/deadlines/deadline-act.js';
import { unfit } from './act-refusals.js';
import type { AmendDeadlineRequest, SaidStatus } from './dto/amend-deadline.request.js';
import { saidDue, saidOn } from './said-due.js';

/** When and where a person speaks, and the id of what is said. */
export interface Speaking {
  readonly id: string;
  readonly today: CivilDate;
  /** IANA name of the court's zone. */
  readonly timeZone: string;
}

const NAMES_ENTRY: Readonly<Record<SaidStatus, boolean>> = {
  overridden: true,
  satisfied: true,
  vacated: true,
  done: false,
  open: false,
};

/**
 * What a person says became of a deadline, as an act.
 *
 * @throws {Problem} invalid-request for fields that do not go together, no-such-time, act-in-the-future
 */
export function toStatusAct(
  key: DeadlineKey,
  request: AmendDeadlineRequest,
  { id, today, timeZone }: Speaking,
): StatusAct {
  const { status, reason } = request;
  const [due, by] = [request.due ?? null, request.byEntryId ?? null];
  if (due !== null && status !== 'overridden') {
    throw unfit('/due', `A date comes with 'overridden' only, not with '${status}'.`);
  }
  if (by !== null && !NAMES_ENTRY[status]) {
    throw unfit('/byEntryId', `An entry does not come with '${status}'.`);
  }
  const common = { id, key, reason, on: saidOn(request.on, today) };
  switch (status) {
    case 'overridden': {
      const said = due === null ? null : saidDue(due, timeZone, '/due');
      return { ...common, kind: 'override', due: said, by };
    }
    case 'satisfied':
      if (by === null) throw unfit('/byEntryId', 'Required is the entry that satisfied it.');
      return { ...common, kind: 'satisfy', by };
    case 'vacated':
      return { ...common, kind: 'vacate', by };
    case 'done':
      return { ...common, kind: 'done' };
    case 'open':
      return { ...common, kind: 'reopen' };
  }
}
