import { dayOfEvent } from '../calendar/reckon.js';
import { dateCertainWarnings } from '../calendar/date-certain.js';
import { readCivilDate } from '../calendar/civil-date.js';
import type { CivilDate } from '../calendar/civil-date.js';
import { instantsOf, localTimeOf, printInstant } from '../calendar/zone-clock.js';
import type { TimeWarning } from '../calendar/warning.js';
import { calendarOf } from './court-facts.js';
import type { RaisedDeadline } from './case-deadline.js';
import type { DeadlineAct, FixAct, StartAct, StatusAct } from './deadline-act.js';
import type { DocketIndex } from './docket-index.js';
import type { DatedEntry, StatedDate } from './docket-facts.js';
import { nameEntry } from './name-entry.js';
import { raise } from './raised.js';
import { ruleOn } from './rule-book.js';
import type { RuleBook } from './rule-book.js';

/** The deadlines that entries state outright; a date certain is not extended, though the court be closed on it. */
export function statedDeadlines(index: DocketIndex): readonly RaisedDeadline[] {
  return index.entries.flatMap((dated) =>
    dated.stated.map((stated, place) => toStated(stated, place, dated, index)),
  );
}

function toStated(
  stated: StatedDate,
  place: number,
  { entry }: DatedEntry,
  { facts }: DocketIndex,
): RaisedDeadline {
  return {
    ...UNRULED,
    key: `stated:${entry.id}:${place}`,
    origin: 'stated',
    title: stated.what,
    authority: nameEntry(entry),
    forPartyIds: stated.forPartyIds,
    anchor: entry.id,
    due: dueOf(stated, facts.court.timeZone),
    warnings: certainWarnings(stated.on, facts),
  };
}

const UNRULED = {
  rule: null,
  duty: null,
  actor: null,
  force: 'must',
  dependsOn: null,
  started: null,
  waitsFor: null,
  rawLastDay: null,
  until: null,
  refusal: null,
} as const;

function dueOf({ on, at }: StatedDate, timeZone: string): string {
  if (at === null) return on;
  if (at.length > 5) return at;
  const [instant] = instantsOf(localTimeOf(on, at), timeZone);
  return instant === undefined ? on : printInstant(instant, timeZone);
}

function certainWarnings(on: CivilDate, facts: DocketIndex['facts']): readonly TimeWarning[] {
  return dateCertainWarnings(on, calendarOf(facts.court, 'FRCP', facts.given));
}

/**
 * The deadlines that people start or set. A start that names the entry of a deadline which the docket raises supplies
 * that one's event; it has the same key and takes its place.
 */
export function raisedByHand(
  acts: readonly DeadlineAct[],
  book: RuleBook,
  index: DocketIndex,
): readonly RaisedDeadline[] {
  return acts.flatMap((act) => {
    if (act.kind === 'start') return startedByHand(act, book, index);
    return act.kind === 'fix' ? [toFixed(act, index)] : [];
  });
}

/** The key of a deadline that a person starts: that of the entry it is anchored in, or its own. */
export function startKey({ ruleId, anchor, id }: StartAct): string {
  return `${ruleId}:${anchor ?? id}`;
}

function startedByHand(
  act: StartAct,
  book: RuleBook,
  index: DocketIndex,
): readonly RaisedDeadline[] {
  const rule = ruleOn(book, act.ruleId, dayOfEvent(act.trigger));
  const anchor = act.anchor === null ? null : (index.byId.get(act.anchor)?.entry ?? null);
  // An anchor that is void, or later than the day asked about, takes its deadline with it.
  if (rule === null || (act.anchor !== null && anchor === null)) return [];
  const { inferred, serviceMethod, motionKind, reason } = act;
  const started = { event: act.trigger, inferred, note: reason, serviceMethod, motionKind };
  const named = act.forPartyIds.length === 0 ? {} : { forPartyIds: act.forPartyIds };
  const raising = { key: startKey(act), anchor, partyId: null, dependsOn: null, started, ...named };
  const raised = raise(rule, raising, index);
  return raised === null ? [] : [raised];
}

function toFixed(act: FixAct, { facts }: DocketIndex): RaisedDeadline {
  const { title, authority, forPartyIds, anchor, due } = act;
  const day = readCivilDate(due.slice(0, 10));
  return {
    ...UNRULED,
    ...{ key: `hand:${act.id}`, title, authority, forPartyIds, anchor, due },
    origin: 'hand',
    warnings: day === null ? [] : certainWarnings(day, facts),
  };
}

/**
 * The deadlines that take the place of overridden ones, where the new date is known. `said` is the last act on each
 * deadline, in the order of recording: a date that took another's place may give way to a third one, and one that was
 * taken back is gone.
 */
export function replacements(
  said: Iterable<StatusAct>,
  raised: readonly RaisedDeadline[],
  index: DocketIndex,
): readonly RaisedDeadline[] {
  const known = new Map(raised.map((deadline) => [deadline.key, deadline]));
  const found: RaisedDeadline[] = [];
  for (const act of said) {
    if (act.kind !== 'override' || act.due === null) continue;
    const earlier = known.get(act.key);
    if (earlier === undefined) continue;
    const replacement = toReplacement(act, act.due, earlier, index);
    known.set(replacement.key, replacement);
    found.push(replacement);
  }
  return found;
}

/** The key of the deadline that an override puts in another's place. */
export function replacementKey({ id }: Pick<StatusAct, 'id'>): string {
  return `override:${id}`;
}

function toReplacement(
  act: StatusAct & { readonly kind: 'override' },
  due: string,
  { title, actor, forPartyIds, force, duty }: RaisedDeadline,
  { facts, byId }: DocketIndex,
): RaisedDeadline {
  const entry = act.by === null ? undefined : byId.get(act.by)?.entry;
  const day = readCivilDate(due.slice(0, 10));
  return {
    ...UNRULED,
    ...{ key: replacementKey(act), title, actor, force, forPartyIds, duty, anchor: act.by, due },
    origin: 'hand',
    authority: entry === undefined ? act.reason : nameEntry(entry),
    warnings: day === null ? [] : certainWarnings(day, facts),
  };
}
