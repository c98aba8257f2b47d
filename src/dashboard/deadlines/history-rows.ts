import type {
  ActResponse,
  MoveResponse,
} from '../../deadlines/case/dto/deadline-explanation.response.js';
import type { CivilDate } from '../../law/calendar/civil-date.js';
import type { DeadlineStatus } from '../../law/deadlines/case-deadline.js';
import type { DeadlineForce } from '../../law/deadlines/rule.js';
import { capitalised } from '../../summaries/words/plain-text.js';
import { shortDay } from '../layout/links.js';
import { clockWords, momentWords } from '../words/clock-words.js';
import { toldDeadline } from '../words/deadline-words.js';
import { dayOfDue } from '../words/due-words.js';
import type { MoveRow, SaidRow } from './explanation-page.js';

/** How the date and the standing changed, the first change first. */
export function toMoveRows(
  history: readonly MoveResponse[],
  force: DeadlineForce,
  timeZone: string,
): readonly MoveRow[] {
  return history.map((move) => ({
    at: momentWords(move.recordedAt, timeZone),
    says: capitalised(moveWords(move, force, timeZone)),
  }));
}

function moveWords(
  { fromDue, toDue, fromStatus, toStatus }: MoveResponse,
  force: DeadlineForce,
  timeZone: string,
): string {
  const due = (one: string | null): string => dueWords(one, timeZone);
  const status = (one: DeadlineStatus): string =>
    toldDeadline({ status: one, force, due: toDue, on: null, late: false }).words;
  if (fromStatus === null && toStatus !== null)
    return `first on record: ${due(toDue)}, ${status(toStatus)}`;
  if (toStatus === null) return 'no longer follows from the docket';
  const parts = [
    ...(fromDue === toDue ? [] : [`moved from ${due(fromDue)} to ${due(toDue)}`]),
    ...(fromStatus === toStatus || fromStatus === null
      ? []
      : [`${status(fromStatus)}, then ${status(toStatus)}`]),
  ];
  return parts.length === 0 ? 'worked out again, with the same date' : parts.join('; ');
}

function dueWords(due: string | null, timeZone: string): string {
  if (due === null) return 'no date';
  const clock = due.length > 10 ? clockWords(due, timeZone) : null;
  const words = shortDay(dayOfDue(due)).text;
  return clock === null ? words : `${words}, ${clock}`;
}

const ACTS: Readonly<Record<string, string>> = {
  start: 'Started by hand',
  fix: 'Set by hand',
  override: 'Another date was set',
  satisfy: 'Met by an entry',
  done: 'Done',
  vacate: 'Vacated',
  reopen: 'Reopened: what was said before is taken back',
};

/** What people said, the first first. */
export function toSaidRows(acts: readonly ActResponse[], timeZone: string): readonly SaidRow[] {
  return acts.map(({ kind, on, reason, saidBy, recordedAt }) => ({
    what: ACTS[kind] ?? capitalised(kind),
    on: shortDay(on as CivilDate),
    reason,
    recorded: `recorded ${momentWords(recordedAt, timeZone)}${saidBy === null ? '' : ` by ${saidBy}`}`,
  }));
}
