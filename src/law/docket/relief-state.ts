import type { CivilDate } from '../calendar/civil-date.js';
import type { ReliefState } from './case-state.js';
import type { EntryId, ReliefId } from './docket-entry.js';
import type { DecidedOutcome, OpenOutcome } from './outcomes.js';
import type { ReliefKind } from './relief-kinds.js';

/** What a relief is whatever its status. */
function common({ ...relief }: ReliefState): Omit<ReliefState, 'status'> {
  const { id, kind, note, soughtIn, soughtOn, convertedFrom, standard, findings } = relief;
  const { responses, replies } = relief;
  return {
    ...{ id, kind, note, soughtIn, soughtOn, convertedFrom, standard, findings },
    ...{ responses, replies },
  };
}

/** The relief, decided by `decidedIn` (null: by no entry of this docket) on a day. An earlier decision gives way. */
export function decided(
  relief: ReliefState,
  status: DecidedOutcome,
  decidedIn: EntryId | null,
  decidedOn: CivilDate,
): ReliefState {
  return { ...common(relief), status, decidedIn, decidedOn };
}

/** The relief, put off or sent to another judge: it stays open. */
export function putOff(relief: ReliefState, status: OpenOutcome): ReliefState {
  return { ...common(relief), status };
}

/**
 * The relief as converted, and the one born of it: pending, of another kind, with its own id, and with the first
 * one's filing, day, responses and replies.
 */
export function converted(
  relief: ReliefState,
  into: { readonly id: ReliefId; readonly kind: ReliefKind },
  decidedIn: EntryId,
  decidedOn: CivilDate,
): readonly [ReliefState, ReliefState] {
  const first = common(relief);
  return [
    { ...first, status: 'converted', decidedIn, decidedOn, convertedInto: into.id },
    { ...first, ...into, convertedFrom: relief.id, findings: [], status: 'pending' },
  ];
}

/** The relief that a ruling on `id` reaches: `id` itself or, once converted, the last of its line; undefined if none. */
export function currentRelief(
  reliefs: readonly ReliefState[],
  id: ReliefId,
): ReliefState | undefined {
  const found = reliefs.find((relief) => relief.id === id);
  return found?.status === 'converted' ? currentRelief(reliefs, found.convertedInto) : found;
}
