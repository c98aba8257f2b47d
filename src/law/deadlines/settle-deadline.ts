import { printDay } from '../calendar/civil-date.js';
import type { CivilDate } from '../calendar/civil-date.js';
import { instantOf } from '../calendar/zone-clock.js';
import { isOpen } from '../docket/case-state.js';
import type { ReliefState } from '../docket/case-state.js';
import { countsFrom } from '../docket/docket-order.js';
import type { DocketEntry } from '../docket/docket-entry.js';
import { anchorOf, placeOf } from './answering-entries.js';
import type { RaisedDeadline, Settled } from './case-deadline.js';
import type { DocketIndex } from './docket-index.js';
import { satisfyingEntry } from './satisfying-entry.js';
import { saidByPeople } from './said-by-people.js';
import type { Docketed } from './said-by-people.js';
import { suspending } from './suspending-entry.js';

const STANDS: Settled = {
  status: 'open',
  on: null,
  by: null,
  why: 'Nothing on the docket meets it yet.',
  late: false,
  replacedBy: null,
};

/** A decision about one deadline: what became of it, or null to ask the next. */
type Question = (deadline: RaisedDeadline, docketed: Docketed) => Settled | null;

/** What is asked of a deadline, in this order; the first answer stands. A person's word goes before the docket's. */
const QUESTIONS: readonly Question[] = [
  saidByPeople,
  struckWithItsEntry,
  putInPlaceByAnOrder,
  suspendedByAMotion,
  satisfiedByService,
  satisfiedByAnEntry,
  yieldsToALater,
  decidedBefore,
  endedWithTheCase,
  waiting,
  overNow,
];

/** Where a deadline stands as of the moment of the docket. */
export function settle(deadline: RaisedDeadline, docketed: Docketed): Settled {
  for (const question of QUESTIONS) {
    const settled = question(deadline, docketed);
    if (settled !== null) return settled;
  }
  return STANDS;
}

function struckWithItsEntry({ anchor }: RaisedDeadline, { index }: Docketed): Settled | null {
  if (anchor === null || !index.struck.has(anchor)) return null;
  return { ...STANDS, status: 'vacated', why: 'The entry that started it was struck.' };
}

/** A date stated in an order or a stipulation that says whose place it takes; the latest such entry counts. */
function putInPlaceByAnOrder(deadline: RaisedDeadline, { index }: Docketed): Settled | null {
  const stated = index.statedInPlaceOf.get(deadline.rule?.id ?? '');
  const found = stated?.findLast(({ entry }) => reaches(entry, deadline, index));
  if (found === undefined) return null;
  const { entry, place } = found;
  return {
    ...STANDS,
    status: 'overridden',
    on: countsFrom(entry),
    by: entry.id,
    why: 'The court, or the parties with its leave, set another time.',
    replacedBy: `stated:${entry.id}:${place}`,
  };
}

/** An order on one motion leaves the briefs on another as they are. */
function reaches(entry: DocketEntry, deadline: RaisedDeadline, index: DocketIndex): boolean {
  const { place } = anchorOf(deadline, index);
  if (index.struck.has(entry.id) || placeOf(entry.id, index.places) <= place) return false;
  if (!isOnMotion(deadline) || entry.relations.length === 0) return true;
  return entry.relations.some(({ to }) => to === deadline.anchor);
}

function suspendedByAMotion(deadline: RaisedDeadline, docketed: Docketed): Settled | null {
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
function satisfiedByService(deadline: RaisedDeadline, { index }: Docketed): Settled | null {
  if (deadline.rule?.metByService !== true || deadline.anchor === null) return null;
  const service = index.byId.get(deadline.anchor)?.service ?? [];
  const on = service
    .map((one) => one.on)
    .toSorted()
    .at(-1);
  if (on === undefined || on > index.at.today) return null;
  const late = deadline.due !== null && on > deadline.due.slice(0, 10);
  const why = late ? 'It was served after its day.' : 'It was served.';
  return { ...STANDS, status: 'satisfied', on, by: deadline.anchor, why, late };
}

/** Of several periods the longest governs. */
function yieldsToALater({ rule, due, key }: RaisedDeadline, { raised }: Docketed): Settled | null {
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

function satisfiedByAnEntry(deadline: RaisedDeadline, { index }: Docketed): Settled | null {
  const entry = satisfyingEntry(deadline, index);
  if (entry === null) return null;
  const on = countsFrom(entry);
  const late = deadline.due !== null && on !== null && on > deadline.due.slice(0, 10);
  const why = late ? 'It was filed after its day.' : 'It was filed.';
  return { ...STANDS, status: 'satisfied', on, by: entry.id, why, late };
}

/** Briefs on a motion, and its noting date, fall away when the court has decided it before their day. */
function decidedBefore(deadline: RaisedDeadline, { index }: Docketed): Settled | null {
  const { anchor, due, started } = deadline;
  if (anchor === null || due === null || !isOnMotion(deadline)) return null;
  const last = lastDecision(index.reliefsSoughtIn.get(anchor) ?? []);
  if (last === null || last.on >= due.slice(0, 10)) return null;
  // A motion that was made again after it was decided is another one.
  if (started !== null && last.on < started.event.slice(0, 10)) return null;
  const why = `The motion was decided on ${printDay(last.on)}, before this day.`;
  return { ...STANDS, status: 'vacated', on: last.on, by: last.by, why };
}

function isOnMotion({ rule }: RaisedDeadline): boolean {
  if (rule === null) return false;
  const answers: readonly (string | undefined)[] = ['responds-to', 'replies-to'];
  return (
    rule.reckoning.by === 'noting-date' ||
    rule.satisfiedBy.some(({ related }) => answers.includes(related))
  );
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
function endedWithTheCase(deadline: RaisedDeadline, { index }: Docketed): Settled | null {
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

function waiting({ due, until, waitsFor }: RaisedDeadline): Settled | null {
  if (due !== null) return null;
  if (until !== null) return { ...STANDS, why: `One may until ${until}.` };
  return { ...STANDS, status: 'waiting', why: `It waits for ${waitsFor ?? 'its event'}.` };
}

/** The day is over: missed where a docket would show what had to be done and does not, passed otherwise. */
function overNow({ due, force, rule }: RaisedDeadline, { index }: Docketed): Settled | null {
  if (due === null) return null;
  const isTimed = due.length > 10;
  const isOver = isTimed ? instantOf(due) < index.at.now : due < index.at.today;
  if (!isOver) return null;
  const on = due.slice(0, 10) as CivilDate;
  if (force === 'must' && wouldShow(rule)) {
    return { ...STANDS, status: 'missed', on, why: 'Its day is over and no entry meets it.' };
  }
  return { ...STANDS, status: 'passed', on, why: PASSED[force] };
}

/** Whether a docket without such an entry says that a duty was not met: not when a longer period may govern. */
function wouldShow(rule: RaisedDeadline['rule']): boolean {
  return rule !== null && rule.satisfiedBy.length > 0 && rule.yieldsTo === undefined;
}

const PASSED: Readonly<Record<RaisedDeadline['force'], string>> = {
  must: 'Its day is over; the docket does not show whether it was met.',
  may: 'Its day is over.',
  court: 'Its day is over.',
  effect: 'It took effect.',
};
