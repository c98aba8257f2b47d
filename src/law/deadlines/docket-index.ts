import type { CivilDate } from '../calendar/civil-date.js';
import type { Instant } from '../calendar/zone-clock.js';
import type { CaseState, ReliefState } from '../docket/case-state.js';
import type { DocketEntry, EntryId, PartyId, ReliefId } from '../docket/docket-entry.js';
import { compareInDocketOrder, countsFrom } from '../docket/docket-order.js';
import type { EntryType } from '../docket/entry-types.js';
import { foldDocket, strikeInForce } from '../docket/fold-docket.js';
import type { DatedEntry, DocketFacts } from './docket-facts.js';
import type { RuleId } from './rule.js';

/** The moment as of which deadlines stand: the court's day, and the instant that decides over hours. */
export interface Moment {
  readonly today: CivilDate;
  readonly now: Instant;
}

/** A docket as of a day, so laid out that every question about it is a look-up. */
export interface DocketIndex {
  readonly facts: DocketFacts;
  readonly at: Moment;
  readonly state: CaseState;
  /** In docket order; undated entries and later ones are left out. */
  readonly entries: readonly DatedEntry[];
  readonly places: ReadonlyMap<EntryId, number>;
  readonly byId: ReadonlyMap<EntryId, DatedEntry>;
  readonly byType: ReadonlyMap<EntryType, readonly DatedEntry[]>;
  /** By entry: those that say how they stand to it, in docket order. */
  readonly relatedTo: ReadonlyMap<EntryId, readonly DatedEntry[]>;
  readonly struck: ReadonlySet<EntryId>;
  readonly reliefs: ReadonlyMap<ReliefId, ReliefState>;
  readonly reliefsSoughtIn: ReadonlyMap<EntryId, readonly ReliefState[]>;
  readonly sides: ReadonlyMap<PartyId, 'plaintiff' | 'defendant' | 'other'>;
  /** By rule: the entries that state a date in place of the rule's, with the place of that date among theirs. */
  readonly statedInPlaceOf: ReadonlyMap<RuleId, readonly StatedInPlace[]>;
}

/** An entry that states a date in place of a rule's. */
export interface StatedInPlace {
  readonly entry: DocketEntry;
  readonly place: number;
}

/** Lays out a docket as it stood at the end of `at.today`. */
export function indexDocket(facts: DocketFacts, at: Moment): DocketIndex {
  const docket = {
    filedOn: facts.filedOn,
    terminatedOn: facts.terminatedOn,
    claims: [],
    entries: facts.entries.map(({ entry }) => entry),
  };
  const days = new Map(docket.entries.map((entry) => [entry.id, countsFrom(entry)]));
  const entries = facts.entries
    .filter(({ entry }) => isCounted(entry, at.today))
    .toSorted((a, b) => compareInDocketOrder(a.entry, b.entry));
  const state = foldDocket(docket, at.today);
  return {
    ...{ facts, at, state, entries },
    places: new Map(entries.map(({ entry }, place) => [entry.id, place])),
    byId: new Map(entries.map((dated) => [dated.entry.id, dated])),
    byType: groupBy(entries, ({ entry }) => entry.type),
    relatedTo: byRelation(entries),
    struck: new Set(
      entries
        .filter(({ entry }) => strikeInForce(entry, days, at.today) !== null)
        .map(({ entry }) => entry.id),
    ),
    reliefs: new Map(state.reliefs.map((relief) => [relief.id, relief])),
    reliefsSoughtIn: groupBy(state.reliefs, ({ soughtIn }) => soughtIn),
    sides: new Map(facts.parties.map(({ id, side }) => [id, side])),
    statedInPlaceOf: inPlaceOfRules(entries),
  };
}

function byRelation(entries: readonly DatedEntry[]): ReadonlyMap<EntryId, readonly DatedEntry[]> {
  const all = entries.flatMap((dated) =>
    [...new Set(dated.entry.relations.map(({ to }) => to))].map((to) => ({ to, dated })),
  );
  const groups = groupBy(all, ({ to }) => to);
  return new Map([...groups].map(([to, group]) => [to, group.map(({ dated }) => dated)]));
}

function inPlaceOfRules(
  entries: readonly DatedEntry[],
): ReadonlyMap<RuleId, readonly StatedInPlace[]> {
  const all = entries.flatMap(({ entry, stated }) =>
    stated.flatMap(({ inPlaceOf }, place) => inPlaceOf.map((ruleId) => ({ ruleId, entry, place }))),
  );
  return groupBy(all, ({ ruleId }) => ruleId);
}

function isCounted(entry: DocketEntry, today: CivilDate): boolean {
  const from = countsFrom(entry);
  return from !== null && from <= today;
}

function groupBy<K, T>(all: readonly T[], keyOf: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}
