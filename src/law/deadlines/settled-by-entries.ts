import type { CivilDate } from '../calendar/civil-date.js';
import type { EntryId } from '../docket/docket-entry.js';
import { countsFrom } from '../docket/docket-order.js';
import type { RaisedDeadline, Settled } from './case-deadline.js';
import type { DocketIndex } from './docket-index.js';
import type { Docketed } from './said-by-people.js';
import { satisfyingEntry } from './satisfying-entry.js';
import { STANDS } from './settling.js';
import { statedInPlaceOf } from './stated-in-place.js';
import { suspending } from './suspending-entry.js';

/** A date stated in an order or a stipulation that says whose place it takes. */
export function putInPlaceByAnOrder(deadline: RaisedDeadline, { index }: Docketed): Settled | null {
  const stated = statedInPlaceOf(deadline, index);
  if (stated === null) return null;
  const { entry, key } = stated;
  const why = 'The court, or the parties with its leave, set another time.';
  const on = countsFrom(entry);
  return { ...STANDS, status: 'overridden', on, by: entry.id, why, replacedBy: key };
}

/** A motion that the deadline's rule names puts it off; once it is decided another rule gives the time. */
export function suspendedByAMotion(deadline: RaisedDeadline, docketed: Docketed): Settled | null {
  const found = suspending(deadline, docketed.index);
  if (found === null) return null;
  const { entry, isDecided, words, then } = found;
  const on = countsFrom(entry);
  if (!isDecided) return { ...STANDS, status: 'waiting', on, by: entry.id, why: words };
  const next = docketed.raised.find(
    ({ rule, anchor }) => rule?.id === then && anchor !== null && found.decidedIn.includes(anchor),
  );
  return {
    ...STANDS,
    status: 'vacated',
    on,
    by: entry.id,
    why: words,
    replacedBy: next?.key ?? null,
  };
}

/** Service on record, of the paper that was to be served: the last of several served, each has the same time. */
export function satisfiedByService(deadline: RaisedDeadline, { index }: Docketed): Settled | null {
  if (deadline.duty?.rule.metByService !== true) return null;
  const { anchor } = deadline.duty;
  const on = anchor === null ? null : lastServed(anchor, index);
  if (on === null || on > index.at.today) return null;
  const late = isLate(on, deadline);
  const why = late ? 'It was served after its day.' : 'It was served.';
  return { ...STANDS, status: 'satisfied', on, by: anchor, why, late };
}

function lastServed(anchor: EntryId, { byId }: DocketIndex): CivilDate | null {
  const days = byId.get(anchor)?.service.map(({ on }) => on) ?? [];
  return days.toSorted().at(-1) ?? null;
}

function isLate(on: CivilDate | null, { due }: RaisedDeadline): boolean {
  return on !== null && due !== null && on > due.slice(0, 10);
}

/** The entry that does what had to be done, in time or late. */
export function satisfiedByAnEntry(deadline: RaisedDeadline, { index }: Docketed): Settled | null {
  const entry = satisfyingEntry(deadline, index);
  if (entry === null) return null;
  const on = countsFrom(entry);
  const late = isLate(on, deadline);
  const why = late ? 'It was filed after its day.' : 'It was filed.';
  return { ...STANDS, status: 'satisfied', on, by: entry.id, why, late };
}

/** Of several periods the longest governs. */
export function yieldsToALater(
  { rule, due, key }: RaisedDeadline,
  { raised }: Docketed,
): Settled | null {
  const others = rule?.yieldsTo ?? [];
  if (others.length === 0 || due === null) return null;
  const later = raised.find(
    (other) =>
      other.key !== key && others.includes(other.rule?.id ?? '') && isAfter(other.due, due),
  );
  if (later === undefined) return null;
  const why = 'A longer period of the same rule governs.';
  return { ...STANDS, status: 'overridden', why, replacedBy: later.key };
}

function isAfter(other: string | null, due: string): boolean {
  return other !== null && other > due;
}
