import { printDay } from '../calendar/civil-date.js';
import type { CivilDate } from '../calendar/civil-date.js';
import { isOpen } from '../docket/case-state.js';
import type { ReliefState } from '../docket/case-state.js';
import { countsFrom } from '../docket/docket-order.js';
import type { RaisedDeadline, Settled } from './case-deadline.js';
import type { DocketIndex } from './docket-index.js';
import type { Docketed } from './said-by-people.js';
import { STANDS } from './settling.js';
import { isOnMotion } from './stated-in-place.js';

/** A deadline falls with the entry that started it. */
export function struckWithItsEntry(
  { anchor }: RaisedDeadline,
  { index }: Docketed,
): Settled | null {
  if (anchor === null || !index.struck.has(anchor)) return null;
  return { ...STANDS, status: 'vacated', why: 'The entry that started it was struck.' };
}

/** Briefs on a motion, and its noting date, fall away when the court has decided it before their day. */
export function decidedBefore(deadline: RaisedDeadline, { index }: Docketed): Settled | null {
  const { due, started } = deadline;
  if (due === null || !isOnMotion(deadline)) return null;
  const last = lastDecision(soughtIn(deadline, index));
  if (last === null || last.on >= due.slice(0, 10)) return null;
  // A motion that was made again after it was decided is another one.
  if (started !== null && last.on < started.event.slice(0, 10)) return null;
  const why = `The motion was decided on ${printDay(last.on)}, before this day.`;
  return { ...STANDS, status: 'vacated', on: last.on, by: last.by, why };
}

function soughtIn({ duty }: RaisedDeadline, index: DocketIndex): readonly ReliefState[] {
  return index.reliefsSoughtIn.get(duty?.anchor ?? '') ?? [];
}

function lastDecision(
  reliefs: readonly ReliefState[],
): { readonly on: CivilDate; readonly by: string | null } | null {
  if (reliefs.length === 0 || reliefs.some(isOpen)) return null;
  return reliefs
    .flatMap((one) => ('decidedOn' in one ? [{ on: one.decidedOn, by: one.decidedIn }] : []))
    .reduce<{ on: CivilDate; by: string | null } | null>(
      (last, one) => (last === null || one.on >= last.on ? one : last),
      null,
    );
}

/** What was to be done in a case that has ended is no longer to be done; what its end itself starts still is. */
export function endedWithTheCase(deadline: RaisedDeadline, { index }: Docketed): Settled | null {
  const { standing } = index.state;
  if (standing.status !== 'closed') return null;
  const { since, closedIn } = standing;
  const { due } = deadline;
  if ((due !== null && due.slice(0, 10) < since) || outlives(deadline, since, index)) return null;
  const why = `The case ended on ${printDay(since)}.`;
  return { ...STANDS, status: 'vacated', on: since, by: closedIn, why };
}

/** Whether a deadline was started by the end of the case or after it; one that a person set is left to that person. */
function outlives(
  { anchor, started, origin }: RaisedDeadline,
  since: CivilDate,
  { byId }: Docketed['index'],
): boolean {
  if (anchor === null) return origin === 'hand' || (started?.event.slice(0, 10) ?? '') >= since;
  const entry = byId.get(anchor)?.entry;
  return entry !== undefined && (countsFrom(entry) ?? '') >= since;
}
